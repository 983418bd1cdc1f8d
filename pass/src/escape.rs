//! Whether an address may become known outside the activation that has it: what each of its uses does with it, and what a callee does.
//!
//! Followed: getelementptr, casts, freeze, phi, select and extracted elements. An address that is stored, returned or turned into a number is known
//! elsewhere; so is one that a callee may keep. A callee keeps nothing that its attributes say it does not, and nothing of a parameter that its
//! own body keeps to itself: about that the caller of [`escapes`] is asked.

use crate::checked::VISIT;
use crate::contract::is_own_body;
use crate::hash::HashSet;
use crate::ir::{At, Ir, Op, Value, ValueKind};
use crate::prelude::is_prelude;

/// Whether `root`, an address of this activation, may become known outside it. `is_kept_secret` says so of the parameter of a callee whose body
/// is here; whatever it answers, it is asked about each parameter that the address reaches, until the answer is yes without it.
pub(crate) fn escapes<'m>(ir: Ir<'m>, root: Value<'m>, mut is_kept_secret: impl FnMut(Value<'m>) -> bool) -> bool {
    let mut seen = HashSet::from_iter([root]);
    let mut work = vec![root];
    while let Some(address) = work.pop() {
        for (user, operand) in address.uses() {
            match user.opcode() {
                Some(
                    Op::LLVMGetElementPtr
                    | Op::LLVMAddrSpaceCast
                    | Op::LLVMBitCast
                    | Op::LLVMFreeze
                    | Op::LLVMPHI
                    | Op::LLVMSelect
                    | Op::LLVMExtractElement,
                ) => {
                    if seen.insert(user) {
                        work.push(user);
                    }
                }
                Some(Op::LLVMLoad | Op::LLVMICmp) => {}
                // The address of a store is operand 1, of an exchange operand 0; elsewhere the address itself is stored.
                Some(Op::LLVMStore) if operand == 1 => {}
                Some(Op::LLVMAtomicRMW | Op::LLVMAtomicCmpXchg) if operand == 0 => {}
                Some(Op::LLVMCall | Op::LLVMInvoke)
                    if promises_secrecy(user, operand)
                        || called_parameter(ir, user, operand).is_some_and(&mut is_kept_secret) => {}
                _ => return true,
            }
        }
    }
    false
}

/// The parameter that operand number `operand` of a call becomes, if the body that runs is the one in this module.
pub(crate) fn called_parameter<'m>(ir: Ir<'m>, call: Value<'m>, operand: u32) -> Option<Value<'m>> {
    let callee = call.called_function().filter(|f| is_own_body(*f))?;
    let fits = operand < callee.parameter_count() && call.called_type(ir) == ir.function_type(callee);
    fits.then(|| callee.parameter(operand))
}

/// Whether a call does not keep or hand on the address that is its operand number `operand`, by its attributes or by what is called.
fn promises_secrecy(call: Value<'_>, operand: u32) -> bool {
    if operand as usize >= call.arguments().len() {
        return false;
    }
    let at = At::Parameter(operand);
    // An operand in memory is what assembly reads or writes; its address is the compiler's business.
    let is_assembly = call.callee().kind() == ValueKind::LLVMInlineAsmValueKind;
    call.captures_nothing(at)
        || is_assembly && call.has_attribute(at, "elementtype")
        || call.has_attribute(at, "byval")
        || call.called_function().is_some_and(|f| {
            operand < f.parameter_count() && (f.captures_nothing(at) || f.has_attribute(at, "byval"))
                // A barrier, what a checked build asks around it, a memory intrinsic, a lifetime mark and what begins or ends a `va_list`
                // neither keep nor hand on an address.
                || is_prelude(&f.name())
                || f.name().starts_with(VISIT)
                || operand == 1 && ["llvm.masked.scatter.", "llvm.vp.scatter."].iter().any(|p| f.name().starts_with(p))
                || operand == 0 && ["llvm.masked.gather.", "llvm.vp.gather."].iter().any(|p| f.name().starts_with(p))
                || f.is_intrinsic()
                    && ["llvm.mem", "llvm.lifetime.", "llvm.dbg.", "llvm.va_"].iter().any(|p| f.name().starts_with(p))
        })
}

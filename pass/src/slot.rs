//! Where an address points: the objects it may be based on, and what kind of memory that is.
//!
//! Looked through: getelementptr, casts, freeze, phi, select, constant vectors and `llvm.threadlocal.address`. What an address is based on beyond
//! that (a loaded or passed pointer) counts as unknown.

use crate::checked::VISIT;
use crate::ir::{At, Ir, Op, Value, ValueKind};
use crate::managed::Managed;
use crate::prelude::is_prelude;
use shade_abi::geometry::MANAGED_ADDRESS_SPACE;
use shade_abi::mutator;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

/// The kind of memory behind an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The managed heap, or possibly so.
    Managed,
    /// A global or thread-local variable, or possibly so, and not the heap.
    Global,
    /// An alloca whose address no other thread can learn: scanned with the stack, not logged.
    OwnStack,
    /// An alloca whose address is known elsewhere: another thread may write it.
    SharedStack,
    /// Address space 0, and nothing better is known. It may be a global all the same.
    Plain,
    /// The thread's block that the runtime and the prelude own.
    Runtime,
}

/// Answers for one function. Escape answers are remembered, so the function must not change meanwhile.
pub(crate) struct Slots<'m> {
    ir: Ir<'m>,
    /// Which pointers may be managed.
    pub(crate) managed: Managed,
    escapes: RefCell<HashMap<Value<'m>, bool>>,
}

/// Bases looked at before an address counts as unknown.
const MOST_BASES: usize = 64;

impl<'m> Slots<'m> {
    /// For the functions of `ir`.
    pub(crate) fn new(ir: Ir<'m>, managed: Managed) -> Self {
        Slots { ir, managed, escapes: RefCell::default() }
    }

    /// What memory `address` points into.
    pub(crate) fn place(&self, address: Value<'m>) -> Place {
        let managed = |v: &Value<'m>| self.ir.type_of(*v).scalar().address_space() == Some(MANAGED_ADDRESS_SPACE);
        let Some(bases) = self.bases(address) else {
            return if managed(&address) { Place::Managed } else { Place::Plain };
        };
        if bases.iter().all(|b| self.is_private_alloca(*b)) {
            Place::OwnStack
        } else if managed(&address) || bases.iter().any(managed) {
            Place::Managed
        } else if bases.iter().all(|b| is_global(b) && b.name() == mutator::SYMBOL) {
            Place::Runtime
        } else if bases.iter().any(is_global) {
            Place::Global
        } else if bases.iter().all(|b| b.opcode() == Some(Op::LLVMAlloca)) {
            Place::SharedStack
        } else {
            Place::Plain
        }
    }

    /// Whether `address` is certainly based on constant global variables.
    pub(crate) fn is_constant_memory(&self, address: Value<'m>) -> bool {
        self.bases(address).is_some_and(|bases| {
            bases.iter().all(|b| b.kind() == ValueKind::LLVMGlobalVariableValueKind && b.is_global_constant())
        })
    }

    /// What `address` may be based on; `None` if that is too much to say.
    pub(crate) fn bases(&self, address: Value<'m>) -> Option<Vec<Value<'m>>> {
        let mut bases = Vec::new();
        let mut seen = HashSet::new();
        let mut work = vec![address];
        while let Some(value) = work.pop() {
            if !seen.insert(value) {
                continue;
            }
            if seen.len() > MOST_BASES {
                return None;
            }
            match value.expression_opcode() {
                Some(Op::LLVMGetElementPtr | Op::LLVMAddrSpaceCast | Op::LLVMBitCast | Op::LLVMFreeze) => {
                    work.push(value.operand(0));
                }
                Some(Op::LLVMPHI) => work.extend(value.incoming().into_iter().map(|(v, _)| v)),
                Some(Op::LLVMSelect) => work.extend([value.operand(1), value.operand(2)]),
                Some(Op::LLVMCall) if is_thread_local_address(value) => work.push(value.operand(0)),
                None if value.kind() == ValueKind::LLVMConstantVectorValueKind => work.extend(value.operands()),
                _ => bases.push(value),
            }
        }
        Some(bases)
    }

    fn is_private_alloca(&self, base: Value<'m>) -> bool {
        if base.opcode() != Some(Op::LLVMAlloca) {
            return false;
        }
        if let Some(known) = self.escapes.borrow().get(&base) {
            return !known;
        }
        let escapes = self.alloca_escapes(base);
        self.escapes.borrow_mut().insert(base, escapes);
        !escapes
    }

    /// Whether the address of `alloca` may become known outside this activation of the function.
    fn alloca_escapes(&self, alloca: Value<'m>) -> bool {
        let mut seen = HashSet::from([alloca]);
        let mut work = vec![alloca];
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
                    Some(Op::LLVMCall | Op::LLVMInvoke) if keeps_secret(user, operand) => {}
                    _ => return true,
                }
            }
        }
        false
    }
}

fn is_global(value: &Value<'_>) -> bool {
    matches!(value.kind(), ValueKind::LLVMGlobalVariableValueKind | ValueKind::LLVMGlobalAliasValueKind)
}

fn is_thread_local_address(call: Value<'_>) -> bool {
    call.called_function().is_some_and(|f| f.is_intrinsic() && f.name().starts_with("llvm.threadlocal.address"))
}

/// Whether a call does not keep or hand on the address that is its operand number `operand`.
fn keeps_secret(call: Value<'_>, operand: u32) -> bool {
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

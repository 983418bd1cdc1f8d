//! Stage 1: calls that say `"shade-native"`: the callee may block and touches no managed memory (DESIGN §2). Each becomes a call of the runtime's
//! trampoline with the same arguments in the same registers, and the callee beside them:
//!
//! ```text
//! call double @f(i64 %a, double %b) "shade-native"
//! call double @shade_native_forward(ptr nest @f, i64 %a, double %b)   ; a register that no C argument uses: `target`
//! ```
//!
//! The trampoline saves callee-saved and argument registers in its frame, which is scanned, enters native state, calls, and leaves it again.
//! It knows nothing of the signature, so it carries what travels in registers: integers, plain pointers, float and double, as many as there
//! are registers, and a result of at most two of them. Everything else is an error, as are managed pointers.
//!
//! Calls that block by the name of their callee ([`blocking`]) go the same way. Nobody has said of them that they touch no managed memory, and
//! `read` into a managed buffer is as right as ever: objects do not move, the buffer is kept alive by the argument register that the trampoline
//! saves, and what the callee writes is no pointer of ours (a callee that gets a plain pointer must not store managed ones). So managed pointers
//! are allowed there, and what cannot be carried stays an ordinary call. Locks are tried before they are waited for ([`attempt`]).
//!
//! [`protect`] runs before the optimiser, which must neither inline such a callee nor put another in its place.

mod attempt;
mod blocking;

use crate::Error;
use crate::contract::{LEAF, is_instrumented, is_managed_function};
use crate::ir::{At, Ir, Op, Type, TypeKind, Value};
use crate::managed::Managed;
use crate::target;
use shade_abi::symbols::NATIVE_FORWARD;

/// The attribute of a call.
const NATIVE: &str = "shade-native";

/// Vector registers that arguments travel in, on every target.
const VECTOR_ARGUMENTS: usize = 8;
/// Registers of each class that results come in.
const RESULT_REGISTERS: Registers = Registers { integer: 2, vector: 2 };

/// Argument attributes that put the argument elsewhere.
const STRANGE_ARGUMENTS: [&str; 8] =
    ["byval", "inalloca", "preallocated", "nest", "inreg", "swiftself", "swiftasync", "swifterror"];

/// LLVM's numbers of the calling conventions that pass arguments as C does.
const C_LIKE: [u32; 2] = [0, 8];

/// Registers of each class.
#[derive(Clone, Copy, Default)]
struct Registers {
    integer: usize,
    vector: usize,
}

/// Keeps the optimiser from inlining the callees of native calls and from taking them for functions it knows.
pub(crate) fn protect(ir: Ir<'_>) {
    for call in calls(ir) {
        call.add_call_attribute(ir, "noinline");
        call.add_call_attribute(ir, "nobuiltin");
    }
    blocking::keep_exceptions(ir);
}

/// Routes every native call of the module through the trampoline.
///
/// # Errors
/// For a call that says so and that the trampoline cannot carry, a managed argument or result, and a call outside managed functions.
pub(crate) fn run(ir: Ir<'_>, managed: Managed) -> Result<(), Error> {
    for call in calls(ir) {
        if let Some(reason) = complaint(ir, managed, call) {
            let function = call.block().function().name();
            return Err(Error::Contract { function, reason: format!("a {NATIVE} call {reason}: {}", call.text()) });
        }
        forward(ir, call)?;
    }
    for call in blocking::calls(ir) {
        // In untyped mode no argument is known to be managed.
        if complaint(ir, Managed::Untyped, call).is_none() {
            keep_captures(ir, call);
            attempt::put_first(ir, call);
            forward(ir, call)?;
        }
    }
    Ok(())
}

/// Says on the call what its callee promises of the pointers it gets, which the trampoline does not.
fn keep_captures<'m>(ir: Ir<'m>, call: Value<'m>) {
    let Some(callee) = call.called_function() else { return };
    for i in 0..callee.parameter_count().min(call.arguments().len() as u32) {
        if callee.captures_nothing(At::Parameter(i)) {
            call.add_captures_nothing(ir, At::Parameter(i));
        }
    }
}

fn calls(ir: Ir<'_>) -> Vec<Value<'_>> {
    let bodies = ir.functions().into_iter().filter(|f| !f.is_declaration());
    bodies.flat_map(Value::instructions).filter(|i| i.is_call() && i.has_string_attribute(NATIVE)).collect()
}

/// Why a call cannot be routed through the trampoline.
fn complaint<'m>(ir: Ir<'m>, managed: Managed, call: Value<'m>) -> Option<String> {
    if !is_instrumented(call.block().function()) {
        return Some("is possible in functions with gc \"shade\" only".to_owned());
    }
    if call.opcode() != Some(Op::LLVMCall) {
        return Some("cannot unwind".to_owned());
    }
    if call.has_string_attribute(LEAF) {
        return Some(format!("is a safepoint, which {LEAF} denies"));
    }
    if call.is_must_tail() || call.has_operand_bundles() || !C_LIKE.contains(&call.calling_convention()) {
        return Some("must be a plain C call, without musttail and operand bundles".to_owned());
    }
    let is_function = call.called_function().is_some_and(|f| !f.is_intrinsic());
    if call.called_function().is_some_and(is_managed_function) {
        return Some("cannot go to a function with gc \"shade\"".to_owned());
    }
    if !is_function && (call.called_function().is_some() || call.callee().is_assembly()) {
        return Some("needs a function to call".to_owned());
    }
    signature_complaint(ir, managed, call)
}

fn signature_complaint<'m>(ir: Ir<'m>, managed: Managed, call: Value<'m>) -> Option<String> {
    let mut used = Registers::default();
    for (i, argument) in call.arguments().into_iter().enumerate() {
        if managed == Managed::Typed && is_managed(ir, argument) {
            return Some(format!("touches no managed memory, but argument {i} points to it"));
        }
        if STRANGE_ARGUMENTS.iter().any(|name| call.has_attribute(At::Parameter(i as u32), name)) {
            return Some(format!("cannot pass argument {i} in memory or in a register of its own"));
        }
        if !used.take(ir.type_of(argument)) {
            return Some(format!("passes integers, pointers, float and double only, but not argument {i}"));
        }
    }
    let available = Registers { integer: target::of_ir(ir).integer_arguments(), vector: VECTOR_ARGUMENTS };
    if !used.fit(available) {
        let Registers { integer, vector } = available;
        return Some(format!(
            "has more arguments than go into registers ({integer} integers and pointers, {vector} of float and double)"
        ));
    }
    let result = ir.type_of(call);
    if managed == Managed::Typed && managed.is_held_by(result) {
        return Some("touches no managed memory, but returns a managed pointer".to_owned());
    }
    let mut used = Registers::default();
    let known = match result.kind() {
        TypeKind::LLVMVoidTypeKind => true,
        TypeKind::LLVMStructTypeKind => result.members().into_iter().all(|member| used.take(member)),
        _ => used.take(result),
    };
    (!known || !used.fit(RESULT_REGISTERS))
        .then(|| "returns at most two integers, pointers, float or double".to_owned())
}

/// Whether a pointer is managed, or plain and made from a managed one.
fn is_managed<'m>(ir: Ir<'m>, mut value: Value<'m>) -> bool {
    loop {
        if Managed::Typed.is_pointer(ir.type_of(value)) {
            return true;
        }
        match value.expression_opcode() {
            Some(Op::LLVMGetElementPtr | Op::LLVMAddrSpaceCast | Op::LLVMBitCast | Op::LLVMFreeze) => {
                value = value.operand(0);
            }
            _ => return false,
        }
    }
}

impl Registers {
    /// Counts the register of one value; false if it does not travel in one of these.
    fn take(&mut self, ty: Type<'_>) -> bool {
        match ty.kind() {
            TypeKind::LLVMIntegerTypeKind if ty.int_width().is_some_and(|width| width <= 64) => self.integer += 1,
            TypeKind::LLVMPointerTypeKind => self.integer += 1,
            TypeKind::LLVMFloatTypeKind | TypeKind::LLVMDoubleTypeKind => self.vector += 1,
            _ => return false,
        }
        true
    }

    fn fit(self, available: Registers) -> bool {
        self.integer <= available.integer && self.vector <= available.vector
    }
}

fn forward<'m>(ir: Ir<'m>, call: Value<'m>) -> Result<(), Error> {
    let trampoline = match ir.function(NATIVE_FORWARD) {
        Some(known) if !known.is_declaration() => {
            let reason = format!("@{NATIVE_FORWARD} is a name of the runtime; a module may not define it");
            return Err(Error::Contract { function: NATIVE_FORWARD.to_owned(), reason });
        }
        Some(known) => known,
        None => {
            let trampoline = ir.add_function(NATIVE_FORWARD, ir.void_function(&[]));
            // The dynamic linker that binds a call when it is first made does not keep r10.
            trampoline.add_attribute(ir, "nonlazybind");
            trampoline
        }
    };
    ir.before(call).forward_call(call, trampoline, target::of_ir(ir).callee_attribute());
    Ok(())
}

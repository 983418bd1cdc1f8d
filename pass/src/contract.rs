//! What the frontend promised (DESIGN §2), as questions the stages ask: which functions are managed, which calls may
//! poll, and which address spaces a managed function may know. Nothing is changed here.

use crate::Error;
use crate::ir::{At, Ir, Op, Type, TypeKind, Value};
use crate::prelude;
use shade_abi::geometry::{GC_NAME, MANAGED_ADDRESS_SPACE};
use shade_abi::symbols;

/// LLVM's attribute for "this call contains no safepoint".
pub(crate) const LEAF: &str = "gc-leaf-function";

/// Ours, on every function that has been through the pass: the `gc` name is gone by then.
pub(crate) const DONE: &str = "shade-instrumented";

/// x86's segment and pointer-size address spaces: known, and never managed.
const FOREIGN_ADDRESS_SPACES: [u32; 6] = [256, 257, 258, 270, 271, 272];

/// Intrinsics that call something which may poll.
const CALLING_INTRINSICS: [&str; 4] = [
    "llvm.experimental.gc.statepoint",
    "llvm.experimental.patchpoint",
    "llvm.experimental.deoptimize",
    "llvm.experimental.guard",
];

/// Whether `function` has `gc "shade"`, or had it before it went through the pass: it may touch the managed heap.
pub(crate) fn is_managed_function(function: Value<'_>) -> bool {
    function.gc().as_deref() == Some(GC_NAME) || function.has_string_attribute(DONE)
}

/// Whether `function` promises to contain no safepoint.
pub(crate) fn is_leaf(function: Value<'_>) -> bool {
    function.has_string_attribute(LEAF)
}

/// Whether a body is one the pass instruments: managed, defined here, and not written in assembly.
pub(crate) fn is_instrumented(function: Value<'_>) -> bool {
    !function.is_declaration() && is_managed_function(function) && !function.has_attribute(At::Function, "naked")
}

/// Whether the body of `function` is what runs when it is called, and all that happens to its parameters: nothing may be put in its place, and it is
/// neither assembly nor a coroutine whose frame is elsewhere.
pub(crate) fn is_own_body(function: Value<'_>) -> bool {
    let has = |name| function.has_attribute(At::Function, name);
    !function.is_declaration() && function.is_local() && !has("naked") && !has("presplitcoroutine")
}

/// The *may poll* predicate: whether the thread may pass a safepoint inside this instruction. True for every call
/// that is not a `gc-leaf-function`, for polls and allocation; false for barriers and for intrinsics.
pub(crate) fn may_poll(instruction: Value<'_>) -> bool {
    if !instruction.is_call() {
        return false;
    }
    if returns_twice(instruction) {
        return true;
    }
    if instruction.has_string_attribute(LEAF) {
        return false;
    }
    let Some(callee) = instruction.called_function() else { return true };
    if is_leaf(callee) {
        return false;
    }
    let name = callee.name();
    if callee.is_intrinsic() {
        return CALLING_INTRINSICS.iter().any(|i| name.starts_with(i));
    }
    !prelude::is_prelude(&name) || name == prelude::POLL
}

/// Whether a call may return once more, from any later point of its function and what that calls: `setjmp` and its like. The second return is
/// an edge that the control flow graph does not have, with safepoints on it.
pub(crate) fn returns_twice(instruction: Value<'_>) -> bool {
    instruction.is_call()
        && (instruction.has_attribute(At::Function, "returns_twice")
            || instruction.called_function().is_some_and(|callee| {
                callee.has_attribute(At::Function, "returns_twice") || callee.name().starts_with("llvm.eh.sjlj.setjmp")
            }))
}

/// Refuses pointers into address spaces that the pass knows nothing about, in managed functions.
///
/// # Errors
/// Names the function, the instruction and the address space; also for a cast between managed and foreign pointers.
pub(crate) fn check_address_spaces(ir: Ir<'_>, function: Value<'_>) -> Result<(), Error> {
    let refuse = |reason: String| Error::Contract { function: function.name(), reason };
    for i in 0..function.parameter_count() {
        if let Some(space) = unknown_space(ir.type_of(function.parameter(i))) {
            return Err(refuse(format!("parameter {i} points into unknown address space {space}")));
        }
    }
    for instruction in function.instructions() {
        let operands = instruction.operands();
        let values = operands.iter().copied().chain([instruction]);
        for value in values.filter(|v| !v.is_block_or_metadata()) {
            if let Some(space) = unknown_space(ir.type_of(value)) {
                let text = instruction.text();
                return Err(refuse(format!("pointer into unknown address space {space}: {text}")));
            }
        }
        if instruction.opcode() == Some(Op::LLVMAddrSpaceCast) {
            let from = ir.type_of(instruction.operand(0)).scalar().address_space();
            let to = ir.type_of(instruction).scalar().address_space();
            let managed = [from, to].contains(&Some(MANAGED_ADDRESS_SPACE));
            if managed && [from, to].iter().flatten().any(|s| FOREIGN_ADDRESS_SPACES.contains(s)) {
                let text = instruction.text();
                return Err(refuse(format!("a managed pointer cannot leave for a foreign address space: {text}")));
            }
        }
    }
    Ok(())
}

/// What the runtime's allocation functions take: widths of integers, and None for a pointer. Each returns a pointer.
const ALLOCATORS: [(&str, &[Option<u32>]); 4] = [
    (symbols::ALLOC, &[None]),
    (symbols::ALLOC_ARRAY, &[None, Some(64)]),
    (symbols::ALLOC_BYTES, &[Some(64)]),
    (symbols::ALLOC_ALIGNED, &[None, Some(64)]),
];

/// Refuses calls of the runtime's allocation functions as something else than they are: what they return would not be an object.
///
/// # Errors
/// Names the function and the call.
pub(crate) fn check_allocations(ir: Ir<'_>, function: Value<'_>) -> Result<(), Error> {
    for call in function.instructions().into_iter().filter(|i| i.is_call()) {
        let Some(name) = call.called_function().map(Value::name) else { continue };
        let Some((_, wanted)) = ALLOCATORS.into_iter().find(|(known, _)| *known == name) else { continue };
        let is_pointer = |ty: Type<'_>| ty.kind() == TypeKind::LLVMPointerTypeKind;
        let fits = |(value, width): (&Value<'_>, &Option<u32>)| match width {
            None => is_pointer(ir.type_of(*value)),
            width => ir.type_of(*value).int_width() == *width,
        };
        let arguments = call.arguments();
        if !is_pointer(ir.type_of(call)) || arguments.len() != wanted.len() || !arguments.iter().zip(wanted).all(fits) {
            let reason = format!("calls @{name} as what it is not: {}", call.text());
            return Err(Error::Contract { function: function.name(), reason });
        }
    }
    Ok(())
}

/// An address space in `ty` that is neither plain, managed nor one of x86's.
fn unknown_space(ty: Type<'_>) -> Option<u32> {
    match ty.kind() {
        TypeKind::LLVMPointerTypeKind => {
            ty.address_space().filter(|s| *s != 0 && *s != MANAGED_ADDRESS_SPACE && !FOREIGN_ADDRESS_SPACES.contains(s))
        }
        TypeKind::LLVMArrayTypeKind | TypeKind::LLVMVectorTypeKind | TypeKind::LLVMScalableVectorTypeKind => {
            unknown_space(ty.element())
        }
        TypeKind::LLVMStructTypeKind => ty.members().into_iter().find_map(unknown_space),
        _ => None,
    }
}

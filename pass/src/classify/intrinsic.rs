//! Calls that write managed pointers in a way no barrier covers, refused by name rather than skipped: target intrinsics, and assembly with a
//! managed memory output.

use super::{is_managed_address, unsupported};
use crate::Error;
use crate::contract::is_managed_function;
use crate::elide;
use crate::ir::{Ir, Type, Value, ValueKind};
use crate::slot::{Place, Slots};
use shade_abi::geometry::{MANAGED_ADDRESS_SPACE, WORD};

/// Intrinsics that are said to write through their argument, and write no pointer.
const HARMLESS: [&str; 9] = [
    "llvm.lifetime.",
    "llvm.invariant.",
    "llvm.prefetch",
    "llvm.dbg.",
    "llvm.launder.",
    "llvm.va_end",
    "llvm.stackrestore",
    "llvm.clear_cache",
    "llvm.eh.sjlj.longjmp",
];

/// Checks one call that is no plain memory intrinsic.
///
/// # Errors
/// If it may write a managed pointer.
pub(super) fn refuse<'m>(ir: Ir<'m>, call: Value<'m>, slots: &Slots<'m>) -> Result<(), Error> {
    let arguments = call.arguments();
    if call.callee().kind() == ValueKind::LLVMInlineAsmValueKind {
        return refuse_assembly(ir, call, slots);
    }
    let Some(callee) = call.called_function().filter(|f| f.is_intrinsic()) else { return Ok(()) };
    let name = callee.name();
    if !may_write(callee) || HARMLESS.iter().any(|h| name.starts_with(h)) {
        return Ok(());
    }
    let writes = |v: &Value<'m>| {
        let ty = ir.type_of(*v);
        let in_managed_function = || is_managed_function(call.block().function());
        is_managed_address(ty)
            || ty.holds_pointer(MANAGED_ADDRESS_SPACE)
            || in_managed_function() && (is_managed_slot(ir, slots, *v) || is_untyped_slot(ir, slots, *v))
    };
    if !arguments.iter().filter(|a| !a.is_block_or_metadata()).any(writes) {
        return Ok(());
    }
    if elide::slot_holds_no_pointer(ir, call) {
        return Ok(());
    }
    Err(unsupported(call, "this intrinsic may write a managed pointer"))
}

/// Whether a plain address is that of a global, or a managed one in disguise.
fn is_managed_slot<'m>(ir: Ir<'m>, slots: &Slots<'m>, value: Value<'m>) -> bool {
    ir.type_of(value).address_space() == Some(0) && matches!(slots.place(value), Place::Global | Place::Managed)
}

/// Whether `value` may be managed only because every pointer may, and is not into this activation's own stack.
fn is_untyped_slot<'m>(ir: Ir<'m>, slots: &Slots<'m>, value: Value<'m>) -> bool {
    slots.managed.is_pointer(ir.type_of(value)) && slots.place(value) != Place::OwnStack
}

/// Whether LLVM declares the intrinsic to write memory that a program can see. The attribute packs two bits (1 read, 2
/// write) for each of: argument memory, inaccessible memory, everything else.
fn may_write(intrinsic: Value<'_>) -> bool {
    intrinsic.int_attribute("memory").is_none_or(|effects| effects & 0b10_00_10 != 0)
}

/// Assembly that may write a word of managed memory: through an indirect output (`=*m`), or, in untyped mode and if it clobbers
/// memory, through any pointer that it gets. Outputs come first among the indirect operands; which of them an argument belongs to does not
/// matter for refusing.
fn refuse_assembly<'m>(ir: Ir<'m>, call: Value<'m>, slots: &Slots<'m>) -> Result<(), Error> {
    let assembly = call.callee();
    let constraints = assembly.asm_constraints();
    let is_output = |c: &str| c.starts_with("=*") || c.starts_with("+*") || c.starts_with("=&*");
    let indirect = constraints.split(',').any(is_output);
    let arguments = call.arguments();
    if indirect && arguments.iter().any(|a| is_managed_address(ir.type_of(*a))) {
        return Err(unsupported(call, "assembly cannot write managed memory"));
    }
    let clobbers = constraints.split(',').any(|c| c == "~{memory}") && !assembly.asm_text().trim().is_empty();
    let untyped = (indirect || clobbers)
        && is_managed_function(call.block().function())
        && arguments.iter().enumerate().any(|(i, a)| {
            is_untyped_slot(ir, slots, *a) && call.element_type(ir, i as u32).is_none_or(|ty| holds_word(ty))
        });
    if untyped {
        return Err(unsupported(call, "assembly cannot write memory that may be managed"));
    }
    Ok(())
}

fn holds_word(ty: Type<'_>) -> bool {
    ty.store_size().is_none_or(|size| size >= WORD as u64)
}

//! `llvm.memcpy`, `llvm.memmove`, `llvm.memset` and their `.inline` forms. The element-wise atomic ones are in `element_atomic`.

use super::{Effect, Form, PointerWrite, is_managed_address};
use crate::ir::{Ir, Value};
use crate::slot::Slots;
use shade_abi::geometry::MANAGED_ADDRESS_SPACE;

/// The form of a memory intrinsic by name; `None` for any other function.
fn form(name: &str) -> Option<Form> {
    let is = |stem: &str| {
        name.strip_prefix(stem).is_some_and(|rest| rest.starts_with(".p") || rest.starts_with(".inline.p"))
    };
    if is("llvm.memcpy") || is("llvm.memmove") {
        Some(Form::Copy)
    } else if is("llvm.memset") {
        Some(Form::Fill)
    } else {
        None
    }
}

/// The pointer write of a memory intrinsic; the outer `None` for any other call.
pub(super) fn classify<'m>(ir: Ir<'m>, call: Value<'m>, slots: &Slots<'m>) -> Option<Option<PointerWrite<'m>>> {
    let callee = call.called_function().filter(|f| f.is_intrinsic())?;
    let form = form(&callee.name())?;
    let slot = call.operand(0);
    if is_foreign(ir, slot) {
        return Some(None);
    }
    let effect = Effect::Bulk { source: (form == Form::Copy).then(|| call.operand(1)), length: call.operand(2) };
    let typed = is_managed_address(ir.type_of(slot));
    Some(Some(PointerWrite { instruction: call, form, slot, place: slots.place(slot), typed, effect }))
}

/// Whether an address is one of x86's segments, which hold no managed pointer.
pub(super) fn is_foreign<'m>(ir: Ir<'m>, slot: Value<'m>) -> bool {
    ir.type_of(slot).address_space().is_some_and(|space| space > MANAGED_ADDRESS_SPACE)
}

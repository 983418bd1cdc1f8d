//! `llvm.memcpy`, `llvm.memmove`, `llvm.memset` and their `.inline` forms. The element-wise atomic ones are refused in
//! `intrinsic`.

use super::{Effect, Form, PointerWrite, is_managed_address};
use crate::ir::{Ir, Value};
use crate::slot::Slots;

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

/// The pointer write of a memory intrinsic, if the call is one.
pub(super) fn classify<'m>(ir: Ir<'m>, call: Value<'m>, slots: &Slots<'m>) -> Option<PointerWrite<'m>> {
    let callee = call.called_function().filter(|f| f.is_intrinsic())?;
    let form = form(&callee.name())?;
    let slot = call.operand(0);
    let effect = Effect::Bulk { source: (form == Form::Copy).then(|| call.operand(1)), length: call.operand(2) };
    let typed = is_managed_address(ir.type_of(slot));
    Some(PointerWrite { instruction: call, form, slot, place: slots.place(slot), typed, effect })
}

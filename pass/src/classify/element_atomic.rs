//! `llvm.memcpy`, `memmove` and `memset` in their element-wise atomic forms (`.element.unordered.atomic`): what the optimiser makes of a
//! loop of atomic stores, and frontends use for arrays. Elements narrower than a word are no pointers.

use super::{Effect, Form, PointerWrite, bulk, is_managed_address};
use crate::ir::{Ir, Value};
use crate::slot::Slots;
use shade_abi::geometry::WORD;

/// The form by the intrinsic's name.
fn form(name: &str) -> Option<Form> {
    let operation = name.split_once(".element.unordered.atomic.")?.0;
    match operation {
        "llvm.memcpy" | "llvm.memmove" => Some(Form::ElementCopy),
        "llvm.memset" => Some(Form::ElementFill),
        _ => None,
    }
}

/// The pointer write of such an intrinsic; the outer `None` for any other call.
pub(super) fn classify<'m>(ir: Ir<'m>, call: Value<'m>, slots: &Slots<'m>) -> Option<Option<PointerWrite<'m>>> {
    let form = form(&call.called_function().filter(|f| f.is_intrinsic())?.name())?;
    let slot = call.operand(0);
    // The verifier of LLVM wants a constant.
    let element = call.operand(3).as_const_int().unwrap_or(WORD as i64);
    if element < WORD as i64 || bulk::is_foreign(ir, slot) {
        return Some(None);
    }
    let source = (form == Form::ElementCopy).then(|| call.operand(1));
    let effect = Effect::Bulk { source, length: call.operand(2) };
    let typed = is_managed_address(ir.type_of(slot));
    Some(Some(PointerWrite { instruction: call, form, slot, place: slots.place(slot), typed, effect }))
}

//! `atomicrmw` and `cmpxchg` of a word, whatever its type: clang exchanges pointers as `i64`.

use super::{Effect, Form, PointerWrite, is_managed_address, unsupported};
use crate::Error;
use crate::ir::{Ir, Op, RmwOp, Value};
use crate::slot::Slots;
use shade_abi::geometry::{MANAGED_ADDRESS_SPACE, WORD};

/// The pointer write of an atomic instruction, if it is one.
pub(super) fn classify<'m>(
    ir: Ir<'m>,
    instruction: Value<'m>,
    slots: &Slots<'m>,
) -> Result<Option<PointerWrite<'m>>, Error> {
    let slot = instruction.operand(0);
    let ty = ir.type_of(instruction.operand(1));
    let managed_value = ty.holds_pointer(MANAGED_ADDRESS_SPACE);
    let typed = managed_value || is_managed_address(ir.type_of(slot));
    let space = ir.type_of(slot).address_space();
    if space.is_some_and(|s| s > MANAGED_ADDRESS_SPACE) {
        let foreign = "a managed pointer cannot go to a foreign address space";
        return if managed_value { Err(unsupported(instruction, foreign)) } else { Ok(None) };
    }
    let size = ty.store_size().unwrap_or(0);
    if size < WORD as u64 {
        return Ok(None);
    }
    let place = slots.place(slot);
    if super::is_plain_pointer_elsewhere(slots.managed, place, ty) {
        return Ok(None);
    }
    let whole_words =
        ty.address_space().is_some() || ty.int_width().is_some_and(|w| w % 64 == 0) || size == WORD as u64;
    if !whole_words {
        return Err(unsupported(instruction, "the value is not made of whole words"));
    }
    let (form, effect) = if instruction.opcode() == Some(Op::LLVMAtomicCmpXchg) {
        (Form::CompareExchange, Effect::CompareExchange)
    } else if instruction.rmw_operation() == RmwOp::LLVMAtomicRMWBinOpXchg {
        (Form::Exchange, Effect::ReadModifyWrite)
    } else {
        (Form::ReadModifyWrite, Effect::ReadModifyWrite)
    };
    Ok(Some(PointerWrite { instruction, form, slot, place, typed, effect }))
}

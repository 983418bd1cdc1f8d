//! `self-edge`: the new value points into the object that the slot is in. Whoever finds the edge has found the object already, so the new
//! value needs no entry. The old value does.

use crate::ir::{Op, Value};

/// Whether the rule applies to storing `new` at `slot`.
pub(super) fn holds<'m>(slot: Value<'m>, new: Value<'m>) -> bool {
    let base = base(slot);
    base == self::base(new) && !base.is_constant()
}

/// What an address was computed from by steps that stay in its object.
fn base(mut address: Value<'_>) -> Value<'_> {
    while let Some(Op::LLVMGetElementPtr | Op::LLVMAddrSpaceCast | Op::LLVMBitCast) = address.expression_opcode() {
        address = address.operand(0);
    }
    address
}

//! Which way a branch goes when the thread's mode is off: nothing need be logged there until the next safepoint.

use crate::ir::{IntPredicate, Ir, Op, Value};
use crate::prelude;
use shade_abi::mutator;

/// The number of the successor that a conditional branch takes in an unarmed thread, if its condition is a mode test and nothing else.
pub(super) fn edge<'m>(ir: Ir<'m>, terminator: Value<'m>) -> Option<usize> {
    let condition = terminator.condition()?;
    if condition.opcode() == Some(Op::LLVMCall) {
        let callee = condition.called_function().filter(|f| f.name() == prelude::ARMED)?;
        return is_armed_test(ir, callee).then_some(1);
    }
    armed_if(ir, condition).map(usize::from)
}

/// Whether `value` is true just when the mode is not zero (`Some(true)`), or just when it is (`Some(false)`).
fn armed_if<'m>(ir: Ir<'m>, value: Value<'m>) -> Option<bool> {
    if value.opcode() != Some(Op::LLVMICmp) || !is_mode_load(ir, value.operand(0)) || !value.operand(1).is_null() {
        return None;
    }
    match value.predicate() {
        IntPredicate::LLVMIntNE => Some(true),
        IntPredicate::LLVMIntEQ => Some(false),
        _ => None,
    }
}

/// Whether a function does nothing but return whether the mode is not zero.
fn is_armed_test<'m>(ir: Ir<'m>, function: Value<'m>) -> bool {
    let returned =
        |r: Value<'m>| r.opcode() == Some(Op::LLVMRet) && r.operands().iter().all(|v| armed_if(ir, *v) == Some(true));
    matches!(&function.instructions()[..], [_, _, r] if returned(*r) && r.operands().len() == 1)
}

/// The volatile load of this thread's barrier mode.
pub(crate) fn is_mode_load<'m>(ir: Ir<'m>, instruction: Value<'m>) -> bool {
    instruction.opcode() == Some(Op::LLVMLoad)
        && instruction.is_volatile()
        && is_field(ir, instruction.operand(0), mutator::WB_MODE)
}

/// The volatile load of this thread's poll word.
pub(crate) fn is_poll_load<'m>(ir: Ir<'m>, instruction: Value<'m>) -> bool {
    instruction.opcode() == Some(Op::LLVMLoad)
        && instruction.is_volatile()
        && is_field(ir, instruction.operand(0), mutator::POLL)
}

fn is_field<'m>(ir: Ir<'m>, address: Value<'m>, field: usize) -> bool {
    address.expression_opcode() == Some(Op::LLVMGetElementPtr)
        && address.operand(0).name() == mutator::SYMBOL
        && address.gep_constant_offset(ir) == i64::try_from(field).ok()
}

//! `immortal-value`: the new value is a global or a function (through constant casts), provably an integer, or a choice (phi,
//! select) among such values and null. It is no heap object, so it needs no entry. The old value does.

use crate::hash::HashSet;
use crate::ir::{Ir, Op, Value, ValueKind};

/// Values looked at before the answer is no.
const MOST_VALUES: usize = 32;

/// Whether the rule applies to a new value.
pub(super) fn holds<'m>(ir: Ir<'m>, value: Value<'m>) -> bool {
    let mut seen = HashSet::default();
    let mut work = vec![value];
    while let Some(value) = work.pop() {
        if !seen.insert(value) {
            continue;
        }
        if seen.len() > MOST_VALUES {
            return false;
        }
        match value.opcode() {
            Some(Op::LLVMPHI) => work.extend(value.incoming().into_iter().map(|(v, _)| v)),
            Some(Op::LLVMSelect) => work.extend([value.operand(1), value.operand(2)]),
            _ if is_immortal(ir, value) => {}
            _ => return false,
        }
    }
    true
}

fn is_immortal<'m>(ir: Ir<'m>, value: Value<'m>) -> bool {
    use ValueKind::*;
    match value.kind() {
        LLVMFunctionValueKind | LLVMGlobalVariableValueKind | LLVMGlobalAliasValueKind | LLVMGlobalIFuncValueKind => {
            true
        }
        LLVMBlockAddressValueKind => true,
        LLVMConstantExprValueKind => match value.expression_opcode() {
            // Only the first operand of a getelementptr is a base; a difference of two addresses is not looked at.
            Some(
                Op::LLVMGetElementPtr | Op::LLVMAddrSpaceCast | Op::LLVMBitCast | Op::LLVMPtrToInt | Op::LLVMIntToPtr,
            ) => is_immortal(ir, value.operand(0)),
            _ => false,
        },
        LLVMInstructionValueKind => is_integer(ir, value),
        _ => value.is_null() || value.is_undef() || value.is_const_data(),
    }
}

/// Whether an instruction's result is too small, or not made, to be an address: widened from at most 32 bits, or
/// converted from an integer to a float (whose bits are then no canonical address).
fn is_integer<'m>(ir: Ir<'m>, value: Value<'m>) -> bool {
    match value.opcode() {
        Some(Op::LLVMZExt | Op::LLVMSExt) => ir.type_of(value.operand(0)).int_width().is_some_and(|w| w <= 32),
        Some(Op::LLVMSIToFP | Op::LLVMUIToFP) => true,
        _ => false,
    }
}

//! An address as a reader of the IR would say it: `%node + 8`, `@table[0, %i]`, `*(%list + 16)`.
//!
//! LLVM's own text numbers a whole function for each unnamed value it prints, which is quadratic in the writes of a function; this is not.

use crate::ir::{Ir, Op, Value, ValueKind};

/// Steps from an address back to what it is made of.
const DEPTH: usize = 6;

/// Describes `address`.
pub(super) fn describe<'m>(ir: Ir<'m>, address: Value<'m>) -> String {
    describe_within(ir, address, DEPTH)
}

fn describe_within<'m>(ir: Ir<'m>, value: Value<'m>, depth: usize) -> String {
    let name = value.name();
    if !name.is_empty() {
        let is_global = matches!(
            value.kind(),
            ValueKind::LLVMGlobalVariableValueKind
                | ValueKind::LLVMGlobalAliasValueKind
                | ValueKind::LLVMGlobalIFuncValueKind
                | ValueKind::LLVMFunctionValueKind
        );
        return format!("{}{name}", if is_global { '@' } else { '%' });
    }
    if depth == 0 {
        return "…".to_owned();
    }
    let inner = |operand: Value<'m>| describe_within(ir, operand, depth - 1);
    match value.expression_opcode() {
        Some(Op::LLVMGetElementPtr) => element(ir, value, depth),
        Some(Op::LLVMAddrSpaceCast | Op::LLVMBitCast | Op::LLVMFreeze | Op::LLVMPtrToInt | Op::LLVMIntToPtr) => {
            inner(value.operand(0))
        }
        Some(Op::LLVMLoad) => {
            let from = inner(value.operand(0));
            if from.contains(' ') { format!("*({from})") } else { format!("*{from}") }
        }
        Some(Op::LLVMCall | Op::LLVMInvoke) => match value.called_function() {
            Some(callee) => format!("result of @{}", callee.name()),
            None => "result of a call".to_owned(),
        },
        Some(op) => format!("{op:?}").trim_start_matches("LLVM").to_lowercase(),
        None => constant_or_argument(value),
    }
}

/// `base + 8`, or `base[1, %i]` if an index is not constant.
fn element<'m>(ir: Ir<'m>, gep: Value<'m>, depth: usize) -> String {
    let base = describe_within(ir, gep.operand(0), depth - 1);
    match gep.gep_constant_offset(ir) {
        Some(0) => base,
        Some(offset) if offset < 0 => format!("{base} - {}", offset.unsigned_abs()),
        Some(offset) => format!("{base} + {offset}"),
        None => {
            let indices: Vec<_> =
                gep.operands().into_iter().skip(1).map(|i| describe_within(ir, i, depth - 1)).collect();
            format!("{base}[{}]", indices.join(", "))
        }
    }
}

fn constant_or_argument(value: Value<'_>) -> String {
    if let Some(number) = value.as_const_int() {
        return number.to_string();
    }
    if value.is_null() {
        return "null".to_owned();
    }
    match value.argument_number() {
        Some(number) => format!("argument {number}"),
        None => "constant".to_owned(),
    }
}

//! `immortal-value`: the new word is no heap object on any path: a constant, a number, an offset from such, or a choice between them.

use super::{Half, Subject};
use crate::check::need::New;
use crate::check::value::{Values, Word};
use crate::hash::HashSet;
use crate::ir::{Op, Value, ValueKind};

/// Values looked at before the answer is no.
const MOST_VALUES: usize = 64;

pub(super) fn holds(subject: Subject<'_, '_>, _: Half) -> bool {
    let function = subject.function;
    let (values, instruction) = (&function.values, subject.write.instruction);
    match subject.need.new {
        New::Number => true,
        New::Copied(source) => {
            let roots = function.objects.roots(values, values.address(source).base);
            !roots.is_empty() && roots.iter().all(|(root, _)| root.is_global_variable() && root.is_global_constant())
        }
        New::Word(word, _) => is_immortal(values, word),
        New::Stored(value) | New::Lanes(value) => value.is_const_data() || is_immortal(values, values.word(value, 0)),
        // A number added to the old value, or combined with it in another way, leads into the old value's object at most, which is logged.
        New::Computed => is_immortal(values, values.word(instruction.operand(1), 0)),
    }
}

fn is_immortal<'m>(values: &Values<'m>, word: Word<'m>) -> bool {
    let mut seen = HashSet::default();
    let mut work = vec![word];
    while let Some(word) = work.pop() {
        if !seen.insert(word) {
            continue;
        }
        if seen.len() > MOST_VALUES {
            return false;
        }
        let same_part = |value: Value<'m>| values.word(value, word.offset);
        match word.value.opcode() {
            Some(Op::LLVMPHI) => work.extend(word.value.incoming().into_iter().map(|(v, _)| same_part(v))),
            Some(Op::LLVMSelect) => work.extend([1, 2].map(|i| same_part(word.value.operand(i)))),
            Some(Op::LLVMZExt | Op::LLVMSExt) => {
                let narrow = values.ir.type_of(word.value.operand(0)).int_width().is_some_and(|width| width <= 32);
                if !narrow {
                    return false;
                }
            }
            // No float that is made from an integer has the bits of an address.
            Some(Op::LLVMSIToFP | Op::LLVMUIToFP) => {}
            Some(_) => return false,
            None if is_immortal_constant(word.value) => {}
            None => return false,
        }
    }
    true
}

/// Whether a value that is no instruction is a constant that is no heap object. What is added to the address of a global does not make it one.
fn is_immortal_constant(value: Value<'_>) -> bool {
    use ValueKind::*;
    match value.kind() {
        LLVMConstantExprValueKind => match value.expression_opcode() {
            Some(
                Op::LLVMGetElementPtr | Op::LLVMAddrSpaceCast | Op::LLVMBitCast | Op::LLVMPtrToInt | Op::LLVMIntToPtr,
            ) => is_immortal_constant(value.operand(0)),
            _ => false,
        },
        LLVMFunctionValueKind
        | LLVMGlobalVariableValueKind
        | LLVMGlobalAliasValueKind
        | LLVMGlobalIFuncValueKind
        | LLVMBlockAddressValueKind => true,
        _ => value.is_null() || value.is_undef() || value.is_const_data(),
    }
}

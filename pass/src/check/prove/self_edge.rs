//! `self-edge`: slot and new value are computed from one pointer by steps that stay in its object.

use super::{Half, Subject};
use crate::check::need::New;
use crate::check::value::{Values, Word};
use crate::ir::{Op, Value};

pub(super) fn holds(subject: Subject<'_, '_>, _: Half) -> bool {
    let values = &subject.function.values;
    let word = match subject.need.new {
        New::Word(word, _) => word,
        // It leads into the object of the operand, or of the old value, which is logged.
        New::Computed => values.word(subject.write.instruction.operand(1), 0),
        New::Stored(value) if values.is_word(value) => values.word(value, 0),
        // Steps from one pointer, or from one vector of them, lead each lane into the object of its slot.
        New::Lanes(value) => {
            let object = values.object(value);
            return object == values.object(subject.write.slot) && !object.is_constant();
        }
        New::Copied(_) | New::Stored(_) | New::Number => return false,
    };
    let (slot, new) = (start(values, values.word(subject.write.slot, 0)), start(values, word));
    slot == new && !slot.0.is_constant()
}

/// What a pointer is computed from by steps of any length, and where in that value it is.
fn start<'m>(values: &Values<'m>, mut word: Word<'m>) -> (Value<'m>, u64) {
    while word.offset == 0 && word.value.expression_opcode() == Some(Op::LLVMGetElementPtr) {
        word = values.word(word.value.operand(0), 0);
    }
    (word.value, word.offset)
}

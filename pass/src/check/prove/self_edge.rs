//! `self-edge`: slot and new value are computed from one pointer by steps that stay in its object.

use super::{Half, Subject};
use crate::check::Function;
use crate::check::need::New;
use crate::check::value::{Values, Word};
use crate::ir::{Block, Op, Value};

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
    let slot = values.word(subject.write.slot, 0);
    is_one_object(subject.function, (slot.value, slot.offset), word, MOST_JOINS)
}

/// Joins looked through.
const MOST_JOINS: usize = 4;

/// Whether two words, known at one point, are computed from one pointer. Behind a join that chose the pointer, they are if they were before it
/// on each way: a phi of the join is then what came along that way, and what was known before the join is the same in front of it.
fn is_one_object<'m>(function: &Function<'m>, slot: (Value<'m>, u64), new: Word<'m>, joins: usize) -> bool {
    let (values, flow) = (&function.values, &function.flow);
    let (slot, new) = (start(values, Word { value: slot.0, offset: slot.1, ..new }), start(values, new));
    if slot == new {
        return !slot.0.is_constant();
    }
    let is_phi = |v: Value<'m>| v.opcode() == Some(Op::LLVMPHI);
    let block_of = |v: Value<'m>| flow.place(v).map(|at| at.block);
    // The one that was chosen last.
    let join = match [slot.0, new.0].map(|v| block_of(v).filter(|_| is_phi(v))) {
        [Some(a), Some(b)] if a == b || flow.cfg.dominates(b, a) => a,
        [Some(a), None] => a,
        [_, Some(b)] => b,
        [None, None] => return false,
    };
    let is_known_before =
        |v: Value<'m>| block_of(v).is_none_or(|block| block != join && flow.cfg.dominates(block, join));
    let at = |v: Value<'m>, from: Block<'m>| match is_phi(v) && block_of(v) == Some(join) {
        true => v.incoming().into_iter().find(|(_, block)| *block == from).map(|(v, _)| v),
        false => is_known_before(v).then_some(v),
    };
    joins > 0
        && flow.cfg.predecessors[join].iter().all(|from| {
            let from = flow.cfg.blocks[*from];
            let Some((slot_there, new_there)) = at(slot.0, from).zip(at(new.0, from)) else { return false };
            let inner = values.word(new_there, new.1);
            let outer = values.word(slot_there, slot.1);
            is_one_object(function, (outer.value, outer.offset), inner, joins - 1)
        })
}

/// What a pointer is computed from by steps of any length, and where in that value it is.
fn start<'m>(values: &Values<'m>, mut word: Word<'m>) -> (Value<'m>, u64) {
    while word.offset == 0 && word.value.expression_opcode() == Some(Op::LLVMGetElementPtr) {
        word = values.word(word.value.operand(0), 0);
    }
    (word.value, word.offset)
}

//! The entries that a write needs, word by word, as `classify` sees the write.

use super::log::{Bytes, bytes_of};
use super::value::{Address, Values, Word};
use crate::classify::{Effect, Form, PointerWrite, Shape, Step};
use crate::family::Family;
use crate::ir::{RmwOp, Type, Value};
use shade_abi::geometry::WORD;

/// What one part of a write (a word, or the whole of one that is no list of words) needs logged.
#[derive(Debug, Clone, Copy)]
pub(super) struct Need<'m> {
    pub(super) old: Old<'m>,
    pub(super) new: New<'m>,
}

/// What is overwritten.
#[derive(Debug, Clone, Copy)]
pub(super) enum Old<'m> {
    /// The word at an address.
    Slot(Address<'m>),
    /// The word at an address, which is this one if the write happens.
    Expected(Address<'m>, Word<'m>),
    /// A word of what the write returns: known right behind it.
    Returned(Word<'m>),
    /// So many bytes.
    Range(Address<'m>, Bytes<'m>),
    /// The lanes that a masked store writes.
    Lanes,
}

/// What is written.
#[derive(Debug, Clone, Copy)]
pub(super) enum New<'m> {
    /// This word; and if it is a pointer some way into an object, the pointer it is computed from, in the same object.
    Word(Word<'m>, Option<Word<'m>>),
    /// What an atomic operation makes of the old word and its operand.
    Computed,
    /// The memory at an address.
    Copied(Value<'m>),
    /// A value as it lies in memory.
    Stored(Value<'m>),
    /// Lanes of this vector.
    Lanes(Value<'m>),
    /// Bits that are no address.
    Number,
}

/// What `write` needs.
pub(super) fn of<'m>(values: &Values<'m>, family: Family, write: &PointerWrite<'m>) -> Vec<Need<'m>> {
    let instruction = write.instruction;
    let slot = values.address(write.slot);
    if family.takes_slots() && matches!(write.effect, Effect::CompareExchange | Effect::ReadModifyWrite) {
        let new = instruction.operand(if write.effect == Effect::CompareExchange { 2 } else { 1 });
        let size = values.ir.type_of(new).store_size().unwrap_or(0);
        return vec![if size > WORD as u64 {
            Need { old: Old::Range(slot, Bytes::Constant(size)), new: New::Number }
        } else {
            Need { old: Old::Slot(slot), new: new_word(values, new, 0) }
        }];
    }
    match &write.effect {
        Effect::Store(Shape::Words(words)) => {
            let value = instruction.operand(0);
            let ty = values.ir.type_of(value);
            let need = |word: &crate::classify::Word| Need {
                old: Old::Slot(behind(slot, word.offset)),
                new: new_word(values, value, offset_of(ty, &word.path).unwrap_or(u64::MAX / 2)),
            };
            words.iter().map(need).collect()
        }
        Effect::Store(Shape::Bytes(bytes)) => {
            vec![Need { old: Old::Range(slot, Bytes::Constant(*bytes)), new: New::Stored(instruction.operand(0)) }]
        }
        Effect::Bulk { source, length } => {
            let new = source.map_or(New::Number, New::Copied);
            vec![Need { old: Old::Range(slot, bytes_of(values, *length)), new }]
        }
        Effect::Masked(_) => vec![Need { old: Old::Lanes, new: New::Lanes(instruction.operand(0)) }],
        Effect::CompareExchange => offsets(values, instruction.operand(1))
            .map(|at| Need {
                old: Old::Expected(behind(slot, at), values.word(instruction.operand(1), at)),
                new: new_word(values, instruction.operand(2), at),
            })
            .collect(),
        Effect::ReadModifyWrite => offsets(values, instruction.operand(1))
            .map(|at| Need {
                old: Old::Returned(values.word(instruction, at)),
                new: match write.form {
                    Form::Exchange => new_word(values, instruction.operand(1), at),
                    _ if makes_numbers(instruction.rmw_operation()) => New::Number,
                    _ => New::Computed,
                },
            })
            .collect(),
    }
}

fn behind(address: Address<'_>, bytes: u64) -> Address<'_> {
    let offset = i64::try_from(bytes).unwrap_or(i64::MAX);
    Address { offset: address.offset.saturating_add(offset), ..address }
}

fn new_word<'m>(values: &Values<'m>, value: Value<'m>, offset: u64) -> New<'m> {
    let (word, root) = with_root(values, value, offset);
    New::Word(word, root)
}

/// The word at `offset` of `value`; and if it is a pointer some way into an object, the pointer it is computed from, in the same object.
pub(super) fn with_root<'m>(values: &Values<'m>, value: Value<'m>, offset: u64) -> (Word<'m>, Option<Word<'m>>) {
    let (word, inbounds) = values.word_within(value, offset);
    (word, (inbounds && word.distance > 0).then_some(Word { distance: 0, ..word }))
}

/// Offsets of the words of an exchanged value.
fn offsets<'m>(values: &Values<'m>, value: Value<'m>) -> impl Iterator<Item = u64> {
    let size = values.ir.type_of(value).store_size().unwrap_or(0).max(WORD as u64);
    (0..size / WORD as u64).map(|word| word * WORD as u64)
}

/// Whether an atomic operation makes a float or a small counter whatever it is given.
fn makes_numbers(operation: RmwOp) -> bool {
    use RmwOp::*;
    matches!(
        operation,
        LLVMAtomicRMWBinOpFAdd
            | LLVMAtomicRMWBinOpFSub
            | LLVMAtomicRMWBinOpFMax
            | LLVMAtomicRMWBinOpFMin
            | LLVMAtomicRMWBinOpUIncWrap
            | LLVMAtomicRMWBinOpUDecWrap
    )
}

/// Where in a value of type `ty` a path leads.
fn offset_of(mut ty: Type<'_>, path: &[Step]) -> Option<u64> {
    let mut offset = 0;
    for step in path {
        let (inner, at) = match *step {
            Step::Member(index) => ty.part(u64::from(index))?,
            Step::Element(index) => ty.part(index)?,
            Step::VectorWord(index) | Step::IntegerWord(index) => (ty, index * WORD as u64),
        };
        (ty, offset) = (inner, offset + at);
    }
    Some(offset)
}

//! Whether the entries that a write needs are made: before it, with no safepoint up to it on any path; right behind it for a
//! read-modify-write.

use super::flow::{At, Fact, Found};
use super::lanes::LaneLog;
use super::log::{Bytes, RangeSource, ReadOld};
use super::need::{New, Old};
use super::value::{Address, Word};
use super::{Function, Written};
use crate::classify::{Effect, Masked, PointerWrite};
use crate::contract::may_poll;
use crate::ir::{IntPredicate, Op, RmwOp, Value};
use shade_abi::geometry::WORD;

/// Loads of one address that are looked at one by one, and reads among which they are looked for.
const MOST_LOADS: usize = 16;
const MOST_READS: usize = 256;
/// Own writes looked at, in one block, between the load of an old value and the write it is logged for.
const MOST_WRITES_BETWEEN: usize = 256;

impl<'m> Function<'m> {
    /// Whether what `write` overwrites is logged.
    pub(super) fn is_old_logged(&self, write: &PointerWrite<'m>, at: At, old: Old<'m>) -> bool {
        match old {
            Old::Slot(address) => self.is_slot_logged(address, at) || self.is_read_value_logged(address, at),
            Old::Expected(address, word) => {
                // A constant is no heap object.
                word.value.is_constant() || self.is_word_logged(word, true, at) || self.is_slot_logged(address, at)
            }
            Old::Returned(word) => self.is_logged_behind(write, |function, at| {
                let fact = Fact::Value { word, always: true, within: false };
                function.log.look(&function.flow, fact, at).0 == Found::Holds
            }),
            Old::Range(address, bytes) => self.range_before(address, bytes, at).is_some(),
            Old::Lanes => self.is_lanes_logged(write, at, LaneLog::has_old),
        }
    }

    /// Whether what `write` stores is logged.
    pub(super) fn is_new_logged(&self, write: &PointerWrite<'m>, at: At, old: Old<'m>, new: New<'m>) -> bool {
        let source = |wanted: RangeSource<'m>| match old {
            Old::Range(address, bytes) => self.range_before(address, bytes, at) == Some(wanted),
            _ => false,
        };
        match new {
            New::Word(word, _) if matches!(old, Old::Returned(_)) => self.is_logged_behind(write, |function, at| {
                let fact = Fact::Value { word, always: false, within: false };
                function.log.look(&function.flow, fact, at).0 == Found::Holds
            }),
            New::Word(word, _) => self.is_word_logged(word, false, at),
            New::Computed => {
                self.is_logged_behind(write, |function, at| function.is_result_logged(write.instruction, at))
            }
            New::Copied(memory) => source(RangeSource::Memory(self.values.address(memory))),
            New::Stored(value) => source(RangeSource::Value(value)),
            New::Lanes(_) => self.is_lanes_logged(write, at, LaneLog::has_new),
            New::Number => true,
        }
    }

    /// Whether the old value at an address went into the buffer on every path to `at` since the last safepoint.
    pub(super) fn is_slot_logged(&self, address: Address<'m>, at: At) -> bool {
        self.flow.holds(&self.values, at, Fact::Slot(address), |fact, at| self.log.look(&self.flow, fact, at))
    }

    /// Whether a word went into the buffer on every path to `at` since the last safepoint.
    pub(super) fn is_word_logged(&self, word: Word<'m>, always: bool, at: At) -> bool {
        let asked = Fact::Value { word, always, within: false };
        self.flow.holds(&self.values, at, asked, |fact, at| match fact {
            // Where a phi or select stands for null or a global, there is nothing to log.
            Fact::Value { word, always: false, .. } if fact != asked && word.value.is_constant() => {
                (Found::Holds, None)
            }
            _ => self.log.look(&self.flow, fact, at),
        })
    }

    /// Whether a value that this function has loaded from the very address was logged as an old one, with no own write in between that may
    /// have changed what is there, and no safepoint.
    fn is_read_value_logged(&self, address: Address<'m>, at: At) -> bool {
        let reads = self.log.reads(address);
        if reads.is_empty() {
            return false;
        }
        // Of a certain load more can be told, where no read is near that says which.
        self.is_read_value_of(None, reads, address, at)
            || self.loads_above(reads, at).any(|load| self.is_read_value_of(Some(load), reads, address, at))
    }

    /// Loads of some reads that every path to `at` passes, the nearest first as far as the order of blocks tells. Some of them may come twice.
    fn loads_above<'a>(&'a self, reads: &'a [ReadOld<'m>], at: At) -> impl Iterator<Item = Value<'m>> + 'a {
        let end = reads.partition_point(|read| read.at < at);
        let is_above = move |load: Value<'m>| {
            let place = self.flow.place(load);
            place.is_some_and(|place| self.flow.cfg.dominates(place.block, at.block))
        };
        let near = reads[..end].iter().rev().take(MOST_READS).map(|read| read.load);
        let mut last = None;
        near.filter(move |load| last.replace(*load) != Some(*load) && is_above(*load)).take(MOST_LOADS)
    }

    /// The same, of this load only; of any if it is `None`.
    fn is_read_value_of(&self, load: Option<Value<'m>>, reads: &[ReadOld<'m>], address: Address<'m>, at: At) -> bool {
        self.flow.holds(&self.values, at, Fact::Slot(address), |fact, at| {
            let Fact::Slot(now) = fact else { return (Found::Fails, Some(at)) };
            let logged = last_read(reads, load, at);
            let spoilt = self.last_change(address, load.or(logged.map(|read| read.load)), at);
            match logged.filter(|read| Some(read.at) > spoilt) {
                Some(read) if now == address && self.is_unchanged_since_load(address, read) => {
                    (Found::Holds, Some(read.at))
                }
                Some(read) => (Found::Fails, Some(read.at)),
                None => (if spoilt.is_some() { Found::Fails } else { Found::Nothing }, spoilt),
            }
        })
    }

    /// Whether the word at an address was not changed between a load and the call that logs what it brought.
    fn is_unchanged_since_load(&self, address: Address<'m>, read: &ReadOld<'m>) -> bool {
        let loaded = self.flow.place(read.load);
        self.flow.holds(&self.values, read.at, Fact::Object(read.load), |_, at| {
            let spoilt = self.last_change(address, Some(read.load), at);
            match loaded.filter(|place| place.block == at.block && *place < at && Some(*place) > spoilt) {
                Some(place) => (Found::Holds, Some(place)),
                None => (if spoilt.is_some() { Found::Fails } else { Found::Nothing }, spoilt),
            }
        })
    }

    /// The last place above `at`, in its block, that may poll, or may write the word at an address, which `load` has read.
    fn last_change(&self, address: Address<'m>, load: Option<Value<'m>>, at: At) -> Option<At> {
        let end = self.places.partition_point(|(place, _)| *place < at);
        let here = self.places[..end].iter().rev().take_while(|(place, _)| place.block == at.block);
        let changes = |written: &Written<'m>| match *written {
            Written::By(write) => self.may_touch(&self.writes[write], address, load),
            Written::ByCall(call) => load.is_none_or(|load| self.analyses.may_modify(call, load)),
        };
        let write = here
            .enumerate()
            .find(|(i, (_, written))| *i >= MOST_WRITES_BETWEEN || changes(written))
            .map(|(_, (place, _))| *place);
        write.max(self.flow.last_poll(at))
    }

    /// Whether a write may be one to the word at `address`, which `load` has read.
    fn may_touch(&self, write: &PointerWrite<'m>, address: Address<'m>, load: Option<Value<'m>>) -> bool {
        let slot = self.values.address(write.slot);
        let may_modify = || load.is_none_or(|load| self.analyses.may_modify(write.instruction, load));
        if slot.base == address.base {
            let size = match &write.effect {
                Effect::Store(_) => self.values.ir.type_of(write.instruction.operand(0)).store_size(),
                Effect::ReadModifyWrite | Effect::CompareExchange => {
                    self.values.ir.type_of(write.instruction.operand(1)).store_size()
                }
                Effect::Masked(_) => None,
                Effect::Bulk { length, .. } => length.as_const_int().and_then(|n| u64::try_from(n).ok()),
            };
            let Some(size) = size.and_then(|size| i64::try_from(size).ok()) else { return may_modify() };
            return slot.offset < address.offset + WORD as i64 && address.offset < slot.offset.saturating_add(size);
        }
        let object = |a: Address<'m>| self.values.object(a.base);
        let (left, right) = (object(slot), object(address));
        (left == right || !self.is_own_object(left) || !self.is_own_object(right)) && may_modify()
    }

    /// Whether a pointer is based on an object that no other base leads to.
    fn is_own_object(&self, base: Value<'m>) -> bool {
        base.is_global_variable() || self.objects.is_private_local(&self.flow, base)
    }

    /// The source of the range that was logged last before `at`, in its block, with this beginning and at least this length.
    fn range_before(&self, address: Address<'m>, bytes: Bytes<'m>, at: At) -> Option<RangeSource<'m>> {
        let poll = self.flow.last_poll(at);
        let above = |place: At| place.block == at.block && place < at && Some(place) > poll;
        let is_long_enough = |has: Bytes<'m>| match (has, bytes) {
            (Bytes::Constant(has), Bytes::Constant(wanted)) => has >= wanted,
            _ => has == bytes,
        };
        let range = self.log.ranges(address).iter().rev().find(|r| above(r.at) && is_long_enough(r.bytes))?;
        Some(range.source)
    }

    /// Whether a barrier before `at`, in its block, for the very lanes that `write` writes logs the half of them that `has` asks for.
    fn is_lanes_logged(&self, write: &PointerWrite<'m>, at: At, has: fn(LaneLog, &Masked<'m>) -> bool) -> bool {
        let Effect::Masked(masked) = &write.effect else { return false };
        let value = write.instruction.operand(0);
        let wanted: Vec<_> = [Some(value), Some(masked.mask), masked.limit].into_iter().flatten().collect();
        let poll = self.flow.last_poll(at);
        let slot = self.values.address(write.slot);
        let above = |place: At| place.block == at.block && place < at && Some(place) > poll;
        let mut calls = self.log.lanes.iter().rev().filter(|lanes| above(lanes.at));
        let matches = |arguments: &[Value<'m>]| {
            arguments.split_first().is_some_and(|(first, rest)| self.values.address(*first) == slot && rest == wanted)
        };
        calls.any(|lanes| matches(&lanes.arguments) && has(lanes.logged, masked))
    }

    /// Whether `is_logged` comes true behind `write`, before another write, anything that may poll, or the end of its block.
    fn is_logged_behind(&self, write: &PointerWrite<'m>, is_logged: impl Fn(&Self, At) -> bool) -> bool {
        let mut next = write.instruction.next();
        while let Some(instruction) = next {
            let Some(at) = self.flow.place(instruction) else { return false };
            if may_poll(instruction) || self.places.binary_search_by_key(&at, |(place, _)| *place).is_ok() {
                return false;
            }
            next = instruction.next();
            let behind = At { index: at.index + 1, ..at };
            if self.flow.place(write.instruction).is_some_and(|w| w < at)
                && instruction.is_call()
                && is_logged(self, behind)
            {
                return true;
            }
        }
        false
    }

    /// Whether the word above `at` that was logged last is what the read-modify-write `write` has stored.
    fn is_result_logged(&self, write: Value<'m>, at: At) -> bool {
        let mut call = write.next();
        while let Some(instruction) = call {
            let place = self.flow.place(instruction);
            if place.is_none_or(|place| place >= at) {
                return false;
            }
            let results = if instruction.is_call() { instruction.arguments() } else { Vec::new() };
            for argument in results.into_iter().filter(|a| is_result(*a, write)) {
                let fact = Fact::Value { word: self.values.word(argument, 0), always: false, within: false };
                if self.log.look(&self.flow, fact, at).0 == Found::Holds {
                    return true;
                }
            }
            call = instruction.next();
        }
        false
    }
}

/// The last of some logs, in order, above `at` in its block; of what `load` has read, if that is given.
fn last_read<'a, 'm>(reads: &'a [ReadOld<'m>], load: Option<Value<'m>>, at: At) -> Option<&'a ReadOld<'m>> {
    let end = reads.partition_point(|read| read.at < at);
    let mut here = reads[..end].iter().rev().take_while(|read| read.at.block == at.block);
    here.find(|read| load.is_none_or(|load| read.load == load))
}

/// Whether `value` is computed as the operation of `write` computes what it stores.
fn is_result<'m>(value: Value<'m>, write: Value<'m>) -> bool {
    use RmwOp::*;
    let operand = write.operand(1);
    let is = |v: Value<'m>, op: Op| v.opcode() == Some(op) && v.operand(0) == write && v.operand(1) == operand;
    let is_extreme = |predicate: IntPredicate| {
        value.opcode() == Some(Op::LLVMSelect)
            && is(value.operand(0), Op::LLVMICmp)
            && value.operand(0).predicate() == predicate
            && value.operand(1) == write
            && value.operand(2) == operand
    };
    match write.rmw_operation() {
        LLVMAtomicRMWBinOpAdd => is(value, Op::LLVMAdd),
        LLVMAtomicRMWBinOpSub => is(value, Op::LLVMSub),
        LLVMAtomicRMWBinOpAnd => is(value, Op::LLVMAnd),
        LLVMAtomicRMWBinOpOr => is(value, Op::LLVMOr),
        LLVMAtomicRMWBinOpXor => is(value, Op::LLVMXor),
        LLVMAtomicRMWBinOpNand => {
            value.opcode() == Some(Op::LLVMXor)
                && is(value.operand(0), Op::LLVMAnd)
                && value.operand(1).as_const_int() == Some(-1)
        }
        LLVMAtomicRMWBinOpMax => is_extreme(IntPredicate::LLVMIntSGT),
        LLVMAtomicRMWBinOpMin => is_extreme(IntPredicate::LLVMIntSLT),
        LLVMAtomicRMWBinOpUMax => is_extreme(IntPredicate::LLVMIntUGT),
        LLVMAtomicRMWBinOpUMin => is_extreme(IntPredicate::LLVMIntULT),
        _ => false,
    }
}

//! What the barrier calls of one function log, and where; what a body logs comes from `body`.

use super::body::{Bodies, Length, Logged, Source};
use super::flow::{At, Fact, Flow, Found, last_above};
use super::lanes::LaneLog;
use super::value::{Address, Values, Word};
use crate::hash::HashMap;
use crate::ir::{Ir, Value};
use crate::prelude;
use shade_abi::geometry::WORD;

/// A logged range of memory.
#[derive(Debug, Clone, Copy)]
pub(super) struct Range<'m> {
    pub(super) at: At,
    pub(super) source: RangeSource<'m>,
    pub(super) bytes: Bytes<'m>,
}

/// Where the new words of a range come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RangeSource<'m> {
    /// They are not logged.
    Nowhere,
    /// Memory.
    Memory(Address<'m>),
    /// A value as it lies in memory.
    Value(Value<'m>),
}

/// The length of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bytes<'m> {
    /// Known here.
    Constant(u64),
    /// Known when it runs.
    Variable(Value<'m>),
}

/// An old value that was logged after it was read by the function itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadOld<'m> {
    /// Where it was logged.
    pub(super) at: At,
    /// The load.
    pub(super) load: Value<'m>,
}

/// A call of a barrier for some lanes of a vector.
#[derive(Debug, Clone)]
pub(super) struct Lanes<'m> {
    pub(super) at: At,
    /// Address, vector, mask, and what else says which lanes.
    pub(super) arguments: Vec<Value<'m>>,
    /// What is logged of each.
    pub(super) logged: LaneLog,
}

/// Everything that one function's barrier calls log, each list in the order of the function.
#[derive(Default)]
pub(super) struct Log<'m> {
    slots: HashMap<Address<'m>, Vec<At>>,
    /// With whether the place is recorded whatever the mode.
    words: HashMap<Word<'m>, Vec<At>>,
    words_always: HashMap<Word<'m>, Vec<At>>,
    ranges: HashMap<Address<'m>, Vec<Range<'m>>>,
    read: HashMap<Address<'m>, Vec<ReadOld<'m>>>,
    pub(super) lanes: Vec<Lanes<'m>>,
}

/// A longer range does not count as a log of each word in it.
const MOST_WORDS_OF_RANGE: u64 = 64;

impl<'m> Log<'m> {
    /// Reads the calls of a function, whose instructions `calls` are.
    pub(super) fn new(
        ir: Ir<'m>,
        bodies: &Bodies<'m>,
        values: &Values<'m>,
        flow: &Flow<'m>,
        function: Value<'m>,
    ) -> Self {
        let mut log = Log::default();
        for call in function.instructions().into_iter().filter(|i| i.is_call()) {
            let callee = call.called_function().filter(|f| prelude::logs(&f.name()));
            let (Some(callee), Some(at)) = (callee, flow.place(call)) else { continue };
            let arguments = call.arguments();
            if callee.name().starts_with(prelude::BARRIER_MASKED) {
                let lanes = bodies.lanes(ir, callee).map(|logged| Lanes { at, arguments, logged });
                log.lanes.extend(lanes);
                continue;
            }
            for logged in bodies.of(ir, callee).iter() {
                log.add(values, at, &arguments, *logged);
            }
        }
        log
    }

    fn add(&mut self, values: &Values<'m>, at: At, arguments: &[Value<'m>], logged: Logged) {
        let argument = |i: u32| arguments.get(i as usize).copied();
        let behind = |i: u32, offset: i64| {
            let address = values.address(argument(i)?);
            Some(Address { offset: address.offset.checked_add(offset)?, ..address })
        };
        match logged {
            Logged::Memory { parameter, offset } => {
                if let Some(address) = behind(parameter, offset) {
                    self.slots.entry(address).or_default().push(at);
                }
            }
            Logged::Value { parameter, offset, always } => {
                let Some(value) = argument(parameter) else { return };
                let word = values.word(value, offset);
                self.words.entry(word).or_default().push(at);
                if always {
                    self.words_always.entry(word).or_default().push(at);
                    self.add_read(values, at, word);
                }
            }
            Logged::Range { parameter, offset, source, length } => {
                let Some(address) = behind(parameter, offset) else { return };
                let source = match source {
                    Source::Nowhere => Some(RangeSource::Nowhere),
                    Source::Memory { parameter, offset } => behind(parameter, offset).map(RangeSource::Memory),
                    Source::Value { parameter } => argument(parameter).map(RangeSource::Value),
                };
                let bytes = match length {
                    Length::Bytes(bytes) => Some(Bytes::Constant(bytes)),
                    Length::Parameter(parameter) => argument(parameter).map(|v| bytes_of(values, v)),
                };
                let (Some(source), Some(bytes)) = (source, bytes) else { return };
                self.add_range(at, address, source, bytes);
            }
        }
    }

    /// If the word is all of a loaded one, its slot's old value is logged by it.
    fn add_read(&mut self, values: &Values<'m>, at: At, word: Word<'m>) {
        let Word { value: load, offset, distance } = word;
        if distance == 0
            && load.opcode() == Some(crate::ir::Op::LLVMLoad)
            && let Ok(offset) = i64::try_from(offset)
        {
            let address = values.address(load.operand(0));
            let address = Address { offset: address.offset.saturating_add(offset), ..address };
            self.read.entry(address).or_default().push(ReadOld { at, load });
        }
    }

    fn add_range(&mut self, at: At, address: Address<'m>, source: RangeSource<'m>, bytes: Bytes<'m>) {
        self.ranges.entry(address).or_default().push(Range { at, source, bytes });
        if let Bytes::Constant(bytes) = bytes {
            for word in 0..(bytes / WORD as u64).min(MOST_WORDS_OF_RANGE) {
                let address = Address { offset: address.offset.saturating_add((word * WORD as u64) as i64), ..address };
                self.slots.entry(address).or_default().push(at);
            }
        }
    }

    /// A write that is checked for itself makes its entries as if it were a barrier: where it has none, it is reported.
    pub(super) fn add_checked(&mut self, at: At, slot: Option<Address<'m>>, word: Option<Word<'m>>) {
        let insert = |places: &mut Vec<At>| {
            let index = places.partition_point(|place| *place < at);
            places.insert(index, at);
        };
        slot.into_iter().for_each(|slot| insert(self.slots.entry(slot).or_default()));
        word.into_iter().for_each(|word| insert(self.words.entry(word).or_default()));
    }

    /// The last place above `at`, in its block, that logs what `fact` is about; or that may poll.
    pub(super) fn look(&self, flow: &Flow<'m>, fact: Fact<'m>, at: At) -> (Found, Option<At>) {
        let places = match fact {
            Fact::Slot(address) => self.slots.get(&address),
            Fact::Value { word, always: false, .. } => self.words.get(&word),
            Fact::Value { word, always: true, .. } => self.words_always.get(&word),
            Fact::Object(_) => None,
        };
        let root = match fact {
            Fact::Value { word, always: false, within: true } => self.words.get(&Word { distance: 0, ..word }),
            _ => None,
        };
        let logged = places.into_iter().chain(root).filter_map(|places| last_above(places, at)).max();
        let poll = flow.last_poll(at);
        if logged > poll {
            (Found::Holds, logged)
        } else {
            (if poll.is_some() { Found::Fails } else { Found::Nothing }, poll)
        }
    }

    /// Ranges that begin at an address.
    pub(super) fn ranges(&self, address: Address<'m>) -> &[Range<'m>] {
        self.ranges.get(&address).map_or(&[], Vec::as_slice)
    }

    /// Logs of values loaded from an address.
    pub(super) fn reads(&self, address: Address<'m>) -> &[ReadOld<'m>] {
        self.read.get(&address).map_or(&[], Vec::as_slice)
    }
}

/// A length, without widening.
pub(super) fn bytes_of<'m>(values: &Values<'m>, length: Value<'m>) -> Bytes<'m> {
    if let Some(bytes) = length.as_const_int().and_then(|n| u64::try_from(n).ok()) {
        return Bytes::Constant(bytes);
    }
    let wide = length.opcode() == Some(crate::ir::Op::LLVMZExt);
    Bytes::Variable(values.same(if wide { length.operand(0) } else { length }))
}

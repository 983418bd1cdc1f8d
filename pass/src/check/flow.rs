//! Where things are in a function, and a search over all paths that lead to a point.

use super::unarmed;
use super::value::{Address, Values, Word};
use crate::cfg::Cfg;
use crate::contract::may_poll;
use crate::hash::{HashMap, HashSet};
use crate::ir::{Ir, Op, Value};

/// A place in a function: the number of a block, and of an instruction in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct At {
    pub(super) block: usize,
    pub(super) index: usize,
}

/// Something that is claimed to be so at a point. It speaks of values as they are there: further up, a phi stands for what it became.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Fact<'m> {
    /// The old value of the word at an address is logged.
    Slot(Address<'m>),
    /// A word went into the buffer. If `always`, in a place that is recorded whatever the mode. If `within`, it is a pointer further into the object
    /// of the one it is computed from, and that one will do.
    Value { word: Word<'m>, always: bool, within: bool },
    /// The object that a pointer is based on was allocated here, and so on: what exactly is the asker's.
    Object(Value<'m>),
}

impl<'m> Fact<'m> {
    /// The value it is about.
    pub(super) fn value(self) -> Value<'m> {
        match self {
            Fact::Slot(address) => address.base,
            Fact::Value { word, .. } => word.value,
            Fact::Object(base) => base,
        }
    }

    /// The same about a value that the fact's own stands for.
    fn about(self, values: &Values<'m>, value: Value<'m>) -> Option<Self> {
        Some(match self {
            Fact::Slot(address) => {
                let inner = values.address(value);
                Fact::Slot(Address { offset: inner.offset.checked_add(address.offset)?, ..inner })
            }
            Fact::Value { word, always, within } => {
                let (inner, inbounds) = values.word_within(value, word.offset);
                let distance = inner.distance.checked_add(word.distance)?;
                let within = inbounds && inner.distance > 0 && (word.distance == 0 || within);
                Fact::Value { word: Word { distance, ..inner }, always, within }
            }
            Fact::Object(_) => Fact::Object(values.object(value)),
        })
    }
}

/// What is found about a fact in the part of a block above a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// It begins to hold there.
    Holds,
    /// It does not hold.
    Fails,
    /// Nothing; what is above decides.
    Nothing,
}

/// One function's places.
pub(super) struct Flow<'m> {
    pub(super) cfg: Cfg<'m>,
    at: HashMap<Value<'m>, At>,
    /// Instructions that may poll, in order.
    polls: Vec<At>,
    /// Edges that only an unarmed thread takes, with no safepoint since the test.
    unarmed: HashSet<(usize, usize)>,
    /// Blocks that only such a thread enters, by number.
    only_unarmed: Vec<bool>,
}

/// Facts that one question may turn into, block by block.
const MOST_STEPS: usize = 100_000;

impl<'m> Flow<'m> {
    pub(super) fn new(ir: Ir<'m>, function: Value<'m>) -> Self {
        let cfg = Cfg::new(function);
        let mut at = HashMap::default();
        let mut polls = Vec::new();
        for (block, handle) in cfg.blocks.iter().enumerate() {
            for (index, instruction) in handle.instructions().into_iter().enumerate() {
                at.insert(instruction, At { block, index });
                if may_poll(instruction) {
                    polls.push(At { block, index });
                }
            }
        }
        let mut flow = Flow { cfg, at, polls, unarmed: HashSet::default(), only_unarmed: Vec::new() };
        flow.unarmed = flow.unarmed_edges(ir);
        flow.only_unarmed = flow.blocks_behind_unarmed_edges();
        flow
    }

    fn unarmed_edges(&self, ir: Ir<'m>) -> HashSet<(usize, usize)> {
        let edge = |(block, handle): (usize, &crate::ir::Block<'m>)| {
            let terminator = handle.terminator()?;
            let off = unarmed::edge(ir, terminator)?;
            let test = self.place(terminator.condition()?)?;
            let end = self.place(terminator)?;
            let safe = test.block == block && self.last_poll(end).is_none_or(|poll| poll < test);
            let targets = &self.cfg.successors[block];
            (safe && targets.len() == 2 && targets[0] != targets[1]).then(|| (block, targets[off]))
        };
        self.cfg.blocks.iter().enumerate().filter_map(edge).collect()
    }

    /// The blocks that are reached over an unarmed edge on every path, with no safepoint since: a loop is such a block if it is entered so, and
    /// does not poll.
    fn blocks_behind_unarmed_edges(&self) -> Vec<bool> {
        let mut only = vec![!self.unarmed.is_empty(); self.cfg.blocks.len()];
        only[0] = false;
        let mut changed = !self.unarmed.is_empty();
        while changed {
            changed = false;
            for &block in &self.cfg.order {
                let is_unarmed = |from: &usize| {
                    let end = At { block: *from, index: usize::MAX };
                    self.unarmed.contains(&(*from, block)) || only[*from] && self.last_poll(end).is_none()
                };
                if only[block] && !self.cfg.predecessors[block].iter().all(is_unarmed) {
                    only[block] = false;
                    changed = true;
                }
            }
        }
        only
    }

    /// Whether only an unarmed thread gets to `at`, and has not polled since its mode was tested: nothing need be logged there.
    pub(super) fn is_unarmed(&self, at: At) -> bool {
        self.only_unarmed[at.block] && self.last_poll(at).is_none()
    }

    /// Where an instruction is.
    pub(super) fn place(&self, instruction: Value<'m>) -> Option<At> {
        self.at.get(&instruction).copied()
    }

    /// The last instruction above `at` in its block that may poll.
    pub(super) fn last_poll(&self, at: At) -> Option<At> {
        last_above(&self.polls, at)
    }

    /// Whether `fact` holds at `start` on every path, where `look` says what the part of a block above a point does to it.
    ///
    /// A fact does not outlive what it speaks of: above the definition of a value it is about, other than a phi or select, or frozen address, that
    /// stands for another value, it fails. It fails at the function's entry too.
    pub(super) fn holds(
        &self,
        values: &Values<'m>,
        start: At,
        fact: Fact<'m>,
        mut look: impl FnMut(Fact<'m>, At) -> (Found, Option<At>),
    ) -> bool {
        let mut seen = HashSet::default();
        let mut work = vec![(start, fact)];
        while let Some((at, fact)) = work.pop() {
            if seen.len() > MOST_STEPS {
                return false;
            }
            if self.is_unarmed(at) {
                continue;
            }
            let (found, place) = look(fact, at);
            let definition = self.definition_above(values, fact, at);
            // What is nearest decides; an allocation is its own definition.
            if found != Found::Nothing && place >= definition {
                if found == Found::Fails {
                    return false;
                }
                continue;
            }
            if let Some(definition) = definition {
                let value = fact.value();
                let is_here = self.place(value) == Some(definition);
                let stands_for = match (value.opcode(), fact) {
                    (Some(Op::LLVMSelect), _) if is_here => vec![value.operand(1), value.operand(2)],
                    // An address that is frozen is that address. Of a stored value only the bits count, which are the same if it is defined.
                    (Some(Op::LLVMFreeze), Fact::Slot(_) | Fact::Object(_)) if is_here => vec![value.operand(0)],
                    _ => return false,
                };
                for operand in stands_for {
                    let Some(fact) = fact.about(values, operand) else { return false };
                    work.push((definition, fact));
                }
                continue;
            }
            if at.block == 0 {
                return false;
            }
            for &from in &self.cfg.predecessors[at.block] {
                if self.unarmed.contains(&(from, at.block)) {
                    continue;
                }
                let Some(fact) = self.across(values, fact, from, at.block) else { return false };
                if seen.insert((from, fact)) {
                    work.push((At { block: from, index: usize::MAX }, fact));
                }
            }
        }
        true
    }

    /// The last definition above `at`, in its block, of something the fact speaks of. Phis are looked at on the edges.
    fn definition_above(&self, values: &Values<'m>, fact: Fact<'m>, at: At) -> Option<At> {
        let sources = values.sources(fact.value());
        let places = sources.iter().filter(|s| s.opcode() != Some(Op::LLVMPHI)).filter_map(|s| self.place(*s));
        places.filter(|place| place.block == at.block && *place < at).max()
    }

    /// The fact at the end of `from`, on the way to `to`; `None` if it cannot be told.
    fn across(&self, values: &Values<'m>, fact: Fact<'m>, from: usize, to: usize) -> Option<Fact<'m>> {
        let is_phi_here =
            |v: Value<'m>| v.opcode() == Some(Op::LLVMPHI) && self.place(v).is_some_and(|p| p.block == to);
        let value = fact.value();
        if is_phi_here(value) {
            let block = self.cfg.blocks[from];
            let (incoming, _) = value.incoming().into_iter().find(|(_, b)| *b == block)?;
            return fact.about(values, incoming);
        }
        (!values.sources(value).iter().copied().any(is_phi_here)).then_some(fact)
    }
}

/// The last of `places` (in order) above `at` in its block.
pub(super) fn last_above(places: &[At], at: At) -> Option<At> {
    let before = places.partition_point(|place| *place < at);
    places[..before].last().copied().filter(|place| place.block == at.block)
}

//! The facts that hold at one point of a function.

use super::location::Location;
use crate::cfg::Cfg;
use crate::hash::{HashMap, HashSet};
use crate::ir::{Ir, Op, Value};

/// Facts of one kind that are carried from block to block, or looked through one by one. More are forgotten, so that time stays
/// linear in the function.
const MOST_CARRIED: usize = 128;

/// Writes of one block past which what was loaded counts as known; fewer than those that the checker looks back at.
const MOST_WRITES: usize = 128;

/// Loads about which LLVM's alias analysis is asked at one write.
const MOST_ASKED: usize = 16;

/// Everything known at a point. All of it holds on every path from the function's entry.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct State<'m> {
    /// Slots whose old value was logged since the last safepoint.
    slots: HashSet<(Value<'m>, i64)>,
    /// Values logged since the last safepoint, as old or as new: by root, the distances of those logged.
    values: HashMap<Value<'m>, HashSet<i64>>,
    /// What this thread found in a slot since the last safepoint and has not overwritten.
    loaded: HashMap<(Value<'m>, i64), Value<'m>>,
    /// Writes of this block since `loaded` was cleared.
    writes: usize,
    /// The allocation whose object no other thread has seen, with no safepoint since.
    fresh: Option<Value<'m>>,
    /// Objects that no other thread has seen, with the bytes written since their allocation.
    private: HashMap<Value<'m>, Written>,
}

/// Where an object may have been written.
#[derive(Debug, Clone, PartialEq, Default)]
enum Written {
    /// Nowhere.
    #[default]
    Nothing,
    /// In these ranges.
    Ranges(Vec<(i64, i64)>),
    /// Anywhere.
    Anything,
}

/// What a decision about a write logs or finds logged.
#[derive(Debug, Clone, Default)]
pub(crate) struct LogFacts<'m> {
    /// Slots whose old value is in the buffer.
    pub(crate) slots: Vec<Location<'m>>,
    /// Values in the buffer.
    pub(crate) values: Vec<Location<'m>>,
}

/// Questions.
impl<'m> State<'m> {
    /// Whether the slot's old value is logged.
    pub(crate) fn is_logged(&self, slot: Location<'m>) -> bool {
        self.slots.contains(&slot.key())
    }

    /// Whether `value` is logged: itself, or a pointer into the same object. A logged root inside its object covers what lies further on in
    /// it. What lies further back is not covered: a logged pointer one past the end retains nothing.
    pub(crate) fn is_shaded(&self, value: Location<'m>) -> bool {
        let Some(logged) = self.values.get(&value.root) else { return false };
        logged.contains(&value.offset) || value.inbounds && value.offset > 0 && logged.contains(&0)
    }

    /// Whether this very value is logged. (`check` follows a phi to its values, and not on to what those are derived from.)
    fn is_itself_shaded(&self, value: Location<'m>) -> bool {
        self.values.get(&value.root).is_some_and(|logged| logged.contains(&value.offset))
    }

    /// What this thread loaded from a slot.
    pub(crate) fn loaded(&self, slot: Location<'m>) -> Option<Value<'m>> {
        self.loaded.get(&slot.key()).copied()
    }

    /// Whether the object of `allocation` is fresh and unpublished.
    pub(crate) fn is_fresh(&self, allocation: Value<'m>) -> bool {
        self.fresh == Some(allocation)
    }

    /// Whether the object of `allocation` is unpublished, and its word at `offset` still null.
    pub(crate) fn is_untouched(&self, allocation: Value<'m>, offset: i64) -> bool {
        match self.private.get(&allocation) {
            Some(Written::Nothing) => true,
            Some(Written::Ranges(ranges)) => ranges.iter().all(|(from, to)| *to <= offset || offset + 8 <= *from),
            Some(Written::Anything) | None => false,
        }
    }

    /// Whether any object is private: if not, addresses need no looking at.
    pub(crate) fn has_private(&self) -> bool {
        !self.private.is_empty()
    }
}

/// Changes.
impl<'m> State<'m> {
    /// The thread may have answered a handshake.
    pub(crate) fn poll(&mut self) {
        self.slots.clear();
        self.values.clear();
        self.loaded.clear();
        self.fresh = None;
    }

    /// A new object.
    pub(crate) fn allocate(&mut self, allocation: Value<'m>) {
        self.fresh = Some(allocation);
        self.private.insert(allocation, Written::Nothing);
    }

    /// Another thread may know the object; `None` stands for all.
    pub(crate) fn publish(&mut self, allocations: Option<&[Value<'m>]>) {
        match allocations {
            None => {
                self.private.clear();
                self.fresh = None;
            }
            Some(list) => {
                for allocation in list {
                    self.private.remove(allocation);
                    if self.fresh == Some(*allocation) {
                        self.fresh = None;
                    }
                }
            }
        }
    }

    /// Some bytes of an object may have been written; `None` stands for any.
    pub(crate) fn write(&mut self, allocation: Value<'m>, range: Option<(i64, i64)>) {
        let Some(written) = self.private.get_mut(&allocation) else { return };
        match (range, &mut *written) {
            (None, _) => *written = Written::Anything,
            (Some(range), Written::Nothing) => *written = Written::Ranges(vec![range]),
            (Some(_), Written::Ranges(ranges)) if ranges.len() == MOST_CARRIED => *written = Written::Anything,
            (Some(range), Written::Ranges(ranges)) if !ranges.contains(&range) => ranges.push(range),
            (Some(_), Written::Ranges(_) | Written::Anything) => {}
        }
    }

    /// All private objects may have been written anywhere.
    pub(crate) fn write_all(&mut self) {
        self.private.values_mut().for_each(|written| *written = Written::Anything);
    }

    /// This thread has loaded a word.
    pub(crate) fn load(&mut self, slot: Location<'m>, value: Value<'m>) {
        if self.loaded.len() >= MOST_CARRIED {
            self.loaded.clear();
        }
        self.loaded.insert(slot.key(), value);
    }

    /// This thread writes: `size` bytes at `slot`, or anywhere if that is `None`. What it cannot have changed is still there: another place in the
    /// same value, and where `may_modify` denies it of a load. That is asked of a few loads only; if there are more, none is kept.
    pub(crate) fn overwrite(
        &mut self,
        slot: Option<(Location<'m>, u64)>,
        mut may_modify: impl FnMut(Value<'m>) -> bool,
    ) {
        if self.loaded.is_empty() {
            return;
        }
        self.writes += 1;
        if self.writes == MOST_WRITES {
            self.loaded.clear();
            self.writes = 0;
        }
        let is_apart = |(root, offset): &(Value<'m>, i64)| {
            let loaded = Location { root: *root, offset: *offset, inbounds: false };
            slot.map(|(slot, size)| (loaded.is_apart(slot, size), loaded.root == slot.root)).unwrap_or((false, false))
        };
        let open = self.loaded.keys().filter(|at| is_apart(at) == (false, false)).count();
        self.loaded.retain(|at, load| match is_apart(at) {
            (true, _) => true,
            (false, true) => false,
            (false, false) => open <= MOST_ASKED && !may_modify(*load),
        });
    }

    /// A barrier has run.
    pub(crate) fn log(&mut self, logged: &LogFacts<'m>) {
        self.slots.extend(logged.slots.iter().map(|slot| slot.key()));
        logged.values.iter().for_each(|value| self.log_value(*value));
    }

    fn log_value(&mut self, value: Location<'m>) {
        self.values.entry(value.root).or_default().insert(value.offset);
    }
}

/// Joins.
impl<'m> State<'m> {
    /// What holds here and in `other`.
    pub(crate) fn meet(&mut self, other: &State<'m>) {
        self.slots.retain(|slot| other.slots.contains(slot));
        self.values.retain(|root, offsets| {
            let Some(others) = other.values.get(root) else { return false };
            offsets.retain(|offset| others.contains(offset));
            !offsets.is_empty()
        });
        self.loaded.retain(|slot, value| other.loaded.get(slot) == Some(value));
        if self.fresh != other.fresh {
            self.fresh = None;
        }
        self.private.retain(|allocation, _| other.private.contains_key(allocation));
        for (allocation, written) in &mut self.private {
            written.join(&other.private[allocation]);
        }
    }

    /// A phi of values that were all logged on their edges is logged too.
    pub(crate) fn choose(&mut self, ir: Ir<'m>, cfg: &Cfg<'m>, block: usize, reached: &[(usize, &State<'m>)]) {
        let phis = cfg.blocks[block].instructions().into_iter().take_while(|i| i.opcode() == Some(Op::LLVMPHI));
        for phi in phis {
            let all = phi.incoming().into_iter().all(|(value, from)| {
                let from = cfg.number[&from];
                reached
                    .iter()
                    .find(|(p, _)| *p == from)
                    .is_none_or(|(_, state)| value.is_null() || state.is_itself_shaded(Location::of(ir, value)))
            });
            if all {
                self.log_value(Location { root: phi, offset: 0, inbounds: true });
            }
        }
    }

    /// Forgets what would make carrying the facts on costly.
    pub(crate) fn bound(&mut self) {
        self.writes = 0;
        if self.slots.len() > MOST_CARRIED {
            self.slots.clear();
        }
        if self.values.len() > MOST_CARRIED {
            self.values.clear();
        }
        if self.loaded.len() > MOST_CARRIED {
            self.loaded.clear();
        }
        if self.private.len() > MOST_CARRIED {
            self.private.clear();
            self.fresh = None;
        }
    }
}

impl Written {
    fn join(&mut self, other: &Written) {
        match (&mut *self, other) {
            (Written::Anything, _) | (_, Written::Nothing) => {}
            (_, Written::Anything) => *self = Written::Anything,
            (Written::Nothing, Written::Ranges(_)) => *self = other.clone(),
            (Written::Ranges(mine), Written::Ranges(others)) => {
                others.iter().for_each(|range| {
                    if !mine.contains(range) {
                        mine.push(*range);
                    }
                });
                mine.sort_unstable();
            }
        }
    }
}

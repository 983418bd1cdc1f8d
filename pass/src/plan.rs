//! Stage 6: which barrier calls go where. Stores of one block with nothing between them that may poll share one call, at the first of
//! them: one mode test and one capacity check for up to [`MAX_ENTRIES_PER_CALL`] entries. Everything else has a call of its own.
//! Nothing is changed in the IR; what must move up for a shared call is listed for `lower`.

mod batch;

use crate::classify::{Effect, Masked, Shape, Step, Word};
use crate::elide::{self, Decision, Old};
use crate::family::Family;
use crate::ir::Value;
use shade_abi::buffer::MAX_ENTRIES_PER_CALL;

/// One barrier to put in.
#[derive(Debug)]
pub(crate) struct Planned<'m> {
    /// The write it stands at.
    pub(crate) write: Value<'m>,
    /// The address written to.
    pub(crate) slot: Value<'m>,
    /// What to call.
    pub(crate) call: Call<'m>,
}

/// One word that a barrier reads or takes out of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part<'m, T> {
    /// An address, or a stored value.
    pub(crate) of: Value<'m>,
    /// Which word of it.
    pub(crate) at: T,
}

/// The entries of a call that knows them one by one.
#[derive(Debug, Default)]
pub(crate) struct Entries<'m> {
    /// Slots whose old value the barrier reads, with the distance in bytes.
    pub(crate) slots: Vec<Part<'m, u64>>,
    /// Old values at hand.
    pub(crate) olds: Vec<Value<'m>>,
    /// New values.
    pub(crate) news: Vec<Part<'m, Vec<Step>>>,
}

impl<'m> Entries<'m> {
    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.slots.len() + self.olds.len() + self.news.len()
    }

    /// What must have been computed for them.
    fn operands(&self) -> impl Iterator<Item = Value<'m>> {
        let slots = self.slots.iter().map(|part| part.of);
        slots.chain(self.olds.iter().copied()).chain(self.news.iter().map(|part| part.of))
    }
}

/// The kinds of barrier calls.
#[derive(Debug)]
pub(crate) enum Call<'m> {
    /// Before a store of exactly one word, in a family without entries.
    Word {
        /// Log the new value too.
        new: bool,
    },
    /// Before stores whose words are known.
    Entries {
        /// What is logged.
        entries: Entries<'m>,
        /// Instructions to move up in front of the call, in order.
        moves: Vec<Value<'m>>,
    },
    /// Before a store of so many words that they are taken apart on the armed path.
    Words {
        /// The words, each with whether its old and its new value is logged.
        words: Vec<(Word, bool, bool)>,
    },
    /// Before a store that is no list of aligned words.
    Bytes {
        /// How many.
        size: u64,
        /// Log the new words too.
        new: bool,
    },
    /// After an `atomicrmw`.
    ReadModifyWrite {
        /// Log the new value too.
        new: bool,
    },
    /// Before a `cmpxchg`.
    CompareExchange {
        /// Log the new value too.
        new: bool,
    },
    /// Before a memory intrinsic.
    Bulk {
        /// Where new words come from, if they are logged.
        source: Option<Value<'m>>,
        /// How many bytes.
        length: Value<'m>,
    },
    /// Before a store of some lanes of a vector.
    Masked {
        /// Which.
        masked: Masked<'m>,
        /// Log the new values too.
        new: bool,
    },
}

/// Plans the barriers of one function's decisions. With `batches`, stores share calls, and a new value that turns out to be logged as an old
/// one by the same call loses its own entry in `decisions`.
pub(crate) fn run<'m>(decisions: &mut [Decision<'m>], family: Family, batches: bool) -> Vec<Planned<'m>> {
    let mut planned = Vec::new();
    for group in batch::groups(decisions, batches && family.has_batches()) {
        if let [only] = group.members[..] {
            planned.extend(alone(&decisions[only], family));
            continue;
        }
        batch::share(decisions, &group);
        let first = &decisions[group.members[0]].write;
        let mut entries = Entries::default();
        group.members.iter().for_each(|&i| entries.add(&decisions[i]));
        let (write, slot) = (first.instruction, first.slot);
        planned.push(Planned { write, slot, call: Call::Entries { entries, moves: group.moves } });
    }
    planned
}

/// The barrier of a write that shares none.
fn alone<'m>(decision: &Decision<'m>, family: Family) -> Option<Planned<'m>> {
    let barrier = decision.barrier.as_ref()?;
    let new = barrier.logs_new();
    let call = match &decision.write.effect {
        Effect::Store(Shape::Words(words)) => {
            let mut entries = Entries::default();
            entries.add(decision);
            if !family.has_batches() && matches!(&words[..], [word] if word.path.is_empty()) {
                Call::Word { new }
            } else if family.has_batches() && entries.count() <= MAX_ENTRIES_PER_CALL {
                Call::Entries { entries, moves: Vec::new() }
            } else {
                let logged = barrier.old.iter().map(|old| *old != Old::Dropped).zip(barrier.new.iter().copied());
                Call::Words { words: words.iter().cloned().zip(logged).map(|(w, (old, new))| (w, old, new)).collect() }
            }
        }
        Effect::Store(Shape::Bytes(size)) => Call::Bytes { size: *size, new },
        Effect::ReadModifyWrite => Call::ReadModifyWrite { new },
        Effect::CompareExchange => Call::CompareExchange { new },
        Effect::Bulk { source, length } => Call::Bulk { source: source.filter(|_| new), length: *length },
        Effect::Masked(masked) => Call::Masked { masked: *masked, new },
    };
    Some(Planned { write: decision.write.instruction, slot: decision.write.slot, call })
}

impl<'m> Entries<'m> {
    /// Adds what a store of known words logs.
    fn add(&mut self, decision: &Decision<'m>) {
        let (Some(barrier), Effect::Store(Shape::Words(words))) = (&decision.barrier, &decision.write.effect) else {
            return;
        };
        for (i, word) in words.iter().enumerate() {
            match barrier.old[i] {
                Old::Dropped => {}
                Old::Slot => self.slots.push(Part { of: decision.write.slot, at: word.offset }),
                Old::Value(value) => self.olds.push(value),
            }
            if barrier.new[i] {
                let (of, at) = elide::part(decision.write.instruction.operand(0), &word.path);
                self.news.push(Part { of, at });
            }
        }
    }
}

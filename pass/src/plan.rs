//! Stage 6: which barrier calls go where. One call for each write for now; batches of straight-line code will be made here,
//! from the same decisions. Nothing is changed.

use crate::classify::{Effect, Masked, Shape, Word};
use crate::elide::Decision;
use crate::ir::Value;

/// One barrier to put in.
#[derive(Debug)]
pub(crate) struct Planned<'m> {
    /// The write it belongs to.
    pub(crate) write: Value<'m>,
    /// The address written to.
    pub(crate) slot: Value<'m>,
    /// What to call.
    pub(crate) call: Call<'m>,
}

/// The kinds of barrier calls.
#[derive(Debug)]
pub(crate) enum Call<'m> {
    /// Before a store of exactly one word.
    Word {
        /// Log the new value too.
        new: bool,
    },
    /// Before a store of several words, or of a word inside a larger value.
    Words {
        /// The words, each with whether its new value is logged.
        words: Vec<(Word, bool)>,
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

/// Plans the barriers of one function's decisions.
pub(crate) fn run<'m>(decisions: &[Decision<'m>]) -> Vec<Planned<'m>> {
    decisions
        .iter()
        .filter_map(|decision| {
            let barrier = decision.barrier.as_ref()?;
            let new = barrier.new.contains(&true);
            let call = match &decision.write.effect {
                Effect::Store(Shape::Words(words)) if is_whole_value(words) => Call::Word { new },
                Effect::Store(Shape::Words(words)) => {
                    Call::Words { words: words.iter().cloned().zip(barrier.new.iter().copied()).collect() }
                }
                Effect::Store(Shape::Bytes(size)) => Call::Bytes { size: *size, new },
                Effect::ReadModifyWrite => Call::ReadModifyWrite { new },
                Effect::CompareExchange => Call::CompareExchange { new },
                Effect::Bulk { source, length } => Call::Bulk { source: source.filter(|_| new), length: *length },
                Effect::Masked(masked) => Call::Masked { masked: *masked, new },
            };
            Some(Planned { write: decision.write.instruction, slot: decision.write.slot, call })
        })
        .collect()
}

fn is_whole_value(words: &[Word]) -> bool {
    matches!(words, [word] if word.path.is_empty())
}

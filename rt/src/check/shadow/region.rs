//! What a thread has logged and allocated since its last handshake: the truth of elision rules that rest on earlier code.
//!
//! The pass counts safepoints that the code may pass, this counts handshakes that the thread has had: a claim that fails here was wrong
//! when it mattered. Everything is told by the checked program itself, under the shadow heap's lock.

use std::collections::{HashMap, HashSet};

use crate::address::{Slot, Word};
use crate::runtime::Runtime;
use crate::thread::mutator::MutatorBlock;

/// Words remembered of each kind before the older half is forgotten. Code without a safepoint has far fewer.
const HALF: usize = 1 << 16;

/// One thread's.
#[derive(Default)]
pub struct Region {
    /// The thread's count of handshakes for which the rest holds.
    handshakes: u64,
    slots: Recent,
    /// The objects that logged values point into, and the values themselves.
    values: Recent,
    /// Objects that the thread has allocated and stored nowhere.
    fresh: HashSet<usize>,
}

/// A set that forgets the oldest.
#[derive(Default)]
struct Recent {
    now: HashSet<usize>,
    before: HashSet<usize>,
}

impl Recent {
    fn insert(&mut self, word: usize) {
        if self.now.len() == HALF {
            self.before = std::mem::take(&mut self.now);
        }
        self.now.insert(word);
    }

    fn contains(&self, word: usize) -> bool {
        self.now.contains(&word) || self.before.contains(&word)
    }
}

/// All threads', by the address of their blocks.
#[derive(Default)]
pub struct Regions(HashMap<usize, Region>);

impl Regions {
    /// The thread's region, empty after a handshake.
    pub fn of(&mut self, block: &MutatorBlock) -> &mut Region {
        let region = self.0.entry(block.address()).or_default();
        let handshakes = block.mutator().map_or(0, |m| m.handshakes());
        if region.handshakes != handshakes {
            *region = Region { handshakes, ..Region::default() };
        }
        region
    }
}

impl Region {
    /// An old value has gone into the buffer.
    pub fn log_slot(&mut self, slot: Slot) {
        self.slots.insert(slot.0);
    }

    /// A value has gone into the buffer.
    pub fn log_value(&mut self, rt: &Runtime, value: usize) {
        self.values.insert(value);
        if let Some(object) = object(rt, value) {
            self.values.insert(object);
        }
    }

    /// A new object.
    pub fn allocate(&mut self, object: usize) {
        self.fresh.insert(object);
    }

    /// A pointer has been stored: others may find what it points to, unless it is in that very object.
    pub fn store(&mut self, rt: &Runtime, slot: Slot, new: usize) {
        if let Some(object) = object(rt, new).filter(|object| self::object(rt, slot.0) != Some(*object)) {
            self.fresh.remove(&object);
        }
    }

    /// Was the slot's old value logged?
    pub fn has_slot(&self, slot: Slot) -> bool {
        self.slots.contains(slot.0)
    }

    /// Was the value logged, or another pointer into its object?
    pub fn has_value(&self, rt: &Runtime, value: usize) -> bool {
        self.values.contains(value) || object(rt, value).is_none_or(|object| self.values.contains(object))
    }

    /// Is the slot in an object that is the thread's own secret?
    pub fn is_fresh(&self, rt: &Runtime, slot: Slot) -> bool {
        object(rt, slot.0).is_some_and(|object| self.fresh.contains(&object))
    }
}

/// The start of the object that a word points into.
pub fn object(rt: &Runtime, word: usize) -> Option<usize> {
    rt.heap.find_object(Word(word)).map(|start| rt.heap.address_of(start).0)
}

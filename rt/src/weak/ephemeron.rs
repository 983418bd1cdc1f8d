//! Ephemerons: a key and a value, which lives while the key does, and no longer by the ephemeron. What the value refers to may lead to the key: that keeps
//! neither alive. (Hayes, *Ephemerons: A New Finalization Mechanism*, OOPSLA 1997.)
//!
//! A cell is [key, value]; the key is 0 once it is dead, and the value then means nothing. Marking knows nothing of them. When nothing is left to mark,
//! [`Ephemerons::shade_values`] marks the values of keys that are marked, and marking goes on; it ends in a round before which there were none. The
//! model is `tests/protocol/barrier/ephemeron.pml`.
//!
//! Whatever blackens a key after that look and before the end of marking increments the version, so that there is another round. Only an object that is made
//! black does not: but what a thread that is scanned has in its hands, like the value of an ephemeron that it makes, is marked by the end in any case.

use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};

use super::{Look, blacken, conclude, hand_out, is_dead, is_still_done, look};
use crate::address::Word;
use crate::cells::{Cells, NOT_AN_ADDRESS};
use crate::fatal;
use crate::heap::Heap;
use crate::mark::grey_set::PacketKind;
use crate::mutant::{self, Mutant};
use crate::runtime::Runtime;
use crate::thread::fork::Held;
use crate::thread::mutator::Mutator;

/// The table of all ephemerons.
pub struct Ephemerons(Cells<2>);

impl Ephemerons {
    /// An empty table that can grow to `bytes`.
    ///
    /// # Errors
    /// The kernel's error when address space is short.
    pub fn new(bytes: usize) -> std::io::Result<Ephemerons> {
        Ok(Ephemerons(Cells::new(bytes)?))
    }

    /// Takes the lock, to hold it over a fork.
    pub fn hold(&'static self) -> Held {
        self.0.hold()
    }

    /// A new ephemeron. The caller holds both objects. The value may be any word.
    pub fn create(&self, rt: &Runtime, key: Word, value: Word) -> usize {
        if rt.heap.find_object(key).is_none() {
            fatal::exit_with(
                fatal::EXIT_USAGE,
                format_args!("shade_ephemeron_new: the key {:#x} points into no object", key.0),
            );
        }
        let Some(index) = self.0.take() else {
            fatal::exit_with(fatal::EXIT_OUT_OF_MEMORY, format_args!("more than {} ephemerons", self.0.capacity()))
        };
        let cell = self.0.cell(index);
        cell[1].store(value.0, Relaxed);
        // Release: whoever reads this key reads its value or a later one.
        cell[0].store(key.0, Release);
        self.0.address(index)
    }

    /// The value, or 0 when the key is dead. Not a safepoint, and the thread is running.
    pub fn get(&self, rt: &Runtime, m: &Mutator, ephemeron: usize) -> Word {
        loop {
            let look = look(rt);
            if let Some(value) = conclude_value(rt, m, look, self.read(ephemeron)) {
                return value;
            }
        }
    }

    /// The key, or 0 when it is dead: as a weak pointer gives it.
    pub fn key(&self, rt: &Runtime, m: &Mutator, ephemeron: usize) -> Word {
        loop {
            let look = look(rt);
            if let Some(key) = conclude(rt, m, look, self.read(ephemeron).0) {
                return key;
            }
        }
    }

    /// What is in the cell: key and value.
    pub fn read(&self, ephemeron: usize) -> (Word, Word) {
        let index = self.checked(ephemeron);
        self.pair(index)
    }

    fn pair(&self, index: usize) -> (Word, Word) {
        let cell = self.0.cell(index);
        (Word(cell[0].load(Acquire)), Word(cell[1].load(Relaxed)))
    }

    /// Ends an ephemeron.
    pub fn free(&self, ephemeron: usize) {
        self.0.give(self.checked(ephemeron));
    }

    fn checked(&self, ephemeron: usize) -> usize {
        self.0
            .filled_at(ephemeron)
            .unwrap_or_else(|| fatal::exit_with(fatal::EXIT_USAGE, format_args!("{ephemeron:#x} is not an ephemeron")))
    }

    /// Keys that are not known to be dead, and their values.
    pub fn pairs(&self) -> impl Iterator<Item = (Word, Word)> + '_ {
        (0..self.0.used()).map(|index| self.pair(index)).filter(|(key, _)| key.0 != 0 && key.0 & NOT_AN_ADDRESS == 0)
    }

    /// By the collector, when marking has found nothing more: marks the values of marked keys. False if all of them are marked.
    ///
    /// A pair that is freed and made anew meanwhile may be read half and half: then a value is marked that need not be.
    pub fn shade_values(&self, rt: &Runtime) -> bool {
        let heap = &rt.heap;
        let mut packet = None;
        for (_, value) in self.pairs().filter(|(key, _)| !is_dead(heap, *key)) {
            if !is_dead(heap, value) || mutant::is(Mutant::EphemeronUnlooked) {
                continue;
            }
            let packet = packet.get_or_insert_with(|| {
                rt.grey.contribute();
                rt.grey.packet(PacketKind::Objects)
            });
            if let Some(object) = blacken(heap, value) {
                rt.grey.add(packet, object.0);
            }
        }
        packet.map(|packet| rt.grey.share(packet)).is_some()
    }

    /// Clears those with dead keys. One that was freed and filled again meanwhile is left alone, as in `WeakPointers::clear_dead`.
    pub fn clear_dead(&self, heap: &Heap) {
        for index in 0..self.0.used() {
            let cell = &self.0.cell(index)[0];
            let key = Word(cell.load(Acquire));
            if is_dead(heap, key) {
                let _ = cell.compare_exchange(key.0, 0, Release, Relaxed);
            }
        }
    }
}

/// Second half of a get: what to return for the pair that was in the cell. None: a cycle has begun, start again.
pub fn conclude_value(rt: &Runtime, m: &Mutator, look: Look, (key, value): (Word, Word)) -> Option<Word> {
    match look {
        _ if key.0 == 0 => Some(Word(0)),
        Look::Marking => {
            if !mutant::is(Mutant::EphemeronGetUnshaded) {
                hand_out(rt, m, value);
            }
            Some(value)
        }
        Look::Done if !is_dead(&rt.heap, key) => Some(value),
        Look::Done => is_still_done(rt).then_some(Word(0)),
    }
}

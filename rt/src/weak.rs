//! What knows objects without keeping them alive: weak pointers ([`WeakPointers`], here), cleanups (`weak::cleanup`) and the keys of ephemerons
//! (`weak::ephemeron`). Their tables are no roots; when marking has ended, [`bury`] finds the referents that were not marked.
//!
//! The protocol is in `docs/protocol.md`, its model `tests/protocol/barrier/weak.pml`.

pub mod cleanup;
pub mod ephemeron;

use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};
use std::sync::atomic::fence;

use shade_abi::mutator::MODE_OFF;

use crate::address::{ObjectStart, Word};
use crate::barrier::buffer::WriteBarrierBuffer;
use crate::cells::{Cells, NOT_AN_ADDRESS};
use crate::fatal;
use crate::heap::Heap;
use crate::heap::mark_byte::COLOUR;
use crate::mark::grey_set::PacketKind;
use crate::mutant::{self, Mutant, Place};
use crate::runtime::Runtime;
use crate::thread::fork::Held;
use crate::thread::mutator::Mutator;

/// The table of all weak pointers: a cell holds what the program gave, 0 once the referent is dead.
pub struct WeakPointers(Cells<1>);

/// The first half of a get: what its thread knows of the end of marking.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// Marking cannot end before this thread's next handshake: it counts as one that adds to the grey set.
    Marking,
    /// No cycle is marking: what is white is dead, unless a cycle has begun since.
    Done,
}

impl WeakPointers {
    /// An empty table that can grow to `bytes`.
    ///
    /// # Errors
    /// The kernel's error when address space is short.
    pub fn new(bytes: usize) -> std::io::Result<WeakPointers> {
        Ok(WeakPointers(Cells::new(bytes)?))
    }

    /// Takes the lock, to hold it over a fork.
    pub fn hold(&'static self) -> Held {
        self.0.hold()
    }

    /// A new weak pointer to the object that `word` points into; 0 and what lies outside the heap never die. The caller holds the object.
    pub fn create(&self, rt: &Runtime, word: Word) -> usize {
        refuse_no_object(rt, word, "shade_weak_new");
        let Some(index) = self.0.take() else {
            fatal::exit_with(fatal::EXIT_OUT_OF_MEMORY, format_args!("more than {} weak pointers", self.0.capacity()))
        };
        self.0.cell(index)[0].store(word.0, Release);
        self.0.address(index)
    }

    /// What the weak pointer was made of, or 0 when its object is dead. Not a safepoint, and the thread is running.
    pub fn get(&self, rt: &Runtime, m: &Mutator, weak: usize) -> Word {
        loop {
            let look = look(rt);
            mutant::dawdle(Place::WeakGet);
            if let Some(word) = conclude(rt, m, look, self.read(weak)) {
                return word;
            }
        }
    }

    /// What is in the cell.
    pub fn read(&self, weak: usize) -> Word {
        Word(self.0.cell(self.checked(weak))[0].load(Acquire))
    }

    /// Ends a weak pointer.
    pub fn free(&self, weak: usize) {
        self.0.give(self.checked(weak));
    }

    fn checked(&self, weak: usize) -> usize {
        self.0
            .filled_at(weak)
            .unwrap_or_else(|| fatal::exit_with(fatal::EXIT_USAGE, format_args!("{weak:#x} is not a weak pointer")))
    }

    /// Clears the cells of dead referents. A cell that was freed and filled again meanwhile is left alone: its referent is alive, and the address of
    /// a dead one is not given to another object before the sweep.
    fn clear_dead(&self, heap: &Heap) {
        for index in 0..self.0.used() {
            let cell = &self.0.cell(index)[0];
            let word = Word(cell.load(Acquire));
            if is_dead(heap, word) {
                let _ = cell.compare_exchange(word.0, 0, Release, Relaxed);
            }
        }
    }
}

/// First half of a get: looks whether marking is done, and counts a contribution if it is not.
///
/// That it is done may be read with a load: the second half looks again before it calls an object dead. That it is not done must come from the
/// instruction that counts, or marking could end between the two (`weak-get-late`).
pub fn look(rt: &Runtime) -> Look {
    let is_counted = !mutant::is(Mutant::WeakGetUncounted) && !mutant::is(Mutant::WeakGetLogs);
    if !rt.grey.is_done() && (!is_counted || rt.grey.contribute()) { Look::Marking } else { Look::Done }
}

/// Second half: what to return for `word`, which was in the cell. None: a cycle has begun, start again.
pub fn conclude(rt: &Runtime, m: &Mutator, look: Look, word: Word) -> Option<Word> {
    if word.0 == 0 || !rt.heap.contains(word) {
        return Some(word);
    }
    match look {
        Look::Marking => {
            hand_out(rt, m, word);
            Some(word)
        }
        Look::Done if !is_dead(&rt.heap, word) => Some(word),
        Look::Done => (is_still_done(rt) || mutant::is(Mutant::WeakOneLook)).then_some(Word(0)),
    }
}

/// A get returns the word while a cycle marks, and the contribution is counted: its object is to live. A thread that is not armed yet is scanned
/// later, with what the get returns on its stack.
fn hand_out(rt: &Runtime, m: &Mutator, word: Word) {
    if mutant::is(Mutant::WeakGetLogs) {
        return WriteBarrierBuffer::of(m).get1(Runtime::get()).fill([word]);
    }
    if m.block().wb_mode.load(Relaxed) != MODE_OFF
        && let Some(start) = blacken(&rt.heap, word)
    {
        let mut packet = rt.grey.packet(PacketKind::Objects);
        rt.grey.add(&mut packet, start.0);
        rt.grey.share(packet);
    }
}

/// The second look, after an object was seen white. Pairs with the release in `Heap::flip`: whoever has seen the new colour sees that marking is not
/// done any more.
fn is_still_done(rt: &Runtime) -> bool {
    fence(Acquire);
    rt.grey.is_done()
}

/// Marks the object that a word points into. None if it was marked, or there is none.
fn blacken(heap: &Heap, word: Word) -> Option<ObjectStart> {
    let start = heap.find_object(word)?;
    let (mark, black) = (heap.mark(start), heap.black());
    mark.blacken(mark.load(), black).then(|| heap.address_of(start))
}

/// Marking has ended: clears weak pointers to what was not marked and ephemerons with such keys, and hands the cleanups of it to their thread. Before H4: after it, threads take
/// swept blocks, and another object may lie where a dead one was (`weak-cleared-late`).
pub fn bury(rt: &'static Runtime) {
    rt.weak.clear_dead(&rt.heap);
    rt.ephemerons.clear_dead(&rt.heap);
    rt.cleanups.queue_dead(rt);
}

/// Does the word, as a cell holds it, point into a white object?
fn is_dead(heap: &Heap, word: Word) -> bool {
    word.0 & NOT_AN_ADDRESS == 0
        && heap.find_object(word).is_some_and(|start| heap.mark(start).load() & COLOUR != heap.black())
}

/// Ends the process if the word lies in the heap and in no object.
fn refuse_no_object(rt: &Runtime, word: Word, operation: &str) {
    if rt.heap.contains(word) && rt.heap.find_object(word).is_none() {
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("{operation}: {:#x} points into no object", word.0));
    }
}

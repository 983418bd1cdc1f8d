//! The end of marking: a round beside a thread that flushes and assists. `A` is an object, and `A.f` leads to `X`. (`tests/protocol/rounds.pml`)

use std::sync::Arc;
use std::sync::atomic::AtomicBool as Seen;

use loom::thread;

use super::grey_set::{drain, open_set};
use super::{IN_ANY_ORDER, IN_ONE_ORDER, Need, holds};
use crate::futex;
use crate::heap::mark_byte::{COLOUR, END, MarkByte, START, WORD0};
use crate::mark::contribution::Contribution;
use crate::mark::grey_set::GreySet;
use crate::sync::{
    AtomicU32, AtomicU64,
    Ordering::{Relaxed, SeqCst},
};
use crate::thread::pending::Pending;

const BLACK: u8 = 1;
const A: usize = 16;
const X: usize = 32;
const YES: u32 = 1;
const NO: u32 = 2;

struct World {
    set: Arc<GreySet>,
    /// Whether the round is asked for: not yet, yes, or no.
    asked: AtomicU32,
    pending: Pending,
    marks: [MarkByte; 2],
    /// `A.f`
    field: AtomicU64,
    /// For the assertions, not of the model.
    scanned: [Seen; 2],
}

impl World {
    fn mark(&self, object: usize) -> &MarkByte {
        &self.marks[object / 16 - 1]
    }

    fn ask(&self, whether: u32) {
        self.asked.store(whether, SeqCst);
        futex::wake_all(&self.asked);
    }

    /// Acknowledges once it is asked.
    fn answer(&self) {
        while self.asked.load(SeqCst) == 0 {
            futex::wait(&self.asked, 0);
        }
        self.pending.acknowledge();
    }

    fn flush(&self, object: usize) {
        let mut contribution = Contribution::new(&self.set, BLACK);
        contribution.shade(self.mark(object), object);
        contribution.share();
    }

    /// Takes what there is and scans it.
    fn assist(&self) {
        while let Some(mut packet) = self.set.take_and_hold() {
            let mut objects = drain(&self.set, &mut packet);
            while let Some(object) = objects.pop() {
                self.scanned[object / 16 - 1].store(true, Relaxed);
                let field = if object == A { self.field.load(Relaxed) as usize } else { 0 };
                if field != 0 && self.mark(field).blacken(self.mark(field).load(), BLACK) {
                    objects.push(field);
                }
            }
            self.set.recycle(packet);
            self.set.release_hold();
        }
    }
}

fn world() -> Arc<World> {
    let white = || MarkByte::new(START | END | WORD0);
    Arc::new(World {
        set: open_set(),
        asked: AtomicU32::new(0),
        pending: Pending::new(),
        marks: [white(), white()],
        field: AtomicU64::new(X as u64),
        scanned: [Seen::new(false), Seen::new(false)],
    })
}

/// A thread is in the middle of a flush of `A` when the round begins. It acknowledges, logs `X` and clears `A.f`, assists, and then its buffer is full.
fn one_round() {
    let world = world();
    world.pending.expect(1);
    let thread = {
        let world = world.clone();
        thread::spawn(move || {
            world.flush(A);
            world.answer();
            world.field.store(0, Relaxed);
            world.assist();
            world.flush(X);
        })
    };
    let version = world.set.version();
    let mut ended = false;
    if !world.set.is_idle() {
        world.ask(NO);
    } else {
        world.ask(YES);
        world.pending.acknowledge();
        world.pending.wait(futex::wait);
        ended = world.set.finish_round(version);
        assert!(!ended || world.scanned[0].load(Relaxed), "marking has ended, and A is not scanned");
    }
    thread.join().unwrap();
    assert!(!ended || world.scanned[1].load(Relaxed), "marking has ended, and X is not found");
}

#[test]
fn a_round_does_not_end_marking_when_somebody_flushed_or_took_a_packet_meanwhile() {
    holds(one_round, IN_ONE_ORDER, &[(Need::SecondLook, "A is not scanned"), (Need::TakerCounts, "X is not found")]);
}

/// A thread that has acknowledged flushes `X` while marking ends.
fn late_flush() {
    let world = world();
    let version = world.set.version();
    assert!(world.set.is_idle());
    let thread = {
        let world = world.clone();
        thread::spawn(move || world.flush(X))
    };
    let ended = world.set.finish_round(version);
    thread.join().unwrap();
    if ended {
        assert!(world.set.is_idle(), "marking has ended, and X is left behind");
        assert_eq!(world.mark(X).load() & COLOUR, 0, "X is black, and never scanned");
    }
}

#[test]
fn what_is_flushed_while_marking_ends_is_scanned_or_stays_white() {
    holds(
        late_flush,
        IN_ANY_ORDER,
        &[(Need::ContributorCounts, "left behind"), (Need::CountedBeforeMarked, "never scanned")],
    );
}

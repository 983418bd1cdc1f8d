//! The counterexamples of `tests/protocol`, replayed step by step on the runtime's own code: each loses an object with one rule broken
//! and none without. The threads are puppets: a block, a record and a stack of a few words, driven from one test.

mod blocks;
mod ephemeron;
mod markers;
mod order;
mod weak;

use std::sync::atomic::Ordering::Relaxed;

use shade_abi::descriptor::TypeDescriptor;
use shade_abi::geometry::GRANULE;
use shade_abi::mutator::MODE_OFF;

use crate::address::Word;
use crate::barrier::buffer::{self, WriteBarrierBuffer};
use crate::collector::phase;
use crate::heap::mark_byte::COLOUR;
use crate::heap::pattern::ObjectLayout;
use crate::mark::progress::Role;
use crate::mark::scan;
use crate::mark::worker::Marker;
use crate::roots::globals::Range;
use crate::runtime::Runtime;
use crate::thread::attach::{self, Target};
use crate::thread::handshake::{self, Request};
use crate::thread::mutator::{Mutator, MutatorBlock};

const STACK_WORDS: usize = 4;

/// Objects have one pointer field.
static NODE: TypeDescriptor =
    TypeDescriptor { size: 16, pointer_prefix: 8, align: 8, flags: 0, name: c"node".as_ptr(), mask: &1 };

/// A runtime with one global and no threads of its own.
struct World {
    rt: &'static Runtime,
    global: &'static [std::sync::atomic::AtomicUsize; 1],
    puppets: Vec<&'static Mutator>,
}

/// A thread that a test moves.
#[derive(Clone, Copy)]
struct Puppet {
    rt: &'static Runtime,
    m: &'static Mutator,
    stack: &'static [std::sync::atomic::AtomicUsize; STACK_WORDS],
}

/// A store that has logged and has not stored.
#[must_use]
struct Logged {
    slot: usize,
    new: usize,
}

impl World {
    fn new() -> World {
        let rt = Runtime::for_test();
        let global: &'static [_; 1] = Box::leak(Box::default());
        rt.globals.add(Range { address: global.as_ptr() as usize, words: 1 });
        World { rt, global, puppets: Vec::new() }
    }

    fn global(&self) -> usize {
        self.global.as_ptr() as usize
    }

    /// A thread attaches, in the state that the phase asks for.
    fn attach(&mut self) -> Puppet {
        let stack: &'static [_; STACK_WORDS] = Box::leak(Box::default());
        let block: &'static MutatorBlock = Box::leak(Box::default());
        let end = stack.as_ptr() as usize + STACK_WORDS * 8;
        let m = attach::enrol(self.rt, &mut self.rt.registry.lock(), block, end, (0, 0));
        self.puppets.push(m);
        Puppet { rt: self.rt, m, stack }
    }

    /// A whole handshake, which every thread can answer.
    fn handshake(&self, request: Request, puppets: &[Puppet]) {
        handshake::send(self.rt, request);
        puppets.iter().for_each(Puppet::answer);
        assert_eq!(self.rt.handshakes.missing(), 0);
    }

    fn mark(&self) {
        self.rt.grey.let_markers_in();
        Marker::new(&self.rt.heap, &self.rt.grey, Role::Marker).drain();
    }

    /// Scans the global, marks, and ends marking by a round in which nobody does anything else.
    fn finish(&self, puppets: &[Puppet]) {
        scan::static_roots(self.rt);
        loop {
            self.mark();
            let version = self.rt.grey.version();
            self.handshake(Request::Flush, puppets);
            if self.rt.grey.is_idle() && self.rt.grey.try_finish(version) {
                return;
            }
        }
    }

    /// Is some object that a thread holds, or that hangs on one or on the global, unmarked?
    fn loses_an_object(&self, puppets: &[Puppet]) -> bool {
        let mut to_see: Vec<usize> =
            puppets.iter().flat_map(|p| p.stack.iter()).map(|word| word.load(Relaxed)).collect();
        to_see.push(self.global[0].load(Relaxed));
        let mut seen = Vec::new();
        while let Some(object) = to_see.pop() {
            if object == 0 || seen.contains(&object) {
                continue;
            }
            seen.push(object);
            let start = self.rt.heap.find_object(Word(object)).expect("an object");
            if self.rt.heap.mark(start).load() & COLOUR != self.rt.heap.black() {
                return true;
            }
            to_see.push(read(object));
        }
        false
    }
}

fn read(slot: usize) -> usize {
    // SAFETY: a slot of the test's own.
    unsafe { (slot as *const usize).read() }
}

impl Puppet {
    fn answer(&self) {
        handshake::answer(self.rt, self.m, self.stack.as_ptr() as usize);
    }

    /// A new object, in the thread's stack word `at`.
    fn allocate(&self, at: usize) -> usize {
        // SAFETY: `NODE` is a valid descriptor; the test is the only one to act for the thread.
        let object = unsafe {
            let layout = ObjectLayout::of(&NODE, 1).expect("a valid type");
            self.m.allocator().allocate(self.rt, self.m.block(), &layout, GRANULE).expect("memory").0
        };
        self.hold(at, object);
        object
    }

    /// Puts a value into a stack word; 0 drops what is there.
    fn hold(&self, at: usize, value: usize) {
        self.stack[at].store(value, Relaxed);
    }

    fn load(&self, at: usize, slot: usize) {
        self.hold(at, read(slot));
    }

    /// The first half of a store: the mode test and the log.
    fn log(&self, slot: usize, new: usize) -> Logged {
        buffer::log(self.rt, self.m, Word(read(slot)), Word(new));
        Logged { slot, new }
    }

    fn store(&self, slot: usize, new: usize) {
        self.finish_store(self.log(slot, new));
    }

    /// The second half.
    fn finish_store(&self, logged: Logged) {
        // SAFETY: a slot of the test's own.
        unsafe { (logged.slot as *mut usize).write(logged.new) };
    }

    /// The buffer runs full.
    fn overflow(&self) {
        WriteBarrierBuffer::of(self.m).flush(self.rt);
    }
}

/// A store that is between its log and its write when a thread that is not armed yet writes the same slot. H2 makes it end before any
/// stack is scanned. (`barrier.pml`: HS2=6 HS3=0.)
fn store_across_h1(with_h2: bool) -> bool {
    let mut w = World::new();
    let (a, b) = (w.attach(), w.attach());
    let x = a.allocate(0);
    a.store(w.global(), x);
    let new = a.allocate(1);
    let held = b.allocate(0);
    phase::flip(w.rt);
    handshake::send(w.rt, Request::Arm);
    a.answer();
    let half = a.log(w.global(), new);
    b.store(w.global(), held);
    b.hold(0, 0);
    b.answer();
    let mut half = Some(half);
    if with_h2 {
        handshake::send(w.rt, Request::Empty);
        b.answer();
        half.take().into_iter().for_each(|half| a.finish_store(half));
        a.answer();
    }
    handshake::send(w.rt, Request::Scan);
    b.answer();
    b.load(0, w.global());
    half.into_iter().for_each(|half| a.finish_store(half));
    a.answer();
    w.finish(&[a, b]);
    w.loses_an_object(&[a, b])
}

#[test]
fn without_h2_a_store_that_began_before_loses_an_object() {
    assert!(store_across_h1(false));
    assert!(!store_across_h1(true));
}

/// A marker beside a flush round: it takes an object that an overflow has pushed, and reads a field whose old value is in the buffer of a
/// thread that has acknowledged already. (`rounds.pml`.)
fn marker_beside_a_round(check_version: bool) -> bool {
    let mut w = World::new();
    let (a, b) = (w.attach(), w.attach());
    let x = a.allocate(0);
    let y = a.allocate(1);
    a.store(x, y);
    a.store(w.global(), x);
    a.hold(0, 0);
    a.hold(1, 0);
    phase::flip(w.rt);
    let all = [a, b];
    w.handshake(Request::Arm, &all);
    w.handshake(Request::Empty, &all);
    w.handshake(Request::Scan, &all);
    a.load(0, w.global());
    // X is in B's buffer, as an old value, and on A's stack, which is scanned already.
    b.store(w.global(), 0);
    let version = w.rt.grey.version();
    handshake::send(w.rt, Request::Flush);
    a.answer();
    b.overflow();
    a.load(1, x);
    a.store(x, 0);
    w.mark();
    b.answer();
    let idle = w.rt.grey.is_idle();
    let version = if check_version { version } else { w.rt.grey.version() };
    if !(idle && w.rt.grey.try_finish(version)) {
        w.finish(&all);
    }
    w.loses_an_object(&all)
}

#[test]
fn a_round_that_does_not_check_the_version_loses_an_object() {
    assert!(marker_beside_a_round(false));
    assert!(!marker_beside_a_round(true));
}

/// A thread attaches after H1 was asked for. (`threads.pml`: ATTWB=2.)
fn late_attach(armed: bool) -> bool {
    let mut w = World::new();
    let a = w.attach();
    let b_object = a.allocate(0);
    a.store(w.global(), b_object);
    a.hold(0, 0);
    phase::flip(w.rt);
    w.handshake(Request::Arm, &[a]);
    if !armed {
        let colour = w.rt.heap.black() ^ 1;
        w.rt.registry.lock().target = Target { mode: MODE_OFF, new_mask: u64::MAX, alloc_colour: colour };
    }
    let late = w.attach();
    w.handshake(Request::Empty, &[a, late]);
    handshake::send(w.rt, Request::Scan);
    a.answer();
    a.load(0, w.global());
    late.store(w.global(), 0);
    late.answer();
    w.finish(&[a, late]);
    w.loses_an_object(&[a, late])
}

#[test]
fn a_thread_that_attaches_unarmed_during_h1_loses_an_object() {
    assert!(late_attach(false));
    assert!(!late_attach(true));
}

/// Black objects before every thread is armed: a store into one by a thread that is not armed is seen by nobody.
/// (`barrier.pml`: HS1=3 HS2=32 HS3=4.)
fn black_from(request: Request) -> bool {
    let mut w = World::new();
    let (a, b) = (w.attach(), w.attach());
    let white = b.allocate(0);
    phase::flip(w.rt);
    handshake::send(w.rt, Request::Arm);
    a.answer();
    if request == Request::Arm {
        a.m.block().alloc_colour.store(u64::from(w.rt.heap.black()), Relaxed);
    }
    let fresh = a.allocate(0);
    a.store(w.global(), fresh);
    b.load(1, w.global());
    b.store(fresh, white);
    b.hold(0, 0);
    b.hold(1, 0);
    b.answer();
    w.handshake(Request::Empty, &[a, b]);
    w.handshake(Request::Scan, &[a, b]);
    w.finish(&[a, b]);
    w.loses_an_object(&[a, b])
}

#[test]
fn allocating_black_from_h1_on_loses_an_object() {
    assert!(black_from(Request::Arm));
    assert!(!black_from(Request::Scan));
}

/// Barriers that log no new value, and a white object that moves from a stack into a black object. With one stop, all stacks are scanned
/// before any thread runs on; by a handshake, one thread does what it likes before it is scanned. (`barrier.pml`: STWSNAP=0.)
fn deletion_barriers(one_stop: bool) -> bool {
    let mut w = World::new();
    let (a, b) = (w.attach(), w.attach());
    let white = b.allocate(0);
    phase::flip(w.rt);
    handshake::send(w.rt, Request::Snapshot);
    a.answer();
    if one_stop {
        b.answer();
    }
    let black = a.allocate(0);
    a.store(w.global(), black);
    b.load(1, w.global());
    // In its own deletion barrier, if it is armed: the old value, which is null.
    if one_stop {
        buffer::log(w.rt, b.m, Word(read(black)), Word(0));
    }
    b.finish_store(Logged { slot: black, new: white });
    b.hold(0, 0);
    b.hold(1, 0);
    b.answer();
    w.finish(&[a, b]);
    w.loses_an_object(&[a, b])
}

#[test]
fn deletion_barriers_lose_an_object_unless_all_stacks_are_scanned_at_one_stop() {
    assert!(deletion_barriers(false));
    assert!(!deletion_barriers(true));
}

/// A thread that attaches when the stop is over. (`barrier.pml`: STWSNAP=2.)
fn attach_after_the_stop(told: bool) -> bool {
    let mut w = World::new();
    let a = w.attach();
    let object = a.allocate(0);
    a.store(w.global(), object);
    a.hold(0, 0);
    phase::flip(w.rt);
    w.handshake(Request::Snapshot, &[a]);
    if !told {
        let colour = w.rt.heap.black() ^ 1;
        w.rt.registry.lock().target = Target { mode: MODE_OFF, new_mask: u64::MAX, alloc_colour: colour };
    }
    let late = w.attach();
    late.load(0, w.global());
    late.store(w.global(), 0);
    w.finish(&[a, late]);
    w.loses_an_object(&[a, late])
}

#[test]
fn a_thread_that_attaches_unarmed_after_the_stop_loses_an_object() {
    assert!(attach_after_the_stop(false));
    assert!(!attach_after_the_stop(true));
}

/// The deletion half: a thread that is scanned takes the last edge to an object away from a thread that is not.
#[test]
fn without_the_deletion_half_a_scanned_thread_loses_an_object() {
    let lost = |log: bool| {
        let mut w = World::new();
        let (a, b) = (w.attach(), w.attach());
        let object = a.allocate(0);
        a.store(w.global(), object);
        a.hold(0, 0);
        phase::flip(w.rt);
        w.handshake(Request::Arm, &[a, b]);
        w.handshake(Request::Empty, &[a, b]);
        handshake::send(w.rt, Request::Scan);
        a.answer();
        a.load(0, w.global());
        let stored = if log { b.log(w.global(), 0) } else { Logged { slot: w.global(), new: 0 } };
        b.finish_store(stored);
        b.answer();
        w.finish(&[a, b]);
        w.loses_an_object(&[a, b])
    };
    assert!(lost(false));
    assert!(!lost(true));
}

//! Handshakes: the collector asks each thread to do one thing at its next safepoint, and does it itself for native threads. No thread ever
//! waits for another to answer, except under `park`, which only `gc=stw`, `gc=snapshot` and `verify` use.

use std::time::Instant;

use shade_abi::mutator::{MODE_DELETION, MODE_DELETION_INSERTION};

use super::attach::Target;
use super::mutator::{Mutator, MutatorBlock};
use super::pending::Pending;
use super::{ask, native};
use crate::barrier::buffer::WriteBarrierBuffer;
use crate::collector::order::Step;
use crate::futex;
use crate::mark::scan;
use crate::mutant::{self, Mutant, Place};
use crate::options::Stress;
use crate::pools::lists;
use crate::runtime::Runtime;
use crate::sync::{
    AtomicU8, AtomicU32,
    Ordering::{Acquire, Relaxed, SeqCst},
};
use crate::trace::probes;
use crate::trace::stats::thread_cpu_time;
use crate::trace::unanswered::Watch;

/// What a handshake asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Request {
    /// H1: barrier on, recording old and new values; what is in the buffer is dropped.
    Arm,
    /// H2: nothing; after it every thread is known to be armed by every other.
    Empty,
    /// H3: scan the own stack, allocate black, stop recording new values.
    Scan,
    /// H1 and H3 in one, all threads being parked: barrier on, what is in the buffer is dropped, the stack scanned, allocation black.
    Snapshot,
    /// A flush round: buffer to the shared grey set.
    Flush,
    /// H4: barrier off (unless it is kept on for a test), allocation blocks given back.
    Disarm,
    /// Stop until [`unpark`].
    Park,
}

impl Request {
    /// As a trace names it.
    fn name(self) -> &'static str {
        match self {
            Request::Arm => "H1 arm",
            Request::Empty => "H2 empty",
            Request::Scan => "H3 scan",
            Request::Snapshot => "snapshot",
            Request::Flush => "flush",
            Request::Disarm => "H4 disarm",
            Request::Park => "park",
        }
    }

    /// The step of a cycle that a handshake with this request is.
    fn step(self) -> Option<Step> {
        match self {
            Request::Arm => Some(Step::Arm),
            Request::Empty => Some(Step::Empty),
            Request::Scan => Some(Step::Scan),
            Request::Flush => Some(Step::Flush),
            Request::Disarm => Some(Step::Disarm),
            Request::Snapshot | Request::Park => None,
        }
    }
}

const REQUESTS: [Request; 7] =
    [Request::Arm, Request::Empty, Request::Scan, Request::Snapshot, Request::Flush, Request::Disarm, Request::Park];

/// The handshake under way. One at a time; only the collector starts one.
pub struct Handshakes {
    kind: AtomicU8,
    pending: Pending,
    /// The collector looks for acknowledgements before it sleeps: threads run beside it.
    looks_first: bool,
    /// Not 0 while the world is parked.
    pub parked: AtomicU32,
}

impl Handshakes {
    /// None under way.
    pub fn new() -> Handshakes {
        Handshakes {
            kind: AtomicU8::new(0),
            pending: Pending::new(),
            looks_first: std::thread::available_parallelism().is_ok_and(|processors| processors.get() > 1),
            parked: AtomicU32::new(0),
        }
    }

    /// In a forked child: nobody is parked or asked.
    pub fn forget(&self) {
        self.pending.forget();
        self.parked.store(0, SeqCst);
    }

    fn kind(&self) -> Request {
        REQUESTS[usize::from(self.kind.load(Acquire))]
    }

    /// Waits for the last acknowledgement; who lets it wait long is named in the trace.
    fn await_all(&self, rt: &Runtime, request: Request) {
        if self.looks_first && self.pending.come_while_looking() {
            return;
        }
        let mut watch = Watch::begin(rt);
        self.pending.wait(|pending, word| match &mut watch {
            None => futex::wait(pending, word),
            Some(watch) => {
                futex::wait_for(pending, word, watch.timeout());
                watch.look(rt, request.name());
            }
        });
    }

    /// Acknowledgements that are missing.
    #[cfg(test)]
    pub fn missing(&self) -> u32 {
        self.pending.missing()
    }
}

/// Runs one handshake with every attached thread; returns when all have acknowledged. Called by the collector, which holds no lock.
pub fn with_all(rt: &'static Runtime, request: Request) {
    let _span = rt.events.span(request.name());
    if let Some(step) = request.step() {
        rt.order.took(step);
    }
    send(rt, request);
    rt.handshakes.await_all(rt, request);
}

/// Asks every attached thread, and answers for those that are native.
pub fn send(rt: &'static Runtime, request: Request) {
    let shakes = &rt.handshakes;
    let announce = || shakes.kind.store(request as u8, SeqCst);
    if request == Request::Arm && mutant::is(Mutant::ArmedUnacknowledged) {
        return arm_unasked(rt);
    }
    rt.registry.ask_all(target_of(rt, request), &shakes.pending, announce, |m| answer_for(rt, m, request));
    shakes.pending.acknowledge();
}

/// The mutant without acknowledgements: the barrier is on, and nobody has been asked.
#[cold]
fn arm_unasked(rt: &'static Runtime) {
    let mut registry = rt.registry.lock();
    registry.target = Target { mode: MODE_DELETION_INSERTION, ..registry.target };
    for block in registry.mutators.iter().flat_map(|m| [m.block(), &m.saved]) {
        block.new_mask.store(u64::MAX, Relaxed);
        block.wb_mode.store(MODE_DELETION_INSERTION, Relaxed);
    }
}

/// What a thread that attaches from now on starts with.
fn target_of(rt: &Runtime, request: Request) -> Option<Target> {
    let black = rt.heap.black();
    let new_mask = u64::MAX;
    match request {
        Request::Arm if mutant::is(Mutant::AttachUnarmed) => {
            Some(Target { mode: rt.options.idle_mode(), new_mask, alloc_colour: black ^ 1 })
        }
        Request::Arm => Some(Target { mode: MODE_DELETION_INSERTION, new_mask, alloc_colour: black ^ 1 }),
        Request::Scan if mutant::is(Mutant::AttachWhite) => {
            Some(Target { mode: MODE_DELETION, new_mask: 0, alloc_colour: black ^ 1 })
        }
        Request::Scan | Request::Snapshot => Some(Target { mode: MODE_DELETION, new_mask: 0, alloc_colour: black }),
        Request::Disarm => Some(Target { mode: rt.options.idle_mode(), new_mask, alloc_colour: black }),
        Request::Empty | Request::Flush | Request::Park => None,
    }
}

/// The collector answers for a thread it has claimed.
fn answer_for(rt: &'static Runtime, m: &'static Mutator, request: Request) {
    let began = Instant::now();
    mutant::dawdle(Place::Claimed);
    perform(rt, m, &m.saved, m.native_sp.load(Relaxed), request);
    if request == Request::Arm {
        // It may be native for long: what is left of its blocks is for others meanwhile.
        // SAFETY: this thread has claimed it, and nothing up the stack holds the reference.
        unsafe { m.allocator() }.give_back(rt, &m.saved);
    }
    rt.events.spanned_on(m.thread.load(Relaxed), request.name(), began);
    m.state.release_claim();
    rt.handshakes.pending.acknowledge();
}

/// The running thread answers what is asked of it, if anything is; its roots are on its stack from `sp` up.
pub fn answer(rt: &'static Runtime, m: &'static Mutator, sp: usize) {
    let idle_poll = u32::from(rt.options.stress == Stress::Poll);
    while ask::is_asked(&m.state, &m.block().poll, idle_poll) {
        let request = rt.handshakes.kind();
        let (began, cpu) = (Instant::now(), thread_cpu_time());
        perform(rt, m, m.block(), sp, request);
        m.state.clear_request();
        rt.handshakes.pending.acknowledge();
        if request == Request::Park {
            native::enter(rt, m, sp);
            native::leave(rt, m);
        }
        rt.events.spanned(request.name(), began);
        let cpu = thread_cpu_time().saturating_sub(cpu);
        rt.stats.handshake_took(began.elapsed(), cpu);
        m.handshake_took(cpu);
        probes::handshake(request as u8, cpu.as_nanos() as u64);
        if request == Request::Disarm {
            rt.stats.cycle_of_thread_ended(m.take_longest_handshake());
        }
    }
}

/// Does what a request asks, on a thread's working state: its own block, or what it put aside when it went native.
fn perform(rt: &'static Runtime, m: &'static Mutator, block: &MutatorBlock, sp: usize, request: Request) {
    m.count_handshake();
    // SAFETY: `perform` runs on the thread itself or by who has claimed it, and nothing up the stack holds the reference.
    unsafe { m.allocator() }.report(rt);
    match request {
        Request::Arm => {
            lists::clear(rt, m);
            block.wb_mode.store(MODE_DELETION_INSERTION, Relaxed);
            block.new_mask.store(if mutant::is(Mutant::NoInsertion) { 0 } else { u64::MAX }, Relaxed);
            WriteBarrierBuffer::new(m, block).discard();
            if mutant::is(Mutant::BlackFromH1) {
                block.alloc_colour.store(u64::from(rt.heap.black()), Relaxed);
            }
        }
        Request::Empty | Request::Park => {}
        Request::Scan => {
            if !mutant::is(Mutant::StacksUnscanned) {
                scan::thread_roots(rt, m, sp);
            }
            block.alloc_colour.store(u64::from(rt.heap.black()), Relaxed);
            block.new_mask.store(0, Relaxed);
            block.wb_mode.store(MODE_DELETION, Relaxed);
        }
        Request::Snapshot => {
            perform(rt, m, block, sp, Request::Arm);
            perform(rt, m, block, sp, Request::Scan);
            if mutant::is(Mutant::SnapshotWhite) {
                block.alloc_colour.store(u64::from(rt.heap.black() ^ 1), Relaxed);
            }
            if mutant::is(Mutant::SnapshotArmedAfter) {
                block.wb_mode.store(rt.options.idle_mode(), Relaxed);
            }
        }
        Request::Flush => WriteBarrierBuffer::new(m, block).flush(rt),
        Request::Disarm => {
            block.wb_mode.store(rt.options.idle_mode(), Relaxed);
            block.new_mask.store(u64::MAX, Relaxed);
            WriteBarrierBuffer::new(m, block).discard();
            // SAFETY: `perform` runs on the thread itself or by who has claimed it, and nothing up the stack holds the reference.
            unsafe { m.allocator() }.give_back(rt, block);
            if mutant::is(Mutant::WhiteBeforeSweep) {
                block.alloc_colour.store(u64::from(rt.heap.black() ^ 1), Relaxed);
            }
        }
    }
}

/// Parks every thread: each acknowledges and then stays native until [`unpark`].
pub fn park(rt: &'static Runtime) {
    rt.handshakes.parked.store(1, SeqCst);
    with_all(rt, Request::Park);
}

/// Lets parked threads go on.
pub fn unpark(rt: &'static Runtime) {
    rt.handshakes.parked.store(0, SeqCst);
    futex::wake_all(&rt.handshakes.parked);
}

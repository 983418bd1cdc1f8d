//! One cycle, phase by phase. What each handshake is for, and what breaks without it, is in `docs/protocol.md`.

use std::sync::atomic::Ordering::Relaxed;

use super::order::Step;
use super::pacing::Mark;
use crate::check::verify;
use crate::mark::{scan, termination};
use crate::mutant::{self, Mutant, Place};
use crate::options::GcMode;
use crate::runtime::Runtime;
use crate::thread::handshake::{self, Request};
use crate::trace;
use crate::trace::phases::{Phase, Phases};
use crate::trace::stats::{process_cpu_time, thread_cpu_time};
use crate::weak;

/// Runs a whole cycle but for the sweep, which it starts. The collector's thread alone calls it.
pub fn cycle(rt: &'static Runtime) {
    mutant::dawdle(Place::Idle);
    let mut phases = Phases::begin(&rt.events);
    finish_sweep(rt);
    rt.pool_cleanup.run();
    let gc = rt.families.gc();
    let stw = gc == GcMode::Stw;
    rt.pacer.cycle_begins(now(rt));
    phases.enter(Phase::Arm);
    let stops = stw || gc == GcMode::Snapshot && !mutant::is(Mutant::SnapshotOneByOne);
    if stops {
        handshake::park(rt);
    }
    let before = rt.heap.bytes_in_use();
    let flip_clock = flip(rt);
    arm_and_scan(rt, gc, stops);
    phases.enter(Phase::Mark);
    rt.pacer.marking_begins(flip_clock);
    rt.order.took(Step::Open);
    rt.grey.let_markers_in();
    rt.order.took(Step::Globals);
    mutant::dawdle(Place::Globals);
    if !mutant::is(Mutant::GlobalsUnscanned) {
        scan::static_roots(rt);
    }
    let outcome = termination::mark_to_the_end(rt);
    phases.enter(Phase::End);
    let marked = outcome.marked;
    let reached = rt.pacer.reached();
    let by_assists = rt.grey.progress.by_assists();
    rt.stats.end_of_marking(marked, by_assists);
    rt.pacer.marking_ended(now(rt), flip_clock, marked.bytes, by_assists, rt.heap.bytes_in_use());
    if rt.options.verify || rt.shadow.is_enabled() {
        verify::no_black_to_white(rt, stw);
    }
    rt.order.took(Step::Bury);
    if !mutant::is(Mutant::WeakClearedLate) {
        weak::bury(rt);
    }
    // Before H4: a thread past H4 must not take a block that is not swept. The sweep would pass it by as owned, and its dead objects would
    // count as black after the next flip.
    rt.heap.pool.retire_bins(&rt.heap);
    handshake::with_all(rt, Request::Disarm);
    rt.order.took(Step::Sweep);
    rt.sweep.start(rt.heap.pool.high_water());
    if mutant::is(Mutant::WeakClearedLate) {
        mutant::dawdle(Place::Step);
        weak::bury(rt);
    }
    if stw {
        handshake::unpark(rt);
    }
    // Before the cycle counts as marked: a program may wait for that, and end.
    trace::gc::cycle_ended(rt, phases, &trace::gc::CycleRecord { before, marked, reached, rounds: outcome.rounds });
    rt.control.wake_sweeper();
}

/// H1 to H3: afterwards every thread is scanned and allocates black. `stops`: they are parked until then, for `gc=snapshot`.
fn arm_and_scan(rt: &'static Runtime, gc: GcMode, stops: bool) {
    mutant::dawdle(Place::Step);
    if gc == GcMode::Snapshot {
        handshake::with_all(rt, Request::Snapshot);
        if stops {
            handshake::unpark(rt);
        }
        if mutant::is(Mutant::SnapshotArmedAfter) {
            mutant::dawdle(Place::Step);
            handshake::with_all(rt, Request::Arm);
        }
    } else if mutant::is(Mutant::OneHandshake) {
        handshake::with_all(rt, Request::Snapshot);
    } else {
        handshake::with_all(rt, Request::Arm);
        mutant::dawdle(Place::Step);
        if !mutant::is(Mutant::NoEmptyRound) {
            handshake::with_all(rt, Request::Empty);
        }
        handshake::with_all(rt, Request::Scan);
    }
}

/// Where the pacer's clocks stand. On the collector's thread.
fn now(rt: &Runtime) -> Mark {
    Mark { clock: rt.pacer.clock(), process: process_cpu_time(), runtime: rt.stats.runtime_cpu(thread_cpu_time()) }
}

/// Waits until no block is unswept or being swept; helps.
pub fn finish_sweep(rt: &Runtime) {
    while rt.sweep.sweep_one(&rt.heap) {}
    while !rt.sweep.is_done() {
        std::thread::yield_now();
    }
    rt.sweep.close();
}

/// Opens the grey set and flips the mark epoch, in this order: a weak get that finds an object white looks again whether marking is done. Under the registry's lock, so that a thread that attaches sees one epoch or the other,
/// with the colour that goes with it. Returns the allocation clock.
pub fn flip(rt: &Runtime) -> usize {
    let registry = rt.registry.lock();
    rt.order.took(Step::Flip);
    if mutant::is(Mutant::WeakReopenedLate) {
        rt.heap.flip();
        mutant::dawdle(Place::Step);
    }
    rt.grey.reopen();
    if mutant::is(Mutant::SecondMarkerEarly) {
        rt.grey.let_markers_in();
    }
    if !mutant::is(Mutant::WeakReopenedLate) {
        rt.heap.flip();
    }
    if mutant::is(Mutant::AlwaysBlack) {
        let threads = registry.mutators.iter();
        threads.for_each(|m| m.block().alloc_colour.store(u64::from(rt.heap.black()), Relaxed));
    }
    rt.pacer.clock()
}

//! The pacer at work: what threads have allocated, what is measured of each cycle, and what `pacer` makes of it, as words that
//! allocating threads read.
//!
//! The **clock** is the count of all bytes ever handed out; the heap's size is the clock less what was found dead. Threads count for themselves and
//! tell by the batch. Every word here is relaxed: each is a figure by itself, and one that is a little old only makes a cycle or an assist that
//! much earlier or later; the bounds leave room for it.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use shade_abi::geometry::BLOCK;

use super::pacer::{Cycle, LEAST_GOAL, Pacer, Plan};
use crate::options::GcMode;
use crate::runtime::Runtime;

/// All threads together may have allocated this part of the goal without having told.
const UNTOLD_PART: usize = 32;
/// A thread tells after this many bytes at the latest: it assists for all of them at once, which for a block would be 100 µs and more, ...
const LARGEST_BATCH: usize = BLOCK / 16;
/// ... and at the earliest after this many. So beyond `goal / UNTOLD_PART / LEAST_BATCH` threads (128 with the least goal) the part above
/// is exceeded, by 1 KiB a thread; each of them owns a block of 32 KiB.
const LEAST_BATCH: usize = 1 << 10;

/// See the module.
pub struct Pacing {
    enabled: bool,
    clock: AtomicUsize,
    /// A cycle starts when the clock gets here; none while one is asked for.
    trigger: AtomicUsize,
    /// An allocating thread waits for the end of marking when the clock gets here.
    stop: AtomicUsize,
    /// The clock less the heap's size.
    base: AtomicUsize,
    goal: AtomicUsize,
    live: AtomicUsize,
    threads: AtomicUsize,
    batch: AtomicUsize,
    /// The plan of the cycle under way, while it marks.
    marking: AtomicBool,
    plan: [AtomicU64; 4],
    /// Stacks and globals scanned in the cycle under way.
    roots: AtomicU64,
    arithmetic: Mutex<Measuring>,
}

/// The collector's own.
struct Measuring {
    pacer: Pacer,
    /// The clock when the last cycle ended and when this one was taken up, with the CPU time of the program.
    ended: Mark,
    begun: Mark,
}

/// Where clocks stood.
#[derive(Clone, Copy, Default)]
pub struct Mark {
    /// Bytes ever handed out.
    pub clock: usize,
    /// CPU time of the whole process.
    pub process: Duration,
    /// CPU time of the runtime's threads.
    pub runtime: Duration,
}

impl Mark {
    /// CPU time of the program's own threads since `earlier`.
    fn program_since(&self, earlier: &Mark) -> Duration {
        self.process.saturating_sub(earlier.process).saturating_sub(self.runtime.saturating_sub(earlier.runtime))
    }
}

impl Pacing {
    /// Before the first cycle. Which collector runs matters only if it is none.
    pub fn new(percent: u32, limit: Option<u64>, gc: Option<GcMode>) -> Pacing {
        let pacer = Pacer::new(percent, limit);
        let enabled = gc != Some(GcMode::Off);
        let pacing = Pacing {
            enabled,
            clock: AtomicUsize::new(0),
            trigger: AtomicUsize::new(usize::MAX),
            stop: AtomicUsize::new(usize::MAX),
            base: AtomicUsize::new(0),
            goal: AtomicUsize::new(LEAST_GOAL as usize),
            live: AtomicUsize::new(0),
            threads: AtomicUsize::new(1),
            batch: AtomicUsize::new(0),
            marking: AtomicBool::new(false),
            plan: Default::default(),
            roots: AtomicU64::new(0),
            arithmetic: Mutex::new(Measuring { pacer, ended: Mark::default(), begun: Mark::default() }),
        };
        pacing.publish(&pacing.measuring().pacer, 0);
        pacing
    }

    fn measuring(&self) -> MutexGuard<'_, Measuring> {
        self.arithmetic.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets what threads compare the clock with. `base`: the clock less the heap's size.
    fn publish(&self, pacer: &Pacer, base: usize) {
        let at = |heap: u64| base.wrapping_add(heap as usize);
        self.base.store(base, Relaxed);
        self.live.store(pacer.live() as usize, Relaxed);
        self.goal.store(pacer.goal() as usize, Relaxed);
        self.batch.store(batch(self.goal(), self.threads.load(Relaxed)), Relaxed);
        if self.enabled {
            self.stop.store(at(pacer.hard_goal()), Relaxed);
            self.trigger.store(at(pacer.trigger()), Relaxed);
        }
    }

    /// After how many bytes a thread calls [`Pacing::allocated`]: the clock is behind by less than this for each thread (and all those
    /// threads together by less than a 32nd of the goal, see `UNTOLD_PART`), so that a cycle starts, and a thread waits, that much late at most.
    #[inline]
    pub fn batch(&self) -> usize {
        self.batch.load(Relaxed)
    }

    /// So many threads are attached now. Under the registry's lock.
    pub fn threads(&self, threads: usize) {
        self.threads.store(threads, Relaxed);
        self.batch.store(batch(self.goal(), threads), Relaxed);
    }

    /// Counts bytes handed to a thread; starts a cycle when it is time.
    pub fn allocated(&self, rt: &Runtime, bytes: usize) {
        let clock = self.clock.fetch_add(bytes, Relaxed) + bytes;
        if clock >= self.trigger.load(Relaxed) {
            // Not again before this cycle has set the next trigger.
            self.trigger.store(usize::MAX, Relaxed);
            rt.control.request_cycle();
        }
    }

    /// In a forked child: a cycle that was asked for has nobody to run it; the next allocation asks again.
    pub fn forget_request(&self) {
        // Off, the trigger is out of reach too.
        if self.enabled {
            let _ = self.trigger.compare_exchange(usize::MAX, 0, Relaxed, Relaxed);
        }
    }

    /// Is a cycle on its way, and the heap at the hard goal?
    pub fn must_wait(&self) -> bool {
        self.clock.load(Relaxed) >= self.stop.load(Relaxed) && self.trigger.load(Relaxed) == usize::MAX
    }

    /// Bytes ever handed out.
    pub fn clock(&self) -> usize {
        self.clock.load(Relaxed)
    }

    /// Bytes handed out and not found dead.
    fn heap(&self) -> u64 {
        self.clock().wrapping_sub(self.base.load(Relaxed)) as u64
    }

    /// The heap's size as a part of the goal.
    pub fn reached(&self) -> f64 {
        self.heap() as f64 / self.goal() as f64
    }

    /// Heap size by which the next cycle is to be done.
    pub fn goal(&self) -> usize {
        self.goal.load(Relaxed)
    }

    /// What the last cycle marked.
    pub fn live(&self) -> usize {
        self.live.load(Relaxed)
    }

    /// Bytes of a stack or of globals are being scanned.
    pub fn scanned(&self, bytes: usize) {
        self.roots.fetch_add(bytes as u64, Relaxed);
    }

    /// A cycle is taken up. On the collector's thread.
    pub fn cycle_begins(&self, now: Mark) {
        // Whoever asked for it, allocation need not any more.
        self.trigger.store(usize::MAX, Relaxed);
        self.roots.store(0, Relaxed);
        self.measuring().begun = now;
    }

    /// Every thread is scanned; the cycle flipped at clock `flip`.
    pub fn marking_begins(&self, flip: usize) {
        let plan = self.measuring().pacer.plan(flip.wrapping_sub(self.base.load(Relaxed)) as u64);
        for (word, value) in self.plan.iter().zip([plan.expected, plan.most, plan.goal, plan.hard_goal]) {
            word.store(value, Relaxed);
        }
        self.marking.store(true, Relaxed);
    }

    /// Bytes to mark for `allocated` bytes, when so much is marked.
    pub fn debt(&self, allocated: usize, marked: u64) -> u64 {
        if !self.marking.load(Relaxed) {
            return 0;
        }
        let [expected, most, goal, hard_goal] = [0, 1, 2, 3].map(|i| self.plan[i].load(Relaxed));
        (Plan { expected, most, goal, hard_goal }.assist_ratio(self.heap(), marked) * allocated as f64) as u64
    }

    /// The cycle that flipped at clock `flip` has marked `live` bytes, `by_assists` of them by the program's threads; `in_use` bytes of memory are
    /// taken by the heap. Sets the goal and the trigger of the next.
    pub fn marking_ended(&self, now: Mark, flip: usize, live: u64, by_assists: u64, in_use: usize) {
        self.marking.store(false, Relaxed);
        let mut measuring = self.measuring();
        let Measuring { pacer, ended, begun } = &mut *measuring;
        let heap = self.heap();
        pacer.cycle_ended(&Cycle {
            live,
            allocated_since_flip: (now.clock - flip) as u64,
            allocated: (now.clock - begun.clock) as u64,
            by_markers: live - by_assists.min(live),
            by_assists,
            marker_ns: now.runtime.saturating_sub(begun.runtime).as_nanos() as u64,
            program_ns: now.program_since(begun).as_nanos() as u64,
            roots: self.roots.load(Relaxed),
            between: (begun.clock.saturating_sub(ended.clock) as u64, begun.program_since(ended).as_nanos() as u64),
            overhead: (in_use as u64).saturating_sub(heap),
        });
        *ended = now;
        // What was allocated since the flip is black and still there.
        self.publish(pacer, flip.wrapping_sub(live as usize));
    }
}

fn batch(goal: usize, threads: usize) -> usize {
    (goal / UNTOLD_PART / threads.max(1)).clamp(LEAST_BATCH, LARGEST_BATCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAST: usize = LEAST_GOAL as usize;

    fn pacing() -> Pacing {
        Pacing::new(100, None, Some(GcMode::Concurrent))
    }

    fn end_cycle(pacing: &Pacing, live: u64) {
        let now = Mark { clock: pacing.clock(), ..Mark::default() };
        pacing.marking_ended(now, pacing.clock(), live, 0, 0);
    }

    #[test]
    fn what_threads_have_not_told_is_a_small_part_of_the_goal() {
        for (goal, threads) in [(LEAST, 1), (LEAST, 8), (LEAST, 128), (1 << 30, 1), (1 << 30, 1_000)] {
            let batch = batch(goal, threads);
            assert!(batch <= LARGEST_BATCH && batch * threads <= goal / UNTOLD_PART, "{goal} {threads}: {batch}");
        }
        assert_eq!(batch(LEAST, 100_000), LEAST_BATCH);
    }

    #[test]
    fn more_threads_and_a_smaller_goal_make_the_batch_smaller() {
        let pacing = pacing();
        pacing.threads(1);
        let alone = pacing.batch();
        pacing.threads(128);
        let among_many = pacing.batch();
        assert!(among_many < alone);
        end_cycle(&pacing, 1 << 30);
        assert!(pacing.batch() > among_many);
    }

    #[test]
    fn a_cycle_is_asked_for_at_the_trigger_and_not_before() {
        let rt = Runtime::for_test();
        let trigger = rt.pacer.trigger.load(Relaxed);
        assert!(trigger < LEAST);
        rt.pacer.allocated(rt, trigger - 1);
        assert!(!rt.control.is_requested());
        rt.pacer.allocated(rt, 1);
        assert!(rt.control.is_requested());
    }

    #[test]
    fn without_collections_nothing_is_asked_for_and_nobody_waits() {
        let rt = Runtime::for_test_with(crate::options::Options { gc: Some(GcMode::Off), ..Default::default() });
        rt.pacer.allocated(rt, 1 << 30);
        assert!(!rt.control.is_requested() && !rt.pacer.must_wait());
    }

    #[test]
    fn assists_mark_the_expected_heap_by_the_goal() {
        let pacing = pacing();
        end_cycle(&pacing, 100 << 20);
        pacing.clock.store(80 << 20, Relaxed);
        assert_eq!(pacing.debt(1 << 20, 0), 0, "no cycle marks");
        pacing.marking_begins(80 << 20);
        // 105 MiB to mark in the 20 MiB that are left.
        assert_eq!(pacing.debt(20 << 20, 0) >> 20, 105);
        assert_eq!(pacing.debt(20 << 20, 105 << 19) >> 20, 52);
        end_cycle(&pacing, 100 << 20);
        assert_eq!(pacing.debt(20 << 20, 0), 0);
    }

    #[test]
    fn a_thread_waits_at_the_hard_goal_and_no_longer_than_marking_lasts() {
        let pacing = pacing();
        end_cycle(&pacing, 100 << 20);
        pacing.cycle_begins(Mark::default());
        pacing.clock.store((109 << 20) - 1, Relaxed);
        assert!(!pacing.must_wait());
        pacing.clock.store((110 << 20) + 1, Relaxed);
        assert!(pacing.must_wait());
        end_cycle(&pacing, 100 << 20);
        assert!(!pacing.must_wait());
    }
}

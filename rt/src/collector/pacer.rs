//! When a cycle starts: at `live × (1 + percent / 100)`, at least 4 MiB; and how much an allocating thread marks while one runs.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};

use shade_abi::geometry::BLOCK;

use crate::options::GcMode;
use crate::runtime::Runtime;

/// No cycle starts below this heap size. (Go: `heapMinimum`.)
const LEAST_GOAL: usize = 4 << 20;
/// By how much of the goal the heap may grow from the trigger to the end of marking, in percent. The work of marking is spread over that
/// much allocation; a thread that is there before the collector waits for it.
const RUNWAY_PERCENT: usize = 20;
/// All threads together may have allocated this part of the goal without having told.
const UNTOLD_PART: usize = 32;
/// A thread tells after this many bytes at the latest, a block, ...
const LARGEST_BATCH: usize = BLOCK;
/// ... and at the earliest after this many. So beyond `goal / UNTOLD_PART / LEAST_BATCH` threads (128 with the least goal) the part above
/// is exceeded, by 1 KiB a thread; each of them owns a block of 32 KiB.
const LEAST_BATCH: usize = 1 << 10;

/// All figures are bytes; "clock" is the count of all bytes ever handed out.
pub struct Pacer {
    percent: usize,
    enabled: bool,
    clock: AtomicUsize,
    /// A cycle starts when the clock gets here.
    trigger: AtomicUsize,
    /// An allocating thread waits for the end of marking when the clock gets here.
    stop: AtomicUsize,
    goal: AtomicUsize,
    live: AtomicUsize,
    /// Bytes to mark for each 1,024 bytes allocated while marking; 0 when not marking.
    assist_ratio: AtomicU64,
    threads: AtomicUsize,
    batch: AtomicUsize,
}

impl Pacer {
    /// Before the first cycle. Which collector runs matters only if it is none.
    pub fn new(percent: u32, gc: Option<GcMode>) -> Pacer {
        Pacer {
            percent: percent as usize,
            enabled: gc != Some(GcMode::Off),
            clock: AtomicUsize::new(0),
            trigger: AtomicUsize::new(LEAST_GOAL),
            stop: AtomicUsize::new(usize::MAX),
            goal: AtomicUsize::new(LEAST_GOAL),
            live: AtomicUsize::new(0),
            assist_ratio: AtomicU64::new(0),
            threads: AtomicUsize::new(1),
            batch: AtomicUsize::new(batch(LEAST_GOAL, 1)),
        }
    }

    /// After how many bytes a thread calls [`Pacer::allocated`]: the clock is behind by less than this for each thread (and all those
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
        if self.enabled && clock >= self.trigger.load(Relaxed) {
            // Not again before this cycle has set the next trigger.
            self.trigger.store(usize::MAX, Relaxed);
            self.stop.fetch_min(clock + self.runway(), Relaxed);
            rt.control.request_cycle();
        }
    }

    /// Has allocation used up the runway, while a cycle is on its way or marks?
    pub fn must_wait(&self) -> bool {
        self.clock.load(Relaxed) >= self.stop.load(Relaxed)
    }

    fn runway(&self) -> usize {
        (self.goal() * RUNWAY_PERCENT / 100).max(1)
    }

    /// Bytes ever handed out.
    pub fn clock(&self) -> usize {
        self.clock.load(Relaxed)
    }

    /// Heap size at which the last cycle was to start.
    pub fn goal(&self) -> usize {
        self.goal.load(Relaxed)
    }

    /// What the last cycle marked.
    pub fn live(&self) -> usize {
        self.live.load(Relaxed)
    }

    /// A cycle starts to mark a heap of about `expected` bytes.
    pub fn marking_begins(&self, expected: usize) {
        self.trigger.store(usize::MAX, Relaxed);
        self.stop.fetch_min(self.clock() + self.runway(), Relaxed);
        self.assist_ratio.store((expected as u64 * 1024).div_ceil(self.runway() as u64), Relaxed);
    }

    /// Bytes to mark for `allocated` bytes.
    pub fn assist_for(&self, allocated: usize) -> u64 {
        self.assist_ratio.load(Relaxed) * allocated as u64 / 1024
    }

    /// A cycle that flipped at clock `flip` has marked `live` bytes. Sets the goal and the trigger of the next.
    pub fn marking_ended(&self, flip: usize, live: usize) {
        self.assist_ratio.store(0, Relaxed);
        let goal = goal(live, self.percent);
        self.live.store(live, Relaxed);
        self.goal.store(goal, Relaxed);
        self.batch.store(batch(goal, self.threads.load(Relaxed)), Relaxed);
        // What was allocated since the flip is black and still there.
        self.trigger.store(flip + (goal - live), Relaxed);
        self.stop.store(usize::MAX, Relaxed);
    }
}

fn goal(live: usize, percent: usize) -> usize {
    live.saturating_add(live.saturating_mul(percent) / 100).max(LEAST_GOAL).max(live)
}

fn batch(goal: usize, threads: usize) -> usize {
    (goal / UNTOLD_PART / threads.max(1)).clamp(LEAST_BATCH, LARGEST_BATCH)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::Runtime;

    #[test]
    fn what_threads_have_not_told_is_a_small_part_of_the_goal() {
        for (goal, threads) in [(LEAST_GOAL, 1), (LEAST_GOAL, 8), (LEAST_GOAL, 128), (1 << 30, 1), (1 << 30, 1_000)] {
            let batch = batch(goal, threads);
            assert!(batch <= LARGEST_BATCH && batch * threads <= goal / UNTOLD_PART, "{goal} {threads}: {batch}");
        }
        assert_eq!(batch(LEAST_GOAL, 100_000), LEAST_BATCH);
    }

    #[test]
    fn more_threads_and_a_smaller_goal_make_the_batch_smaller() {
        let pacer = Pacer::new(100, None);
        pacer.threads(1);
        let alone = pacer.batch();
        pacer.threads(64);
        let among_many = pacer.batch();
        assert!(among_many < alone);
        pacer.marking_ended(0, 1 << 30);
        assert!(pacer.batch() > among_many);
    }

    #[test]
    fn a_cycle_is_asked_for_at_the_trigger_and_not_before() {
        let rt = Runtime::for_test();
        rt.pacer.allocated(rt, LEAST_GOAL - 1);
        assert!(!rt.control.is_requested());
        rt.pacer.allocated(rt, 1);
        assert!(rt.control.is_requested());
    }

    #[test]
    fn the_goal_is_live_plus_percent_and_never_below_the_least() {
        assert_eq!(goal(100 << 20, 100), 200 << 20);
        assert_eq!(goal(100 << 20, 50), 150 << 20);
        assert_eq!(goal(1 << 20, 100), LEAST_GOAL);
        assert_eq!(goal(0, 1), LEAST_GOAL);
    }

    #[test]
    fn assists_mark_the_expected_heap_within_the_runway() {
        let pacer = Pacer::new(100, Some(GcMode::Concurrent));
        pacer.marking_ended(0, 100 << 20);
        pacer.marking_begins(200 << 20);
        let runway = (200 << 20) / 100 * RUNWAY_PERCENT;
        assert!(pacer.assist_for(runway) >= 199 << 20);
        pacer.marking_ended(0, 100 << 20);
        assert_eq!(pacer.assist_for(runway), 0);
    }

    #[test]
    fn a_thread_waits_when_the_runway_is_used_up_and_no_longer_than_marking_lasts() {
        let pacer = Pacer::new(100, Some(GcMode::Concurrent));
        pacer.marking_ended(0, 100 << 20);
        pacer.clock.store(10 << 30, Relaxed);
        assert!(!pacer.must_wait(), "no cycle is on its way");
        pacer.marking_begins(200 << 20);
        assert!(!pacer.must_wait());
        pacer.clock.fetch_add((200 << 20) / 100 * RUNWAY_PERCENT + 100, Relaxed);
        assert!(pacer.must_wait());
        pacer.marking_ended(0, 100 << 20);
        assert!(!pacer.must_wait());
    }
}

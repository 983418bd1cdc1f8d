//! When a cycle starts, and how much a thread that allocates must mark while one runs. Arithmetic alone: no clock, no atomics, no threads; `pacing`
//! feeds it with what was measured, `pacer::simulation` with what it makes up.
//!
//! All sizes are bytes that were allocated and not found dead: what the last cycle marked, and what was allocated since its flip. (Blocks are
//! larger by their holes; the memory limit counts those too.)
//!
//! ```text
//!     live ──────────── trigger ───────────── goal ─ hard goal
//!       what the last    the cycle starts      │      threads wait for the end of marking
//!       cycle marked                           marking is to be done here
//! ```
//! (1) The **goal** is live plus `percent` of live and roots. (2) The **trigger** is before it by what the program allocates while markers alone
//! mark: that much for each byte marked in the last cycles, times the bytes to mark. (3) What markers do not get done, **assists** do: at any time
//! each byte allocated obliges to `work left / room left` bytes of marking, which markers' work pays for first, as credit. (4) If
//! even that was too little, since more is live than ever before, the same holds up to the **hard goal**; there threads wait.
//! (Go: `mgcpacer.go`, and its redesign proposal 44167.)

#[cfg(test)]
mod simulation;

/// No goal is below this. (Go: `heapMinimum`.)
pub const LEAST_GOAL: u64 = 4 << 20;
/// From the goal to the hard goal, in percent of the goal. With what threads have allocated and not told (`pacing`: a 32nd), under 10.
const HARD_PERCENT: u64 = 5;
/// A cycle found this much more to mark than the one before, in percent, and its assists are not yet out of step.
const EXPECTED_MORE_PERCENT: u64 = 5;
/// The trigger lies between these parts of the way from live to the goal, in percent. Below, cycles would follow each other too fast for what
/// they free: what is allocated during a cycle is not freed by it, so a cycle frees the room to the goal less its own runway. Above, a program that suddenly
/// allocates faster is not noticed in time. (Go has the same.)
const TRIGGER_PERCENT: [u64; 2] = [70, 95];
/// A cycle that ends has at least this part of the heap, and [`LEAST_RUNWAY`], before the next goal: `percent` may be smaller than what was
/// allocated while it marked.
const RUNWAY_PART: u64 = 16;
const LEAST_RUNWAY: u64 = 1 << 20;
/// Cycles that the trigger is chosen by: the one of them in which the program was fastest.
const HISTORY: usize = 4;
/// Of a memory limit, so much is kept back, in percent, for what nobody counts.
const LIMIT_SPARE_PERCENT: u64 = 3;

/// What was measured in a cycle, from the request to the end of marking.
#[derive(Clone, Copy, Default, Debug)]
pub struct Cycle {
    /// Marked in all, which is what lives.
    pub live: u64,
    /// Allocated since the flip; it all lives on.
    pub allocated_since_flip: u64,
    /// Allocated since the cycle was asked for.
    pub allocated: u64,
    /// Marked by the runtime's own threads.
    pub by_markers: u64,
    /// Marked by threads of the program.
    pub by_assists: u64,
    /// CPU time of the runtime's own threads.
    pub marker_ns: u64,
    /// CPU time of the program's threads, their assists included.
    pub program_ns: u64,
    /// Stacks and globals that were scanned.
    pub roots: u64,
    /// Allocated since the cycle before ended, and the CPU time of the program meanwhile.
    pub between: (u64, u64),
    /// Memory that is in use beside what was allocated: holes, tables.
    pub overhead: u64,
}

/// What the cycle under way has to do by when.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Plan {
    /// Bytes that are probably to be marked.
    pub expected: u64,
    /// Bytes that are at most to be marked.
    pub most: u64,
    /// Heap size at which the expected is to be marked.
    pub goal: u64,
    /// Heap size at which all is to be marked.
    pub hard_goal: u64,
}

impl Plan {
    /// Bytes to mark for each byte allocated, when the heap has this size and so much is marked.
    pub fn assist_ratio(&self, heap: u64, marked: u64) -> f64 {
        let (work, end) = if marked < self.expected && heap < self.goal {
            (self.expected, self.goal)
        } else {
            (self.most, self.hard_goal)
        };
        work.saturating_sub(marked) as f64 / end.saturating_sub(heap).max(1) as f64
    }
}

/// See the module.
#[derive(Clone, Debug)]
pub struct Pacer {
    percent: u64,
    limit: Option<u64>,
    live: u64,
    goal: u64,
    trigger: u64,
    /// Bytes allocated for each byte that markers mark, in the last cycles.
    allocated_per_marked: [f64; HISTORY],
    cycles: usize,
}

impl Pacer {
    /// Before the first cycle. `limit`: bytes that the heap should fit in with all its tables.
    pub fn new(percent: u32, limit: Option<u64>) -> Pacer {
        let mut pacer = Pacer {
            percent: u64::from(percent),
            limit,
            live: 0,
            goal: 0,
            trigger: 0,
            allocated_per_marked: [0.0; HISTORY],
            cycles: 0,
        };
        pacer.set_goal(&Cycle::default());
        pacer
    }

    /// Bytes that the last cycle marked.
    pub fn live(&self) -> u64 {
        self.live
    }

    /// Heap size by which the next cycle is to be done.
    pub fn goal(&self) -> u64 {
        self.goal
    }

    /// Heap size at which the next cycle starts.
    pub fn trigger(&self) -> u64 {
        self.trigger
    }

    /// Heap size at which threads wait for it.
    pub fn hard_goal(&self) -> u64 {
        self.goal + self.goal * HARD_PERCENT / 100
    }

    /// A cycle flips when the heap has this size.
    pub fn plan(&self, heap_at_flip: u64) -> Plan {
        let expected = self.live + self.live * EXPECTED_MORE_PERCENT / 100;
        Plan {
            expected: if self.cycles == 0 { heap_at_flip } else { expected.min(heap_at_flip) },
            most: heap_at_flip,
            goal: self.goal,
            hard_goal: self.hard_goal(),
        }
    }

    /// A cycle has marked. Sets goal and trigger of the next.
    pub fn cycle_ended(&mut self, cycle: &Cycle) {
        self.live = cycle.live;
        self.allocated_per_marked[self.cycles % HISTORY] = allocated_per_marked(cycle);
        self.cycles += 1;
        self.set_goal(cycle);
    }

    fn set_goal(&mut self, cycle: &Cycle) {
        let heap = self.live + cycle.allocated_since_flip;
        let grown = self.live.saturating_add((self.live + cycle.roots).saturating_mul(self.percent) / 100);
        let wanted = grown.max(LEAST_GOAL);
        let allowed = self.limit.map_or(u64::MAX, |limit| heap_within(limit, cycle.overhead));
        let half = LEAST_RUNWAY.max(heap / RUNWAY_PART) / 2;
        let before = if allowed < wanted { half.max(half_the_time(cycle)) } else { half };
        let earliest = heap.saturating_add(before);
        self.goal = wanted.min(allowed).max(earliest.saturating_add(half));
        self.trigger = self.trigger_for().max(earliest);
    }

    fn trigger_for(&self) -> u64 {
        let room = self.goal - self.live;
        let per_marked = self.allocated_per_marked.iter().fold(0.0, |a: f64, b| a.max(*b));
        let runway = (per_marked * self.live as f64) as u64;
        let [low, high] = TRIGGER_PERCENT.map(|percent| self.live + room / 100 * percent);
        self.goal.saturating_sub(runway).clamp(low, high)
    }
}

/// What the program would have allocated, had it not assisted, for each byte that markers marked.
fn allocated_per_marked(cycle: &Cycle) -> f64 {
    if cycle.by_markers == 0 {
        return if cycle.by_assists == 0 { 0.0 } else { f64::INFINITY };
    }
    let assist_ns = cycle.by_assists as f64 * cycle.marker_ns as f64 / cycle.by_markers as f64;
    let assisting = (assist_ns / cycle.program_ns.max(1) as f64).clamp(0.0, 0.9);
    cycle.allocated as f64 / (1.0 - assisting) / cycle.by_markers as f64
}

/// Heap size at which a process with such an overhead, and a mark byte for every 16 bytes of the heap, is just within the limit.
fn heap_within(limit: u64, overhead: u64) -> u64 {
    (limit - limit / 100 * LIMIT_SPARE_PERCENT).saturating_sub(overhead) / 17 * 16
}

/// What the program allocates in as much CPU time as the collector took for the last cycle: with a limit that is too tight, cycles are at least so
/// far apart, and the collector takes half the time at most.
fn half_the_time(cycle: &Cycle) -> u64 {
    let (allocated, program_ns) = cycle.between;
    let collector_ns = cycle.marker_ns as f64 * (1.0 + cycle.by_assists as f64 / cycle.by_markers.max(1) as f64);
    (allocated as f64 * collector_ns / program_ns.max(1) as f64) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(percent: u32, limit: Option<u64>, cycle: Cycle) -> Pacer {
        let mut pacer = Pacer::new(percent, limit);
        pacer.cycle_ended(&cycle);
        pacer
    }

    #[test]
    fn the_goal_is_live_plus_percent_of_live_and_roots_and_never_below_the_least() {
        let goal = |percent, live, roots| after(percent, None, Cycle { live, roots, ..Cycle::default() }).goal();
        assert_eq!(goal(100, 100 << 20, 0), 200 << 20);
        assert_eq!(goal(50, 100 << 20, 0), 150 << 20);
        assert_eq!(goal(100, 100 << 20, 30 << 20), 230 << 20);
        assert_eq!(goal(100, 1 << 20, 0), LEAST_GOAL);
    }

    #[test]
    fn there_is_always_room_before_the_goal_and_the_trigger_is_within() {
        for percent in [1, 100, 100_000] {
            for allocated in [0, 1 << 20, 300 << 20] {
                let pacer = after(
                    percent,
                    Some(10 << 20),
                    Cycle { live: 100 << 20, allocated_since_flip: allocated, ..Cycle::default() },
                );
                let heap = (100 << 20) + allocated;
                assert!(heap < pacer.trigger() && pacer.trigger() < pacer.goal(), "{percent} {allocated}");
                assert!(pacer.goal() < pacer.hard_goal());
            }
        }
    }

    #[test]
    fn a_limit_lowers_the_goal_by_tables_and_overhead() {
        let cycle = Cycle { live: 100 << 20, overhead: 10 << 20, ..Cycle::default() };
        let goal = after(100, Some(180 << 20), cycle).goal();
        let footprint = goal + goal / 16 + (10 << 20);
        assert!(footprint < 180 << 20 && footprint > 170 << 20, "{footprint}");
        assert_eq!(after(100, Some(1 << 30), cycle).goal(), 200 << 20, "a limit far away changes nothing");
    }

    #[test]
    fn assists_do_the_work_left_in_the_room_left() {
        let plan = Plan { expected: 100, most: 150, goal: 200, hard_goal: 210 };
        assert_eq!(plan.assist_ratio(150, 50), 1.0);
        assert_eq!(plan.assist_ratio(150, 100), 50.0 / 60.0, "more than expected: all of it before the hard goal");
        assert_eq!(plan.assist_ratio(205, 100), 10.0);
        assert_eq!(plan.assist_ratio(150, 150), 0.0);
    }
}

//! The pacer against programs that do not exist: a thread that allocates at some rate, markers that mark at theirs, in steps of a few
//! microseconds of a time that is only counted. (Go: `mgcpacer_test.go`.)
//!
//! Each scenario bounds how far the heap passes the goal, how early cycles are, and how much the program assists; and a pacer with one
//! duty left out (`Fault`) fails one of the bounds.

use super::*;

const MIB: u64 = 1 << 20;
/// Nanoseconds.
const STEP: f64 = 5_000.0;

/// What is broken on purpose.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fault {
    None,
    /// Nobody assists, nobody waits.
    NoAssists,
    /// Cycles start at the goal.
    LateTrigger,
    /// Assists do not count what markers did.
    NoCredit,
    /// The goal leaves roots out.
    RootsForgotten,
    /// The collector takes what it wants, however tight the limit.
    NoCap,
}

/// A program; each function is of the number of the cycle.
#[derive(Clone, Copy)]
struct Scenario {
    percent: u32,
    limit: Option<u64>,
    live: fn(usize) -> f64,
    /// MiB a millisecond.
    allocates: fn(usize) -> f64,
    /// Bytes that markers mark in the time of a byte that a thread marks while it assists: there are more markers than one, or fewer.
    markers: f64,
    /// MiB a millisecond of one thread.
    marks: f64,
    roots: u64,
}

const STEADY: Scenario =
    Scenario { percent: 100, limit: None, live: |_| 64.0, allocates: |_| 0.3, markers: 1.0, marks: 1.0, roots: MIB };

/// Of one cycle.
#[derive(Clone, Copy, Debug)]
struct Outcome {
    /// Largest heap, by the goal.
    peak: f64,
    /// Part of the program's time that went into assists.
    assists: f64,
    /// Part of all CPU time since the last cycle that went into marking.
    collector: f64,
    goal: u64,
}

struct World {
    scenario: Scenario,
    fault: Fault,
    pacer: Pacer,
    heap: f64,
    number: usize,
}

impl World {
    fn new(scenario: Scenario, fault: Fault) -> World {
        World { scenario, fault, pacer: Pacer::new(scenario.percent, scenario.limit), heap: 0.0, number: 0 }
    }

    /// Runs the program up to the end of the next cycle.
    fn cycle(&mut self) -> Outcome {
        let s = self.scenario;
        let rate = (s.allocates)(self.number) * MIB as f64 / 1e6;
        let goal = self.pacer.goal() as f64;
        let start = if self.fault == Fault::LateTrigger { goal } else { self.pacer.trigger() as f64 };
        let between = (start - self.heap).max(0.0);
        self.heap += between;
        let between_ns = between / rate;
        // Handshakes take time, in which the program runs on.
        let handshakes = 50_000.0 * rate;
        let flip_heap = self.heap;
        let marking = self.mark(flip_heap, rate, handshakes);
        let live = ((s.live)(self.number) * MIB as f64).min(flip_heap);
        let peak = self.heap / goal;
        let program_ns = marking.ns;
        let cycle = Cycle {
            live: live as u64,
            allocated_since_flip: (self.heap - flip_heap) as u64,
            allocated: (self.heap - flip_heap) as u64,
            by_markers: marking.by_markers as u64,
            by_assists: marking.by_assists as u64,
            marker_ns: (marking.by_markers / self.mark_rate()) as u64,
            program_ns: program_ns as u64,
            roots: if self.fault == Fault::RootsForgotten { 0 } else { s.roots },
            between: if self.fault == Fault::NoCap { (0, 1) } else { (between as u64, between_ns as u64) },
            overhead: 0,
        };
        let goal = self.pacer.goal();
        self.pacer.cycle_ended(&cycle);
        self.heap = live + (self.heap - flip_heap);
        self.number += 1;
        let assist_ns = marking.by_assists / self.mark_rate();
        let collector_ns = cycle.marker_ns as f64 + assist_ns;
        Outcome {
            peak,
            assists: assist_ns / program_ns,
            collector: collector_ns / (cycle.marker_ns as f64 + program_ns + between_ns),
            goal,
        }
    }

    /// Bytes a nanosecond of one thread.
    fn mark_rate(&self) -> f64 {
        self.scenario.marks * MIB as f64 / 1e6
    }

    fn mark(&mut self, flip_heap: f64, rate: f64, handshakes: f64) -> Marking {
        let plan = self.pacer.plan(flip_heap as u64);
        // Where threads wait, with what they have not told by then: `pacing::UNTOLD_PART`.
        let end = (plan.hard_goal + plan.goal / 32) as f64;
        self.heap = (self.heap + handshakes).min(end.max(self.heap));
        let live = ((self.scenario.live)(self.number) * MIB as f64).min(flip_heap);
        let one = self.mark_rate();
        // Roots are read at the rate of marking, by markers, before anything else is done.
        let mut roots_left = self.scenario.roots as f64;
        let mut credit = 0.0;
        let mut marking = Marking { ns: handshakes / rate, ..Marking::default() };
        while marking.done() < live {
            let by_markers = one * self.scenario.markers * STEP;
            let roots_now = roots_left.min(by_markers);
            roots_left -= roots_now;
            let by_markers = (by_markers - roots_now).min(live - marking.done());
            marking.by_markers += by_markers;
            credit += if self.fault == Fault::NoCredit { 0.0 } else { by_markers };
            let ratio = plan.assist_ratio(self.heap as u64, marking.done() as u64);
            // Allocating a byte takes 1 / rate, paying for it ratio / one, what credit does not pay.
            let paid = credit.min(ratio * rate * STEP);
            let mut bytes = if ratio * rate * STEP <= credit {
                rate * STEP
            } else {
                (STEP + paid / one) / (1.0 / rate + ratio / one)
            };
            let mut assist = (ratio * bytes - paid).max(0.0).min(live - marking.done());
            if self.fault == Fault::NoAssists {
                (bytes, assist) = (rate * STEP, 0.0);
            } else if self.heap >= plan.hard_goal as f64 {
                (bytes, assist) = (0.0, 0.0);
            }
            if self.fault != Fault::NoAssists {
                bytes = bytes.min(end - self.heap);
            }
            credit -= paid.min(ratio * bytes);
            marking.by_assists += assist;
            self.heap += bytes;
            marking.ns += STEP;
        }
        marking
    }
}

#[derive(Default)]
struct Marking {
    by_markers: f64,
    by_assists: f64,
    ns: f64,
}

impl Marking {
    fn done(&self) -> f64 {
        self.by_markers + self.by_assists
    }
}

fn run(scenario: Scenario, fault: Fault, cycles: usize) -> Vec<Outcome> {
    let mut world = World::new(scenario, fault);
    (0..cycles).map(|_| world.cycle()).collect()
}

fn most(outcomes: &[Outcome], of: fn(&Outcome) -> f64) -> f64 {
    outcomes.iter().map(of).fold(0.0, f64::max)
}

fn least(outcomes: &[Outcome], of: fn(&Outcome) -> f64) -> f64 {
    outcomes.iter().map(of).fold(f64::INFINITY, f64::min)
}

/// The rule for every scenario, from the first cycle on.
fn within_a_tenth(outcomes: &[Outcome]) -> bool {
    most(outcomes, |o| o.peak) <= 1.10
}

/// After `warm` cycles: done near the goal, and the program is hardly held up.
fn settles(outcomes: &[Outcome], warm: usize) -> bool {
    let rest = &outcomes[warm..];
    least(rest, |o| o.peak) >= 0.85 && most(rest, |o| o.assists) <= 0.05
}

#[test]
fn a_steady_program_is_done_near_the_goal_and_hardly_assists() {
    let outcomes = run(STEADY, Fault::None, 40);
    assert!(within_a_tenth(&outcomes) && settles(&outcomes, 10), "{outcomes:#?}");
}

#[test]
fn without_assists_a_growing_program_passes_the_goal() {
    let growing = Scenario { live: |n| 8.0 * 1.5f64.powi(n as i32), allocates: |_| 3.0, ..STEADY };
    assert!(within_a_tenth(&run(growing, Fault::None, 14)));
    assert!(!within_a_tenth(&run(growing, Fault::NoAssists, 14)));
}

#[test]
fn with_a_late_trigger_a_steady_program_is_held_up_in_every_cycle() {
    let outcomes = run(STEADY, Fault::LateTrigger, 40);
    assert!(!settles(&outcomes, 10), "{outcomes:#?}");
}

#[test]
fn without_credit_a_steady_program_assists_for_what_markers_have_done() {
    let outcomes = run(STEADY, Fault::NoCredit, 40);
    assert!(!settles(&outcomes, 10), "{outcomes:#?}");
}

#[test]
fn a_step_in_the_rate_of_allocation_is_followed_within_few_cycles() {
    let step = Scenario { allocates: |n| if n < 20 { 0.05 } else { 0.25 }, ..STEADY };
    let outcomes = run(step, Fault::None, 40);
    assert!(within_a_tenth(&outcomes), "{outcomes:#?}");
    assert!(settles(&outcomes[..20], 10) && settles(&outcomes[20..], 2), "{outcomes:#?}");
    assert!(!within_a_tenth(&run(
        Scenario { allocates: |n| if n < 20 { 0.05 } else { 2.0 }, ..step },
        Fault::NoAssists,
        40
    )));
}

#[test]
fn a_step_in_what_lives_stays_within_the_bound() {
    let step = Scenario { live: |n| if n < 10 { 16.0 } else { 160.0 }, ..STEADY };
    let outcomes = run(step, Fault::None, 30);
    assert!(within_a_tenth(&outcomes) && settles(&outcomes, 20), "{outcomes:#?}");
}

#[test]
fn a_ramp_up_and_down_stays_within_the_bound() {
    let ramp = Scenario {
        live: |n| 16.0 + 8.0 * (if n < 30 { n } else { 60 - n }) as f64,
        allocates: |n| 0.05 + 0.01 * (if n < 30 { n } else { 60 - n }) as f64,
        ..STEADY
    };
    let outcomes = run(ramp, Fault::None, 60);
    assert!(within_a_tenth(&outcomes), "{outcomes:#?}");
    assert!(most(&outcomes[10..], |o| o.assists) <= 0.5, "{outcomes:#?}");
}

#[test]
fn a_spike_of_allocation_stays_within_the_bound_and_is_forgotten_after_four_cycles() {
    let spike = Scenario { allocates: |n| if n == 20 { 20.0 } else { 0.2 }, ..STEADY };
    let outcomes = run(spike, Fault::None, 40);
    assert!(within_a_tenth(&outcomes), "{outcomes:#?}");
    assert!(settles(&outcomes[..20], 10) && settles(&outcomes[25..], 2), "{outcomes:#?}");
    assert!(!within_a_tenth(&run(spike, Fault::NoAssists, 40)));
}

#[test]
fn memory_without_pointers_marks_fast_and_cycles_begin_late() {
    let heavy = Scenario { marks: 40.0, live: |_| 512.0, ..STEADY };
    let outcomes = run(heavy, Fault::None, 30);
    assert!(within_a_tenth(&outcomes), "{outcomes:#?}");
    assert!(
        least(&outcomes[12..], |o| o.peak) >= 0.94 && most(&outcomes[12..], |o| o.assists) <= 0.01,
        "{outcomes:#?}"
    );
}

#[test]
fn huge_stacks_count_in_the_goal_so_that_they_are_not_scanned_all_the_time() {
    let stacks = Scenario { roots: 256 * MIB, live: |_| 4.0, ..STEADY };
    let outcomes = run(stacks, Fault::None, 30);
    assert!(within_a_tenth(&outcomes), "{outcomes:#?}");
    assert!(least(&outcomes[1..], |o| o.goal as f64) > 250.0 * MIB as f64);
    let forgotten = run(stacks, Fault::RootsForgotten, 30);
    assert!(most(&forgotten, |o| o.goal as f64) < 20.0 * MIB as f64);
}

/// From the slowest program to one that allocates fifty times as fast as anything marks, with one marker or many, with little or much.
#[test]
fn the_heap_stays_within_the_bound_whatever_the_rate_of_allocation() {
    for allocates in [|_: usize| 0.001, |_| 0.1, |_| 1.0, |_| 10.0, |n| if n % 3 == 0 { 50.0 } else { 0.01 }]
        as [fn(usize) -> f64; 5]
    {
        for live in [|_: usize| 1.0, |_| 200.0, |n| if n % 2 == 0 { 5.0 } else { 100.0 }] as [fn(usize) -> f64; 3] {
            for percent in [10, 100, 400] {
                for markers in [0.2, 1.0, 8.0] {
                    let scenario = Scenario { percent, live, allocates, markers, ..STEADY };
                    let outcomes = run(scenario, Fault::None, 20);
                    assert!(within_a_tenth(&outcomes), "{percent} {markers} {outcomes:#?}");
                }
            }
        }
    }
}

#[test]
fn a_limit_holds_while_the_collector_takes_less_than_half() {
    let limited = Scenario { limit: Some(120 * MIB), ..STEADY };
    let outcomes = run(limited, Fault::None, 40);
    assert!(within_a_tenth(&outcomes));
    for outcome in &outcomes[2..] {
        assert!(outcome.peak * outcome.goal as f64 * 17.0 / 16.0 <= 120.0 * MIB as f64, "{outcome:?}");
    }
    let unlimited = run(STEADY, Fault::None, 40);
    assert!(most(&unlimited[2..], |o| o.goal as f64) > 120.0 * MIB as f64, "it would not have held by itself");
}

#[test]
fn a_limit_that_is_too_tight_is_passed_before_the_collector_takes_more_than_half() {
    let tight = Scenario { limit: Some(66 * MIB), allocates: |_| 1.0, ..STEADY };
    let outcomes = run(tight, Fault::None, 40);
    // In the first eight all that is allocated lives, and the heap is not at its limit yet.
    assert!(most(&outcomes[8..], |o| o.collector) <= 0.5, "{outcomes:#?}");
    let uncapped = run(tight, Fault::NoCap, 40);
    assert!(least(&uncapped[8..], |o| o.collector) > 0.6, "{uncapped:#?}");
}

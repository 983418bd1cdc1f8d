//! The parts of a cycle and how long each took: spans in the trace, and the clock times of the cycle's line.

use std::time::{Duration, Instant};

use super::events::Events;
use super::probes;

/// The parts, in their order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(usize)]
pub enum Phase {
    /// What is left of the sweep before, and the program's hook.
    Finish,
    /// Flip, H1 to H3, or the stop of a snapshot.
    Arm,
    /// Roots, marking, flush rounds.
    Mark,
    /// From the end of marking to H4: weak pointers, checks, blocks given back.
    End,
}

const NAMES: [&str; 4] = ["finish sweep", "arm and scan", "mark", "end"];

/// The cycle under way.
pub struct Phases<'a> {
    events: &'a Events,
    phase: Phase,
    since: Instant,
    spent: [Duration; NAMES.len()],
    /// When the cycle began.
    pub began: Instant,
}

impl<'a> Phases<'a> {
    /// The first phase begins.
    pub fn begin(events: &'a Events) -> Phases<'a> {
        probes::phase(Phase::Finish);
        let now = Instant::now();
        Phases { events, phase: Phase::Finish, since: now, spent: Default::default(), began: now }
    }

    /// The phase under way ends and another begins.
    pub fn enter(&mut self, phase: Phase) {
        self.end();
        probes::phase(phase);
        self.phase = phase;
        self.since = Instant::now();
    }

    /// The last phase ends. Returns what each took.
    pub fn finish(mut self) -> [Duration; NAMES.len()] {
        self.end();
        self.events.spanned("cycle", self.began);
        self.spent
    }

    fn end(&mut self) {
        self.spent[self.phase as usize] += self.since.elapsed();
        self.events.spanned(NAMES[self.phase as usize], self.since);
    }
}

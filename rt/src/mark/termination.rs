//! The end of marking: rounds in which every thread flushes, until one finds that nothing was added. (DESIGN: flush rounds;
//! Go's `gcMarkDone`, whose ragged barrier is golang/go#27993's fix.)

use super::progress::{Marked, Role};
use super::worker::Marker;
use crate::collector::order::Step;
use crate::mutant::{self, Mutant, Place};
use crate::runtime::Runtime;
use crate::thread::handshake::{self, Request};

/// What marking came to.
pub struct Outcome {
    /// By all markers.
    pub marked: Marked,
    /// Flush rounds it took.
    pub rounds: u32,
}

/// Marks until all that is reachable is black, then ends marking.
///
/// A round: (1) read the version; (2) *then* find the set idle: empty and no assist holding a packet, and all values of ephemerons with marked keys marked
/// (`ephemeron-looked-once`, `ephemeron-looked-early`); (3) every thread flushes into the shared
/// set; (4) the set still idle, (5) the version still the same, by compare-and-swap. Since whoever takes a packet increments the version too,
/// nothing that happens from (1) on goes unseen. (`tests/protocol/rounds.pml`, rows `takers-not-counted`, `no-second-look`.)
pub fn mark_to_the_end(rt: &'static Runtime) -> Outcome {
    let mut marker = Marker::new(&rt.heap, &rt.grey, Role::Marker);
    let mut rounds = 0;
    loop {
        rt.order.took(Step::Mark);
        marker.drain();
        let version = rt.grey.version();
        if !rt.grey.is_idle() {
            // Helpers or assists hold the last packets.
            rt.grey.wait_for_holders();
            continue;
        }
        if !(mutant::is(Mutant::EphemeronLookedOnce) && rounds > 0) && rt.ephemerons.shade_values(rt) {
            continue;
        }
        if mutant::is(Mutant::NoFlush) && rt.grey.try_finish(version) {
            return Outcome { marked: rt.grey.progress.marked(), rounds };
        }
        rounds += 1;
        rt.order.took(Step::Round);
        handshake::with_all(rt, Request::Flush);
        mutant::dawdle(Place::Flushed);
        rt.order.took(Step::Finish);
        if mutant::is(Mutant::OneFlush) {
            marker.drain();
            while !rt.grey.try_finish(rt.grey.version()) {}
            return Outcome { marked: rt.grey.progress.marked(), rounds };
        }
        if rt.grey.finish_round(version) {
            return Outcome { marked: rt.grey.progress.marked(), rounds };
        }
    }
}

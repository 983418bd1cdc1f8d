//! Helpers: threads of the runtime that mark beside the collector's own, and sleep otherwise. How many: `SHADE=markers=N`.
//!
//! Nobody waits for a helper but by the packets that it holds. One that the kernel wakes late finds the set closed or empty, or takes a packet of the
//! cycle that is under way by then; both are fine, since a marker learns the colour after it took a packet.

use std::time::Duration;

use super::progress::Role;
use super::worker::Marker;
use crate::runtime::Runtime;
use crate::trace::stats::thread_cpu_time;

/// A helper's life.
pub fn run(rt: &'static Runtime) {
    let mut marker = Marker::new(&rt.heap, &rt.grey, Role::Marker);
    let mut told = Duration::ZERO;
    loop {
        rt.grey.wait_for_work();
        marker.drain();
        let now = thread_cpu_time();
        rt.stats.helped(now - told);
        told = now;
    }
}

//! Helpers: threads of the runtime that mark beside the collector's own, and sleep otherwise. How many: `SHADE=markers=N`.
//!
//! Nobody waits for a helper but by the packets that it holds. One that the kernel wakes late finds the set closed or empty, or takes a packet of the
//! cycle that is under way by then; both are fine, since a marker learns the colour after it took a packet.

use super::worker::Marker;
use crate::runtime::Runtime;

/// A helper's life.
pub fn run(rt: &'static Runtime) {
    let mut marker = Marker::new(&rt.heap, &rt.grey);
    loop {
        rt.grey.wait_for_work();
        marker.drain();
    }
}

//! Assists: a thread that allocates while a cycle marks does its share of the marking, so that it cannot outrun the collector.

use crate::mark::worker::Marker;
use crate::runtime::Runtime;

/// Marks in proportion to `allocated` bytes, if a cycle is marking and there is something to take. Not a safepoint: when it returns, the
/// thread holds no packet.
pub fn assist(rt: &'static Runtime, allocated: usize) {
    let budget = rt.pacer.assist_for(allocated);
    if budget == 0 {
        return;
    }
    let _span = rt.events.span("assist");
    let mut marker = Marker::new(&rt.heap, &rt.grey);
    while marker.done.bytes < budget && marker.step(budget - marker.done.bytes) {}
}

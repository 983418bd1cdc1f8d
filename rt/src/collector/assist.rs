//! Assists: a thread that allocates while a cycle marks does its share of the marking, so that it cannot outrun the collector. How
//! much that is: `pacer`.

use crate::mark::progress::Role;
use crate::mark::worker::Marker;
use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;

/// Bytes marked between two looks at whether the thread is asked for something.
const PIECE: u64 = 64 << 10;

/// Marks for `allocated` bytes, if a cycle is marking, its markers have not done so already, and there is something to take. Not a safepoint: when
/// it returns, the thread holds no packet. It returns early when a handshake waits for the thread; what it owes then, others pay.
pub fn assist(rt: &'static Runtime, m: &Mutator, allocated: usize) {
    if allocated == 0 {
        return;
    }
    let progress = &rt.grey.progress;
    let debt = match rt.pacer.debt(allocated, progress.marked().bytes) {
        0 => return,
        debt => progress.draw_credit(debt),
    };
    if debt == 0 {
        return;
    }
    let _span = rt.events.span("assist");
    let mut marker = Marker::new(&rt.heap, &rt.grey, Role::Assist);
    let mut found = true;
    while found && marker.done.bytes < debt && !m.state.is_requested() {
        found = marker.step(PIECE.min(debt - marker.done.bytes));
    }
    if found {
        progress.give_credit(marker.done.bytes as i64 - i64::try_from(debt).unwrap_or(i64::MAX));
    }
}

//! Failures on demand: `SHADE=fail=POINT:N` makes the N-th thing of a kind that the runtime asks the system for not be had, and `fail=POINT:N-`
//! that one and all after it. So a test can see what comes of each. Off, a point costs a load.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// What the runtime asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(usize)]
pub enum Point {
    /// Address space: `mmap`.
    Map,
    /// Memory for the runtime's own lists and texts: `malloc`.
    Memory,
    /// A packet for the grey set.
    Packet,
    /// A thread.
    Thread,
}

/// As `fail=` names them.
pub const POINTS: [(&str, Point); 4] =
    [("map", Point::Map), ("memory", Point::Memory), ("packet", Point::Packet), ("thread", Point::Thread)];

/// Which request is to fail.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Failure {
    /// Of this kind,
    pub point: Point,
    /// the one with this number, from 1 on,
    pub number: u32,
    /// and all after it?
    pub onward: bool,
}

/// Numbers of the first request that fails and of the first behind it that does not; 0 and 0: none fails.
struct Counter {
    from: AtomicU32,
    to: AtomicU32,
    asked: AtomicU32,
}

static COUNTERS: [Counter; POINTS.len()] =
    [const { Counter { from: AtomicU32::new(0), to: AtomicU32::new(0), asked: AtomicU32::new(0) } }; POINTS.len()];

/// From now on the request fails. Before any other thread runs.
pub fn arm(failure: Failure) {
    let counter = &COUNTERS[failure.point as usize];
    counter.to.store(if failure.onward { u32::MAX } else { failure.number + 1 }, Relaxed);
    counter.from.store(failure.number, Relaxed);
}

/// Counts a request. Does it fail?
pub fn fails(point: Point) -> bool {
    let counter = &COUNTERS[point as usize];
    let from = counter.from.load(Relaxed);
    if from == 0 {
        return false;
    }
    let number = counter.asked.fetch_add(1, Relaxed) + 1;
    (from..counter.to.load(Relaxed)).contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbered_request_fails_and_no_other() {
        assert!((0..3).all(|_| !fails(Point::Packet)));
        arm(Failure { point: Point::Packet, number: 2, onward: false });
        assert_eq!([(); 4].map(|()| fails(Point::Packet)), [false, true, false, false]);
        arm(Failure { point: Point::Packet, number: 6, onward: true });
        assert_eq!([(); 4].map(|()| fails(Point::Packet)), [false, true, true, true]);
    }
}

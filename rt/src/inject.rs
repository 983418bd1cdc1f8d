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

static COUNTERS: [Counter; POINTS.len()] = [const { Counter::new() }; POINTS.len()];

impl Counter {
    const fn new() -> Counter {
        Counter { from: AtomicU32::new(0), to: AtomicU32::new(0), asked: AtomicU32::new(0) }
    }

    fn arm(&self, number: u32, onward: bool) {
        self.to.store(if onward { u32::MAX } else { number + 1 }, Relaxed);
        self.from.store(number, Relaxed);
    }

    fn fails(&self) -> bool {
        let from = self.from.load(Relaxed);
        if from == 0 {
            return false;
        }
        let number = self.asked.fetch_add(1, Relaxed) + 1;
        (from..self.to.load(Relaxed)).contains(&number)
    }
}

/// From now on the request fails. Before any other thread runs.
pub fn arm(failure: Failure) {
    COUNTERS[failure.point as usize].arm(failure.number, failure.onward);
}

/// Counts a request. Does it fail?
pub fn fails(point: Point) -> bool {
    COUNTERS[point as usize].fails()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbered_request_fails_and_no_other() {
        let counter = Counter::new();
        assert!((0..3).all(|_| !counter.fails()));
        counter.arm(2, false);
        assert_eq!([(); 4].map(|()| counter.fails()), [false, true, false, false]);
        counter.arm(6, true);
        assert_eq!([(); 4].map(|()| counter.fails()), [false, true, true, true]);
    }
}

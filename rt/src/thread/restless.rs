//! `stress=poll`: a thread that polls lets others run first now and then, at random, so that what they do falls between its steps.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// Polls per yield, on average.
const POLLS: u32 = 16;

/// A thread's part of it. Only the thread itself uses it.
pub struct Restless {
    /// Where its sequence of random numbers is.
    dice: AtomicU32,
    /// It goes on without yielding until then, in nanoseconds since the runtime began.
    rests_until: AtomicU64,
}

impl Restless {
    /// Not seeded.
    pub fn new() -> Restless {
        Restless { dice: AtomicU32::new(1), rests_until: AtomicU64::new(0) }
    }

    /// Begins a sequence. Any number will do.
    pub fn seed(&self, seed: u32) {
        self.dice.store(0x9e37_79b9 ^ (seed | 1), Relaxed);
    }

    /// A poll: the thread may yield.
    ///
    /// To yield costs a time slice of whoever else wants the processor: beside other work, milliseconds, with 10 to 100 thousand polls in a
    /// test. So no more than half of the thread's time goes by in this.
    pub fn polled(&self, began: Instant) {
        if !self.roll().is_multiple_of(POLLS) {
            return;
        }
        let now = began.elapsed();
        if now >= Duration::from_nanos(self.rests_until.load(Relaxed)) {
            std::thread::yield_now();
            let after = began.elapsed();
            self.rests_until.store((after + (after - now)).as_nanos() as u64, Relaxed);
        }
    }

    /// The next of a cheap random sequence.
    fn roll(&self) -> u32 {
        let mut x = self.dice.load(Relaxed);
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        self.dice.store(x, Relaxed);
        x
    }
}

//! Where markers sleep when there is nothing to mark. Lock-free; the model is `tests/protocol/idle_markers.pml`.
//!
//! A sleeper counts itself, reads the epoch, looks at what it waits for, and sleeps unless the epoch has changed since. Who changes what
//! is waited for looks for sleepers *afterwards*, changes the epoch and wakes. All of it, and the change itself, is sequentially consistent: either
//! the sleeper sees the change, or the other sees the sleeper.

use crate::futex;
use crate::sync::needed::{Need, kept, order};
use crate::sync::{AtomicU32, Ordering::SeqCst};

/// Looks before a thread goes to sleep: work that comes soon is cheaper to wait for than to be woken for.
const LOOKS: usize = if cfg!(loom) { 0 } else { 200 };

/// See the module.
pub struct Bed {
    asleep: AtomicU32,
    epoch: AtomicU32,
}

impl Bed {
    /// Nobody in it.
    pub fn new() -> Bed {
        Bed { asleep: AtomicU32::new(0), epoch: AtomicU32::new(0) }
    }

    /// Returns when `ready`, which looks at atomics in sequentially consistent order.
    pub fn sleep_until(&self, ready: impl Fn() -> bool) {
        for _ in 0..LOOKS {
            if ready() {
                return;
            }
            std::hint::spin_loop();
        }
        if kept(Need::CountedBeforeLook) {
            self.asleep.fetch_add(1, SeqCst);
        }
        loop {
            let epoch = self.epoch.load(SeqCst);
            if ready() {
                break;
            }
            if !kept(Need::CountedBeforeLook) {
                self.asleep.fetch_add(1, SeqCst);
            }
            futex::wait(&self.epoch, epoch);
        }
        self.asleep.fetch_sub(1, SeqCst);
    }

    /// Wakes who sleeps. The caller has just changed what they wait for.
    #[inline]
    pub fn wake(&self) {
        if self.asleep.load(order(Need::SleepersLoaded, SeqCst)) != 0 {
            self.wake_sleepers();
        }
    }

    /// Nobody sleeps any more: those who did were left behind by a fork.
    pub fn empty(&self) {
        self.asleep.store(0, SeqCst);
    }

    #[cold]
    fn wake_sleepers(&self) {
        if kept(Need::EpochChanges) {
            self.epoch.fetch_add(1, SeqCst);
        }
        futex::wake_all(&self.epoch);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn no_turn_is_slept_through_when_two_threads_pass_one_back_and_forth() {
        const TURNS: u32 = 20_000;
        let beds = Arc::new([Bed::new(), Bed::new()]);
        let turn = Arc::new(AtomicU32::new(0));
        let threads = [0, 1].map(|me: u32| {
            let (beds, turn) = (beds.clone(), turn.clone());
            std::thread::spawn(move || {
                for n in (me..TURNS).step_by(2) {
                    beds[me as usize].sleep_until(|| turn.load(SeqCst) == n);
                    turn.store(n + 1, SeqCst);
                    beds[1 - me as usize].wake();
                }
            })
        });
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        assert_eq!(turn.load(SeqCst), TURNS);
    }
}

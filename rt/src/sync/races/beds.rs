//! A sleeper, and who wakes it.

use std::sync::Arc;

use loom::thread;

use super::{IN_ONE_ORDER, Need, holds};
use crate::mark::bed::Bed;
use crate::sync::{AtomicU32, Ordering::SeqCst};

fn one_sleeper() {
    let bed = Arc::new((Bed::new(), AtomicU32::new(0)));
    let waker = {
        let bed = bed.clone();
        thread::spawn(move || {
            bed.1.store(1, SeqCst);
            bed.0.wake();
        })
    };
    bed.0.sleep_until(|| bed.1.load(SeqCst) == 1);
    waker.join().unwrap();
}

#[test]
fn a_sleeper_is_woken_by_what_it_waits_for() {
    holds(
        one_sleeper,
        IN_ONE_ORDER,
        &[(Need::CountedBeforeLook, "deadlock"), (Need::SleepersLoaded, "deadlock"), (Need::EpochChanges, "deadlock")],
    );
}

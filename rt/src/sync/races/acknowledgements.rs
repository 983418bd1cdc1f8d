//! Two threads that acknowledge, and the collector that waits for both.

use std::sync::Arc;

use loom::cell::UnsafeCell;
use loom::thread;

use super::{IN_ANY_ORDER, Need, holds};
use crate::futex;
use crate::thread::pending::Pending;

const RACE: &str = "Causality violation";

struct Answers {
    pending: Pending,
    done: [UnsafeCell<bool>; 2],
}

fn two_threads(wait: fn(&Pending)) {
    let answers = Arc::new(Answers { pending: Pending::new(), done: [UnsafeCell::new(false), UnsafeCell::new(false)] });
    answers.pending.expect(2);
    let threads = [0, 1].map(|me: usize| {
        let answers = answers.clone();
        thread::spawn(move || {
            // SAFETY: loom checks that nobody else has access.
            answers.done[me].with_mut(|done| unsafe { *done = true });
            answers.pending.acknowledge();
        })
    });
    answers.pending.acknowledge();
    wait(&answers.pending);
    // SAFETY: as above.
    assert!(answers.done.iter().all(|done| done.with(|done| unsafe { *done })), "not all have answered");
    threads.into_iter().for_each(|thread| thread.join().unwrap());
}

fn asleep() {
    two_threads(|pending| pending.wait(futex::wait));
}

fn looking() {
    two_threads(|pending| {
        while !pending.have_come() {
            thread::yield_now();
        }
    });
}

#[test]
fn who_sleeps_for_acknowledgements_wakes_and_sees_what_was_done() {
    holds(
        asleep,
        IN_ANY_ORDER,
        &[
            (Need::AcknowledgementReleases, RACE),
            (Need::WaitAcquires, RACE),
            (Need::AcknowledgementWakes, "deadlock"),
            (Need::SleeperSaid, "deadlock"),
        ],
    );
}

#[test]
fn who_looks_for_acknowledgements_sees_what_was_done() {
    holds(looking, IN_ANY_ORDER, &[(Need::AcknowledgementReleases, RACE), (Need::LookAcquires, RACE)]);
}

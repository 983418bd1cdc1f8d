//! A thread that goes native and back while the collector asks it for something.

use std::sync::Arc;

use loom::cell::UnsafeCell;
use loom::thread;

use super::{IN_ANY_ORDER, IN_ONE_ORDER, Need, holds};
use crate::futex;
use crate::sync::{AtomicU32, Ordering};
use crate::thread::ask::{self, PollWord};
use crate::thread::pending::Pending;
use crate::thread::state::StateWord;

/// A poll word of a model.
pub struct Poll(pub AtomicU32);

impl PollWord for Poll {
    fn set(&self, value: u32, order: Ordering) {
        self.0.store(value, order);
    }
}

struct Thread {
    state: StateWord,
    poll: Poll,
    pending: Pending,
    /// What the thread works with, and who has claimed it. loom reports accesses that nothing orders.
    working: UnsafeCell<u32>,
}

impl Thread {
    fn new() -> Arc<Thread> {
        Arc::new(Thread {
            state: StateWord::new(),
            poll: Poll(AtomicU32::new(0)),
            pending: Pending::new(),
            working: UnsafeCell::new(0),
        })
    }

    fn work(&self, add: u32) {
        // SAFETY: loom checks that nobody else has access.
        self.working.with_mut(|working| unsafe { *working += add });
    }

    fn answer(&self) {
        while ask::is_asked(&self.state, &self.poll, 0) {
            self.work(10);
            self.state.clear_request();
            self.pending.acknowledge();
        }
    }

    fn enter(&self) {
        loop {
            self.answer();
            self.work(1);
            if self.state.try_enter_native() {
                return;
            }
        }
    }

    fn leave(&self) {
        self.state.leave_native();
        self.work(1);
        self.answer();
    }
}

/// The thread is native, running, and native for good; the collector asks once.
fn native_call() {
    let m = Thread::new();
    m.pending.expect(1);
    let thread = {
        let m = m.clone();
        thread::spawn(move || {
            m.enter();
            m.leave();
            m.enter();
        })
    };
    if ask::ask(&m.state, &m.poll) {
        m.work(10);
        m.state.release_claim();
        m.pending.acknowledge();
    }
    m.pending.acknowledge();
    m.pending.wait(futex::wait);
    thread.join().unwrap();
    // SAFETY: loom checks it.
    let worked = m.working.with(|working| unsafe { *working });
    assert_eq!(worked / 10, 1, "answered once");
}

#[test]
fn a_request_of_a_thread_that_goes_native_is_answered_once_and_orders_what_both_do() {
    const RACE: &str = "Causality violation";
    holds(
        native_call,
        IN_ANY_ORDER,
        &[
            (Need::EnterReleases, RACE),
            (Need::EnterLooks, "deadlock"),
            (Need::ClaimReleased, RACE),
            (Need::LeaveAcquires, RACE),
            (Need::LeaveWaits, RACE),
            (Need::ReleaseWakes, "deadlock"),
        ],
    );
}

/// The thread polls once more while it is asked.
fn poll() {
    let m = Thread::new();
    m.pending.expect(1);
    let thread = {
        let m = m.clone();
        thread::spawn(move || m.answer())
    };
    assert!(!ask::ask(&m.state, &m.poll));
    thread.join().unwrap();
    let polls_again = m.poll.0.load(Ordering::Relaxed) != 0;
    assert!(polls_again || !m.state.is_requested(), "the request is never looked for again");
}

#[test]
fn a_request_is_seen_or_the_poll_word_stays_set() {
    const LOST: &str = "never looked for again";
    holds(
        poll,
        IN_ONE_ORDER,
        &[
            (Need::RequestBeforePoll, LOST),
            (Need::ClearedBeforeLook, LOST),
            (Need::PollCleared, LOST),
            (Need::RequestLoaded, LOST),
        ],
    );
}

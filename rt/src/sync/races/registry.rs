//! A thread that attaches and detaches while the collector goes through all threads.

use loom::thread;

use super::state::Poll;
use super::{IN_ANY_ORDER, Need, holds};
use crate::futex;
use crate::sync::{
    AtomicU32,
    Ordering::{Relaxed, SeqCst},
};
use crate::thread::ask::{self, PollWord};
use crate::thread::pending::Pending;
use crate::thread::registry::{Member, Registry};
use crate::thread::state::StateWord;

struct Thread {
    state: StateWord,
    poll: Poll,
    mode: AtomicU32,
}

impl Member for Thread {
    fn state(&self) -> &StateWord {
        &self.state
    }

    fn poll(&self) -> &impl PollWord {
        &self.poll
    }
}

struct World {
    registry: Registry<Thread, u32>,
    pending: Pending,
}

const ARMED: u32 = 1;

impl World {
    fn attach(&self) -> &'static Thread {
        let mut registry = self.registry.lock();
        let m = registry.take_spare().unwrap_or_else(|| {
            Box::leak(Box::new(Thread {
                state: StateWord::new(),
                poll: Poll(AtomicU32::new(1)),
                mode: AtomicU32::new(0),
            }))
        });
        m.state.reset();
        m.mode.store(registry.target, Relaxed);
        registry.enrol(m);
        m.poll.set(0, SeqCst);
        m
    }

    fn answer(&self, m: &Thread) {
        while ask::is_asked(&m.state, &m.poll, 0) {
            m.mode.store(ARMED, Relaxed);
            m.state.clear_request();
            self.pending.acknowledge();
        }
    }

    fn detach(&self, m: &'static Thread) {
        loop {
            self.answer(m);
            if self.registry.lock().leave(m) {
                return;
            }
        }
    }
}

fn come_and_go() {
    let world: &'static World = Box::leak(Box::new(World { registry: Registry::new(0), pending: Pending::new() }));
    let thread = thread::spawn(|| {
        let m = world.attach();
        world.detach(m);
    });
    world.registry.ask_all(Some(ARMED), &world.pending, || {}, |_| unreachable!("nobody is native"));
    world.pending.acknowledge();
    world.pending.wait(futex::wait);
    for m in &world.registry.lock().mutators {
        assert_eq!(m.mode.load(Relaxed), ARMED, "a thread runs that the phase has passed by");
    }
    thread.join().unwrap();
    assert!(world.registry.lock().mutators.is_empty());
}

#[test]
fn a_thread_that_comes_and_goes_is_asked_or_begins_as_if_it_had_been() {
    holds(come_and_go, IN_ANY_ORDER, &[(Need::TargetUnderTheLock, "has passed by"), (Need::LeavesUnasked, "deadlock")]);
}

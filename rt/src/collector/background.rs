//! The collector's thread and the sweeper's, and how cycles are asked for and waited for.

use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering::Relaxed};
use std::sync::{Condvar, Mutex, MutexGuard, Once, PoisonError};

use super::own_thread::spawn;
use super::phase;
use crate::fatal;
use crate::heap::os_memory;
use crate::mark::helpers;
use crate::options::{GcMode, Stress};
use crate::runtime::Runtime;
use crate::thread::fork::Held;
use crate::thread::mutator::{Mutator, MutatorBlock};
use crate::thread::native;
use crate::trace::probes;
use crate::trace::stats::thread_cpu_time;

/// Requests to the two threads. State changes under the lock; so a wake-up is never lost.
pub struct Control {
    state: Mutex<State>,
    to_collector: Condvar,
    to_sweeper: Condvar,
    completed: Condvar,
    /// A cycle is asked for and has not started.
    requested: AtomicBool,
    /// The two threads are started.
    threads: Once,
    /// They were, in the process that this one was forked from.
    threads_lost: AtomicBool,
    /// Held during a cycle, and by who keeps cycles away.
    cycle: Mutex<()>,
    /// Somebody waits to keep cycles away.
    held_up: AtomicU32,
    /// Address of the block of the thread that keeps cycles away; 0 when nobody does.
    kept_away_on: AtomicUsize,
}

/// No cycle begins until this is dropped.
pub struct KeptAway {
    control: &'static Control,
    _cycle: MutexGuard<'static, ()>,
}

impl Drop for KeptAway {
    fn drop(&mut self) {
        self.control.kept_away_on.store(0, Relaxed);
    }
}

#[derive(Default)]
struct State {
    /// Cycles started, marked and swept, and the number that somebody wants to have happened.
    started: u64,
    marked: u64,
    swept: u64,
    wanted: u64,
}

impl Control {
    /// Nothing asked for.
    pub fn new() -> Control {
        Control {
            state: Mutex::new(State::default()),
            to_collector: Condvar::new(),
            to_sweeper: Condvar::new(),
            completed: Condvar::new(),
            requested: AtomicBool::new(false),
            threads: Once::new(),
            threads_lost: AtomicBool::new(false),
            cycle: Mutex::new(()),
            held_up: AtomicU32::new(0),
            kept_away_on: AtomicUsize::new(0),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks for a cycle, unless one is asked for already. Does not wait.
    pub fn request_cycle(&self) {
        if self.requested.swap(true, Relaxed) {
            return;
        }
        self.find_threads();
        let mut state = self.lock();
        state.wanted = state.wanted.max(state.started + 1);
        self.to_collector.notify_one();
    }

    /// After a fork, starts the child's own threads.
    fn find_threads(&self) {
        if self.threads_lost.load(Relaxed) && self.threads_lost.swap(false, Relaxed) {
            start(Runtime::get());
        }
    }

    /// Takes the lock, to hold it over a fork.
    pub fn hold(&'static self) -> Held {
        Box::new(self.lock())
    }

    /// Waits until no cycle is under way; none begins until what is returned is dropped. The caller is native or not attached.
    pub fn keep_cycles_away(&'static self) -> KeptAway {
        self.held_up.fetch_add(1, Relaxed);
        let guard = self.cycle.lock().unwrap_or_else(PoisonError::into_inner);
        self.held_up.fetch_sub(1, Relaxed);
        self.kept_away_on.store(MutatorBlock::current().address(), Relaxed);
        KeptAway { control: self, _cycle: guard }
    }

    /// Does the calling thread keep cycles away? It must not wait for one.
    pub fn keeps_cycles_away(&self) -> bool {
        self.kept_away_on.load(Relaxed) == MutatorBlock::current().address()
    }

    /// In a forked child: nobody collects, sweeps or waits. A cycle that was asked for, or kept away from the fork, is still to come: the pacer
    /// counts on it.
    pub fn forget_threads(&self) {
        let mut state = self.lock();
        (state.started, state.swept) = (state.marked, state.marked);
        state.wanted = state.wanted.min(state.marked + 1);
        self.requested.store(false, Relaxed);
        self.held_up.store(0, Relaxed);
        self.threads_lost.store(self.threads.is_completed(), Relaxed);
    }

    /// Is a cycle asked for that has not started?
    #[cfg(test)]
    pub fn is_requested(&self) -> bool {
        self.requested.load(Relaxed)
    }

    /// The cycle under way has marked; its sweep can begin.
    pub fn wake_sweeper(&self) {
        let mut state = self.lock();
        state.marked = state.started;
        self.to_sweeper.notify_one();
        self.completed.notify_all();
    }

    /// Waits until the cycle under way has marked, for as long as the pacer says so. The caller is native.
    pub fn wait_for_marking(&self, rt: &Runtime) {
        if rt.pool_cleanup.is_running_here() || self.keeps_cycles_away() {
            return;
        }
        self.find_threads();
        let mut state = self.lock();
        while rt.pacer.must_wait() {
            state = self.completed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Waits for the end of a cycle that starts after this call, its sweep included. The caller is native or not attached.
    pub fn wait_for_full_cycle(&self) {
        self.find_threads();
        let mut state = self.lock();
        let number = state.started + 1;
        state.wanted = state.wanted.max(number);
        self.to_collector.notify_one();
        while state.swept < number {
            state = self.completed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Number of cycles that have begun: the number of the one under way.
    pub fn started(&self) -> u64 {
        self.lock().started
    }

    /// Number of cycles that have marked.
    pub fn cycles(&self) -> u64 {
        self.lock().marked
    }
}

/// A full collection, mark and sweep, begun after the call. A safepoint. Returns at once with `gc=off`.
pub fn collect(rt: &'static Runtime, m: &'static Mutator, sp: usize) {
    rt.pool_cleanup.refuse_here("a collection is waited for");
    if rt.control.keeps_cycles_away() {
        fatal::exit_with(
            fatal::EXIT_USAGE,
            format_args!("a collection is waited for in a visitor of shade_heap_walk, which keeps collections away"),
        );
    }
    if rt.families.gc() != GcMode::Off {
        native::region(rt, m, sp, || rt.control.wait_for_full_cycle());
    }
}

/// Starts the collector's thread and the sweeper's, once. The first thread that attaches does so: by then all modules of the program are
/// registered, and no code with barriers has run.
pub fn start_threads(rt: &'static Runtime) {
    rt.control.threads.call_once(|| start(rt));
}

fn start(rt: &'static Runtime) {
    rt.families.settle();
    if rt.families.gc() == GcMode::Off {
        return;
    }
    spawn(rt, "shade-collector", run_collector);
    spawn(rt, "shade-sweeper", run_sweeper);
    for _ in 1..rt.options.markers() {
        spawn(rt, "shade-marker", helpers::run);
    }
}

fn run_collector(rt: &'static Runtime) {
    let control = &rt.control;
    loop {
        {
            let mut state = control.lock();
            while state.wanted <= state.started && rt.options.stress != Stress::Poll {
                state = control.to_collector.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
            state.started += 1;
        }
        control.requested.store(false, Relaxed);
        // The lock is not a fair one: who waits for it to fork would wait long while cycle follows cycle.
        while control.held_up.load(Relaxed) != 0 {
            std::thread::yield_now();
        }
        let _cycle = control.cycle.lock().unwrap_or_else(PoisonError::into_inner);
        phase::cycle(rt);
    }
}

/// The next cycle finishes a sweep that is not done when it starts; so a sweep that is done here is the one of cycle `marked` or a later one.
fn run_sweeper(rt: &'static Runtime) {
    let control = &rt.control;
    loop {
        let marked = {
            let mut state = control.lock();
            while state.marked == state.swept {
                state = control.to_sweeper.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
            state.marked
        };
        let sweeping = rt.events.span("sweep");
        // The next sweep may have started by now, and nobody else need be left to do it.
        while !rt.sweep.is_done() {
            if !rt.sweep.sweep_one(&rt.heap) {
                std::thread::yield_now();
            }
        }
        os_memory::release_aged(rt);
        drop(sweeping);
        rt.stats.swept(thread_cpu_time());
        probes::sweep(marked);
        control.lock().swept = marked;
        control.completed.notify_all();
    }
}

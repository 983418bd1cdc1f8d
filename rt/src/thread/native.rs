//! Native state: the thread may block and touches no managed memory, so the collector acts for it.
//!
//! Entering puts the block's working state aside and arms it, so that a stray store, poll or allocation is caught; leaving waits while
//! the thread is claimed or the world is parked.

use std::sync::atomic::Ordering::{Relaxed, SeqCst};

use super::handshake;
use super::mutator::Mutator;
use crate::futex;
use crate::runtime::Runtime;

/// The running thread becomes native. Its roots are on its stack from `sp` up.
pub fn enter(rt: &'static Runtime, m: &'static Mutator, sp: usize) {
    loop {
        handshake::answer(rt, m, sp);
        m.native_sp.store(sp, Relaxed);
        m.saved.copy_working_state_from(m.block());
        m.block().arm();
        if m.state.try_enter_native() {
            return;
        }
        m.block().copy_working_state_from(&m.saved);
    }
}

/// The native thread becomes running again: at once, or when it is neither claimed nor parked.
pub fn leave(rt: &'static Runtime, m: &'static Mutator) {
    let sp = m.native_sp.load(Relaxed);
    loop {
        wait_while_parked(rt);
        m.state.leave_native();
        m.block().copy_working_state_from(&m.saved);
        handshake::answer(rt, m, sp);
        // The world was parked between the wait and the leave: no managed code has run, so go back and wait.
        if rt.handshakes.parked.load(SeqCst) == 0 {
            return;
        }
        enter(rt, m, sp);
    }
}

/// A thread in native state that polls in a frame above the one that it entered the state from has left that one by `longjmp`: from a signal
/// handler, or because it was cancelled and the C library goes through its cleanup handlers. It is running again. `caller_sp` is the stack pointer of who
/// polls. Who polls below is called by the native code, and has no business to.
///
/// Only on the thread's own stack: where another one lies says nothing.
pub fn leave_what_was_jumped_out_of(rt: &'static Runtime, m: &'static Mutator, caller_sp: usize) {
    if !m.state.is_native() {
        return;
    }
    let entered = m.native_sp.load(Relaxed);
    let own_stack = m.stack_low.load(Relaxed)..m.stack_end.load(Relaxed);
    if own_stack.contains(&entered) && own_stack.contains(&caller_sp) && entered < caller_sp {
        leave(rt, m);
    }
}

fn wait_while_parked(rt: &Runtime) {
    loop {
        let parked = rt.handshakes.parked.load(SeqCst);
        if parked == 0 {
            return;
        }
        futex::wait(&rt.handshakes.parked, parked);
    }
}

/// Runs `body`, which may block, with the running thread in native state. `body` touches no managed memory.
pub fn region<R>(rt: &'static Runtime, m: &'static Mutator, sp: usize, body: impl FnOnce() -> R) -> R {
    enter(rt, m, sp);
    let result = body();
    leave(rt, m);
    result
}

/// Runs `body`, which may block, in native state when the calling thread is attached. `body` touches no managed memory.
pub fn while_native<R>(body: impl FnOnce() -> R) -> R {
    struct Job<F, R> {
        body: Option<F>,
        result: Option<R>,
    }
    extern "C" fn run<F: FnOnce() -> R, R>(sp: usize, job: usize) {
        // SAFETY: `while_native` passes the address of its own `Job<F, R>`, which outlives this call.
        let job = unsafe { &mut *(job as *mut Job<F, R>) };
        let Some(body) = job.body.take() else { return };
        let m = super::mutator::MutatorBlock::current().mutator().filter(|m| !m.state.is_native());
        match m {
            Some(m) => {
                job.result = Some(region(Runtime::get(), m, sp, body));
            }
            None => job.result = Some(body()),
        }
    }
    fn spilled<F: FnOnce() -> R, R>(job: &mut Job<F, R>) {
        crate::arch::with_registers_spilled(run::<F, R>, std::ptr::from_mut(job) as usize);
    }
    let mut job = Job { body: Some(body), result: None };
    spilled(&mut job);
    match job.result {
        Some(result) => result,
        None => crate::fatal::broken(format_args!("a native region did not run")),
    }
}

//! Attach and detach: a thread is known to the collector from its first poll, barrier or allocation until it ends.

use std::cell::Cell;
use std::sync::OnceLock;

use super::ask::PollWord;
use super::fork;
use super::mutator::{Mutator, MutatorBlock};
use super::registry::{self, Member};
use super::state::StateWord;
use super::{handshake, native};
use crate::barrier::buffer::WriteBarrierBuffer;
use crate::collector::background;
use crate::futex;
use crate::mutant::{self, Mutant};
use crate::options::Stress;
use crate::pools::lists;
use crate::roots::{stack, thread_locals};
use crate::runtime::Runtime;
use crate::sync::Ordering::{Relaxed, SeqCst};
use crate::trace::events::current_thread;

/// What a thread that attaches now starts with: the state that the current phase asks of every thread.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Barrier mode.
    pub mode: u32,
    /// Whether new values are recorded.
    pub new_mask: u64,
    /// Colour of new objects.
    pub alloc_colour: u8,
}

/// All attached threads.
pub type Registry = registry::Registry<Mutator, Target>;
/// Behind its lock.
pub type RegistryState = registry::Members<Mutator, Target>;

impl Member for Mutator {
    fn state(&self) -> &StateWord {
        &self.state
    }

    fn poll(&self) -> &impl PollWord {
        &self.block().poll
    }
}

impl Target {
    /// No cycle under way; threads begin in `mode`.
    pub fn idle(mode: u32) -> Target {
        Target { mode, new_mask: u64::MAX, alloc_colour: 0 }
    }
}

/// In a forked child: the records of all threads but `kept` are free.
pub fn keep_only(rt: &'static Runtime, kept: Option<&'static Mutator>) {
    let mut registry = rt.registry.lock();
    registry.keep_only(kept).into_iter().for_each(|m| fork::forget(rt, m));
    count(rt, &registry);
}

fn count(rt: &Runtime, registry: &RegistryState) {
    rt.pacer.threads(registry.mutators.len());
    rt.stats.threads.store(registry.mutators.len() as u64, Relaxed);
}

/// The calling thread's record; attaches it if need be. A native thread keeps its state: the caller decides what that means.
#[inline]
pub fn current() -> &'static Mutator {
    match MutatorBlock::current().mutator() {
        Some(m) => m,
        None => attach(),
    }
}

#[cold]
fn attach() -> &'static Mutator {
    let rt = Runtime::get_or_init();
    background::start_threads(rt);
    let block = MutatorBlock::current();
    let (stack_low, stack_end) = stack::bounds_of_current();
    let tls = thread_locals::range_of_current();
    let m = loop {
        let mut registry = rt.registry.lock();
        let parked = rt.handshakes.parked.load(SeqCst);
        if parked != 0 {
            drop(registry);
            futex::wait(&rt.handshakes.parked, parked);
            continue;
        }
        break enrol(rt, &mut registry, block, stack_end, tls);
    };
    m.stack_low.store(stack_low, Relaxed);
    detach_at_thread_exit(m);
    m
}

/// Makes a thread known, in the state that the phase asks for. Under the registry's lock: a request sent right after it sets the poll word
/// again.
pub fn enrol(
    rt: &Runtime,
    registry: &mut RegistryState,
    block: &'static MutatorBlock,
    stack_end: usize,
    tls: (usize, usize),
) -> &'static Mutator {
    let m = registry.take_spare().unwrap_or_else(|| Box::leak(Box::new(Mutator::new())));
    m.set_block(block);
    m.state.reset();
    m.stack_low.store(usize::MAX, Relaxed);
    m.stack_end.store(stack_end, Relaxed);
    m.tls.0.store(tls.0, Relaxed);
    m.tls.1.store(tls.1, Relaxed);
    m.thread.store(current_thread(), Relaxed);
    m.restless.seed(stack_end as u32);
    WriteBarrierBuffer::new(m, block).reset(rt.options.wbbuf);
    block.mark_bias.store(rt.heap.mark_bias() as u64, Relaxed);
    block.alloc_colour.store(u64::from(registry.target.alloc_colour), Relaxed);
    block.new_mask.store(registry.target.new_mask, Relaxed);
    block.wb_mode.store(registry.target.mode, Relaxed);
    block.record.store(std::ptr::from_ref(m) as u64, Relaxed);
    registry.enrol(m);
    count(rt, registry);
    block.poll.store(u32::from(rt.options.stress == Stress::Poll), SeqCst);
    m
}

/// Asks the C library to call [`at_thread_exit`] when this thread ends. A destructor that attaches again is called again, as often as
/// `PTHREAD_DESTRUCTOR_ITERATIONS` allows.
fn detach_at_thread_exit(m: &'static Mutator) {
    static KEY: OnceLock<libc::pthread_key_t> = OnceLock::new();
    let key = *KEY.get_or_init(|| {
        let mut key = 0;
        // SAFETY: `key` is a valid place, the destructor has the type asked for.
        let error = unsafe { libc::pthread_key_create(&mut key, Some(at_thread_exit)) };
        if error != 0 {
            crate::fatal::broken(format_args!("no thread-exit hook to be had: pthread_key_create failed ({error})"));
        }
        key
    });
    if EXIT_ROUNDS.get() >= DESTRUCTOR_ROUNDS {
        crate::fatal::broken(format_args!(
            "a thread runs managed code in the last round of its thread-local destructors: nothing would detach it any more"
        ));
    }
    // SAFETY: the key exists; the value is not null.
    let error = unsafe { libc::pthread_setspecific(key, std::ptr::from_ref(m).cast()) };
    if error != 0 {
        crate::fatal::broken(format_args!("no thread-exit hook to be had: pthread_setspecific failed ({error})"));
    }
}

/// How often the C library goes through a thread's destructors (glibc's `PTHREAD_DESTRUCTOR_ITERATIONS`).
const DESTRUCTOR_ROUNDS: u32 = 4;

thread_local! {
    /// How often this thread has been detached by its end. Needs no destructor of its own.
    static EXIT_ROUNDS: Cell<u32> = const { Cell::new(0) };
}

extern "C" fn at_thread_exit(_: *mut libc::c_void) {
    EXIT_ROUNDS.set(EXIT_ROUNDS.get() + 1);
    detach_current();
}

/// Detaches the calling thread if it is attached; it will attach again when it next runs managed code.
pub fn detach_current() {
    if let Some(m) = MutatorBlock::current().mutator() {
        crate::arch::with_registers_spilled(detach, std::ptr::from_ref(m) as usize);
    }
}

/// The calling thread leaves the collector's sight: answers what is asked, flushes (which makes a round under way start over if it
/// adds to the grey set), gives its blocks back.
extern "C" fn detach(sp: usize, _: usize) {
    let Some(m) = MutatorBlock::current().mutator() else { return };
    let rt = Runtime::get();
    if m.state.is_native() {
        native::leave(rt, m);
    }
    let block = m.block();
    loop {
        handshake::answer(rt, m, sp);
        lists::drop_all(rt, m);
        match WriteBarrierBuffer::new(m, block) {
            buffer if mutant::is(Mutant::DetachNoFlush) => buffer.discard(),
            buffer => buffer.flush(rt),
        }
        // SAFETY: the running thread itself, no other reference.
        unsafe { m.allocator() }.give_back(rt, block);
        let mut registry = rt.registry.lock();
        if registry.leave(m) {
            m.fibers.forget();
            count(rt, &registry);
            break;
        }
    }
    block.arm();
    block.record.store(0, Relaxed);
}

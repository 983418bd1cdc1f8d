//! `fork`: the child has the calling thread alone, and may allocate and collect.
//!
//! Before the fork the calling thread, in native state, (1) keeps the collector from beginning a cycle and ends the sweep, (2) parks all other
//! threads, which leaves none of them in the middle of an allocation or a barrier, (3) takes every lock of the runtime. The parent then undoes it. The child
//! forgets the other threads: their blocks are given back, and its own collector is started when the first cycle is asked for.
//!
//! `vfork`, `posix_spawn` and `clone` call none of this; their child may only `exec`.

use std::any::Any;
use std::cell::RefCell;
use std::sync::atomic::Ordering::Relaxed;

use super::mutator::{Mutator, MutatorBlock};
use super::native;
use super::{attach, handshake};
use crate::collector::phase;
use crate::pools::lists;
use crate::runtime::Runtime;

/// A lock that is held over a fork.
pub type Held = Box<dyn Any>;

/// What the calling thread holds between the handlers before and after a fork.
struct Fork {
    /// Released in the opposite order.
    locks: Vec<Held>,
    /// The calling thread, if the first handler made it native.
    entered: Option<&'static Mutator>,
}

thread_local! {
    static FORK: RefCell<Option<Fork>> = const { RefCell::new(None) };
}

/// Has the C library call the handlers. When the runtime is made.
pub fn register_handlers() {
    // SAFETY: three functions of the type that is asked for.
    let error = unsafe { libc::pthread_atfork(Some(before), Some(in_parent), Some(in_child)) };
    if error != 0 {
        crate::fatal::broken(format_args!("fork cannot be prepared for: pthread_atfork failed ({error})"));
    }
}

extern "C" fn before() {
    let rt = Runtime::get();
    rt.pool_cleanup.refuse_here("fork");
    if rt.control.keeps_cycles_away() {
        crate::fatal::exit_with(
            crate::fatal::EXIT_USAGE,
            format_args!("fork in a visitor of shade_heap_walk, which keeps collections away"),
        );
    }
    let entered = MutatorBlock::current().mutator().filter(|m| !m.state.is_native());
    if let Some(m) = entered {
        crate::arch::with_registers_spilled(enter, std::ptr::from_ref(m) as usize);
    }
    let cycles = rt.control.keep_cycles_away();
    phase::finish_sweep(rt);
    handshake::park(rt);
    let mut locks: Vec<Held> = vec![Box::new(cycles)];
    locks.extend([
        rt.control.hold(),
        Box::new(rt.registry.lock()),
        rt.cleanups.hold(),
        rt.release.hold(),
        rt.heap.pool.hold(),
    ]);
    locks.extend([rt.handles.hold(), rt.weak.hold(), rt.ephemerons.hold(), rt.globals.hold(), rt.families.hold()]);
    locks.extend(rt.events.hold());
    FORK.set(Some(Fork { locks, entered }));
}

extern "C" fn in_parent() {
    after(handshake::unpark);
}

extern "C" fn in_child() {
    after(|rt| {
        rt.handshakes.forget();
        attach::keep_only(rt, MutatorBlock::current().mutator());
        rt.control.forget_threads();
        rt.pacer.forget_request();
        rt.grey.forget_sleepers();
        rt.cleanups.forget_thread();
    });
}

/// Releases the locks, lets `go_on` see to the other threads, and makes the calling thread what it was.
fn after(go_on: fn(&'static Runtime)) {
    let Some(mut fork) = FORK.take() else { return };
    let rt = Runtime::get();
    // The frame that the thread went native with is gone: from here on its roots are what this one has.
    if let Some(m) = fork.entered {
        crate::arch::with_registers_spilled(renew, std::ptr::from_ref(m) as usize);
    }
    let cycles = fork.locks.remove(0);
    while let Some(lock) = fork.locks.pop() {
        drop(lock);
    }
    go_on(rt);
    drop(cycles);
    if let Some(m) = fork.entered {
        crate::arch::with_registers_spilled(leave, std::ptr::from_ref(m) as usize);
    }
}

extern "C" fn enter(sp: usize, m: usize) {
    native::enter(Runtime::get(), record(m), sp);
}

extern "C" fn renew(sp: usize, m: usize) {
    record(m).native_sp.store(sp, Relaxed);
}

extern "C" fn leave(sp: usize, m: usize) {
    renew(sp, m);
    native::leave(Runtime::get(), record(m));
}

fn record(m: usize) -> &'static Mutator {
    // SAFETY: the address of the calling thread's own record, which is never freed.
    unsafe { &*(m as *const Mutator) }
}

/// In the child: a record whose thread does not exist here. It was parked or native: what it had is in `saved`.
pub fn forget(rt: &'static Runtime, m: &'static Mutator) {
    lists::clear(rt, m);
    m.fibers.forget();
    // SAFETY: the thread does not exist, so nobody else has the allocator. A large object that it was about to make is lost memory here.
    unsafe { m.allocator() }.give_back(rt, &m.saved);
}

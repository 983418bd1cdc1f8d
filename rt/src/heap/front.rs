//! What every allocation function comes down to: a safepoint, then an object of the right kind, then, if need be, a collection and another
//! try.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use shade_abi::geometry::{GRANULE, LARGE_OBJECT};

use super::large::LargeRun;
use super::mark_byte::before_publication;
use super::own_block::OutOfMemory;
use super::pattern::ObjectLayout;
use crate::address::ObjectStart;
use crate::barrier::slow_path;
use crate::collector::{assist, background};
use crate::errno::KeepErrno;
use crate::options::Stress;
use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;
use crate::thread::{handshake, native};

/// Full collections that are tried before memory counts as out.
const TRIES: u32 = 2;

/// Makes a zeroed object. A safepoint, at its start only: the caller must have the object's address in a scanned place before the
/// next one. The caller's roots are on its stack from `sp` up.
pub fn allocate(layout: &ObjectLayout, align: usize, sp: usize) -> ObjectStart {
    let _errno = KeepErrno::new();
    let m = slow_path::running("an allocation");
    let rt = Runtime::get();
    if m.block().poll.load(Relaxed) != 0 {
        handshake::answer(rt, m, sp);
    }
    if rt.pacer.must_wait() {
        let _span = rt.events.span("wait for marking");
        native::region(rt, m, sp, || rt.control.wait_for_marking(rt));
    }
    stress(rt);
    loop {
        for _ in 0..TRIES {
            if let Ok(object) = attempt(rt, m, layout, align, sp) {
                // SAFETY: the running thread itself; the reference ends with the call.
                assist::assist(rt, m, unsafe { m.allocator() }.take_handed_out());
                return published(object);
            }
            background::collect(rt, m, sp);
        }
        match attempt(rt, m, layout, align, sp) {
            Ok(object) => return published(object),
            Err(OutOfMemory) => rt.out_of_memory.ask(rt, layout.bytes()),
        }
    }
}

fn published(object: ObjectStart) -> ObjectStart {
    before_publication();
    object
}

/// `stress=alloc:N`: every N-th allocation asks for a cycle.
fn stress(rt: &Runtime) {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    if let Stress::Alloc(n) = rt.options.stress
        && COUNT.fetch_add(1, Relaxed) % n == n - 1
    {
        rt.control.request_cycle();
    }
}

fn attempt(
    rt: &'static Runtime,
    m: &'static Mutator,
    layout: &ObjectLayout,
    align: usize,
    sp: usize,
) -> Result<ObjectStart, OutOfMemory> {
    if layout.bytes() > LARGE_OBJECT || align > GRANULE && layout.bytes() + align > LARGE_OBJECT {
        return large(rt, m, layout, sp);
    }
    // SAFETY: the running thread itself; nothing up the stack holds the reference.
    unsafe { m.allocator() }.allocate(rt, m.block(), layout, align)
}

/// A large object starts a block, so it has every alignment there is.
fn large(
    rt: &'static Runtime,
    m: &'static Mutator,
    layout: &ObjectLayout,
    sp: usize,
) -> Result<ObjectStart, OutOfMemory> {
    let run = rt.heap.claim_large(layout).ok_or(OutOfMemory)?;
    // SAFETY: the running thread itself; the reference ends with the call.
    unsafe { m.allocator() }.count(rt, run.bytes());
    zero(rt, m, &run, sp);
    Ok(run.publish(&rt.heap, layout, m.block().alloc_colour.load(Relaxed) as u8))
}

/// Zeroes a large run; a very large one in native state, so that nobody waits for it.
fn zero(rt: &'static Runtime, m: &'static Mutator, run: &LargeRun, sp: usize) {
    const LONG: usize = 256 << 10;
    let shadow = |start, bytes| rt.shadow.clear(rt, start, bytes);
    if run.bytes() < LONG {
        run.zero(&rt.heap, shadow);
    } else {
        native::region(rt, m, sp, || run.zero(&rt.heap, shadow));
    }
}

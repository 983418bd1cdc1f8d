//! Root scans: words that lie in the heap's address space are copied into packets, unresolved. Markers resolve them, so that a thread that
//! scans its own stack is held up for the copy only.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use shade_abi::geometry::WORD;

use super::grey_set::{Packet, PacketKind};
use crate::address::Word;
use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;

/// Copies a thread's roots: its stack from `sp` up and its thread-local variables. On the thread itself or by who has claimed it.
pub fn thread_roots(rt: &'static Runtime, m: &'static Mutator, sp: usize) {
    if !rt.grey.contribute() {
        return;
    }
    let mut packet = rt.grey.packet(PacketKind::Raw);
    for word in m.pools.words().filter(|word| rt.heap.contains(*word)) {
        rt.grey.add(&mut packet, word.0);
    }
    for_each_range(m, sp, |part, from, to| {
        if part != ThreadPart::Locals {
            rt.pacer.scanned(to.saturating_sub(from));
        }
        // SAFETY: by `for_each_range`.
        unsafe { words(rt, &mut packet, from, to) };
    });
    rt.grey.share(packet);
}

/// What of a thread is scanned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ThreadPart {
    /// The stack that the C library made for it, with the thread-local variables that lie there.
    Stack,
    /// One that it registered.
    Fiber,
    /// Thread-local variables elsewhere.
    Locals,
}

/// Calls `scan` for the parts of a thread whose stack pointer is `sp` that hold roots: first address, and one past the last. All of them are readable.
/// The thread's own `shade_mutator` is left out: it holds addresses of holes, which are not roots.
pub fn for_each_range(m: &'static Mutator, sp: usize, mut scan: impl FnMut(ThreadPart, usize, usize)) {
    let block = std::ptr::from_ref(m.block()) as usize;
    let behind = block + shade_abi::mutator::SIZE;
    let mut around_block = |part, from: usize, to: usize| {
        scan(part, from, block.clamp(from, to));
        scan(part, behind.clamp(from, to), to);
    };
    let stack_end = m.stack_end.load(Relaxed);
    let mut own_from = sp;
    // Stacks of the thread, from a frame of a call under way up to the stack's end.
    m.fibers.for_each_range(m, sp, |from, to, is_own| {
        if is_own {
            own_from = from;
        }
        around_block(if is_own { ThreadPart::Stack } else { ThreadPart::Fiber }, from, to);
    });
    let (tls, length) = (m.tls.0.load(Relaxed), m.tls.1.load(Relaxed));
    // The C library puts the static TLS of every thread but the first at the end of its stack. It exists as long as the thread.
    if tls < own_from || tls >= stack_end {
        around_block(ThreadPart::Locals, tls, tls + length);
    }
}

/// Copies globals and handles. Any time after H2.
pub fn static_roots(rt: &'static Runtime) {
    if !rt.grey.contribute() {
        return;
    }
    let mut packet = rt.grey.packet(PacketKind::Raw);
    rt.globals.for_each(|range| {
        rt.pacer.scanned(range.words * WORD);
        // SAFETY: a registered range is readable as long as its module is loaded, or until it is removed, which waits for this.
        unsafe { words(rt, &mut packet, range.address, range.address + range.words * WORD) };
    });
    for word in rt.handles.words() {
        if rt.heap.contains(word) {
            rt.grey.add(&mut packet, word.0);
        }
    }
    rt.grey.share(packet);
}

/// Copies the words of `from..to` (rounded up to a word) that lie in the heap.
///
/// # Safety
/// The range is readable. Other threads may write it.
unsafe fn words(rt: &Runtime, packet: &mut Packet, from: usize, to: usize) {
    let (space, mut filling) = (rt.heap.space(), rt.grey.fill(packet));
    let mut at = from.next_multiple_of(WORD);
    while at + WORD <= to {
        // SAFETY: an aligned word of the range.
        let word = Word(unsafe { AtomicUsize::from_ptr(at as *mut usize) }.load(Relaxed));
        if space.contains(word) {
            filling.add(word.0);
        }
        at += WORD;
    }
}

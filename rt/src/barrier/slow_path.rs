//! What compiled code calls when its buffer is full, when it is told to poll, or when it is not attached.

use std::sync::atomic::Ordering::Relaxed;

use super::buffer::WriteBarrierBuffer;
use super::bulk::{self, Range, Source};
use super::words::PointerWords;
use crate::arch::{PRESERVED_BELOW_CALLER, PRESERVED_FRAME};
use crate::check::pointers::CallSite;
use crate::errno::KeepErrno;
use crate::fatal;
use crate::options::Stress;
use crate::runtime::Runtime;
use crate::thread::attach;
use crate::thread::handshake;
use crate::thread::mutator::Mutator;
use crate::thread::native;

/// The calling thread's record, attached now if it was not. A thread in native state has no business here.
pub fn running(operation: &str) -> &'static Mutator {
    let m = attach::current();
    if m.state.is_native() {
        fatal::broken(format_args!(
            "{operation} in native state: managed code ran inside shade_native_call (a callback must not touch the managed heap), in a signal handler, or in a function of the program's that has the name of a blocking one of the C library's (\"shade-no-native\")"
        ));
    }
    m
}

/// The return address into compiled code of an entry that saved its registers at `sp`.
fn caller(sp: usize) -> CallSite {
    // SAFETY: the entry's frame: registers from `sp` up, then the return address.
    CallSite(unsafe { ((sp + PRESERVED_BELOW_CALLER) as *const usize).read() })
}

/// Behind `shade_wb_flush`.
pub extern "C" fn wb_flush(sp: usize) {
    let _errno = KeepErrno::new();
    let m = running("a write barrier");
    let buffer = WriteBarrierBuffer::of(m);
    if buffer.has_room() {
        return;
    }
    let site = caller(sp);
    buffer.flush_at(Runtime::get(), Some(site));
    if !buffer.has_room() {
        fatal::broken(format_args!(
            "a write barrier while the thread's buffer is being drained: managed code ran in a signal handler; {site}"
        ));
    }
}

/// Behind `shade_poll_slow`: a safepoint. The caller's roots are on the stack from `sp` up.
pub extern "C" fn poll(sp: usize) {
    let _errno = KeepErrno::new();
    let rt = Runtime::get_or_init();
    native::leave_what_was_jumped_out_of(rt, attach::current(), sp + PRESERVED_FRAME);
    let m = running("a poll");
    m.polled_at.store(caller(sp).0, Relaxed);
    handshake::answer(rt, m, sp);
    if rt.options.stress == Stress::Poll {
        m.restless.polled(rt.stats.began);
    }
}

/// Behind `shade_wb_bulk`.
///
/// # Safety
/// `n` bytes are readable at `dst`, rounded out to whole words, and at `src` unless it is 0.
pub unsafe fn wb_bulk(dst: usize, src: usize, n: usize) {
    let _errno = KeepErrno::new();
    let m = running("a bulk write barrier");
    if m.block().wb_mode.load(Relaxed) == shade_abi::mutator::MODE_OFF {
        return;
    }
    // SAFETY: by this function's contract; the thread is attached and running.
    unsafe {
        let source = if src == 0 { Source::Byte(0) } else { Source::At(src) };
        bulk::log_range(Runtime::get(), m, Range { dst, n, words: PointerWords::Marks, source }, None);
    }
}

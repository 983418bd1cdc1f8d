//! What compiled code calls when its buffer is full, when it is told to poll, or when it is not attached.

use std::sync::atomic::Ordering::Relaxed;

use super::{buffer, bulk, flush};
use crate::errno::KeepErrno;
use crate::fatal;
use crate::runtime::Runtime;
use crate::thread::attach;
use crate::thread::handshake;
use crate::thread::mutator::Mutator;

/// The calling thread's record, attached now if it was not. A thread in native state has no business here.
pub fn running(operation: &str) -> &'static Mutator {
    let m = attach::current();
    if m.state.is_native() {
        fatal::broken(format_args!(
            "{operation} in native state: managed code ran inside shade_native_call (a callback must not touch the managed heap)"
        ));
    }
    m
}

/// Behind `shade_wb_flush`.
pub extern "C" fn wb_flush(_sp: usize) {
    let _errno = KeepErrno::new();
    let m = running("a write barrier");
    if !buffer::has_room(m.block()) {
        flush::flush(Runtime::get(), m, m.block());
    }
}

/// Behind `shade_poll_slow`: a safepoint. The caller's roots are on the stack from `sp` up.
pub extern "C" fn poll(sp: usize) {
    let _errno = KeepErrno::new();
    let m = running("a poll");
    let rt = Runtime::get();
    handshake::answer(rt, m, sp);
    if rt.options.stress == crate::options::Stress::Poll && m.roll().is_multiple_of(16) {
        std::thread::yield_now();
    }
}

/// Behind `shade_wb_bulk`.
///
/// # Safety
/// As [`bulk::log_range`], but the thread need not be attached.
pub unsafe fn wb_bulk(dst: usize, src: usize, n: usize) {
    let _errno = KeepErrno::new();
    let m = running("a bulk write barrier");
    if m.block().wb_mode.load(Relaxed) == shade_abi::mutator::MODE_OFF {
        return;
    }
    // SAFETY: by this function's contract; the thread is attached and running.
    unsafe { bulk::log_range(Runtime::get(), m, dst, src, n) };
}

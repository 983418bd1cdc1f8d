//! `shade_thread_create` and `shade_thread_join`: a thread's argument and its result are held by a handle until the child has attached or
//! the joiner has it.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use super::attach;
use super::native::while_native;
use crate::address::{Slot, Word};
use crate::barrier::buffer;
use crate::runtime::Runtime;

/// A managed start routine, C ABI.
pub type Start = extern "C" fn(usize) -> usize;

struct Child {
    start: Start,
    argument: usize,
}

/// Starts a thread that runs `start(argument)`. Returns what `pthread_create` returns.
///
/// # Safety
/// `thread` is a valid place for a `pthread_t`.
pub unsafe fn create(thread: *mut libc::pthread_t, start: Start, argument: Word) -> i32 {
    let rt = Runtime::get_or_init();
    let handle = rt.handles.create(rt, attach::current(), argument);
    let child = Box::into_raw(Box::new(Child { start, argument: handle }));
    // SAFETY: `thread` by the caller's promise; `run` takes the box over when, and only when, the thread is made.
    let error = while_native(|| unsafe { libc::pthread_create(thread, std::ptr::null(), run, child.cast()) });
    if error != 0 {
        rt.handles.free(rt, attach::current(), handle);
        // SAFETY: no thread has taken the box over.
        drop(unsafe { Box::from_raw(child) });
    }
    error
}

extern "C" fn run(child: *mut libc::c_void) -> *mut libc::c_void {
    // SAFETY: `create` passes a box of its own to this thread alone.
    let child = unsafe { Box::from_raw(child.cast::<Child>()) };
    let rt = Runtime::get();
    let m = attach::current();
    let argument = rt.handles.get(child.argument);
    // The argument is in this frame, which is scanned, before the handle lets go.
    rt.handles.free(rt, m, child.argument);
    let result = (child.start)(argument.0);
    std::hint::black_box(argument);
    if result == 0 {
        return std::ptr::null_mut();
    }
    rt.handles.create(rt, m, Word(result)) as *mut libc::c_void
}

/// Waits for a thread of [`create`], in native state, and stores its result at `result` unless that is null. Returns what `pthread_join`
/// returns.
///
/// # Safety
/// `thread` was made by [`create`] and is joined once; `result` is null or a valid place.
pub unsafe fn join(thread: libc::pthread_t, result: *mut usize) -> i32 {
    let rt = Runtime::get_or_init();
    let mut returned = std::ptr::null_mut();
    // SAFETY: by the caller's promise.
    let error = while_native(|| unsafe { libc::pthread_join(thread, &mut returned) });
    if error != 0 {
        return error;
    }
    let m = attach::current();
    // A thread that ended by `pthread_exit` or was cancelled gave a plain value.
    let returned = returned as usize;
    let handle = rt.handles.is_handle(returned).then_some(returned);
    if !result.is_null() {
        let value = handle.map_or(Word(returned), |handle| rt.handles.get(handle));
        // SAFETY: by the caller's promise. The place may be a global, which others read.
        let place = unsafe { AtomicUsize::from_ptr(result) };
        buffer::log(rt, m, Word(place.load(Relaxed)), value);
        place.store(value.0, Relaxed);
        rt.shadow.written(rt, Slot(result as usize));
    }
    if let Some(handle) = handle {
        rt.handles.free(rt, m, handle);
    }
    0
}

//! The C symbol of `trace::heap_dump`. Signature and contract: `shade.h`.

use std::ffi::CStr;

use crate::barrier::slow_path;
use crate::errno::KeepErrno;
use crate::fatal;
use crate::runtime::Runtime;
use crate::thread::native;
use crate::trace::heap_dump;

/// Writes the heap to a file. `path` is null, which is an error that is reported, or a NUL-terminated string.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub extern "C" fn shade_heap_dump(path: *const libc::c_char) -> i32 {
    crate::safepoint_entry!(dump)
}

extern "C" fn dump(path: *const libc::c_char, _: usize, _: usize, sp: usize) -> i32 {
    let _errno = KeepErrno::new();
    let m = slow_path::running("shade_heap_dump");
    let rt = Runtime::get();
    rt.pool_cleanup.refuse_here("shade_heap_dump");
    if rt.control.keeps_cycles_away() {
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("shade_heap_dump in a visitor of shade_heap_walk"));
    }
    if path.is_null() {
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("shade_heap_dump: the path is null"));
    }
    // SAFETY: not null, so NUL-terminated by this function's contract.
    let path = unsafe { CStr::from_ptr(path) };
    let outcome = native::region(rt, m, sp, || heap_dump::write(rt, path));
    outcome.map_or_else(|error| error.raw_os_error().unwrap_or(libc::EIO), |()| 0)
}

//! C symbols of `weak`. Signatures and contracts: `shade.h`. None is a safepoint.

use crate::address::Word;
use crate::barrier::slow_path;
use crate::errno::KeepErrno;
use crate::fatal;
use crate::runtime::Runtime;
use crate::weak::cleanup::Function;

/// A new weak pointer.
#[unsafe(no_mangle)]
pub extern "C" fn shade_weak_new(object: usize) -> usize {
    let _errno = KeepErrno::new();
    slow_path::running("shade_weak_new");
    let rt = Runtime::get();
    rt.weak.create(rt, Word(object))
}

/// The object of a weak pointer, or null.
#[unsafe(no_mangle)]
pub extern "C" fn shade_weak_get(weak: usize) -> usize {
    let m = slow_path::running("shade_weak_get");
    let rt = Runtime::get();
    rt.weak.get(rt, m, weak).0
}

/// Ends a weak pointer.
#[unsafe(no_mangle)]
pub extern "C" fn shade_weak_free(weak: usize) {
    slow_path::running("shade_weak_free");
    Runtime::get().weak.free(weak);
}

/// A new ephemeron.
#[unsafe(no_mangle)]
pub extern "C" fn shade_ephemeron_new(key: usize, value: usize) -> usize {
    let _errno = KeepErrno::new();
    slow_path::running("shade_ephemeron_new");
    let rt = Runtime::get();
    rt.ephemerons.create(rt, Word(key), Word(value))
}

/// The value of an ephemeron, or null.
#[unsafe(no_mangle)]
pub extern "C" fn shade_ephemeron_get(ephemeron: usize) -> usize {
    let m = slow_path::running("shade_ephemeron_get");
    let rt = Runtime::get();
    rt.ephemerons.get(rt, m, ephemeron).0
}

/// The key of an ephemeron, or null.
#[unsafe(no_mangle)]
pub extern "C" fn shade_ephemeron_key(ephemeron: usize) -> usize {
    let m = slow_path::running("shade_ephemeron_key");
    let rt = Runtime::get();
    rt.ephemerons.key(rt, m, ephemeron).0
}

/// Ends an ephemeron.
#[unsafe(no_mangle)]
pub extern "C" fn shade_ephemeron_free(ephemeron: usize) {
    slow_path::running("shade_ephemeron_free");
    Runtime::get().ephemerons.free(ephemeron);
}

/// A function to be called after an object's death.
#[unsafe(no_mangle)]
pub extern "C" fn shade_cleanup_add(object: usize, function: Option<Function>, argument: usize) -> u64 {
    let _errno = KeepErrno::new();
    slow_path::running("shade_cleanup_add");
    let Some(function) = function else {
        fatal::exit_with(fatal::EXIT_USAGE, format_args!("shade_cleanup_add: the function is null"));
    };
    let rt = Runtime::get();
    rt.cleanups.add(rt, Word(object), function, argument)
}

/// Takes it back.
#[unsafe(no_mangle)]
pub extern "C" fn shade_cleanup_stop(cleanup: u64) -> bool {
    let _errno = KeepErrno::new();
    Runtime::get_or_init().cleanups.stop(cleanup)
}

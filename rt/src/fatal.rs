//! The one way the runtime gives up: one line on stderr, then the process ends.

use std::fmt;
use std::io::Write;

use crate::runtime::Runtime;
use crate::thread::mutator::MutatorBlock;

/// Exit status for a program that used the runtime wrongly (bad option, bad descriptor, wrong ABI version).
pub const EXIT_USAGE: i32 = 2;
/// Exit status when memory has run out: what a shell reports for a process killed by the kernel for that reason.
pub const EXIT_OUT_OF_MEMORY: i32 = 137;

/// Prints `shade: MESSAGE` and ends the process with `status`, running no destructors: other threads may be anywhere.
pub fn exit_with(status: i32, message: fmt::Arguments<'_>) -> ! {
    die(&message);
    // SAFETY: `_exit` has no preconditions.
    unsafe { libc::_exit(status) }
}

/// Prints `shade: MESSAGE` and aborts, so that a core or a debugger sees the state: an invariant of the collector is broken.
pub fn broken(message: fmt::Arguments<'_>) -> ! {
    die(&message);
    std::process::abort()
}

/// Says why. From here on the thread's barrier only discards: a handler of SIGABRT may run managed code.
fn die(message: &fmt::Arguments<'_>) {
    if let Some(m) = MutatorBlock::current().mutator() {
        m.set_dying();
    }
    let _ = writeln!(std::io::stderr().lock(), "shade: {message}");
    if let Some(rt) = Runtime::if_made() {
        rt.events.write_last(|| message.to_string());
    }
}

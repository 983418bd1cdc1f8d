//! What the runtime tells of itself: counters and a table at exit (`stats`), a line for each cycle (`gc`), and a file of what happened when
//! (`events` collects it, `perfetto` writes it). Threads that
//! hold a cycle up are named (`unanswered`, `frames`, `symbols`).

pub mod events;
pub mod frames;
pub mod gc;
pub mod histogram;
pub mod perfetto;
pub mod phases;
pub mod stats;
pub mod symbols;
pub mod unanswered;

use crate::runtime::Runtime;

/// Has what is left to tell told when the process exits.
pub fn finish_at_exit(rt: &'static Runtime) {
    if rt.options.trace_stats || rt.events.are_on() {
        // SAFETY: a plain function without arguments; it touches the leaked runtime only.
        unsafe { libc::atexit(finish) };
    }
}

extern "C" fn finish() {
    let rt = Runtime::get();
    rt.events.write();
    if rt.options.trace_stats {
        stats::print_table(rt);
    }
}

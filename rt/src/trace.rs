//! What the runtime tells of itself: counters and a table at exit (`stats`), a line for each cycle (`gc`), and a file of what happened when
//! (`events` collects it, `perfetto` writes it). Threads that
//! hold a cycle up are named (`unanswered`, `frames`, `symbols`). `heap_dump` writes all objects and roots down; `types` knows names for them.
//! `probes` are for tools that look on from outside.

pub mod events;
pub mod frames;
pub mod gc;
pub mod heap_dump;
pub mod histogram;
pub mod perfetto;
pub mod phases;
pub mod probes;
pub mod stats;
pub mod symbols;
pub mod types;
pub mod unanswered;

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use crate::runtime::Runtime;

/// The process that began with the runtime; forked children write no files over its own.
static PROCESS: AtomicU32 = AtomicU32::new(0);

/// Has what is left to tell told when the process exits.
pub fn finish_at_exit(rt: &'static Runtime) {
    PROCESS.store(std::process::id(), Relaxed);
    if rt.options.trace_stats || rt.events.are_on() || rt.options.dump.is_some() {
        // SAFETY: a plain function without arguments; it touches the leaked runtime only.
        unsafe { libc::atexit(finish) };
    }
}

extern "C" fn finish() {
    let rt = Runtime::get();
    if PROCESS.load(Relaxed) == std::process::id() {
        heap_dump::write_at_exit(rt);
    }
    rt.events.write();
    if rt.options.trace_stats {
        stats::print_table(rt);
    }
}

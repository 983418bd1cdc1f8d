//! `SHADE=trace=gc`: one line a cycle, in the manner of Go's gctrace.

use std::io::Write;
use std::time::Instant;

use crate::mark::worker::Marked;
use crate::runtime::Runtime;

/// What a cycle's line tells.
pub struct CycleRecord {
    /// When it began.
    pub began: Instant,
    /// Bytes of blocks in use at its start.
    pub before: usize,
    /// What it marked.
    pub marked: Marked,
    /// Flush rounds.
    pub rounds: u32,
}

/// The cycle's marking is over and its sweep begins.
pub fn cycle_ended(rt: &Runtime, record: &CycleRecord) {
    let pause = rt.stats.take_cycle_handshake();
    if !rt.options.trace_gc {
        return;
    }
    let mib = |bytes: usize| bytes as f64 / f64::from(1 << 20);
    // One write, so that the line stays whole among the program's own.
    let line = format!(
        "shade: gc {} @{:.3}s: {:.1}->{:.1}->{:.1} MiB, goal {:.1} MiB, {:.2} ms, {} objects, {} rounds, {} entries so far, longest handshake {:.1} µs\n",
        rt.control.cycles(),
        rt.stats.began.elapsed().as_secs_f64(),
        mib(record.before),
        mib(rt.heap.bytes_in_use()),
        mib(record.marked.bytes as usize),
        mib(rt.pacer.goal()),
        record.began.elapsed().as_secs_f64() * 1e3,
        record.marked.objects,
        record.rounds,
        rt.stats.entries_logged.load(std::sync::atomic::Ordering::Relaxed),
        pause.as_nanos() as f64 / 1e3,
    );
    let _ = std::io::stderr().write_all(line.as_bytes());
}

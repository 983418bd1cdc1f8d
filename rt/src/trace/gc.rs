//! `SHADE=trace=gc`: one line a cycle, in the manner of Go's gctrace. The parts are explained in `docs/options.md`.

use std::io::Write;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use super::events::What;
use super::phases::Phases;
use super::probes;
use super::stats::{process_cpu_time, thread_cpu_time};
use crate::mark::progress::Marked;
use crate::runtime::Runtime;

/// What a cycle's line tells.
pub struct CycleRecord {
    /// Bytes of blocks in use at its start.
    pub before: usize,
    /// What it marked.
    pub marked: Marked,
    /// Heap size when marking had ended, as a part of the goal it was to end at.
    pub reached: f64,
    /// Flush rounds.
    pub rounds: u32,
}

/// The cycle's marking is over and its sweep begins. On the collector's thread.
pub fn cycle_ended(rt: &Runtime, phases: Phases<'_>, record: &CycleRecord) {
    let (began, spent) = (phases.began, phases.finish());
    let cycle = rt.stats.cycle_ended(thread_cpu_time());
    let (after, live) = (rt.heap.bytes_in_use(), record.marked.bytes as usize);
    rt.events.now(What::Counter(
        "heap",
        [("in use", after as u64), ("live", live as u64), ("goal", rt.pacer.goal() as u64)],
    ));
    rt.events.write();
    probes::cycle(rt.control.started(), after, live);
    if !rt.options.trace_gc {
        return;
    }
    let mib = |bytes: usize| bytes as f64 / f64::from(1 << 20);
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let us = |nanoseconds: u64| nanoseconds as f64 / 1e3;
    // One write, so that the line stays whole among the program's own.
    let line = format!(
        "shade: gc {} @{:.3}s {:.0}%: {:.2}+{:.2}+{:.2}+{:.2} ms clock, {:.1}->{:.1}->{:.1} MiB, goal {:.1} MiB, {:.2} ms, {} objects, \
         {} rounds, {} entries, assists {:.1} MiB, longest handshake {:.1} µs, p99 {:.1} µs, {} handshakes, {} threads, \
         ended at {:.0}% of its goal\n",
        rt.control.started(),
        rt.stats.began.elapsed().as_secs_f64(),
        share(rt.stats.collector_cpu(), process_cpu_time()),
        ms(spent[0]),
        ms(spent[1]),
        ms(spent[2]),
        ms(spent[3]),
        mib(record.before),
        mib(after),
        mib(live),
        mib(rt.pacer.goal()),
        ms(began.elapsed()),
        record.marked.objects,
        record.rounds,
        cycle.entries,
        mib(cycle.assisted as usize),
        us(cycle.longest),
        us(cycle.p99),
        cycle.handshakes,
        rt.stats.threads.load(Relaxed),
        record.reached * 100.0,
    );
    let _ = std::io::stderr().write_all(line.as_bytes());
}

/// In percent.
fn share(part: Duration, of: Duration) -> f64 {
    100.0 * part.as_secs_f64() / of.as_secs_f64().max(f64::MIN_POSITIVE)
}

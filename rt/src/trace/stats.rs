//! Counters, the struct that `shade_stats` fills, and the table of `SHADE=trace=stats`.

use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use shade_abi::geometry::BLOCK;

use super::histogram::Histogram;
use crate::mark::progress::Marked;
use crate::runtime::Runtime;

/// Counters of the process.
pub struct Stats {
    /// When the runtime was made.
    pub began: Instant,
    /// Barrier entries flushed.
    pub entries_logged: AtomicU64,
    /// Objects marked by finished cycles.
    objects_marked: AtomicU64,
    /// Longest time a thread took to answer a handshake, nanoseconds.
    longest_handshake: AtomicU64,
    /// Longest of them in the thread's own CPU time, which leaves out when the kernel ran somebody else.
    longest_handshake_cpu: AtomicU64,
    /// As `longest_handshake`, in the cycle under way.
    cycle_handshake: AtomicU64,
    /// How long the handshakes of the cycle under way took, and those of all that have ended.
    cycle_handshakes: Histogram,
    handshakes: Histogram,
    /// The longest handshake of each thread in each cycle, in the thread's own CPU time.
    longest_of_threads: Histogram,
    /// `entries_logged` when the last cycle ended.
    entries_before: AtomicU64,
    /// Marked by assists in the cycle that ended last, and in all.
    assisted_last: AtomicU64,
    assisted: AtomicU64,
    /// CPU time of the collector's thread and of the sweeper's, nanoseconds.
    collector_cpu: AtomicU64,
    sweeper_cpu: AtomicU64,
    helpers_cpu: AtomicU64,
    /// Attached threads.
    pub threads: AtomicU64,
    /// Bytes given back to the kernel.
    pub released: AtomicU64,
}

/// What one cycle adds to the counters.
pub struct CycleFigures {
    /// Barrier entries flushed.
    pub entries: u64,
    /// Bytes that assists marked.
    pub assisted: u64,
    /// Handshakes that running threads answered.
    pub handshakes: u64,
    /// The longest of them, and the bound that 99 of 100 kept, nanoseconds.
    pub longest: u64,
    /// See `longest`.
    pub p99: u64,
}

/// What `shade_stats` fills in. Layout: `struct shade_stats` in `shade.h`.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default)]
pub struct Snapshot {
    /// Cycles that have marked.
    pub cycles: u64,
    /// Barrier entries flushed.
    pub entries_logged: u64,
    /// Objects marked.
    pub objects_marked: u64,
    /// Longest handshake answer of a thread.
    pub longest_handshake_ns: u64,
    /// Most bytes of blocks in use at a time.
    pub peak_heap_bytes: u64,
    /// Bytes the last cycle marked.
    pub live_bytes: u64,
    /// Bytes ever handed to threads. Other threads than the caller may not have told of their last 32 KiB.
    pub allocated_bytes: u64,
    /// Longest handshake answer of a thread in its own CPU time.
    pub longest_handshake_cpu_ns: u64,
    /// Cleanups that were called and have returned.
    pub cleanups_run: u64,
    /// Bytes of blocks in use now.
    pub heap_bytes: u64,
    /// Heap size at which the next cycle is to be done.
    pub goal_bytes: u64,
    /// Bytes marked by assists.
    pub assisted_bytes: u64,
    /// Handshakes that running threads answered, in cycles that have ended.
    pub handshakes: u64,
    /// What 99 of 100 of them took at most.
    pub handshake_p99_ns: u64,
    /// CPU time of the runtime's own threads.
    pub collector_cpu_ns: u64,
    /// Attached threads now.
    pub threads: u64,
    /// Bytes ever given back to the kernel.
    pub released_bytes: u64,
    /// What the longest handshake of a thread in a cycle takes in its own CPU time at most, in 999 of 1,000 of them.
    pub handshake_cpu_p999_ns: u64,
    /// Room for more; 0.
    pub reserved: [u64; 14],
}

const _: () = assert!(size_of::<Snapshot>() == 256);

impl Stats {
    /// All zero.
    pub fn new() -> Stats {
        Stats {
            began: Instant::now(),
            entries_logged: AtomicU64::new(0),
            objects_marked: AtomicU64::new(0),
            longest_handshake: AtomicU64::new(0),
            longest_handshake_cpu: AtomicU64::new(0),
            cycle_handshake: AtomicU64::new(0),
            cycle_handshakes: Histogram::new(),
            handshakes: Histogram::new(),
            longest_of_threads: Histogram::new(),
            entries_before: AtomicU64::new(0),
            assisted_last: AtomicU64::new(0),
            assisted: AtomicU64::new(0),
            collector_cpu: AtomicU64::new(0),
            sweeper_cpu: AtomicU64::new(0),
            helpers_cpu: AtomicU64::new(0),
            threads: AtomicU64::new(0),
            released: AtomicU64::new(0),
        }
    }

    /// A running thread took this long to answer a handshake, by the clock on the wall and by its own.
    pub fn handshake_took(&self, time: Duration, cpu: Duration) {
        let nanoseconds = time.as_nanos() as u64;
        self.longest_handshake_cpu.fetch_max(cpu.as_nanos() as u64, Relaxed);
        self.longest_handshake.fetch_max(nanoseconds, Relaxed);
        self.cycle_handshake.fetch_max(nanoseconds, Relaxed);
        self.cycle_handshakes.add(nanoseconds);
    }

    /// A running thread has answered the last handshake of a cycle, of all of which the longest took it this much CPU time.
    pub fn cycle_of_thread_ended(&self, longest: Duration) {
        self.longest_of_threads.add(longest.as_nanos() as u64);
    }

    /// A cycle has ended, after this much CPU time of the collector's thread: the figures since the last one did.
    pub fn cycle_ended(&self, collector_cpu: Duration) -> CycleFigures {
        self.collector_cpu.store(collector_cpu.as_nanos() as u64, Relaxed);
        let entries = self.entries_logged.load(Relaxed);
        let longest = self.cycle_handshake.swap(0, Relaxed);
        let figures = CycleFigures {
            entries: entries - self.entries_before.swap(entries, Relaxed),
            assisted: self.assisted_last.load(Relaxed),
            handshakes: self.cycle_handshakes.count(),
            longest,
            p99: self.cycle_handshakes.bound_of(990).min(longest),
        };
        self.handshakes.take_from(&self.cycle_handshakes);
        figures
    }

    /// A sweep has ended, after this much CPU time of the sweeper's thread.
    pub fn swept(&self, sweeper_cpu: Duration) {
        self.sweeper_cpu.store(sweeper_cpu.as_nanos() as u64, Relaxed);
    }

    /// CPU time of the collector's thread, its helpers and the sweeper.
    pub fn collector_cpu(&self) -> Duration {
        self.runtime_cpu(Duration::from_nanos(self.collector_cpu.load(Relaxed)))
    }

    /// A cycle has marked so much, of which assists so many bytes.
    pub fn end_of_marking(&self, marked: Marked, by_assists: u64) {
        self.objects_marked.fetch_add(marked.objects, Relaxed);
        self.assisted_last.store(by_assists, Relaxed);
        self.assisted.fetch_add(by_assists, Relaxed);
    }

    /// A helper has marked for so long.
    pub fn helped(&self, cpu: Duration) {
        self.helpers_cpu.fetch_add(cpu.as_nanos() as u64, Relaxed);
    }

    /// CPU time of the runtime's threads, when the collector's is known to be this.
    pub fn runtime_cpu(&self, collector: Duration) -> Duration {
        collector + Duration::from_nanos(self.sweeper_cpu.load(Relaxed) + self.helpers_cpu.load(Relaxed))
    }

    /// All figures now.
    pub fn snapshot(rt: &Runtime) -> Snapshot {
        Snapshot {
            cycles: rt.control.cycles(),
            entries_logged: rt.stats.entries_logged.load(Relaxed),
            objects_marked: rt.stats.objects_marked.load(Relaxed),
            longest_handshake_ns: rt.stats.longest_handshake.load(Relaxed),
            peak_heap_bytes: (rt.heap.pool.peak_blocks() * BLOCK) as u64,
            live_bytes: rt.pacer.live() as u64,
            allocated_bytes: rt.pacer.clock() as u64,
            longest_handshake_cpu_ns: rt.stats.longest_handshake_cpu.load(Relaxed),
            cleanups_run: rt.cleanups.count(),
            heap_bytes: rt.heap.bytes_in_use() as u64,
            goal_bytes: rt.pacer.goal() as u64,
            assisted_bytes: rt.stats.assisted.load(Relaxed),
            handshakes: rt.stats.handshakes.count(),
            handshake_p99_ns: rt.stats.handshakes.bound_of(990).min(rt.stats.longest_handshake.load(Relaxed)),
            collector_cpu_ns: rt.stats.collector_cpu().as_nanos() as u64,
            threads: rt.stats.threads.load(Relaxed),
            released_bytes: rt.stats.released.load(Relaxed),
            handshake_cpu_p999_ns: rt
                .stats
                .longest_of_threads
                .bound_of(999)
                .min(rt.stats.longest_handshake_cpu.load(Relaxed)),
            reserved: [0; 14],
        }
    }
}

/// The table of `trace=stats`.
pub fn print_table(rt: &Runtime) {
    let s = Stats::snapshot(rt);
    let mib = |bytes: u64| format!("{:.1} MiB", bytes as f64 / f64::from(1 << 20));
    let rows = [
        ("cycles", s.cycles.to_string()),
        ("entries logged", s.entries_logged.to_string()),
        ("objects marked", s.objects_marked.to_string()),
        ("longest handshake pause", format!("{:.1} µs", s.longest_handshake_ns as f64 / 1e3)),
        ("  in its own CPU time", format!("{:.1} µs", s.longest_handshake_cpu_ns as f64 / 1e3)),
        ("  in 999 of 1,000 cycles", format!("{:.1} µs", s.handshake_cpu_p999_ns as f64 / 1e3)),
        ("all, 99 of 100 at most", format!("{:.1} µs", s.handshake_p99_ns as f64 / 1e3)),
        ("handshakes answered", s.handshakes.to_string()),
        ("peak heap", mib(s.peak_heap_bytes)),
        ("live after last cycle", mib(s.live_bytes)),
        ("allocated", mib(s.allocated_bytes)),
        ("marked by assists", mib(s.assisted_bytes)),
        ("given back", mib(s.released_bytes)),
        ("collector's CPU time", format!("{:.1} ms", s.collector_cpu_ns as f64 / 1e6)),
        ("cleanups called", s.cleanups_run.to_string()),
    ];
    let table: String = rows.iter().map(|(name, value)| format!("shade: {name:<24} {value:>16}\n")).collect();
    let _ = std::io::stderr().write_all(table.as_bytes());
}

/// CPU time of the calling thread so far.
pub fn thread_cpu_time() -> Duration {
    cpu_time(libc::CLOCK_THREAD_CPUTIME_ID)
}

/// CPU time of the process so far.
pub fn process_cpu_time() -> Duration {
    cpu_time(libc::CLOCK_PROCESS_CPUTIME_ID)
}

fn cpu_time(clock: libc::clockid_t) -> Duration {
    let mut now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `now` is a valid place; the clocks exist on every Linux.
    unsafe { libc::clock_gettime(clock, &mut now) };
    Duration::new(now.tv_sec as u64, now.tv_nsec as u32)
}

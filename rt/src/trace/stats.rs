//! Counters, the struct that `shade_stats` fills, and the table of `SHADE=trace=stats`.

use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use shade_abi::geometry::BLOCK;

use crate::mark::worker::Marked;
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
    assist_objects_now: AtomicU64,
    assist_bytes_now: AtomicU64,
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
    /// Room for more; 0.
    pub reserved: [u64; 23],
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
            assist_objects_now: AtomicU64::new(0),
            assist_bytes_now: AtomicU64::new(0),
        }
    }

    /// A running thread took this long to answer a handshake, by the clock on the wall and by its own.
    pub fn handshake_took(&self, time: Duration, cpu: Duration) {
        let nanoseconds = time.as_nanos() as u64;
        self.longest_handshake_cpu.fetch_max(cpu.as_nanos() as u64, Relaxed);
        self.longest_handshake.fetch_max(nanoseconds, Relaxed);
        self.cycle_handshake.fetch_max(nanoseconds, Relaxed);
    }

    /// The longest answer since this was asked last.
    pub fn take_cycle_handshake(&self) -> Duration {
        Duration::from_nanos(self.cycle_handshake.swap(0, Relaxed))
    }

    /// An assist has marked.
    pub fn assisted(&self, marked: Marked) {
        self.assist_objects_now.fetch_add(marked.objects, Relaxed);
        self.assist_bytes_now.fetch_add(marked.bytes, Relaxed);
    }

    /// Marking has ended: adds what assists have marked to what the collector has, and returns the sum.
    pub fn end_of_marking(&self, own: Marked) -> Marked {
        let all = Marked {
            objects: own.objects + self.assist_objects_now.swap(0, Relaxed),
            bytes: own.bytes + self.assist_bytes_now.swap(0, Relaxed),
        };
        self.objects_marked.fetch_add(all.objects, Relaxed);
        all
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
            reserved: [0; 23],
        }
    }
}

/// Has the table printed when the process exits, if it is asked for.
pub fn print_at_exit(rt: &'static Runtime) {
    if rt.options.trace_stats {
        // SAFETY: a plain function without arguments; it touches the leaked runtime only.
        unsafe { libc::atexit(print_table) };
    }
}

extern "C" fn print_table() {
    let s = Stats::snapshot(Runtime::get());
    let mib = |bytes: u64| format!("{:.1} MiB", bytes as f64 / f64::from(1 << 20));
    let rows = [
        ("cycles", s.cycles.to_string()),
        ("entries logged", s.entries_logged.to_string()),
        ("objects marked", s.objects_marked.to_string()),
        ("longest handshake pause", format!("{:.1} µs", s.longest_handshake_ns as f64 / 1e3)),
        ("  in its own CPU time", format!("{:.1} µs", s.longest_handshake_cpu_ns as f64 / 1e3)),
        ("peak heap", mib(s.peak_heap_bytes)),
        ("allocated", mib(s.allocated_bytes)),
    ];
    let table: String = rows.iter().map(|(name, value)| format!("shade: {name:<24} {value:>16}\n")).collect();
    let _ = std::io::stderr().write_all(table.as_bytes());
}

/// CPU time of the calling thread so far.
pub fn thread_cpu_time() -> Duration {
    let mut now = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `now` is a valid place; the clock exists on every Linux.
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut now) };
    Duration::new(now.tv_sec as u64, now.tv_nsec as u32)
}

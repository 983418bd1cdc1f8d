//! Stops: what one handshake takes from a mutator, against heap size, threads and depth of the stack.

use crate::program::{Against::*, Bound::*, Case, Column, Kind, PAUSE, Program, Target, column, target};

const COLUMNS: &[Column] = &[
    column("handshake_cpu_p999_ns", "longest handshake of a cycle, p99.9, CPU µs", 1e3),
    column("longest_handshake_cpu_ns", "of all, CPU µs", 1e3),
    column("handshake_p50_ns", "longest of a cycle, median µs", 1e3),
    PAUSE,
    column("gap_p99.9_ns", "gap p99.9 µs", 1e3),
    column("gap_p50_ns", "gap p50 µs", 1e3),
    column("gap_p99_ns", "gap p99 µs", 1e3),
    column("gap_max_ns", "gap max µs", 1e3),
    column("gaps", "gaps over 1 µs", 1.0),
    column("collection_wall_ns", "ms a collection", 1e6),
];
const PEERS: &[&str] = &["shade", "go", "arena"];

const fn case(
    name: &'static str,
    about: &'static str,
    full: &'static [&'static str],
    small: &'static [&'static str],
) -> Case {
    Case { name, about, full, small, peers: PEERS, columns: COLUMNS, memory_over_time: false }
}

/// See `bench/programs/pause/pause.c`.
pub const PROGRAM: Program = Program {
    name: "pause",
    about: "Gaps in a mutator's CPU time during full collections. The arena never stops anybody: its gaps are the kernel's ticks.",
    kind: Kind::Executables,
    cases: &[
        case(
            "pause",
            "2^21 objects (64 MiB), 1 thread, 16 KiB of stack",
            &["21", "1", "16", "1000"],
            &["10", "1", "16", "5"],
        ),
        case("pause-heap", "2^27 objects (4 GiB), 1 thread, 16 KiB", &["27", "1", "16", "20"], &["12", "1", "16", "5"]),
        Case {
            // Go's collector hardly gets a processor beside 64 goroutines that never block: a run takes from one to more than ten minutes.
            peers: &["shade", "arena"],
            ..case(
                "pause-threads",
                "2^21 objects, 64 threads, 16 KiB",
                &["21", "64", "16", "16"],
                &["10", "4", "16", "5"],
            )
        },
        case("pause-stack", "2^21 objects, 1 thread, 1 MiB", &["21", "1", "1024", "50"], &["10", "1", "256", "5"]),
    ],
    targets: TARGETS,
};

const TARGETS: &[Target] = &[
    target("pause", "handshake_cpu_p999_ns", Absolute, AtMost(20_000.0)),
    target("pause-heap", "handshake_cpu_p999_ns", Absolute, AtMost(20_000.0)),
    target("pause-threads", "handshake_cpu_p999_ns", Absolute, AtMost(20_000.0)),
    target("pause", "gap_p99.9_ns", Peer("arena"), AtMost(1.5)),
    target("pause-heap", "handshake_p50_ns", Case("pause"), AtMost(1.5)),
];

//! A server's life: many threads, a table of sessions, random lifetimes, for a minute.

use crate::program::{CPU, CYCLES, Case, Kind, PAUSE, Program, RSS, column};

/// See `bench/programs/server/server.c`.
pub const PROGRAM: Program = Program {
    name: "server",
    about: "8 threads serve a table of 160,000 sessions of random size and lifetime for 60 seconds.",
    kind: Kind::Executables,
    cases: &[Case {
        name: "server",
        about: "8 threads, 160,000 sessions, 60 s",
        full: &["8", "160000", "60000"],
        small: &["4", "4000", "300"],
        peers: &["shade", "go", "bdwgc", "mimalloc", "glibc", "jdk-parallel", "jdk-zgc", "arena"],
        columns: &[
            column("requests_per_second", "M requests / s", 1e6),
            CPU,
            RSS,
            CYCLES,
            PAUSE,
            column("request_p99_ns", "p99 µs", 1e3),
            column("request_p99.9_ns", "p99.9 µs", 1e3),
            column("request_p99.99_ns", "p99.99 µs", 1e3),
            column("request_max_ns", "max µs", 1e3),
        ],
        memory_over_time: true,
    }],
    targets: &[],
};

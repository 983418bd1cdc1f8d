//! A ring of messages: large pointer-free objects, and the latency of each push.

use crate::program::{Against::*, Bound::*, Case, Column, Kind, Program, RSS, USUAL_COLUMNS, WALL, column, target};

const PEERS: &[&str] =
    &["shade", "go", "bdwgc", "mimalloc", "glibc", "ocaml", "jdk-parallel", "jdk-zgc", "mmtk", "arena"];

const LATENCY_COLUMNS: &[Column] = &[
    column("push_p99.99_ns", "p99.99 µs", 1e3),
    column("push_p50_ns", "p50 µs", 1e3),
    column("push_p90_ns", "p90 µs", 1e3),
    column("push_p99_ns", "p99 µs", 1e3),
    column("push_p99.9_ns", "p99.9 µs", 1e3),
    column("push_max_ns", "max µs", 1e3),
    WALL,
    RSS,
];

/// See `bench/programs/msg/msg.c`.
pub const PROGRAM: Program = Program {
    name: "msg",
    about: "A ring of 200,000 live 1 KiB messages, each push replaces the oldest.",
    kind: Kind::Executables,
    cases: &[
        Case {
            name: "msg",
            about: "10,000,000 pushes, not measured one by one",
            full: &["200000", "10000000", "0"],
            small: &["2000", "20000", "0"],
            peers: PEERS,
            columns: USUAL_COLUMNS,
            memory_over_time: false,
        },
        Case {
            name: "msg-wall",
            about: "latency of each push by the wall clock",
            full: &["200000", "10000000", "1"],
            small: &["2000", "20000", "1"],
            peers: PEERS,
            columns: LATENCY_COLUMNS,
            memory_over_time: false,
        },
        Case {
            name: "msg-cpu",
            about: "latency of each push by the thread's CPU clock",
            full: &["200000", "10000000", "2"],
            small: &["2000", "20000", "2"],
            peers: PEERS,
            columns: LATENCY_COLUMNS,
            memory_over_time: false,
        },
    ],
    targets: &[
        target("msg", "wall_s", Peer("go"), AtMost(0.45)),
        target("msg", "wall_s", BestOf(&["jdk-parallel", "jdk-zgc"]), AtMost(1.0)),
        target("msg-wall", "push_p99.99_ns", Peer("arena"), AtMost(1.5)),
        target("msg-cpu", "push_p99.99_ns", Peer("arena"), AtMost(1.5)),
        target("msg", "rss_mib", Peer("go"), AtMost(1.0)),
    ],
};

//! The write barrier alone: nanoseconds a pointer store.

use crate::program::{Against::*, Bound::*, Case, Column, Kind, Program, Target, column, target};

const COLUMNS: &[Column] = &[
    column("off_hot_ns", "off, hot ns", 1.0),
    column("off_cold_ns", "off, cold ns", 1.0),
    column("off_four_ns", "off, four fields ns", 1.0),
    column("off_copy_ns", "off, copy ns", 1.0),
    column("on_hot_ns", "on, hot ns", 1.0),
    column("on_cold_ns", "on, cold ns", 1.0),
    column("on_four_ns", "on, four fields ns", 1.0),
    column("on_copy_ns", "on, copy ns", 1.0),
];

/// See `bench/programs/stores/stores.c`. The arena is the same program without barriers.
pub const PROGRAM: Program = Program {
    name: "stores",
    about: "Pointer stores with the barrier off and, while 2^22 objects are being marked, on: medians over chunks of 4,096.",
    kind: Kind::Executables,
    cases: &[Case {
        name: "stores",
        about: "4,000 chunks of each kind",
        full: &["4000", "22"],
        small: &["20", "12"],
        peers: &["shade", "go", "arena"],
        columns: COLUMNS,
        memory_over_time: false,
    }],
    targets: TARGETS,
};

const TARGETS: &[Target] = &[
    target("stores", "off_hot_ns", Peer("arena"), AtMost(1.10)),
    target("stores", "off_cold_ns", Peer("arena"), AtMost(1.10)),
    target("stores", "off_four_ns", Peer("arena"), AtMost(1.10)),
    target("stores", "off_copy_ns", Peer("arena"), AtMost(1.10)),
    target("stores", "off_hot_ns", Peer("go"), AtMost(1.0)),
    target("stores", "off_cold_ns", Peer("go"), AtMost(1.0)),
    target("stores", "off_four_ns", Peer("go"), AtMost(1.0)),
    target("stores", "off_copy_ns", Peer("go"), AtMost(1.0)),
    target("stores", "on_hot_ns", Peer("go"), AtMost(0.35)),
    target("stores", "on_cold_ns", Peer("go"), AtMost(0.35)),
    target("stores", "on_four_ns", Peer("go"), AtMost(0.35)),
    target("stores", "on_copy_ns", Peer("go"), AtMost(0.35)),
];

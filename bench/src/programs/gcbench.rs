//! GCBench: trees built top down and bottom up beside long-lived data.

use crate::program::{Against::*, Bound::*, Case, Kind, Program, USUAL_COLUMNS, target};

/// See `bench/programs/gcbench/gcbench.c`.
pub const PROGRAM: Program = Program {
    name: "gcbench",
    about: "Ellis, Kovac and Boehm's GCBench, two levels deeper than the original.",
    kind: Kind::Executables,
    cases: &[Case {
        name: "gcbench",
        about: "depth 18",
        full: &["18"],
        small: &["8"],
        peers: &["shade", "go", "bdwgc", "mimalloc", "glibc", "ocaml", "jdk-parallel", "jdk-zgc", "mmtk", "arena"],
        columns: USUAL_COLUMNS,
        memory_over_time: false,
    }],
    targets: &[
        target("gcbench", "wall_s", Peer("go"), AtMost(0.55)),
        target("gcbench", "wall_s", Peer("bdwgc"), AtMost(0.60)),
    ],
};

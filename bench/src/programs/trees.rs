//! Binary trees: allocation of two-pointer nodes, most of which die young.

use crate::program::{Against::*, Bound::*, Case, Kind, Program, Target, USUAL_COLUMNS, target};

/// See `bench/programs/trees/trees.c`.
pub const PROGRAM: Program = Program {
    name: "trees",
    about: "The Benchmarks Game's binary-trees: a long-lived tree, and many that are built, counted and dropped.",
    kind: Kind::Executables,
    cases: &[
        Case {
            name: "trees-1t",
            about: "depth 20, 1 thread",
            full: &["20", "1"],
            small: &["10", "1"],
            peers: &["shade", "go", "bdwgc", "mimalloc", "glibc", "ocaml", "jdk-parallel", "jdk-zgc", "mmtk", "arena"],
            columns: USUAL_COLUMNS,
            memory_over_time: false,
        },
        Case {
            name: "trees-2t",
            about: "depth 20, 2 threads",
            full: &["20", "2"],
            small: &["10", "2"],
            peers: &["shade", "go", "bdwgc", "mimalloc", "glibc", "jdk-parallel", "jdk-zgc", "mmtk", "arena"],
            columns: USUAL_COLUMNS,
            memory_over_time: false,
        },
    ],
    targets: TARGETS,
};

const TARGETS: &[Target] = &[
    target("trees-1t", "wall_s", Peer("go"), AtMost(0.30)),
    target("trees-1t", "wall_s", Peer("mimalloc"), AtMost(1.0)),
    target("trees-1t", "wall_s", Peer("ocaml"), AtMost(0.85)),
    target("trees-1t", "wall_s", Peer("jdk-parallel"), AtMost(1.0)),
    target("trees-1t", "cpu_s", Peer("go"), AtMost(0.40)),
    target("trees-1t", "rss_mib", Peer("go"), AtMost(1.0)),
    target("trees-2t", "wall_s", Peer("go"), AtMost(0.40)),
    target("trees-2t", "wall_s", Case("trees-1t"), AtMost(1.0)),
];

//! A cache: pointer stores into old objects, random lifetimes.

use crate::program::{Against::*, Bound::*, Case, Kind, Program, USUAL_COLUMNS, target};

/// See `bench/programs/lru/lru.c`.
pub const PROGRAM: Program = Program {
    name: "lru",
    about: "A cache of 500,000 entries with hash chains and a doubly linked list, 10,000,000 operations, half of them hits.",
    kind: Kind::Executables,
    cases: &[Case {
        name: "lru",
        about: "500,000 entries, 10,000,000 operations",
        full: &["500000", "10000000"],
        small: &["5000", "50000"],
        peers: &["shade", "go", "bdwgc", "mimalloc", "glibc", "ocaml", "jdk-parallel", "jdk-zgc", "mmtk", "arena"],
        columns: USUAL_COLUMNS,
        memory_over_time: false,
    }],
    targets: &[
        target("lru", "wall_s", Peer("go"), AtMost(0.60)),
        target("lru", "wall_s", Peer("mimalloc"), AtMost(1.0)),
    ],
};

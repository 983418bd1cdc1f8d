//! Marking alone: full collections of a live heap.

use crate::program::{Against::*, Bound::*, CPU, Case, Column, Kind, Program, RSS, WALL, column, target};

const PEERS: &[&str] = &["shade", "go", "bdwgc", "ocaml", "jdk-parallel", "jdk-zgc", "mmtk"];

const COLUMNS: &[Column] = &[
    column("objects_per_cpu_second", "M objects / CPU s", 1e6),
    column("collection_wall_ns", "ms a collection", 1e6),
    WALL,
    CPU,
    RSS,
];

/// See `bench/programs/mark/mark.c`.
pub const PROGRAM: Program = Program {
    name: "mark",
    about: "2^23 live 32-byte objects, five full collections (where the heap is compacted or moved, that is in the time).",
    kind: Kind::Executables,
    cases: &[
        Case {
            name: "mark-in-order",
            about: "linked in the order of allocation",
            full: &["23", "0", "5"],
            small: &["12", "0", "2"],
            peers: PEERS,
            columns: COLUMNS,
            memory_over_time: false,
        },
        Case {
            name: "mark-shuffled",
            about: "linked in random order",
            full: &["23", "1", "5"],
            small: &["12", "1", "2"],
            peers: PEERS,
            columns: COLUMNS,
            memory_over_time: false,
        },
    ],
    targets: &[
        target("mark-shuffled", "objects_per_cpu_second", Peer("go"), AtLeast(8.0)),
        target("mark-in-order", "objects_per_cpu_second", Peer("go"), AtLeast(2.0)),
    ],
};

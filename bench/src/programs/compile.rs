//! What the pass costs at compile time.

use crate::program::{Against::*, Bound::*, Case, Kind, Program, column, target};

/// SQLite's amalgamation, out of the crate `libsqlite3-sys`, through the driver: once, and up to eight times in one module.
pub const PROGRAM: Program = Program {
    name: "compile",
    about: "Time of the Shade pass on sqlite3.c, beside `default<O2>` on the same module.",
    kind: Kind::CompileTime,
    cases: &[Case {
        name: "compile",
        about: "sqlite3.c of the crate libsqlite3-sys, -O2",
        full: &["2", "sqlite3"],
        small: &["2", "lru"],
        peers: &["shade"],
        columns: &[
            column("pass_percent_of_o2", "pass, % of default<O2>", 1.0),
            column("pass_s", "pass s", 1.0),
            column("o2_s", "default<O2> s", 1.0),
            column("pass_2_s", "pass s, module twice", 1.0),
            column("pass_4_s", "four times", 1.0),
            column("pass_8_s", "eight times", 1.0),
            column("pass_growth_percent", "pass on one of eight, % of that on one", 1.0),
        ],
        memory_over_time: false,
    }],
    // Linear would be 100 %; a part that grows with the square would be counted eightfold.
    targets: &[
        target("compile", "pass_percent_of_o2", Absolute, AtMost(8.0)),
        target("compile", "pass_growth_percent", Absolute, AtMost(130.0)),
    ],
};

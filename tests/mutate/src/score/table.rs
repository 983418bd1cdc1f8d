//! Which mutants there are, what is tried against each, and how often.

/// A mutant of the pass that its own check must refuse.
#[derive(Debug, Clone, Copy)]
pub struct Checked {
    /// As `--mutant` takes it.
    pub name: &'static str,
    /// Further options of `shade opt`.
    pub options: &'static [&'static str],
    /// The budget: files in the repository, one after the other.
    pub files: &'static [&'static str],
    /// Why nothing refuses it.
    pub excuse: Option<&'static str>,
}

/// A mutant of the runtime.
#[derive(Debug, Clone, Copy)]
pub struct Runtime {
    /// As `SHADE=mutant=` takes it: the row of `tests/protocol/runs.txt`.
    pub name: &'static str,
    /// Path in the repository.
    pub program: &'static str,
    /// Its arguments.
    pub arguments: &'static [&'static str],
    /// `SHADE`, but for the mutant.
    pub options: &'static str,
    /// Barrier family of the program.
    pub family: &'static str,
    /// The budget: runs of the program.
    pub runs: u32,
    /// Why none of them shows it.
    pub excuse: Option<&'static str>,
}

const FILES: &[&str] = &["tests/mutate/programs/stores.ll", "tests/lit/pass/versions.ll"];

const fn refused(name: &'static str) -> Checked {
    Checked { name, options: &[], files: FILES, excuse: None }
}

/// Orders, then rules.
pub const CHECKED: &[Checked] = &[
    refused("safepoint-test-log"),
    refused("safepoint-log-store"),
    refused("safepoint-store-log"),
    refused("swap-versions"),
    Checked {
        excuse: Some(
            "has no condition: what a family does not record it never records. That the hybrid family records both halves, `tests/tests/stress.rs` shows",
        ),
        ..refused("false:family")
    },
    refused("false:stack-dest"),
    refused("false:no-pointer"),
    refused("false:null-value"),
    refused("false:immortal-value"),
    refused("false:fresh-object"),
    refused("false:old-null"),
    refused("false:dominated"),
    refused("false:shaded-value"),
    refused("false:self-edge"),
];

const WINDOWS: &str = "tests/mutate/programs/windows.c";
const WATCHED: &str = "gc=concurrent,poison,verify";
const TWO_MARKERS: &str = "gc=concurrent,poison,verify,markers=2";
const SNAPSHOT: &str = "gc=snapshot,poison,verify";

const fn windows(name: &'static str, arguments: &'static [&'static str], options: &'static str) -> Runtime {
    Runtime { name, program: WINDOWS, arguments, options, family: "hybrid", runs: 30, excuse: None }
}

const fn program(name: &'static str, program: &'static str, arguments: &'static [&'static str]) -> Runtime {
    Runtime { program, ..windows(name, arguments, "gc=concurrent,poison,verify,stress=alloc:50") }
}

const fn excused(runtime: Runtime, excuse: &'static str) -> Runtime {
    Runtime { excuse: Some(excuse), ..runtime }
}

/// Every step that the runtime can leave out.
pub const RUNTIME: &[Runtime] = &[
    Runtime { options: "gc=concurrent,poison", ..program("no-insertion", "tests/programs/lost_insertion.c", &[]) },
    windows("one-handshake", &["cut", "20"], WATCHED),
    windows("no-empty-round", &["cut", "20"], WATCHED),
    windows("armed-unacknowledged", &["cut", "20"], WATCHED),
    windows("black-from-h1", &["fill", "20"], WATCHED),
    windows("always-black", &["fill", "20"], WATCHED),
    windows("white-before-sweep", &["fill", "20"], WATCHED),
    Runtime { options: WATCHED, ..program("stacks-unscanned", "tests/programs/lost_deletion.c", &["40"]) },
    windows("globals-unscanned", &["swap", "20"], WATCHED),
    windows("no-flush", &["swap", "20"], WATCHED),
    windows("one-flush", &["take", "20"], WATCHED),
    windows("local-overflow", &["swap", "20"], WATCHED),
    windows("no-second-look", &["swap", "20"], WATCHED),
    excused(
        windows("takers-not-counted", &["swap", "20", "1000"], TWO_MARKERS),
        "needs a store between two given steps of two other threads: loom shows it on this code (`Need::TakerCounts`), and the model",
    ),
    windows("holders-not-considered", &["swap", "10", "100000"], TWO_MARKERS),
    windows("second-marker-early", &["fill", "20"], "gc=concurrent,poison,verify,markers=2,wbbuf=9"),
    windows("weak-get-uncounted", &["get", "20"], WATCHED),
    windows("weak-get-logs", &["get", "20"], WATCHED),
    program("weak-one-look", "tests/programs/weak_cache.c", &["50"]),
    program("weak-reopened-late", "tests/programs/weak_cache.c", &["2000"]),
    windows("weak-cleared-late", &["reuse", "40", "1000"], WATCHED),
    program("ephemeron-unlooked", "tests/programs/ephemerons.c", &[]),
    windows("ephemeron-looked-once", &["take", "20"], WATCHED),
    windows("ephemeron-get-unshaded", &["get", "20"], WATCHED),
    windows("attach-unarmed", &["attach", "20"], WATCHED),
    windows("attach-white", &["attach", "60"], WATCHED),
    windows("detach-no-flush", &["attach", "60"], WATCHED),
    windows("native-no-wait", &["native", "20"], WATCHED),
    Runtime {
        options: "gc=snapshot,poison",
        family: "deletion",
        ..program("snapshot-one-by-one", "tests/programs/lost_insertion.c", &[])
    },
    Runtime { family: "deletion", ..windows("snapshot-white", &["swap", "20"], SNAPSHOT) },
    Runtime { family: "deletion", ..windows("snapshot-armed-after", &["take", "20"], SNAPSHOT) },
];

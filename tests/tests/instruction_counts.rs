//! Instructions of the barrier and allocation fast paths, counted by callgrind: the same on every machine, unlike times.
//!
//! `instruction_counts/paths.c` runs each path a given number of times in a function of its own; two runs give the instructions of one
//! round of its loop. `instruction_counts/counts.txt` holds what they were; `SHADE_BLESS=1` writes it anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use shade_tests::program::{Program, root};

/// The function names of `paths.c` without `path_`.
const PATHS: [&str; 9] = [
    "store",
    "store_four",
    "fill_row",
    "store_around_join",
    "store_marking",
    "store_four_marking",
    "allocate_pair",
    "allocate_triple",
    "poll",
];
/// Rounds of the two runs: few enough for one buffer and one hole.
const ROUNDS: [u64; 2] = [20, 60];
/// What may change without anybody having to say so.
const TOLERANCE: f64 = 0.02;

#[test]
fn the_fast_paths_take_as_many_instructions_as_they_did() {
    let paths = build();
    let counted: BTreeMap<&str, f64> = PATHS.map(|path| (path, instructions_a_round(&paths, path))).into();
    if std::env::var_os("SHADE_BLESS").is_some() {
        fs::write(numbers(), print(&counted)).expect("the numbers file is writable");
    }
    let text = fs::read_to_string(numbers()).expect("the numbers file is there");
    let expected = parse(&text);
    assert!(expected.keys().eq(counted.keys()), "{} does not list the paths of this test", numbers().display());
    let changed: Vec<String> = counted
        .iter()
        .filter(|(path, count)| differs(**count, expected[**path]))
        .map(|(path, count)| format!("{path}: {} instructions a round, now {count}", expected[*path]))
        .collect();
    assert!(changed.is_empty(), "SHADE_BLESS=1 accepts this:\n{}", changed.join("\n"));
}

#[test]
fn two_percent_are_the_tolerance_in_either_direction() {
    assert!(!differs(51.0, 50.0) && !differs(49.0, 50.0));
    assert!(differs(51.1, 50.0) && differs(48.9, 50.0));
}

fn differs(counted: f64, expected: f64) -> bool {
    (counted - expected).abs() > expected * TOLERANCE + 1e-9
}

fn build() -> PathBuf {
    Program::new(&["tests/tests/instruction_counts/paths.c"]).build()
}

fn numbers() -> PathBuf {
    root().join("tests/tests/instruction_counts/counts.txt")
}

fn parse(text: &str) -> BTreeMap<&str, f64> {
    let lines = text.lines().filter(|l| !l.starts_with('#'));
    let pair = |l| {
        let (path, count) = str::split_once(l, ' ').expect("`path count`");
        (path, count.parse().expect("a number"))
    };
    lines.map(pair).collect()
}

fn print(counted: &BTreeMap<&str, f64>) -> String {
    let mut text = String::from("# Instructions of one round of each loop of paths.c. Written by SHADE_BLESS=1.\n");
    for (path, count) in counted {
        let _ = writeln!(text, "{path} {count}");
    }
    text
}

fn instructions_a_round(executable: &Path, path: &str) -> f64 {
    let [few, many] = ROUNDS.map(|rounds| instructions(executable, path, rounds));
    (many - few) as f64 / (ROUNDS[1] - ROUNDS[0]) as f64
}

/// Instructions inside `path_<path>`, of whatever it calls too.
fn instructions(executable: &Path, path: &str, rounds: u64) -> u64 {
    let scratch = tempfile::tempdir().expect("a temporary directory");
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--combine-dumps=yes"]).arg(format!("--toggle-collect=path_{path}"));
    valgrind.arg(format!("--callgrind-out-file={}", scratch.path().join("out").display()));
    valgrind.arg(executable).arg(path).arg(rounds.to_string()).stdin(Stdio::null());
    let output = valgrind.output().expect("valgrind starts (Debian: apt-get install valgrind)");
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{valgrind:?}\n{log}");
    let collected = log.lines().find_map(|l| l.split_once("Collected : ")).map(|(_, n)| n.trim().parse());
    collected.unwrap_or_else(|| panic!("callgrind says no number:\n{log}")).expect("a number of instructions")
}

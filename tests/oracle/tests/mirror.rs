//! The mirror and the emitter agree: un-instrumented programs over a runtime that frees nothing print what the mirror says.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn oracle(arguments: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_shade-oracle")).args(arguments).output();
    output.expect("the oracle starts")
}

/// One configuration of each level, with its runs beside two more threads.
const ONE: &str = "SHADE=gc=concurrent hammer";

/// A module of eight programs with their expectations, as regression files have them.
fn module() -> String {
    let printed = oracle(&["--print", "--count", "8", "--seed", "31"]);
    String::from_utf8(printed.stdout).expect("IR is text")
}

fn regressions(text: &str) -> Output {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join("module.ll"), text).expect("a file in it");
    let path: &Path = folder.path();
    oracle(&["--stub", "--regressions", "--only", ONE, "--regression-dir", &path.display().to_string()])
}

#[test]
fn programs_without_a_collector_print_what_the_mirror_says() {
    let output = oracle(&["--stub", "--count", "60", "--batch", "20", "--seed", "31", "--only", ONE]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn a_regression_file_that_holds_passes() {
    let output = regressions(&module());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn a_regression_file_with_another_checksum_fails() {
    let (head, sum) =
        module().split_once("; expect: 5 ").map(|(a, b)| (a.to_owned(), b.to_owned())).expect("8 programs");
    let flipped = if sum.starts_with('0') { "1" } else { "0" };
    let output = regressions(&format!("{head}; expect: 5 {flipped}{}", &sum[1..]));
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stdout).contains("program 5"));
}

#[test]
fn the_same_seed_prints_the_same_module() {
    assert_eq!(module(), module());
}

#[test]
fn every_form_occurs() {
    let printed: String = (1..9)
        .map(|seed| {
            String::from_utf8(oracle(&["--print", "--count", "25", "--seed", &seed.to_string()]).stdout).unwrap()
        })
        .collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/forms");
    for entry in fs::read_dir(folder).expect("the forms") {
        let path = entry.expect("a form").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let marker = format!(" {name}\n");
        let occurs =
            printed.lines().any(|line| line.starts_with("  ; statement") && format!("{line}\n").ends_with(&marker));
        assert!(occurs, "{name}");
    }
}

//! Every benchmark once, at a size that measures nothing, with the peers that are installed: so that none rots. Needs what
//! `./dev build` makes.

use std::fs;
use std::process::{Command, Output};

fn bench(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_shade-bench")).args(arguments).output().expect("the harness starts")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn every_benchmark_runs_and_installed_peers_agree_on_the_checksum() {
    let out = tempfile::tempdir().unwrap();
    let output = bench(&["--small", "--out", out.path().to_str().unwrap()]);
    assert!(output.status.success(), "{}", stderr(&output));
    let page = fs::read_to_string(out.path().join("results.md")).unwrap();
    assert!(!page.contains("Not measured yet"), "a case wrote no result:\n{page}");
    assert!(!page.contains("**failed**"), "{page}");
    let results = fs::read_dir(out.path()).unwrap().map(|e| e.unwrap().path());
    for path in results.filter(|p| p.extension().is_some_and(|e| e == "json")) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains("\"shade\": ["), "{} has no run of Shade: ./dev build", path.display());
        assert!(path.with_extension("svg").is_file(), "{} has no picture", path.display());
    }
}

#[test]
fn unknown_names_are_refused_with_the_known_ones() {
    for (arguments, expected) in [
        (&["tree", "--small"][..], "no benchmark is called `tree`; there are: trees, gcbench"),
        (&["trees", "--small", "--peers", "gopher"], "no peer is called `gopher`; there are: shade, go"),
        (&["trees", "--runs", "0"], "0 is not in 1..=1000"),
        (&["trees", "--fast"], "unexpected argument '--fast'"),
    ] {
        let output = bench(arguments);
        assert!(!output.status.success(), "{arguments:?}");
        assert!(stderr(&output).contains(expected), "{arguments:?}: {}", stderr(&output));
    }
}

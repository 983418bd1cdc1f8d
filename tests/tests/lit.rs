//! The lit suites of `tests/lit`, as one test: IR and assembly that `shade` writes, checked by LLVM's FileCheck.

use std::fs;
use std::path::Path;
use std::process::Command;

use shade_tests::program::{root, shade};

/// Where lit comes from (the package llvm-19-tools), whichever LLVM is tested.
const LIT: &str = concat!(env!("LLVM_SYS_191_PREFIX"), "/build/utils/lit/lit.py");

/// The LLVM whose tools the tests call, which is the one that the tested `shade` is linked with: `SHADE_TESTS_LLVM=22` says so
/// of another than the default.
fn llvm_prefix() -> &'static Path {
    match std::env::var("SHADE_TESTS_LLVM").as_deref() {
        Ok("22") => Path::new(env!("LLVM_SYS_221_PREFIX")),
        Ok("19") | Err(_) => Path::new(env!("LLVM_SYS_191_PREFIX")),
        Ok(other) => panic!("SHADE_TESTS_LLVM={other}: there are 19 and 22"),
    }
}

/// Runs lit on a folder; returns whether it passed, how many tests did, and what it printed.
fn run_lit(suites: &Path, exec_root: &Path) -> (bool, usize, String) {
    assert!(Path::new(LIT).is_file(), "{LIT} does not exist: run ./dev setup (package llvm-19-tools)");
    fs::create_dir_all(exec_root).expect("the folder for results can be made");
    let parameter = |name: &str, value: &Path| format!("--param={name}={}", value.display());
    let output = Command::new("python3")
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .arg(LIT)
        .arg("-v")
        .arg(parameter("shade", &shade()))
        .arg(parameter("llvm_prefix", llvm_prefix()))
        .arg(parameter("exec_root", exec_root))
        .arg(suites)
        .output()
        .expect("python3 is installed");
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let passed = text.lines().filter(|line| line.starts_with("PASS: ")).count();
    (output.status.success(), passed, text)
}

#[test]
fn every_lit_test_passes() {
    let root = root();
    let (success, passed, text) = run_lit(&root.join("tests/lit"), &root.join("target/lit"));
    assert!(success, "lit failed:\n{text}");
    assert!(passed > 0, "lit ran no test:\n{text}");
}

#[test]
fn a_lit_test_whose_check_does_not_match_fails() {
    let suite = tempfile::tempdir().expect("a temporary folder");
    fs::copy(root().join("tests/lit/lit.cfg.py"), suite.path().join("lit.cfg.py")).expect("the configuration");
    let test = "; RUN: %shade opt %s -S -o - | %FileCheck %s\n; CHECK: define void @other\ndefine void @f() {\n  ret void\n}\n";
    fs::write(suite.path().join("mismatch.ll"), test).expect("the test");
    let (success, passed, text) = run_lit(suite.path(), &suite.path().join("results"));
    assert!(!success && passed == 0 && text.contains("FAIL: shade :: mismatch.ll"), "{text}");
}

//! What surrounds a program: little address space, signals that are none of the collector's business.

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use shade_tests::program::{Program, run};

/// Runs a program with so many KiB of address space.
fn run_within(kib: u32, executable: &Path) -> Output {
    Command::new("sh")
        .args(["-c", &format!("ulimit -v {kib} && exec \"$0\"")])
        .arg(executable)
        .stdin(Stdio::null())
        .output()
        .expect("sh starts")
}

#[test]
fn a_program_starts_under_every_limit_of_address_space_that_holds_the_smallest_heap() {
    let list = Program::new(&["examples/list.ll"]).build();
    for kib in [120_000, 250_000, 300_000, 450_000, 600_000, 700_000, 1_000_000, 1_200_000, 2_500_000, 20_000_000] {
        let output = run_within(kib, &list);
        assert_eq!(String::from_utf8_lossy(&output.stdout), "500500\n", "ulimit -v {kib}: {output:?}");
    }
}

#[test]
fn a_program_that_gets_no_address_space_ends_in_one_line() {
    let list = Program::new(&["examples/list.ll"]).build();
    let output = run_within(50_000, &list);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(137), "{output:?}");
    assert!(stderr.starts_with("shade: no address space") && stderr.lines().count() == 1, "{stderr}");
}

#[test]
fn a_program_that_fills_its_heap_ends_in_one_line() {
    let list = Program::new(&["tests/programs/fill_heap.c"]).build();
    let output = run_within(500_000, &list);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(137), "{output:?}");
    assert!(stderr.starts_with("shade: out of memory") && stderr.lines().count() == 1, "{stderr}");
}

#[test]
fn a_signal_that_the_program_blocks_runs_no_handler_on_the_collectors_threads() {
    let program = Program::new(&["tests/programs/blocked_signal.c"]).build();
    let outcome = run(&program, "", &[], Duration::from_secs(60));
    assert_eq!(outcome.expect_success(), "handled 0 times, collected\n");
}

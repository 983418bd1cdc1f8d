//! Regions with two versions behind one mode test: the one without barriers is for threads whose barrier is off, and for no others.

use std::process::{Command, Output};
use std::time::Duration;

use shade_tests::program::{Program, root, run, shade, shade_with_mutants};

const LIMIT: Duration = Duration::from_secs(120);
const WATCHED: &str = "gc=concurrent,poison";
const PROGRAM: &str = "tests/programs/lost_in_loop.c";
/// How often a program that must fail may try.
const RUNS: usize = 5;

#[test]
fn items_swapped_in_a_short_loop_stay_intact() {
    let program = Program::new(&[PROGRAM]).build();
    for _ in 0..RUNS {
        assert_eq!(run(&program, WATCHED, &[], LIMIT).expect_success(), "intact\n");
    }
}

#[test]
fn items_swapped_by_an_armed_thread_without_barriers_are_lost() {
    let program = Program::new(&[PROGRAM]).mutant("swap-versions").build();
    let is_lost = |_| {
        let outcome = run(&program, WATCHED, &[], LIMIT);
        outcome.status.code() == Some(3) && outcome.stderr.contains("damaged")
    };
    assert!((0..RUNS).any(is_lost), "the test above shows nothing");
}

#[test]
fn the_passes_own_check_accepts_both_versions_and_notices_that_they_are_swapped() {
    let check = |mut command: Command, mutant: &[&str]| -> Output {
        command.args(["opt", "--verify-barriers", "-o", "/dev/null"]).args(mutant);
        command.arg(root().join("tests/lit/pass/versions.ll")).output().expect("shade runs")
    };
    let sound = check(Command::new(shade()), &[]);
    assert!(sound.status.success(), "{}", String::from_utf8_lossy(&sound.stderr));
    let swapped = check(Command::new(shade_with_mutants()), &["--mutant=swap-versions"]);
    let message = String::from_utf8_lossy(&swapped.stderr).into_owned();
    assert!(!swapped.status.success() && message.contains("no barrier covers"), "{message}");
}

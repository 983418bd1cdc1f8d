//! Copies of over 1 MiB: chunk by chunk, each with its barrier, and the collector need not wait for the end of the whole.

use std::time::Duration;

use shade_tests::program::{Program, run};

const LIMIT: Duration = Duration::from_secs(120);
const PROGRAM: &str = "tests/programs/large_copy.c";

#[test]
fn large_moves_beside_a_collecting_thread_lose_nothing() {
    let plain = Program::new(&[PROGRAM]).build();
    for options in ["gc=stw,poison", "gc=concurrent,poison,verify", "gc=concurrent,wbbuf=9,poison"] {
        assert_eq!(run(&plain, options, &["moves"], LIMIT).expect_success(), "intact\n", "{options}");
    }
}

#[test]
fn a_checked_build_has_nothing_to_report_about_large_moves() {
    let checked = Program::new(&[PROGRAM]).checked().build();
    let outcome = run(&checked, "gc=concurrent,poison", &["moves"], LIMIT);
    assert_eq!(outcome.stderr, "");
    assert_eq!(outcome.expect_success(), "intact\n");
}

#[test]
fn a_collection_comes_and_goes_within_one_large_copy() {
    let plain = Program::new(&[PROGRAM]).build();
    assert_eq!(run(&plain, "", &["answered"], LIMIT).expect_success(), "collected within a copy\n");
}

#[test]
fn a_copy_that_stays_whole_keeps_the_collector_waiting() {
    let plain = Program::new(&[PROGRAM]).build();
    assert_eq!(run(&plain, "", &["unanswered"], LIMIT).expect_success(), "never collected within a copy\n");
}

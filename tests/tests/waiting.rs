//! No thread is left waiting: whatever another thread does, a collection completes.

use std::time::Duration;

use shade_tests::program::{Outcome, Program, run};

/// Far more than three cycles of an empty heap take on a busy machine; far less than 2^40 iterations do.
const LIMIT: Duration = Duration::from_secs(30);

#[test]
fn a_loop_of_2_to_the_40_iterations_without_a_call_lets_a_cycle_complete() {
    expect_collection_beside("spin_count.c");
}

#[test]
fn nested_loops_with_32_bit_counters_let_a_cycle_complete() {
    expect_collection_beside("spin_count32.c");
}

#[test]
fn a_loop_around_a_foreign_callee_that_never_polls_lets_a_cycle_complete() {
    expect_collection_beside("spin_foreign.c");
}

#[test]
fn an_irreducible_loop_lets_a_cycle_complete() {
    expect_collection_beside("spin_irreducible.ll");
}

#[test]
fn a_thread_blocked_in_shade_thread_join_lets_a_cycle_complete() {
    expect_collection_beside("spin_join.c");
}

#[test]
fn a_thread_blocked_in_a_native_call_of_pthread_join_lets_a_cycle_complete() {
    expect_collection_beside("spin_native_join.c");
}

#[test]
fn a_thread_that_loops_in_unmanaged_code_without_saying_so_does_hold_up_a_cycle() {
    let outcome = beside("spin_unmanaged.ll", 2, "gc=concurrent", Duration::from_secs(2));
    assert!(outcome.timed_out, "these tests cannot fail: {outcome:#?}");
}

fn expect_collection_beside(spinner: &str) {
    for level in [0, 2] {
        for collector in ["gc=concurrent", "gc=stw"] {
            let output = beside(spinner, level, collector, LIMIT).expect_success();
            assert_eq!(output, "collected\n", "-O{level} {collector}");
        }
    }
}

fn beside(spinner: &str, level: u8, options: &str, limit: Duration) -> Outcome {
    let spinner = format!("tests/programs/{spinner}");
    let program = Program::new(&["tests/programs/collect_beside.c", &spinner]).level(level).build();
    run(&program, options, &[], limit)
}

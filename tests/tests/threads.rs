//! However a thread ends or a frame is left: what was logged arrives, and nothing is lost.

use std::time::Duration;

use shade_tests::program::{Program, run};

const LIMIT: Duration = Duration::from_secs(120);

#[test]
fn thousands_of_short_threads_end_in_every_way_and_lose_nothing() {
    let ends = Program::new(&["tests/programs/thread_ends.c"]).build();
    for how in ["return", "exit", "native", "handler", "cancel", "join"] {
        let output = run(&ends, "gc=concurrent,poison", &[how, "4000"], LIMIT).expect_success();
        assert_eq!(output, "4000 threads\n", "{how}");
    }
}

#[test]
fn threads_that_end_in_every_way_pass_the_verify_pause() {
    let ends = Program::new(&["tests/programs/thread_ends.c"]).build();
    // Not `cancel`: a stop of all waits for a thread that blocks and does not say so.
    for collector in ["gc=stw", "gc=snapshot", "gc=concurrent"] {
        for how in ["return", "exit", "native", "handler", "join"] {
            let output = run(&ends, &format!("{collector},poison,verify"), &[how, "200"], LIMIT).expect_success();
            assert_eq!(output, "200 threads\n", "{collector} {how}");
        }
    }
}

#[test]
fn managed_frames_may_be_left_by_longjmp() {
    for level in [0, 2] {
        let jumps = Program::new(&["tests/programs/longjmp.c"]).level(level).build();
        let expected = run(&jumps, "gc=off", &["20000"], LIMIT).expect_success();
        for options in [
            "gc=stw,poison,verify,stress=alloc:100",
            "gc=concurrent,poison,verify,stress=alloc:100",
            "gc=concurrent,poison,wbbuf=9,stress=alloc:20",
        ] {
            assert_eq!(run(&jumps, options, &["20000"], LIMIT).expect_success(), expected, "-O{level} {options}");
        }
    }
}

#[test]
fn forked_children_allocate_collect_and_fork_while_the_parents_threads_go_on() {
    let fork = Program::new(&["tests/programs/fork.c"]).build();
    for options in [
        "gc=off",
        "gc=stw,poison,verify",
        "gc=snapshot,poison,verify",
        "gc=concurrent,poison,verify",
        "gc=concurrent,poison,wbbuf=9,stress=alloc:50",
        "gc=concurrent,poison,stress=poll",
    ] {
        let forks = if options == "gc=off" { "0" } else { "50" };
        assert_eq!(run(&fork, options, &[forks], LIMIT).expect_success(), format!("{forks} children\n"), "{options}");
    }
}

#[test]
fn a_child_that_the_runtime_does_not_know_of_cannot_collect() {
    let fork = Program::new(&["tests/programs/fork.c"]).build();
    let outcome = run(&fork, "gc=concurrent", &["1", "raw"], Duration::from_secs(3));
    assert!(outcome.timed_out, "the test of fork shows nothing: {outcome:#?}");
}

#[test]
fn of_threads_that_end_the_process_together_one_says_why() {
    let program = Program::new(&["tests/programs/end_together.c"]).build();
    for _ in 0..60 {
        let outcome = run(&program, "", &[], LIMIT);
        assert_eq!(outcome.stderr, "shade: 0x3039 is not a handle\n");
        assert_eq!(outcome.status.code(), Some(2));
    }
}

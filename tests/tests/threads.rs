//! However a thread ends or a frame is left: what was logged arrives, and nothing is lost.

use std::time::Duration;

use shade_tests::program::{Program, run};

const LIMIT: Duration = Duration::from_secs(120);

#[test]
fn thousands_of_short_threads_end_in_every_way_and_lose_nothing() {
    let ends = Program::new(&["tests/programs/thread_ends.c"]).build();
    for how in ["return", "exit", "native", "cancel", "join"] {
        let output = run(&ends, "gc=concurrent,poison", &[how, "4000"], LIMIT).expect_success();
        assert_eq!(output, "4000 threads\n", "{how}");
    }
}

#[test]
fn threads_that_end_in_every_way_pass_the_verify_pause() {
    let ends = Program::new(&["tests/programs/thread_ends.c"]).build();
    // Not `cancel`: a stop of all waits for a thread that blocks and does not say so.
    for collector in ["gc=stw", "gc=snapshot", "gc=concurrent"] {
        for how in ["return", "exit", "native", "join"] {
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

//! A call that says `"shade-native"`, or whose callee is known to block, lets collections go on while it blocks, whatever registers its arguments travel in.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use shade_tests::program::{Outcome, Program, root, run};

const LIMIT: Duration = Duration::from_secs(60);
/// What the arithmetic of `native_calls.c` makes of the arguments in `native_calls.ll`.
const RESULTS: &str = "654321 213 6.75 6 0.75 5 3 3.5\nkept 1\n";

#[test]
fn a_thread_blocked_in_a_native_call_site_lets_a_cycle_complete() {
    for level in [0, 2] {
        for collector in ["gc=concurrent", "gc=stw"] {
            let output = beside("blocked_read", level, collector, LIMIT).expect_success();
            assert_eq!(output, "collected\n", "-O{level} {collector}");
        }
    }
}

#[test]
fn a_thread_blocked_in_the_same_call_that_is_an_ordinary_one_holds_up_a_cycle() {
    let outcome = beside("blocked_read_twin", 2, "gc=concurrent", Duration::from_secs(2));
    assert!(outcome.timed_out, "the test above shows nothing: {outcome:#?}");
}

#[test]
fn arguments_and_results_in_registers_arrive_while_collections_go_on() {
    let callees = compile(&root().join("tests/programs/native_calls.c"));
    for level in [0, 2] {
        let program = Program::new(&["tests/programs/native_calls.ll", &callees.to_string_lossy()]).level(level);
        for collector in ["gc=concurrent,poison", "gc=stw,poison", "gc=concurrent,poison,stress=poll"] {
            let output = run(&program.build(), collector, &[], LIMIT).expect_success();
            assert_eq!(output, RESULTS, "-O{level} {collector}");
        }
    }
}

#[test]
fn threads_blocked_in_the_c_librarys_functions_let_a_cycle_complete() {
    for level in [0, 2] {
        for collector in ["gc=concurrent", "gc=stw"] {
            let output = run(&blocked_by_name("blocked_by_name", level), collector, &[], LIMIT).expect_success();
            assert_eq!(output, "collected\n", "-O{level} {collector}");
        }
    }
}

#[test]
fn threads_blocked_in_the_same_functions_by_their_addresses_hold_up_a_cycle() {
    let outcome = run(&blocked_by_name("blocked_by_address", 2), "gc=concurrent", &[], Duration::from_secs(2));
    assert!(outcome.timed_out, "the test above shows nothing: {outcome:#?}");
}

#[test]
fn locks_that_are_tried_first_exclude_each_other_and_say_what_they_always_say() {
    for level in [0, 2] {
        let locks = Program::new(&["tests/programs/locks.c"]).level(level).build();
        for options in ["gc=concurrent", "stress=poll,poison,verify,wbbuf=9", "gc=off"] {
            let output = run(&locks, options, &[], LIMIT).expect_success();
            assert_eq!(output, "80000 80000 80000 80000 checking 0 1 again 0 0 owned 1 1\n", "-O{level} {options}");
        }
    }
}

#[test]
fn a_managed_buffer_that_only_a_blocked_read_knows_is_not_used_again() {
    let program = |level| Program::new(&["tests/programs/read_buffer.c", "tests/programs/read_hidden.ll"]).level(level);
    for level in [0, 2] {
        for collector in ["gc=concurrent,poison", "gc=stw,poison,verify"] {
            let output = run(&program(level).build(), collector, &["by-name"], LIMIT).expect_success();
            assert_eq!(output, "0 objects damaged\n", "-O{level} {collector}");
        }
    }
    let hidden = run(&program(2).build(), "gc=concurrent", &["hidden"], LIMIT).expect_success();
    assert_ne!(hidden, "0 objects damaged\n", "the test shows nothing");
}

fn blocked_by_name(source: &str, level: u8) -> PathBuf {
    let source = format!("tests/programs/{source}.c");
    let program = Program::new(&["tests/programs/collect_beside.c", &source]).level(level);
    program.header("tests/programs/blocked_by_name.c").build()
}

fn beside(blocked: &str, level: u8, options: &str, limit: Duration) -> Outcome {
    let blocked = format!("tests/programs/{blocked}.ll");
    let program = Program::new(&["tests/programs/collect_beside.c", &blocked]).level(level).build();
    run(&program, options, &[], limit)
}

/// Compiled by the C compiler alone: no function in it is managed.
fn compile(source: &Path) -> PathBuf {
    let object = root().join("target/programs-test/native_calls.o");
    std::fs::create_dir_all(object.parent().expect("it is in a folder")).expect("target/ is writable");
    let clang = Path::new(env!("LLVM_SYS_191_PREFIX")).join("bin/clang");
    let status = Command::new(clang).args(["-O2", "-c"]).arg(source).arg("-o").arg(&object).status();
    assert!(status.expect("clang starts").success());
    object
}

//! A call that says `"shade-native"` lets collections go on while it blocks, whatever registers its arguments travel in.

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
fn a_thread_blocked_in_the_same_call_that_does_not_say_so_holds_up_a_cycle() {
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

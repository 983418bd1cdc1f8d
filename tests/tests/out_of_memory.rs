//! When something is not to be had: the program's handler is asked, or the process ends in one line with status 137, and nothing is ever lost.

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use shade_tests::program::{Program, run};

const LIMIT: Duration = Duration::from_secs(120);

/// Runs a program with a limit of address space under which it gets the smallest heap.
fn run_small(executable: &Path, argument: &str) -> Output {
    Command::new("sh")
        .args(["-c", "ulimit -v 500000 && exec \"$0\" \"$1\""])
        .arg(executable)
        .arg(argument)
        .stdin(Stdio::null())
        .output()
        .expect("sh starts")
}

#[test]
fn a_handler_that_drops_something_lets_the_program_go_on() {
    let program = Program::new(&["tests/programs/out_of_memory.c"]).build();
    let output = run_small(&program, "drops");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "asked 3 times\n", "{output:?}");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[test]
fn a_handler_that_has_nothing_to_drop_ends_the_program_as_none_does() {
    let program = Program::new(&["tests/programs/out_of_memory.c"]).build();
    for how in ["refuses", "lies", "fails", "none"] {
        let output = run_small(&program, how);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(137), "{how}: {output:?}");
        assert!(stderr.starts_with("shade: out of memory: 1008 bytes wanted, "), "{how}: {stderr}");
        assert!(stderr.contains(" MiB live") && stderr.contains(" of a limit of "), "{how}: {stderr}");
        assert_eq!(stderr.lines().count(), 1, "{how}: {stderr}");
    }
}

/// What the program does when the request with each number in turn fails: how often it ended well.
fn inject(
    point: &str,
    program: &Path,
    arguments: &[&str],
    expected: &str,
    numbers: std::ops::RangeInclusive<u32>,
) -> usize {
    let mut good = 0;
    for number in numbers {
        for onward in ["", "-"] {
            let options = format!("gc=concurrent,wbbuf=9,stress=alloc:200,poison,verify,fail={point}:{number}{onward}");
            let outcome = run(program, &options, arguments, LIMIT);
            if outcome.status.success() {
                assert_eq!(outcome.stdout, expected, "{options}");
                good += 1;
                continue;
            }
            assert_eq!(outcome.status.code(), Some(137), "{options}: {outcome:#?}");
            let lines: Vec<_> = outcome.stderr.lines().collect();
            assert!(lines.len() == 1 && lines[0].starts_with("shade: "), "{options}: {outcome:#?}");
        }
    }
    good
}

#[test]
fn every_request_of_the_runtime_may_fail_and_nothing_is_lost() {
    let graph = Program::new(&["examples/graph.c"]).build();
    let arguments = ["3", "7", "4000"];
    let expected = run(&graph, "gc=off", &arguments, LIMIT).expect_success();
    // A piece of address space that is not to be had once means a smaller heap; never to be had, no program.
    assert_eq!(inject("map", &graph, &arguments, &expected, 1..=8), 8);
    assert!(inject("packet", &graph, &arguments, &expected, 1..=24) < 48);
    let threads = inject("thread", &graph, &arguments, &expected, 1..=4);
    assert!((1..8).contains(&threads), "{threads}");
    let memory = inject("memory", &graph, &arguments, &expected, 1..=60);
    assert!(memory < 120, "{memory}");
}

#[test]
fn a_request_that_is_never_made_fails_nothing() {
    let graph = Program::new(&["examples/graph.c"]).build();
    let arguments = ["3", "7", "4000"];
    let expected = run(&graph, "gc=off", &arguments, LIMIT).expect_success();
    for point in ["map", "packet", "thread", "memory"] {
        assert_eq!(inject(point, &graph, &arguments, &expected, 1_000_000..=1_000_000), 2, "{point}");
    }
}

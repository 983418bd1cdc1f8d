//! The programs of the test suite, whose outcome is known whatever the collector does, at a random level and with random options.

use std::time::Duration;

use shade_mutate::programs::PROGRAMS;
use shade_oracle::rng::Rng;
use shade_tests::program::{Outcome, Program, run as run_program};

use super::{Difference, Job};
use crate::options::{self, Purpose};

const LIMIT: Duration = Duration::from_secs(300);
/// Runs of one program.
const RUNS: u64 = 4;

/// What a program must print.
enum Output {
    /// What it prints without a collector.
    AsWithoutCollector,
    /// This, with its first argument for `{}`.
    Is(&'static str),
}

/// A program, what it is called with (small numbers for options that make it slow), and what it must print.
struct Row {
    path: &'static str,
    arguments: fn(&mut Rng, bool) -> Vec<String>,
    output: Output,
}

const TABLE: &[Row] = &[
    Row { path: "examples/list.ll", arguments: none, output: Output::AsWithoutCollector },
    Row {
        path: "examples/trees.c",
        arguments: |rng, slow| vec![number(rng, 6, if slow { 9 } else { 14 }), number(rng, 1, 4)],
        output: Output::AsWithoutCollector,
    },
    Row {
        path: "examples/graph.c",
        arguments: |rng, slow| {
            vec![
                number(rng, 1, 8),
                rng.range(1, 1 << 30).to_string(),
                number(rng, 500, if slow { 5000 } else { 100_000 }),
            ]
        },
        output: Output::AsWithoutCollector,
    },
    Row {
        path: "examples/fibers.c",
        arguments: |rng, slow| vec![number(rng, 2, if slow { 10 } else { 40 }), number(rng, 1, 5)],
        output: Output::AsWithoutCollector,
    },
    Row {
        path: "tests/programs/thread_churn.c",
        arguments: |rng, slow| vec![number(rng, 1, if slow { 8 } else { 200 })],
        output: Output::AsWithoutCollector,
    },
    Row {
        path: "tests/programs/thread_ends.c",
        // Not `cancel`: a stop of all waits for a thread that blocks and does not say so.
        arguments: |rng, slow| {
            let how = rng.pick(&["return", "exit", "native", "handler", "join"]).unwrap_or("return");
            vec![number(rng, 1, if slow { 20 } else { 500 }), how.to_owned()]
        },
        output: Output::Is("{} threads\n"),
    },
    Row {
        path: "tests/programs/longjmp.c",
        arguments: |rng, slow| vec![number(rng, 100, if slow { 500 } else { 20_000 })],
        output: Output::AsWithoutCollector,
    },
    Row {
        path: "tests/programs/fork.c",
        arguments: |rng, slow| vec![number(rng, 1, if slow { 5 } else { 30 })],
        output: Output::Is("{} children\n"),
    },
    Row { path: "tests/programs/lost_deletion.c", arguments: none, output: Output::Is("intact\n") },
    Row { path: "tests/programs/lost_insertion.c", arguments: none, output: Output::Is("intact\n") },
    Row { path: "tests/programs/lost_in_loop.c", arguments: none, output: Output::Is("intact\n") },
    Row {
        path: "tests/programs/stack_only.c",
        arguments: |rng, slow| vec![number(rng, 1, if slow { 2 } else { 20 })],
        output: Output::Is("intact\n"),
    },
    Row {
        path: "tests/programs/locks.c",
        arguments: none,
        output: Output::Is("80000 80000 80000 80000 checking 0 1 again 0 0 owned 1 1\n"),
    },
    Row {
        path: "tests/programs/weak_cache.c",
        arguments: |rng, slow| vec![number(rng, 100, if slow { 2000 } else { 50_000 })],
        output: Output::AsWithoutCollector,
    },
    Row {
        path: "tests/programs/ephemerons.c",
        arguments: |rng, slow| vec![number(rng, 500, if slow { 2000 } else { 20_000 })],
        output: Output::Is("256 data, 64 links\n0 data, 0 links\n"),
    },
];

fn none(_: &mut Rng, _: bool) -> Vec<String> {
    Vec::new()
}

fn number(rng: &mut Rng, low: usize, high: usize) -> String {
    rng.range(low, high).to_string()
}

/// Builds one program and runs it some times.
pub fn run(job: &mut Job) -> Result<u64, Difference> {
    let rng = &mut job.rng;
    // One in three is a program for one form of write.
    let forms: Vec<_> = PROGRAMS.iter().filter(|program| program.path.contains("/forms/")).collect();
    let form = rng.pick(&forms).filter(|_| rng.chance(33));
    let row = match form {
        Some(form) => &Row { path: form.path, arguments: none, output: Output::AsWithoutCollector },
        None => &TABLE[rng.below(TABLE.len())],
    };
    let deletion = rng.chance(30);
    let mut program = Program::new(&[row.path]).level(rng.below(4) as u8);
    if deletion {
        program = program.barrier("deletion");
    }
    let executable = program.build();
    let collectors = if deletion { options::DELETION } else { options::HYBRID };
    // A child that ends because something is not to be had is missing in its parent's count.
    let may_fail = !row.path.ends_with("fork.c");
    let purpose = Purpose { collectors, files: Some(job.scratch), may_fail };
    for _ in 0..RUNS {
        let options = options::random(rng, &purpose);
        let mut arguments = (row.arguments)(rng, options::is_slow(&options));
        let expected = match &row.output {
            Output::AsWithoutCollector => None,
            Output::Is(text) => Some(text.replace("{}", arguments.first().map_or("", String::as_str))),
        };
        // The one that says first how its threads end and then how many.
        if row.path.ends_with("thread_ends.c") {
            arguments.reverse();
        }
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let expected = match expected {
            Some(text) => text,
            None => run_program(&executable, "gc=off", &arguments, LIMIT).expect_success(),
        };
        let outcome = run_program(&executable, &options, &arguments, LIMIT);
        if !is_right(&outcome, &expected, &options) {
            let what = format!("SHADE={options} {} {}", executable.display(), arguments.join(" "));
            return Err(format!("{what}: must print {expected:?}, but: {outcome:#?}").into());
        }
    }
    Ok(RUNS)
}

/// The output that it must have, or, where a request of the runtime fails, an end that says so in one line.
fn is_right(outcome: &Outcome, expected: &str, options: &str) -> bool {
    if outcome.status.success() && !outcome.timed_out {
        return outcome.stdout == *expected;
    }
    let lines: Vec<_> = outcome.stderr.lines().collect();
    options.contains("fail=")
        && outcome.status.code() == Some(137)
        && lines.len() == 1
        && lines[0].starts_with("shade: ")
}

//! Programs for AArch64, run by qemu-user. They need what `./dev aarch64` installs and builds; without it each test says so and shows nothing, unless
//! `SHADE_TESTS_AARCH64=required` makes that a failure, as `./dev aarch64` does. What the code looks like is checked without all that, in `tests/lit/aarch64`.
//!
//! Qemu keeps the order of memory accesses that the machine below it has: what these tests say nothing about is weak ordering.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use shade_tests::program::{Outcome, Program, root, run};

const LIMIT: Duration = Duration::from_secs(120);
const TARGET: &str = "aarch64-linux-gnu";
/// Where Debian has the C library of another machine.
const SYSROOT: &str = "/usr/aarch64-linux-gnu";
const STRESSES: [&str; 4] = [
    "gc=concurrent,verify",
    "gc=stw,poison",
    "gc=concurrent,stress=alloc:50,wbbuf=9,poison,verify",
    "gc=concurrent,stress=poll,poison,verify",
];

/// Whether the tools are there; says what is missing.
fn can_run() -> bool {
    let on_path = |name: &str| {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|directory| directory.join(name).is_file())
    };
    let files = [
        PathBuf::from(SYSROOT).join("include/stdio.h"),
        root().join("target/shade/lib").join(TARGET).join("libshade_rt.a"),
    ];
    let mut missing: Vec<_> =
        files.iter().filter(|file| !file.is_file()).map(|file| file.display().to_string()).collect();
    missing.extend((!on_path("qemu-aarch64")).then(|| "qemu-aarch64".to_owned()));
    if missing.is_empty() {
        return true;
    }
    let reason = format!("no {}: run ./dev aarch64", missing.join(", no "));
    assert!(std::env::var("SHADE_TESTS_AARCH64").as_deref() != Ok("required"), "{reason}");
    eprintln!("skipped: {reason}");
    false
}

fn emulated(executable: &Path, options: &str, arguments: &[&str]) -> Outcome {
    let executable = executable.to_string_lossy();
    let all = [&["-L", SYSROOT, &executable], arguments].concat();
    run(Path::new("/usr/bin/env"), options, &[&["qemu-aarch64"], &all[..]].concat(), LIMIT)
}

/// A program for AArch64.
fn program(inputs: &[&str]) -> Program {
    Program::new(inputs).target(TARGET)
}

#[test]
fn every_register_that_an_entry_must_keep_is_kept_and_keeps_its_object_alive() {
    if !can_run() {
        return;
    }
    for level in [0, 2] {
        let registers = program(&["tests/programs/aarch64/registers.c"]).level(level).build();
        let output = emulated(&registers, "poison", &[]).expect_success();
        assert_eq!(output, "110 of 110 as they should be; an object that no register holds: gone\n", "-O{level}");
    }
}

#[test]
fn the_examples_print_what_they_print_here_under_stress() {
    if !can_run() {
        return;
    }
    for (input, arguments) in [
        ("examples/list.ll", &[][..]),
        ("examples/trees.c", &["10", "3"]),
        ("examples/graph.c", &["3", "5", "20000"]),
        ("examples/fibers.c", &[]),
    ] {
        let here = run(&Program::new(&[input]).build(), "gc=off", arguments, LIMIT).expect_success();
        assert!(!here.is_empty());
        for level in [0, 2] {
            let there = program(&[input]).level(level).build();
            for options in STRESSES {
                let output = emulated(&there, options, arguments).expect_success();
                assert_eq!(output, here, "{input} -O{level} {options}");
            }
        }
    }
}

#[test]
fn checked_builds_find_nothing_to_report() {
    if !can_run() {
        return;
    }
    for (input, arguments) in [("examples/trees.c", &["8", "2"][..]), ("examples/graph.c", &["2", "5", "2000"])] {
        let checked = program(&[input]).checked().build();
        let outcome = emulated(&checked, "gc=concurrent,verify", arguments);
        assert_eq!(outcome.stderr, "", "{input}");
        outcome.expect_success();
    }
}

#[test]
fn objects_that_only_barriers_keep_are_kept() {
    if !can_run() {
        return;
    }
    for name in ["lost_deletion", "lost_insertion"] {
        let outcome = emulated(&program(&[&format!("tests/programs/{name}.c")]).build(), "poison", &[]);
        assert_eq!(outcome.expect_success(), "intact\n", "{name}");
    }
}

#[test]
fn objects_that_only_a_barrier_keeps_are_lost_without_it() {
    if !can_run() {
        return;
    }
    let broken = program(&["tests/programs/lost_deletion.c"]).mutant("drop-deletion").build();
    let outcome = emulated(&broken, "poison", &["20"]);
    assert_eq!(outcome.status.code(), Some(3), "the test above shows nothing: {outcome:#?}");
}

#[test]
fn every_kind_of_root_and_native_call_and_a_longjmp_do_as_here() {
    if !can_run() {
        return;
    }
    let callees = root().join("target/programs-test/native_calls-aarch64.o");
    let mut compile = Command::new("clang-19");
    compile.args(["--target=aarch64-linux-gnu", "-O2", "-c"]).arg(root().join("tests/programs/native_calls.c"));
    let status = compile.arg("-o").arg(&callees).status().expect("clang starts");
    assert!(status.success(), "{compile:?}");
    let calls = program(&["tests/programs/native_calls.ll", &callees.to_string_lossy()]).build();
    for options in ["gc=concurrent,poison", "gc=concurrent,poison,stress=poll"] {
        let output = emulated(&calls, options, &[]).expect_success();
        assert_eq!(output, "654321 213 6.75 6 0.75 5 3 3.5\nkept 1\n", "{options}");
    }
    for input in ["tests/programs/roots.c", "tests/programs/longjmp.c", "tests/programs/weak.c"] {
        let here = run(&Program::new(&[input]).build(), "gc=concurrent,poison", &[], LIMIT).expect_success();
        let there = emulated(&program(&[input]).build(), "gc=concurrent,poison", &[]).expect_success();
        assert_eq!(there, here, "{input}");
    }
}

#[test]
fn typed_copies_copy_what_they_should_and_no_pointer_by_halves() {
    if !can_run() {
        return;
    }
    let copies = program(&["tests/programs/typed/copies.c"]).build();
    for options in ["gc=off", "percent=1", "stress=poll,poison,verify,wbbuf=9"] {
        assert_eq!(emulated(&copies, options, &["7"]).expect_success(), "same\n", "{options}");
    }
    assert_eq!(emulated(&copies, "percent=1", &["race"]).expect_success(), "whole\n");
}

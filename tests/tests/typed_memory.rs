//! Typed memory, pools and pointer checks from C, by the rows of docs/behaviours.md that a unit test of the runtime cannot see.

use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::time::Duration;

use shade_tests::program::{Outcome, Program, root, run};

const LIMIT: Duration = Duration::from_secs(60);

fn program(name: &str) -> Program {
    Program::new(&[&format!("tests/programs/typed/{name}.c")])
}

#[test]
fn row_04_the_barriers_of_the_pass_take_no_more_slots_than_the_runtime_gives() {
    let most: usize = constant("rt/abi/src/buffer.rs", "MAX_ENTRIES_PER_CALL: usize =");
    let preludes = ["hybrid", "deletion", "insertion"].map(|family| {
        std::fs::read_to_string(root().join(format!("pass/src/prelude/{family}.ll"))).expect("a prelude")
    });
    // That of a range takes slots in the runtime.
    let requests: Vec<usize> = preludes
        .iter()
        .flat_map(|prelude| prelude.lines())
        .filter_map(|line| line.strip_prefix("define void @shade_log_")?.split('(').next())
        .filter(|entries| *entries != "bulk")
        .map(|entries| entries.split('_').map(|n| n.parse::<usize>().expect("shade_log_OLDS_NEWS")).sum())
        .collect();
    assert!(!requests.is_empty() && requests.iter().all(|n| *n <= most), "{requests:?}, at most {most}");
}

fn constant(file: &str, before: &str) -> usize {
    let text = std::fs::read_to_string(root().join(file)).expect(file);
    let rest = text.split(before).nth(1).expect(before);
    rest.split(';').next().expect("a value").trim().parse().expect("a number")
}

#[test]
fn row_14_a_thread_that_ends_while_marking_hands_its_entries_over() {
    let leave = program("leave").build();
    for options in ["", "wbbuf=9", "stress=poll,poison,verify", "stress=poll,poison,verify,wbbuf=9"] {
        assert_eq!(run(&leave, options, &["200"], LIMIT).expect_success(), "200\n", "{options}");
    }
}

#[test]
fn row_15_free_os_memory_returns_what_is_free_and_keeps_what_lives() {
    let give_back = program("give_back").build();
    let output = run(&give_back, "percent=1000", &["96"], LIMIT).expect_success();
    let mut lines = output.lines();
    let mib: Vec<i64> = lines.next().unwrap_or("").split(' ').map(|n| n.parse().expect("MiB")).collect();
    assert!(mib[0] >= 96 && mib[1] < 24, "{mib:?} MiB before and after");
    assert_eq!(lines.next(), Some("kept"));
}

#[test]
fn row_15_without_collections_nothing_that_was_allocated_goes_back() {
    let give_back = program("give_back").build();
    let output = run(&give_back, "gc=off", &["96"], LIMIT).expect_success();
    let mib: Vec<i64> = output.lines().next().unwrap_or("").split(' ').map(|n| n.parse().expect("MiB")).collect();
    assert!(mib[0] >= 96 && mib[1] >= 96, "{mib:?} MiB before and after");
}

#[test]
fn row_16_the_hook_runs_before_every_collection_and_may_use_the_managed_heap() {
    let hook = program("hook").build();
    for options in ["", "gc=stw", "stress=poll,verify", "stress=alloc:10,poison"] {
        assert_eq!(run(&hook, options, &["40"], LIMIT).expect_success(), "1 0 1 100\n", "{options}");
    }
}

#[test]
fn row_25_a_bad_pointer_in_compiled_code_is_reported_with_slot_value_and_call_site() {
    let bad = program("bad_pointer").build();
    for (word, what) in [("p", "0xf9f9f9f9f9f9f9f9"), ("s", "0x6868686868686868"), ("1", "0xfff")] {
        for options in ["check=pointers,stress=poll", "check=pointers,stress=poll,wbbuf=9"] {
            let outcome = run(&bad, options, &[word], LIMIT);
            assert_eq!(outcome.status.signal(), Some(libc::SIGABRT), "{options}: {outcome:#?}");
            let report = &outcome.stderr;
            assert!(
                report.contains("shade: bad pointer in the write barrier buffer") && report.contains(what),
                "{report}"
            );
            assert!(report.contains("in slot 0x") && report.contains("called from 0x"), "{report}");
        }
        assert_eq!(run(&bad, "stress=poll", &[word], LIMIT).expect_success(), "not noticed\n", "without the option");
    }
    let null = run(&bad, "check=pointers,stress=poll", &["0"], LIMIT);
    assert_eq!(null.expect_success(), "not noticed\n", "null is a pointer");
}

#[test]
fn row_25_a_checked_build_reports_poison_and_the_line_that_stores_it() {
    let bad = program("bad_pointer").checked().build();
    for (word, what) in [("p", "0xf9f9f9f9f9f9f9f9"), ("s", "0x6868686868686868")] {
        let outcome = run(&bad, "", &[word], LIMIT);
        assert_eq!(outcome.status.signal(), Some(libc::SIGABRT), "{outcome:#?}");
        assert!(
            outcome.stderr.contains("bad pointer in write barrier") && outcome.stderr.contains(what),
            "{outcome:#?}"
        );
        assert!(outcome.stderr.contains("in store"), "{outcome:#?}");
    }
    assert_eq!(run(&bad, "", &["0"], LIMIT).expect_success(), "not noticed\n");
}

#[test]
fn row_44_every_function_of_the_header_is_there_and_does_what_it_says() {
    let expected = "barrier 0\nwrite_ptr: 12 2 3 4 5 6\nnostore: 12 2 3 4 5 6\nstring: 12 7 #77 4 5 6\n\
                    slice: 12 7 #77 8 #88 #99\niface: 12 7 #77 8 9 10\nwords: 7 8 9 10 9 10\n\
                    memmove: 7 8 9 10 11 12\npartial: 1 2 9 10 5 6\ncopied 1\nslice copy: 7 8 9 10 11 12\n\
                    memclr: 0 0 0 0 0 0\ncall: 0 0 0 0 0 0\nuntyped move: 0 7 8 9 0 0\nmemset: 0 7 0 9 0 0\n\
                    xchg 7\ncmpxchg 1\ncmpxchg 1\nexchanged: 0 3 0 9 0 0\nby the stack: 7 8 9 10 11 12\n\
                    put 1 1\npooled: 0 5 6 7 8 9\nempty 1\nend\n";
    for level in [0, 2] {
        let api = program("api").level(level).build();
        for options in ["gc=off", "percent=1000000", "percent=1000000,check=pointers"] {
            let options = options.replace("1000000", "100000");
            assert_eq!(run(&api, &options, &[], LIMIT).expect_success(), expected, "-O{level} {options}");
        }
    }
    let checked = program("api").checked().build();
    assert_eq!(run(&checked, "", &[], LIMIT).expect_success(), expected.replace("barrier 0", "barrier 1"));
}

#[test]
fn wrong_uses_end_the_process_with_status_2_and_a_line_that_says_why() {
    let mistakes = program("mistakes").build();
    let lines = [
        ("a", "shade_typed_memmove: type longer: pointer mask is longer than the size"),
        ("b", "shade_typed_memclr: type unaligned: alignment 0 is not a power of two"),
        ("c", "shade_typed_slice_copy: type half: size 12 of a type with pointers is not a multiple of 8"),
        ("d", "shade_typed_memmove: null type descriptor"),
        ("e", "shade_typed_memmove: misaligned destination: type pair_type holds pointers"),
        ("f", "shade_memmove: misaligned copy to memory that holds pointers"),
        ("g", "shade_write_ptr: misaligned pointer slot"),
        ("h", "shade_write_words: mask 0b100 has a bit past the 2 words"),
        ("i", "shade_typed_memmove_partial: 16 bytes from byte 8 on exceed type pair_type of 16 bytes"),
        ("j", "there is no pool 8"),
        ("k", "shade_pool_put: 0x"),
        ("l", "pool cleanup hook"),
        ("m", "shade_typed_slice_copy: 18446744073709551615 values of 16 bytes are too many"),
        ("q", "shade_typed_slice_copy: 1152921504606846976 values of 16 bytes are too many"),
        ("o", "shade_typed_slice_copy: misaligned source: type pair_type holds pointers"),
        ("p", "shade_typed_memmove: misaligned source: type pair_type holds pointers"),
    ];
    for (which, line) in lines {
        let outcome = run(&mistakes, "", &[which], LIMIT);
        assert_eq!(outcome.status.code(), Some(2), "{which}: {outcome:#?}");
        assert!(outcome.stderr.contains(line) && outcome.stderr.lines().count() == 1, "{which}: {}", outcome.stderr);
    }
    assert_eq!(run(&mistakes, "", &["none"], LIMIT).expect_success(), "still here\n");
}

#[test]
fn row_37_41_copies_of_every_size_at_every_overlap_are_right_with_and_without_a_collection() {
    for level in [0, 2] {
        let copies = program("copies").level(level).build();
        for options in ["gc=off", "percent=1", "check=pointers"] {
            assert_eq!(run(&copies, options, &[], LIMIT).expect_success(), "same\n", "-O{level} {options}");
        }
    }
    let copies = program("copies").build();
    assert_eq!(run(&copies, "stress=poll,poison,verify,wbbuf=9", &["7"], LIMIT).expect_success(), "same\n");
    let checked = program("copies").checked().build();
    assert_eq!(run(&checked, "", &[], LIMIT).expect_success(), "same\n");
}

#[test]
fn row_37_41_no_thread_sees_half_a_pointer_of_a_value_or_a_slice_that_another_copies() {
    let copies = program("copies").build();
    for options in ["gc=off", "percent=1", "stress=poll"] {
        assert_eq!(run(&copies, options, &["race"], LIMIT).expect_success(), "whole\n", "{options}");
    }
}

/// The sum that `rotate` prints for so many threads.
fn rotated(threads: u64) -> String {
    format!("{}\n", threads * 5 * (0..96).sum::<u64>())
}

fn rotate(executable: &Path, options: &str, rounds: &str, threads: u64) -> Outcome {
    run(executable, options, &[rounds, &threads.to_string()], LIMIT)
}

#[test]
fn lists_survive_every_copy_and_exchange_under_every_collector_and_stress() {
    for level in [0, 2] {
        let executable = program("rotate").level(level).build();
        for options in [
            "gc=off",
            "gc=stw,poison,verify",
            "poison,verify",
            "stress=poll,poison,verify,wbbuf=9",
            "stress=alloc:50,poison,check=pointers",
        ] {
            let output = rotate(&executable, options, "3000", 3).expect_success();
            assert_eq!(output, rotated(3), "-O{level} {options}");
        }
    }
}

#[test]
fn lists_survive_in_a_checked_build_in_which_every_operation_updates_the_shadow_heap() {
    let executable = program("rotate").checked().build();
    for options in ["", "stress=poll,poison,verify,wbbuf=9"] {
        assert_eq!(rotate(&executable, options, "300", 2).expect_success(), rotated(2), "{options}");
    }
}

//! Checked builds: programs that keep the rules run as ever, whatever the collector does; a write without a barrier, a barrier that logs
//! something else and an elision that does not hold are reported, by name, slot and line. That every single barrier is
//! guarded is shown by `tests/mutate`.

use std::time::Duration;

use shade_tests::program::{Outcome, Program, run};

const LIMIT: Duration = Duration::from_secs(60);
/// The smallest buffer, every poll slow, freed memory overwritten, every mark checked.
const STRESS: &str = "gc=concurrent,wbbuf=9,stress=poll,poison,verify";

#[test]
fn the_examples_print_the_same_checked_at_o0_and_o2_under_every_collector() {
    for (path, arguments) in
        [("examples/list.ll", &[][..]), ("examples/trees.c", &["9", "2"]), ("examples/graph.c", &["2", "1", "3000"])]
    {
        let expected = run(&Program::new(&[path]).build(), "gc=off", arguments, LIMIT).expect_success();
        for level in [0, 2] {
            let checked = Program::new(&[path]).level(level).checked().build();
            for options in ["gc=off", "gc=stw,poison", "gc=concurrent,poison,wbbuf=9"] {
                let outcome = run(&checked, options, arguments, LIMIT);
                assert_eq!(outcome.stderr, "", "{path} -O{level} {options}");
                assert_eq!(outcome.expect_success(), expected, "{path} -O{level} {options}");
            }
        }
    }
}

#[test]
fn threads_that_race_on_slots_give_no_report() {
    let graph = Program::new(&["examples/graph.c"]).build();
    let checked = Program::new(&["examples/graph.c"]).checked().build();
    for seed in 1..=5 {
        let arguments = ["8", &seed.to_string(), "5000"];
        let expected = run(&graph, "gc=off", &arguments, LIMIT).expect_success();
        assert_eq!(run(&checked, STRESS, &arguments, LIMIT).expect_success(), expected, "seed {seed}");
    }
}

#[test]
fn every_kind_of_root_is_kept_in_a_checked_build() {
    let roots = Program::new(&["tests/programs/roots.c"]).checked().build();
    let output = run(&roots, "poison", &[], LIMIT).expect_success();
    let gone: Vec<_> = output.lines().filter(|line| !line.ends_with(" kept")).collect();
    assert_eq!(gone, ["array on the stack 20", "hidden gone"]);
}

#[test]
fn a_missed_barrier_is_reported_at_the_next_write_with_slot_old_shadow_new_object_and_line() {
    let (outcome, holder, object) = missed_barrier("next", "");
    let report = format!(
        "shade: missed write barrier: the slot was written without one; slot {holder} in the object at {holder}, old {object}, \
         shadow 0x0, new 0x0, "
    );
    assert_eq!(outcome.status.code(), None, "{outcome:#?}");
    assert!(outcome.stderr.starts_with(&report), "{outcome:#?}");
    let line =
        include_str!("../programs/missed_barrier.c").lines().position(|l| l.contains("the write that is reported"));
    let place = format!("/missed_barrier.c:{} in put\n", line.expect("the line is marked") + 1);
    assert!(outcome.stderr.ends_with(&place), "{outcome:#?}");
}

#[test]
fn a_missed_barrier_is_reported_at_the_end_when_nothing_else_is_written_there() {
    for options in ["gc=concurrent", "gc=stw", "gc=off"] {
        let (outcome, holder, object) = missed_barrier("end", options);
        let report = format!(
            "shade: missed write barrier: the slot was written without one; slot {holder} in the object at {holder}, old {object}, \
             shadow 0x0, new 0x0, found in the verify pass\n"
        );
        assert_eq!(outcome.stderr, report, "{options}");
        assert_eq!(outcome.status.code(), None, "{options}");
    }
}

#[test]
fn what_happens_after_a_report_is_not_checked() {
    let (outcome, ..) = missed_barrier("handler", "");
    assert_eq!(outcome.status.code(), Some(7), "the handler did not come to its end: {outcome:#?}");
    assert_eq!(outcome.stderr.lines().count(), 1, "{outcome:#?}");
}

#[test]
fn a_slot_written_by_an_atomic_a_number_and_a_slot_on_the_stack_give_no_report() {
    for how in ["atomic", "number", "stack"] {
        let (outcome, ..) = missed_barrier(how, "");
        assert_eq!(outcome.stderr, "", "{how}");
        assert!(outcome.expect_success().ends_with("not found\n"), "{how}");
    }
}

#[test]
fn a_rule_that_is_applied_falsely_is_reported_by_name() {
    for rule in ["stack-dest", "no-pointer", "null-value", "immortal-value"] {
        let program =
            Program::new(&["tests/programs/forms/pointer.c"]).checked().mutant(&format!("false:{rule}")).build();
        let outcome = run(&program, "", &[], LIMIT);
        let report = format!("shade: false elision: rule {rule} does not hold for the new value ");
        assert!(outcome.stderr.starts_with(&report), "{outcome:#?}");
        assert!(outcome.stderr.contains("programs/forms/"), "{outcome:#?}");
    }
}

#[test]
fn a_barrier_that_logs_another_value_than_it_says_is_reported() {
    let graph = |mutant: Option<&str>| {
        let program = Program::new(&["examples/graph.c"]).checked();
        mutant.map_or(program.clone(), |mutant| program.mutant(mutant)).build()
    };
    // The exchange of tokens: its old values are heap objects nearly always.
    let outcome = run(&graph(Some("site:15:lie")), STRESS, &["2", "1", "20000"], LIMIT);
    assert!(outcome.stderr.starts_with("shade: the barrier has not logged ["), "{outcome:#?}");
    run(&graph(None), STRESS, &["2", "1", "20000"], LIMIT).expect_success();
}

/// Runs `missed_barrier HOW`; returns the addresses that it prints of its holder and of the object that is written there.
fn missed_barrier(how: &str, options: &str) -> (Outcome, String, String) {
    let program = Program::new(&["tests/programs/missed_barrier.c"]).checked().build();
    let outcome = run(&program, options, &[how], LIMIT);
    let mut addresses = outcome.stdout.lines().next().unwrap_or_default().split(' ').map(str::to_owned);
    let (holder, object) = (addresses.next().unwrap_or_default(), addresses.next().unwrap_or_default());
    (outcome, holder, object)
}

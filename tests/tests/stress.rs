//! Nothing is lost under stress, and no half of the barrier is there by chance: without it, these programs notice.

use std::time::Duration;

use shade_tests::program::{Outcome, Program, run};

const LIMIT: Duration = Duration::from_secs(120);
/// The smallest buffer, every poll slow and cycle upon cycle, freed memory overwritten, every mark checked in a pause.
const STRESS: &str = "gc=concurrent,wbbuf=9,stress=poll,poison,verify";
/// Freed memory is overwritten; timing is left as it is.
const WATCHED: &str = "gc=concurrent,poison";
/// How often a program that must fail may try.
const RUNS: usize = 5;

#[test]
fn the_graph_on_8_threads_is_the_same_for_20_seeds_under_stress() {
    let graph = Program::new(&["examples/graph.c"]).build();
    for seed in 1..=20 {
        let arguments = ["8", &seed.to_string(), "20000"];
        let expected = run(&graph, "gc=off", &arguments, LIMIT).expect_success();
        let stressed = run(&graph, STRESS, &arguments, LIMIT).expect_success();
        assert_eq!(stressed, expected, "seed {seed}");
    }
}

#[test]
fn the_graph_is_the_same_when_several_threads_mark() {
    let graph = Program::new(&["examples/graph.c"]).build();
    for seed in 1..=5 {
        let arguments = ["8", &seed.to_string(), "20000"];
        let expected = run(&graph, "gc=off", &arguments, LIMIT).expect_success();
        for markers in ["markers=2", "markers=4"] {
            let options = format!("{STRESS},{markers}");
            assert_eq!(run(&graph, &options, &arguments, LIMIT).expect_success(), expected, "seed {seed}, {options}");
        }
    }
}

#[test]
fn trees_are_the_same_when_several_threads_mark() {
    let trees = Program::new(&["examples/trees.c"]).build();
    let expected = run(&trees, "gc=off", &["16", "4"], LIMIT).expect_success();
    for options in [
        "gc=concurrent,poison,verify,markers=4",
        "gc=stw,poison,verify,markers=4",
        "gc=snapshot,poison,verify,markers=3",
    ] {
        assert_eq!(run(&trees, options, &["16", "4"], LIMIT).expect_success(), expected, "{options}");
    }
}

#[test]
fn the_graph_is_the_same_when_every_hundredth_allocation_asks_for_a_cycle() {
    let graph = Program::new(&["examples/graph.c"]).build();
    let arguments = ["4", "3", "200000"];
    let expected = run(&graph, "gc=off", &arguments, LIMIT).expect_success();
    for collector in ["gc=stw", "gc=concurrent"] {
        let options = format!("{collector},stress=alloc:100,poison,verify");
        assert_eq!(run(&graph, &options, &arguments, LIMIT).expect_success(), expected, "{options}");
    }
}

#[test]
fn trees_are_the_same_under_stress() {
    let trees = Program::new(&["examples/trees.c"]).build();
    let expected = run(&trees, "gc=off", &["10", "4"], LIMIT).expect_success();
    assert_eq!(run(&trees, STRESS, &["10", "4"], LIMIT).expect_success(), expected);
}

#[test]
fn items_swapped_out_of_a_table_that_is_being_marked_stay_intact() {
    expect_intact("lost_deletion");
}

#[test]
fn without_the_deletion_half_items_swapped_out_of_a_table_are_lost() {
    expect_damage("lost_deletion", "drop-deletion");
}

#[test]
fn items_stored_by_a_thread_that_is_not_scanned_yet_stay_intact() {
    expect_intact("lost_insertion");
}

#[test]
fn without_the_insertion_half_items_stored_by_a_thread_that_is_not_scanned_yet_are_lost() {
    expect_damage("lost_insertion", "drop-insertion");
}

#[test]
fn items_that_callees_wrote_into_their_callers_frames_stay_intact() {
    for level in [0, 2] {
        let executable = Program::new(&["tests/programs/stack_only.c"]).level(level).build();
        for (options, cycles) in [(WATCHED, "30"), (STRESS, "3")] {
            assert_eq!(
                run(&executable, options, &[cycles], LIMIT).expect_success(),
                "intact\n",
                "-O{level}, {options}"
            );
        }
    }
}

#[test]
fn if_every_address_counted_as_one_of_the_stack_items_would_be_lost() {
    expect_damage("stack_only", "false:stack-dest");
}

fn expect_intact(program: &str) {
    let executable = Program::new(&[&format!("tests/programs/{program}.c")]).build();
    for _ in 0..RUNS {
        assert_eq!(run(&executable, WATCHED, &[], LIMIT).expect_success(), "intact\n");
    }
}

fn expect_damage(program: &str, mutant: &str) {
    let executable = Program::new(&[&format!("tests/programs/{program}.c")]).mutant(mutant).build();
    let mut outcomes = Vec::new();
    while !outcomes.last().is_some_and(is_damage_report) {
        assert!(outcomes.len() < RUNS, "{program} did not notice {mutant}: {outcomes:#?}");
        outcomes.push(run(&executable, WATCHED, &[], LIMIT));
    }
}

/// Not a mere crash or hang: the program itself must have found what was lost.
fn is_damage_report(outcome: &Outcome) -> bool {
    outcome.status.code() == Some(3) && outcome.stderr.contains("damaged")
}

//! Nothing in the runtime recurses: a list of any length is marked, verified and walked by threads with a stack of 64 KiB. (How large it is:
//! `rt/src/collector/own_thread.rs`.)

use std::time::Duration;

use shade_tests::program::{Program, run};

const LIMIT: Duration = Duration::from_secs(600);

fn expect_all_found(options: &str, nodes: u64) {
    let list = Program::new(&["tests/programs/deep_list.c"]).build();
    let outcome = run(&list, options, &[&nodes.to_string()], LIMIT);
    let output = outcome.expect_success();
    let figures: Vec<u64> = output.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [listed, live, walked] = figures[..] else { panic!("{output}") };
    assert_eq!(listed, nodes, "{options}");
    // What a dead word on the stack leads to lives too; so do nodes that are garbage for the walk.
    assert!(live >= nodes && walked >= nodes, "{options}: {output}");
}

#[test]
fn a_list_of_50_million_nodes_is_marked_verified_and_walked_on_a_small_stack() {
    expect_all_found("gc=concurrent,verify", 50_000_000);
}

#[test]
fn so_is_one_of_5_million_by_several_markers_and_while_the_program_is_parked() {
    for options in ["gc=concurrent,markers=2,verify", "gc=stw,verify", "gc=concurrent,poison"] {
        expect_all_found(options, 5_000_000);
    }
}

#[test]
fn what_the_program_calls_and_declares_need_not_fit_on_a_small_stack() {
    let program = Program::new(&["tests/programs/small_stacks.c"]).build();
    for options in ["gc=concurrent", "gc=concurrent,markers=3", "gc=stw"] {
        assert_eq!(run(&program, options, &[], LIMIT).expect_success(), "hooks cleanups 1\n", "{options}");
    }
}

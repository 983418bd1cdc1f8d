//! The examples under every collector: the same output, and memory that is really reclaimed.

use std::time::Duration;

use shade_tests::program::{Program, run};

const LIMIT: Duration = Duration::from_secs(120);
const COLLECTORS: [&str; 3] = ["gc=off", "gc=stw", "gc=concurrent"];

#[test]
fn the_list_in_ir_prints_its_sum_at_every_level_under_every_collector() {
    for level in 0..=3 {
        let list = Program::new(&["examples/list.ll"]).level(level).build();
        for collector in COLLECTORS {
            assert_eq!(run(&list, collector, &[], LIMIT).expect_success(), "500500\n", "-O{level} {collector}");
        }
    }
}

#[test]
fn trees_print_the_same_under_every_collector_at_o0_and_o2() {
    let expected = trees_at_depth(16);
    for level in [0, 2] {
        let trees = Program::new(&["examples/trees.c"]).level(level).build();
        for collector in COLLECTORS {
            assert_eq!(run(&trees, collector, &["16"], LIMIT).expect_success(), expected, "-O{level} {collector}");
        }
    }
}

#[test]
fn trees_print_the_same_on_four_threads() {
    let trees = Program::new(&["examples/trees.c"]).build();
    assert_eq!(run(&trees, "gc=concurrent", &["16", "4"], LIMIT).expect_success(), trees_at_depth(16));
}

#[test]
fn the_graph_prints_the_same_with_any_number_of_threads_under_every_collector_at_o0_and_o2() {
    let mut outputs = Vec::new();
    for level in [0, 2] {
        let graph = Program::new(&["examples/graph.c"]).level(level).build();
        for collector in COLLECTORS {
            for threads in ["1", "2", "8"] {
                let output = run(&graph, collector, &[threads, "5", "200000"], LIMIT).expect_success();
                outputs.push((output, format!("-O{level} {collector} {threads} threads")));
            }
        }
    }
    for (output, how) in &outputs {
        assert_eq!(*output, outputs[0].0, "{how} differs from {}", outputs[0].1);
    }
}

#[test]
fn the_graphs_checksum_tells_seeds_and_rounds_apart() {
    let graph = Program::new(&["examples/graph.c"]).build();
    let sum = |seed, rounds| run(&graph, "gc=off", &["2", seed, rounds], LIMIT).expect_success();
    assert_ne!(sum("5", "2000"), sum("6", "2000"));
    assert_ne!(sum("5", "2000"), sum("5", "2001"));
}

#[test]
fn trees_of_depth_20_stay_under_200_mib_resident() {
    let trees = Program::new(&["examples/trees.c"]).build();
    let outcome = run(&trees, "percent=100,gc=concurrent", &["20"], LIMIT);
    let peak = outcome.peak_resident;
    assert_eq!(outcome.expect_success(), trees_at_depth(20));
    assert!(peak < 200 << 20, "peaked at {} MiB", peak >> 20);
}

#[test]
fn without_collection_trees_of_depth_18_pass_200_mib_resident() {
    let trees = Program::new(&["examples/trees.c"]).build();
    let outcome = run(&trees, "gc=off", &["18"], LIMIT);
    assert!(outcome.peak_resident > 200 << 20, "the measure of residency shows nothing: {outcome:#?}");
}

#[test]
fn every_kind_of_root_keeps_its_object_and_a_hidden_pointer_does_not() {
    for level in [0, 2] {
        let roots = Program::new(&["tests/programs/roots.c"]).level(level).build();
        for collector in ["gc=stw", "gc=concurrent"] {
            let output = run(&roots, &format!("{collector},poison"), &[], LIMIT).expect_success();
            let gone: Vec<_> = output.lines().filter(|line| !line.ends_with(" kept")).collect();
            assert_eq!(gone, ["array on the stack 20", "hidden gone"], "-O{level} {collector}");
            assert_eq!(output.lines().count(), 13, "{output}");
        }
    }
}

#[test]
fn threads_that_come_and_go_during_collections_lose_nothing() {
    let churn = Program::new(&["tests/programs/thread_churn.c"]).build();
    let list = |first: u64| (first..first + 200).sum::<u64>();
    let sum = |index: u64| if index.is_multiple_of(2) { list(index) } else { list(index) + list(index + 199) };
    let expected = |threads| format!("{}\n", (0..threads).map(sum).sum::<u64>());
    for options in ["gc=off", "gc=stw,poison", "gc=concurrent,poison,wbbuf=9"] {
        assert_eq!(run(&churn, options, &["400"], LIMIT).expect_success(), expected(400), "{options}");
    }
    let stress = "gc=concurrent,stress=poll,poison,verify";
    assert_eq!(run(&churn, stress, &["16"], LIMIT).expect_success(), expected(16), "{stress}");
}

/// What `trees DEPTH` must print, from the arithmetic of perfect trees.
fn trees_at_depth(depth: u32) -> String {
    let nodes = |depth: u32| (1_u64 << (depth + 1)) - 1;
    let mut lines = format!("stretch tree of depth {}\t check: {}\n", depth + 1, nodes(depth + 1));
    for d in (4..=depth).step_by(2) {
        let trees = 1_u64 << (depth - d + 4);
        lines += &format!("{trees}\t trees of depth {d}\t check: {}\n", trees * nodes(d));
    }
    lines + &format!("long lived tree of depth {depth}\t check: {}\n", nodes(depth))
}

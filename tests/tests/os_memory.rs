//! Memory goes back to the kernel: by itself after a spike, at once when asked for, and not when the program goes on using it.

use std::time::Duration;

use shade_tests::program::{Program, run};

const LIMIT: Duration = Duration::from_secs(120);

/// Resident over live, after each of five collections that follow a spike.
fn ratios(options: &str, arguments: &[&str]) -> Vec<f64> {
    let spike = Program::new(&["tests/programs/spike.c"]).build();
    let output = run(&spike, options, arguments, LIMIT).expect_success();
    let ratio = |line: &str| line.strip_prefix("ratio ").expect("a ratio").parse().expect("a number");
    output.lines().map(ratio).collect()
}

#[test]
fn after_a_spike_what_is_resident_falls_to_live_and_a_fifth_within_five_collections() {
    for options in ["gc=concurrent", "gc=stw", "gc=concurrent,percent=200"] {
        let ratios = ratios(options, &["64", "512"]);
        assert_eq!(ratios.len(), 5);
        assert!(ratios[0] > 2.0, "{options}: there was no spike: {ratios:?}");
        assert!(ratios[4] <= 1.2, "{options}: {ratios:?}");
    }
}

#[test]
fn shade_free_os_memory_gives_back_at_once() {
    let ratios = ratios("gc=concurrent", &["64", "512", "0"]);
    assert!(ratios[0] <= 1.2, "{ratios:?}");
}

#[test]
fn what_is_given_back_reads_as_zero_when_it_is_used_again() {
    let trees = Program::new(&["examples/trees.c"]).build();
    let expected = run(&trees, "gc=off", &["16"], LIMIT).expect_success();
    let outcome = run(&trees, "gc=concurrent,poison,verify,percent=10,trace=stats", &["16"], LIMIT);
    let given_back = outcome.stderr.lines().find(|line| line.contains("given back")).expect("a table").to_owned();
    assert_eq!(outcome.expect_success(), expected);
    assert!(!given_back.contains(" 0.0 MiB"), "nothing was given back: {given_back}");
}

//! Weak pointers, ephemerons and cleanups: they keep nothing alive that they should not, lose nothing that is held, and say so in time.

use std::time::Duration;

use shade_tests::program::{Program, run};

const LIMIT: Duration = Duration::from_secs(120);
const EXPECTED: &str = "kept alive, its field alive 1\n\
                        dropped dead, 10 of a chain dead\n\
                        held by what get gave: alive 7\n\
                        null dead, a global 1\n\
                        cleanups: kept 0, dropped 1001, stopped 0\n\
                        in a cleanup: not null 0, sum 499500\n\
                        stopped 1000, again 0\n\
                        counted 1002\n";

#[test]
fn the_dead_read_as_null_and_their_cleanups_run_once_under_every_collector() {
    for level in [0, 2] {
        let weak = Program::new(&["tests/programs/weak.c"]).level(level).build();
        for collector in ["gc=stw", "gc=snapshot", "gc=concurrent", "gc=concurrent,wbbuf=9,stress=poll,verify"] {
            let output = run(&weak, &format!("{collector},poison"), &[], LIMIT).expect_success();
            assert_eq!(output, EXPECTED, "-O{level} {collector}");
        }
    }
}

#[test]
fn a_cache_of_weak_pointers_gives_whole_values_under_every_collector_and_stress() {
    let cache = Program::new(&["tests/programs/weak_cache.c"]).build();
    for (options, rounds) in [
        ("gc=stw,poison", "100000"),
        ("gc=snapshot,poison", "100000"),
        ("gc=concurrent,poison", "400000"),
        ("gc=concurrent,poison,verify,stress=alloc:50,wbbuf=9", "20000"),
        ("gc=concurrent,poison,stress=poll,wbbuf=9", "20000"),
        ("gc=concurrent,poison,armed,stress=poll", "20000"),
    ] {
        let operations = 4 * rounds.parse::<u64>().expect("a number");
        let output = run(&cache, options, &[rounds], LIMIT).expect_success();
        assert_eq!(output, format!("{operations} hits and misses\n"), "{options}");
    }
}

#[test]
fn data_in_ephemerons_lives_as_long_as_its_keys_and_no_longer_under_every_collector_and_stress() {
    for level in [0, 2] {
        let ephemerons = Program::new(&["tests/programs/ephemerons.c"]).level(level).build();
        for (options, rounds) in [
            ("gc=stw,poison,verify", "50000"),
            ("gc=snapshot,poison,verify,stress=alloc:200", "20000"),
            ("gc=concurrent,poison,verify,stress=alloc:200", "20000"),
            ("gc=concurrent,poison,stress=alloc:20,wbbuf=9,markers=3", "20000"),
            ("gc=concurrent,poison,stress=poll,wbbuf=9", "20000"),
            ("gc=concurrent,poison,armed", "50000"),
        ] {
            let output = run(&ephemerons, options, &[rounds], LIMIT).expect_success();
            assert_eq!(output, "256 data, 64 links\n0 data, 0 links\n", "-O{level} {options}");
        }
    }
}

#[test]
fn without_collections_nothing_dies() {
    let cache = Program::new(&["tests/programs/weak_cache.c"]).build();
    let outcome = run(&cache, "gc=off", &["20000"], LIMIT);
    assert_eq!(outcome.expect_success(), "80000 hits and misses\n");
}

#[test]
fn a_wrong_use_ends_the_program_with_a_line_that_names_it() {
    let misuse = Program::new(&["tests/programs/weak_misuse.c"]).build();
    assert_eq!(run(&misuse, "", &["0"], LIMIT).expect_success(), "done\n");
    for (case, message) in [
        ("1", "is not a weak pointer"),
        ("2", "is not a weak pointer"),
        ("3", "shade_cleanup_add: the argument"),
        ("4", "shade_cleanup_add: 0x"),
        ("5", "shade_cleanup_add: the function is null"),
        ("6", "shade_weak_new: 0x"),
        ("7", "is not a handle"),
        ("8", "shade_ephemeron_new: the key 0"),
        ("9", "is not an ephemeron"),
    ] {
        let outcome = run(&misuse, "", &[case], LIMIT);
        assert_eq!(outcome.status.code(), Some(2), "{case}: {outcome:#?}");
        assert!(outcome.stderr.contains(message), "{case}: {outcome:#?}");
    }
}

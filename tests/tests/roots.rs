//! Roots that a program declares: ranges of plain memory and stacks of its own, and what it may ask of objects.

use std::time::Duration;

use shade_tests::program::{Program, run};

const LIMIT: Duration = Duration::from_secs(120);

#[test]
fn registered_ranges_are_roots_until_they_are_removed_and_others_are_none() {
    let expected = "registered 1000, not registered gone\n\
                    start 1, size 64, of nothing 0\n\
                    large 100000\n\
                    walk: all, 1\n\
                    removed 1, again 0\n\
                    after that gone\n";
    for level in [0, 2] {
        let roots = Program::new(&["tests/programs/more_roots.c"]).level(level).build();
        for options in ["gc=stw,poison", "gc=concurrent,poison", "gc=concurrent,poison,verify,stress=alloc:100,wbbuf=9"]
        {
            assert_eq!(run(&roots, options, &[], LIMIT).expect_success(), expected, "-O{level} {options}");
        }
    }
}

#[test]
fn fibers_hold_what_is_on_their_stacks_under_every_collector_and_stress() {
    for level in [0, 2] {
        let fibers = Program::new(&["examples/fibers.c"]).level(level).build();
        let expected = run(&fibers, "gc=off", &["20", "5"], LIMIT).expect_success();
        for options in [
            "gc=stw,poison,verify,stress=alloc:100",
            "gc=snapshot,poison,verify,stress=alloc:100",
            "gc=concurrent,poison,verify,stress=alloc:100",
            "gc=concurrent,poison,wbbuf=9,stress=poll",
        ] {
            let output = run(&fibers, options, &["20", "5"], LIMIT).expect_success();
            assert_eq!(output, expected, "-O{level} {options}");
        }
    }
}

#[test]
fn managed_code_on_a_stack_that_is_not_registered_is_an_error() {
    let roots = Program::new(&["tests/programs/more_roots.c"]).build();
    for options in ["gc=stw", "gc=concurrent"] {
        let outcome = run(&roots, options, &["stranger"], LIMIT);
        assert_eq!(outcome.status.code(), Some(2), "{options}: {outcome:#?}");
        assert!(outcome.stderr.contains("shade_stack_register"), "{options}: {outcome:#?}");
    }
}

#[test]
fn a_visitor_of_a_heap_walk_may_not_collect() {
    let roots = Program::new(&["tests/programs/more_roots.c"]).build();
    let outcome = run(&roots, "gc=concurrent", &["walk"], LIMIT);
    assert_eq!(outcome.status.code(), Some(2), "{outcome:#?}");
    assert!(outcome.stderr.contains("a visitor of shade_heap_walk"), "{outcome:#?}");
}

#[test]
fn a_range_that_no_memory_can_have_is_an_error() {
    let roots = Program::new(&["tests/programs/more_roots.c"]).build();
    let outcome = run(&roots, "gc=concurrent", &["beyond"], LIMIT);
    assert_eq!(outcome.status.code(), Some(2), "{outcome:#?}");
    assert!(outcome.stderr.contains("shade_root_add") && outcome.stderr.contains("address space"), "{outcome:#?}");
}

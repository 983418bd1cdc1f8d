//! Programs that nobody here wrote, in untyped mode: SQLite and Lua do what they do without Shade, first with every pointer write taking the
//! barrier's slow path, then with all their memory in ambiguous objects that are collected while they run.

use shade_tests::foreign::{Foreign, LIMIT};
use shade_tests::program::run;

/// The barrier on all the time: alone, and with the smallest buffer, every poll slow and cycle upon cycle.
const ARMED: [&str; 2] = ["gc=off,armed,trace=stats", "gc=concurrent,armed,stress=poll,wbbuf=9,trace=stats"];
/// Collecting while the program runs: as often as the heap asks for it, and much more often.
const COLLECTING: [&str; 2] = ["gc=concurrent,poison,verify", "gc=concurrent,stress=alloc:100,poison,verify"];
/// Every poll slow and cycle upon cycle, freed memory overwritten, every mark checked in a pause.
const STRESS: &str = "gc=concurrent,stress=poll,wbbuf=9,poison,verify";

/// That it prints the same in untyped mode, whatever the barrier and the collector do.
fn check(foreign: &Foreign, level: u8, expected: &str) {
    let executable = foreign.typed(level).untyped().build();
    for options in ARMED {
        let outcome = run(&executable, options, &["1"], LIMIT);
        let entries = outcome.entries_logged();
        assert_eq!(outcome.expect_success(), expected, "-O{level} {options}");
        assert!(entries >= foreign.least_entries, "-O{level} {options}: only {entries} entries");
    }
    // At -O0 a verified cycle at each poll takes minutes.
    let stress = (level > 0).then_some(STRESS);
    for options in COLLECTING.into_iter().chain(stress) {
        let outcome = run(&executable, options, &["hooks", "1"], LIMIT);
        assert_eq!(outcome.expect_success(), expected, "-O{level} {options} hooks");
    }
}

#[test]
fn sqlite_at_o0_does_the_same_with_barriers_and_in_collected_memory() {
    let sqlite = Foreign::sqlite();
    check(&sqlite, 0, &sqlite.expected(0));
}

#[test]
fn sqlite_at_o2_does_the_same_with_barriers_and_in_collected_memory() {
    let sqlite = Foreign::sqlite();
    // What clang makes at -O0 prints the same, and is made in a tenth of the time.
    check(&sqlite, 2, &sqlite.expected(0));
}

#[test]
fn lua_at_o0_and_o2_does_the_same_with_barriers_and_in_collected_memory() {
    let lua = Foreign::lua();
    for level in [0, 2] {
        check(&lua, level, &lua.expected(level));
    }
}

#[test]
fn without_armed_and_without_a_collector_nothing_is_logged() {
    let executable = Foreign::lua().typed(0).untyped().build();
    let outcome = run(&executable, "gc=off,trace=stats", &["1"], LIMIT);
    assert_eq!(outcome.entries_logged(), 0, "{outcome:#?}");
}

/// In typed mode Lua's plain pointers are no pointer writes: an object that only they refer to is lost, and that is found.
#[test]
fn without_untyped_mode_lua_in_collected_memory_loses_objects() {
    const RUNS: usize = 8;
    let executable = Foreign::lua().typed(0).build();
    let lost = (0..RUNS).any(|_| {
        let outcome = run(&executable, STRESS, &["hooks", "1"], LIMIT);
        !outcome.status.success() && outcome.stderr.contains("lost object")
    });
    assert!(lost, "nothing was lost in {RUNS} runs");
}

//! One program's mutants in the test suite; `./dev mutate` tries them all.

use shade_mutate::campaign::run_all;
use shade_mutate::equivalent::{self, Equivalent};
use shade_mutate::programs::{PROGRAMS, Program};
use shade_mutate::score::{self, CHECKED, Tools};
use shade_mutate::sites::Part;
use shade_tests::program::{root, shade_with_mutants};

const TREES: &str = "examples/trees.c";
/// A program some of whose drops nothing can notice.
const GRAPH: &str = "examples/graph.c";

fn program(path: &str) -> Program {
    *PROGRAMS.iter().find(|program| program.path == path).expect("it is in the table")
}

fn reasons() -> Vec<Equivalent> {
    equivalent::read(&root().join("tests/mutate/equivalent.toml")).expect("the reasons can be read")
}

#[test]
fn every_drop_in_trees_is_reported_or_has_a_reason() {
    let tally = run_all(&shade_with_mutants(), &[program(TREES)], &reasons(), |_| ()).expect("it can be tried");
    assert!(tally.is_perfect() && tally.caught > 0, "{tally:#?}");
}

#[test]
fn every_misplaced_safepoint_and_false_rule_is_refused_by_the_passes_own_check_or_excused() {
    let tools = Tools { shade: shade_with_mutants(), runtime: root() };
    let lines = score::check_all(&tools, |_| ()).expect("it can be tried");
    let bad: Vec<_> = lines.iter().filter(|line| line.is_survivor() || line.wrong.is_some()).collect();
    assert!(bad.is_empty() && lines.len() == CHECKED.len(), "{bad:#?}");
}

#[test]
fn a_drop_without_a_reason_is_missed_and_a_reason_for_nothing_is_wrong() {
    let unfit = Equivalent {
        program: GRAPH.to_owned(),
        function: "main".to_owned(),
        line: 1,
        part: Part::Old,
        reason: "there is no such write".to_owned(),
    };
    let tally = run_all(&shade_with_mutants(), &[program(GRAPH)], &[unfit], |_| ()).expect("it can be tried");
    assert!(!tally.missed.is_empty() && tally.wrong.len() == 1, "{tally:#?}");
}

//! Barrier families from end to end: programs with the deletion barrier under the collector that it needs, and the refusal to run
//! barriers under a collector that needs more than they log.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use shade_tests::program::{Outcome, Program, root, run, shade};

const LIMIT: Duration = Duration::from_secs(120);
/// As `stress.rs`: the smallest buffer, every poll slow and cycle upon cycle, freed memory overwritten, every mark checked.
const STRESS: &str = "gc=snapshot,wbbuf=9,stress=poll,poison,verify";
const WATCHED: &str = "gc=snapshot,poison";
/// How often a program that must fail may try.
const RUNS: usize = 5;

fn deletion(inputs: &[&str]) -> Program {
    Program::new(inputs).barrier("deletion")
}

#[test]
fn the_examples_print_the_same_with_the_deletion_barrier_under_every_collector_that_it_allows() {
    for (path, arguments) in
        [("examples/list.ll", &[][..]), ("examples/trees.c", &["12", "2"]), ("examples/graph.c", &["4", "5", "50000"])]
    {
        let expected = run(&Program::new(&[path]).build(), "gc=off", arguments, LIMIT).expect_success();
        for level in [0, 2] {
            let program = deletion(&[path]).level(level).build();
            for options in ["gc=off", "gc=stw,poison", "gc=snapshot,poison,wbbuf=9", ""] {
                let output = run(&program, options, arguments, LIMIT).expect_success();
                assert_eq!(output, expected, "{path} -O{level} {options}");
            }
        }
    }
}

#[test]
fn code_with_the_hybrid_barrier_runs_under_the_snapshot_collector_too() {
    let graph = Program::new(&["examples/graph.c"]).build();
    let arguments = ["8", "7", "20000"];
    let expected = run(&graph, "gc=off", &arguments, LIMIT).expect_success();
    assert_eq!(run(&graph, STRESS, &arguments, LIMIT).expect_success(), expected);
}

#[test]
fn the_graph_on_8_threads_is_the_same_for_10_seeds_under_stress() {
    let graph = deletion(&["examples/graph.c"]).build();
    for seed in 1..=10 {
        let arguments = ["8", &seed.to_string(), "20000"];
        let expected = run(&graph, "gc=off", &arguments, LIMIT).expect_success();
        assert_eq!(run(&graph, STRESS, &arguments, LIMIT).expect_success(), expected, "seed {seed}");
    }
}

#[test]
fn trees_are_the_same_under_stress_and_when_every_hundredth_allocation_asks_for_a_cycle() {
    let trees = deletion(&["examples/trees.c"]).build();
    let expected = run(&trees, "gc=off", &["10", "4"], LIMIT).expect_success();
    for options in [STRESS, "gc=snapshot,stress=alloc:100,poison,verify"] {
        assert_eq!(run(&trees, options, &["10", "4"], LIMIT).expect_success(), expected, "{options}");
    }
}

#[test]
fn memory_is_reclaimed_without_being_asked_for_by_name() {
    let trees = deletion(&["examples/trees.c"]).build();
    let outcome = run(&trees, "", &["20"], LIMIT);
    assert!(outcome.peak_resident < 200 << 20, "peaked at {} MiB", outcome.peak_resident >> 20);
    outcome.expect_success();
}

#[test]
fn every_kind_of_root_is_kept() {
    for level in [0, 2] {
        let roots = deletion(&["tests/programs/roots.c"]).level(level).build();
        let output = run(&roots, WATCHED, &[], LIMIT).expect_success();
        let gone: Vec<_> = output.lines().filter(|line| !line.ends_with(" kept")).collect();
        assert_eq!(gone, ["array on the stack 20", "hidden gone"], "-O{level}");
    }
}

#[test]
fn threads_that_come_and_go_during_collections_lose_nothing() {
    let churn = deletion(&["tests/programs/thread_churn.c"]).build();
    for (options, threads) in [("gc=snapshot,poison,wbbuf=9", "400"), ("gc=snapshot,stress=poll,poison,verify", "16")] {
        let expected = run(&churn, "gc=off", &[threads], LIMIT).expect_success();
        assert_eq!(run(&churn, options, &[threads], LIMIT).expect_success(), expected, "{options}");
    }
}

#[test]
fn a_checked_build_has_nothing_to_report_about_new_values_that_are_not_logged() {
    for level in [0, 2] {
        let graph = deletion(&["examples/graph.c"]).level(level).checked().build();
        let arguments = ["8", "3", "5000"];
        let expected = run(&Program::new(&["examples/graph.c"]).build(), "gc=off", &arguments, LIMIT).expect_success();
        for options in ["gc=off", "gc=stw,poison", STRESS] {
            let outcome = run(&graph, options, &arguments, LIMIT);
            assert_eq!(outcome.stderr, "", "-O{level} {options}");
            assert_eq!(outcome.expect_success(), expected, "-O{level} {options}");
        }
    }
}

#[test]
fn a_checked_build_reports_an_old_value_that_the_deletion_barrier_does_not_log() {
    let graph = deletion(&["examples/graph.c"]).checked().mutant("site:15:lie").build();
    let outcome = run(&graph, STRESS, &["2", "1", "20000"], LIMIT);
    assert!(outcome.stderr.starts_with("shade: the barrier has not logged ["), "{outcome:#?}");
}

#[test]
fn items_swapped_out_of_a_table_that_is_being_marked_stay_intact_with_the_deletion_barrier() {
    let program = deletion(&["tests/programs/lost_deletion.c"]).build();
    for _ in 0..RUNS {
        assert_eq!(run(&program, WATCHED, &[], LIMIT).expect_success(), "intact\n");
    }
}

#[test]
fn without_the_deletion_half_items_swapped_out_of_a_table_are_lost_after_one_stop_as_well() {
    let program = deletion(&["tests/programs/lost_deletion.c"]).mutant("drop-deletion").build();
    expect_damage(&program, WATCHED);
}

#[test]
fn what_the_insertion_half_is_for_does_not_happen_after_one_stop() {
    // Hybrid barriers that log no new value: lost under the one collector, intact under the other.
    let program = Program::new(&["tests/programs/lost_insertion.c"]).mutant("drop-insertion").build();
    expect_damage(&program, "gc=concurrent,poison");
    assert_eq!(run(&program, WATCHED, &[], LIMIT).expect_success(), "intact\n");
}

fn expect_damage(program: &Path, options: &str) {
    let mut outcomes: Vec<Outcome> = Vec::new();
    let found = |outcome: &Outcome| outcome.status.code() == Some(3) && outcome.stderr.contains("damaged");
    while !outcomes.last().is_some_and(found) {
        assert!(outcomes.len() < RUNS, "no damage was noticed: {outcomes:#?}");
        outcomes.push(run(program, options, &[], LIMIT));
    }
}

#[test]
fn a_collector_that_needs_more_than_the_barriers_log_is_refused_at_the_start() {
    for (family, refused, instead) in [
        ("deletion", &["concurrent"][..], "snapshot"),
        ("insertion", &["concurrent", "snapshot"], "stw"),
        ("hybrid", &[], ""),
    ] {
        let list = Program::new(&["examples/list.ll"]).barrier(family).build();
        for gc in ["off", "stw", "snapshot", "concurrent"] {
            let outcome = run(&list, &format!("gc={gc}"), &[], LIMIT);
            if !refused.contains(&gc) {
                assert_eq!(outcome.expect_success(), "500500\n", "{family} gc={gc}");
                continue;
            }
            let report = format!(
                "is compiled with the barrier family '{family}', which gc={gc} does not work with; try SHADE=gc={instead}\n"
            );
            assert_eq!(outcome.status.code(), Some(2), "{outcome:#?}");
            assert!(outcome.stderr.starts_with("shade: ") && outcome.stderr.ends_with(&report), "{outcome:#?}");
            assert!(outcome.stderr.contains("list.ll") && outcome.stderr.lines().count() == 1, "{outcome:#?}");
            assert_eq!(outcome.stdout, "");
        }
    }
}

#[test]
fn modules_of_two_families_make_one_program_if_one_collector_is_right_for_both() {
    let both = Linked::new("hybrid", "deletion");
    assert_eq!(run(&both.program, "", &[], LIMIT).expect_success(), "500500\n");
    assert_eq!(run(&both.program, STRESS, &[], LIMIT).expect_success(), "500500\n");
    let outcome = run(&both.program, "gc=concurrent", &[], LIMIT);
    assert_eq!(outcome.status.code(), Some(2), "{outcome:#?}");
    assert!(outcome.stderr.contains("family 'deletion'"), "{outcome:#?}");
}

#[test]
fn modules_of_families_for_different_collectors_are_refused_by_name() {
    let outcome = run(&Linked::new("deletion", "insertion").program, "gc=off", &[], LIMIT);
    assert_eq!(outcome.status.code(), Some(2), "{outcome:#?}");
    for part in ["list.ll", "'deletion'", "other.c", "'insertion'", "cannot be one program"] {
        assert!(outcome.stderr.contains(part), "{part}: {outcome:#?}");
    }
}

#[test]
fn a_card_is_marked_where_a_pointer_is_stored_and_nowhere_else() {
    let cards = with_collectors_half("--barrier=card", "tests/programs/cards/cards.c", "tests/programs/cards/table.c");
    let expected = "nothing 0\none card 1\ntwo cards 2\nnull 0\nexchange 1\ncopy over a border 2\ncopy of all 8\ncopy of nothing 0\n";
    for options in ["gc=off", "", "stress=alloc:1,poison,verify"] {
        assert_eq!(run(&cards.program, options, &[], LIMIT).expect_success(), expected, "{options}");
    }
}

#[test]
fn the_object_logging_barrier_of_the_manual_logs_each_old_object_once_and_young_ones_never() {
    let prelude = format!("--prelude={}", root().join("docs/families/object-logging.ll").display());
    let half = "docs/families/object-logging.c";
    let program = with_collectors_half(&prelude, "tests/programs/object_logging.c", half);
    let expected = "young 0\nfirst store 1\nfurther stores 1\nnull and number 0\ncopy 1\nexchange 1\nfour threads 1\nuntouched 0\n";
    for options in ["gc=off", "", "stress=poll,poison,verify"] {
        assert_eq!(run(&program.program, options, &[], LIMIT).expect_success(), expected, "{options}");
    }
    let outcome = run(&program.program, "gc=snapshot", &[], LIMIT);
    assert_eq!(outcome.status.code(), Some(2), "{outcome:#?}");
    assert!(outcome.stderr.contains("family 'object-logging'"), "{outcome:#?}");
}

#[test]
fn a_prelude_that_cannot_be_used_is_refused_by_file_and_function_and_nothing_is_written() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (prelude, output) = (folder.path().join("own.ll"), folder.path().join("out.ll"));
    let good = std::fs::read_to_string(root().join("docs/families/object-logging.ll")).expect("the manual's prelude");
    let opt = |prelude: &Path| {
        let mut command = Command::new(shade());
        command.arg("opt").arg(root().join("examples/list.ll")).arg("-S").arg("-o").arg(&output);
        command.arg(format!("--prelude={}", prelude.display())).output().expect("shade starts")
    };
    for (from, to, because) in [
        ("@shade_barrier_bulk(", "@shade_barrier_other(", "own.ll: @shade_barrier_bulk is not defined"),
        ("ptr %slot, i64 %new)", "ptr %slot)", "own.ll: "),
        ("attributes #0 = { alwaysinline", "attributes #0 = {", "own.ll: @shade_barrier_1_1: lacks alwaysinline"),
        (" \"gc-leaf-function\"", "", "own.ll: @shade_barrier_1_1: may poll: call preserve_mostcc void @object_log"),
        (
            "define void @shade_barrier_1_1(ptr %slot, i64 %new) #0 {",
            "define void @shade_barrier_1_1(ptr %slot, i64 %new) #0 gc \"shade\" {",
            "has gc",
        ),
        ("!\"card\"", "!\"cards\"", "own.ll: !shade.family: there is no column cards"),
    ] {
        assert!(good.contains(from), "{from}");
        std::fs::write(&prelude, good.replace(from, to)).expect("a prelude");
        let Output { status, stderr, .. } = opt(&prelude);
        let stderr = String::from_utf8_lossy(&stderr);
        assert_eq!(status.code(), Some(1), "{stderr}");
        assert!(stderr.contains(because) && stderr.lines().count() == 1, "{because}: {stderr}");
        assert!(!output.exists());
    }
    std::fs::write(&prelude, [0xff, 0xfe]).expect("a file that is no text");
    for file in [prelude.as_path(), Path::new("/nonexistent/own.ll")] {
        let Output { status, stderr, .. } = opt(file);
        assert_eq!(status.code(), Some(1));
        assert!(String::from_utf8_lossy(&stderr).contains("own.ll: "), "{}", String::from_utf8_lossy(&stderr));
    }
}

/// A program with barriers for a collector of which a C file has what they need.
fn with_collectors_half(barriers: &str, program: &str, half: &str) -> Linked {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (object, executable) = (folder.path().join("half.o"), folder.path().join("program"));
    succeed(
        Command::new("clang-19").args(["-O2", "-Wall", "-Werror", "-c"]).arg(root().join(half)).arg("-o").arg(&object),
    );
    let inputs = [root().join(program), object];
    succeed(Command::new(shade()).arg("build").arg(barriers).args(inputs).arg("-o").arg(&executable));
    Linked { program: executable, _folder: folder }
}

/// The list, and a module of another family with a root of its own.
struct Linked {
    program: PathBuf,
    _folder: tempfile::TempDir,
}

impl Linked {
    fn new(list: &str, other: &str) -> Linked {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("other.c"), "#include <shade.h>\nvoid *managed other;\n").expect("a source file");
        let build = |arguments: &[&str], input: &Path, output: &Path| {
            let mut command = Command::new(shade());
            command.arg("build").args(arguments).arg(input).arg("-o").arg(output);
            succeed(&mut command);
        };
        build(&["-c", &format!("--barrier={list}")], &root().join("examples/list.ll"), &at("list.o"));
        build(&["-c", &format!("--barrier={other}")], &at("other.c"), &at("other.o"));
        let program = at("program");
        succeed(Command::new(shade()).arg("build").args([at("list.o"), at("other.o")]).arg("-o").arg(&program));
        Linked { program, _folder: folder }
    }
}

fn succeed(command: &mut Command) {
    let Output { status, stderr, .. } = command.output().expect("shade starts");
    assert!(status.success(), "{command:?}: {}", String::from_utf8_lossy(&stderr));
}

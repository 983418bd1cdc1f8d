//! What a program tells of its collector: the line of a cycle, the table, and a trace file that can be read however the program ended.

use std::collections::BTreeSet;
use std::process::Command;
use std::time::Duration;

use serde_json::Value;
use shade_tests::program::{Outcome, Program, root, run};

const LIMIT: Duration = Duration::from_secs(60);

/// The program's outcome, and the events of its trace file.
fn traced(how: &str, options: &str) -> (Outcome, Vec<Value>) {
    let program = Program::new(&["tests/programs/trace_end.c"]).build();
    let path = root().join(format!("target/programs-test/trace-{how}-{}.json", options.len()));
    let outcome = run(&program, &format!("trace={}+gc,{options}", path.display()), &[how], LIMIT);
    let text = std::fs::read_to_string(&path).expect("the file was written");
    std::fs::remove_file(&path).expect("it is there");
    let trace: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{how}: {error}\n{outcome:#?}"));
    (outcome, trace["traceEvents"].as_array().expect("a list").clone())
}

fn spans<'a>(events: &'a [Value], name: &'a str) -> impl Iterator<Item = &'a Value> {
    events.iter().filter(move |event| event["ph"] == "X" && event["name"] == name)
}

#[test]
fn the_trace_file_is_whole_however_the_program_ends() {
    for (how, code) in [
        ("return", Some(0)),
        ("exit", Some(0)),
        ("_exit", Some(0)),
        ("abort", None),
        ("kill", None),
        ("misuse", Some(2)),
    ] {
        for options in ["gc=concurrent", "gc=concurrent,stress=alloc:1000"] {
            let (outcome, events) = traced(how, options);
            assert_eq!(outcome.status.code(), code, "{how} {options}: {outcome:#?}");
            assert!(spans(&events, "cycle").count() > 0, "{how} {options}: {events:?}");
        }
    }
}

#[test]
fn the_reason_of_an_end_by_the_runtime_is_in_the_trace() {
    let reasons = |how| {
        let (_, events) = traced(how, "gc=concurrent,percent=99");
        events.iter().filter(|event| event["name"] == "end of the process").cloned().collect::<Vec<_>>()
    };
    assert!(reasons("misuse")[0]["args"]["text"].as_str().expect("a text").contains("is not a handle"));
    assert_eq!(reasons("return"), [Value::Null; 0]);
}

#[test]
fn a_collection_that_a_program_has_waited_for_has_its_line() {
    let program = Program::new(&["tests/programs/one_cycle.c"]).build();
    for _ in 0..50 {
        let outcome = run(&program, "gc=concurrent,trace=gc,percent=100", &[], LIMIT);
        assert_eq!(outcome.stderr.matches("shade: gc 1 @").count(), 1, "{outcome:#?}");
        outcome.expect_success();
    }
}

#[test]
fn phases_lie_in_their_cycle_and_handshakes_on_the_tracks_of_the_threads() {
    let (_, events) = traced("return", "gc=concurrent,verify");
    let times = |event: &Value| {
        let at = event["ts"].as_f64().expect("a time");
        (at, at + event["dur"].as_f64().expect("a duration"))
    };
    let cycles: Vec<_> = spans(&events, "cycle").map(times).collect();
    let ended = cycles.iter().map(|cycle| cycle.1).fold(0.0, f64::max);
    for phase in ["finish sweep", "arm and scan", "mark", "end"] {
        // The program may end in the middle of one more cycle.
        let whole: Vec<_> = spans(&events, phase).map(times).filter(|times| times.0 <= ended).collect();
        assert_eq!(whole.len(), cycles.len(), "{phase}");
        for (from, to) in whole {
            assert!(cycles.iter().any(|cycle| cycle.0 - 1.0 <= from && to <= cycle.1 + 1.0), "{phase} {from} {to}");
        }
    }
    for handshake in ["H1 arm", "H2 empty", "H3 scan", "flush", "H4 disarm", "park"] {
        let threads: BTreeSet<_> =
            spans(&events, handshake).map(|event| event["tid"].as_u64().expect("a thread")).collect();
        assert!(threads.len() >= 3, "{handshake}: the collector and two threads, not {threads:?}");
    }
    let names: BTreeSet<_> = events
        .iter()
        .filter(|event| event["name"] == "thread_name")
        .map(|event| event["args"]["name"].as_str().expect("a name"))
        .collect();
    assert!(names.contains("shade-collector") && names.contains("shade-sweeper"), "{names:?}");
    assert!(spans(&events, "sweep").count() > 0);
    assert!(
        events.iter().any(|event| event["ph"] == "C" && event["args"]["live"].as_u64().is_some_and(|live| live > 0))
    );
}

#[test]
fn a_trace_file_that_cannot_be_written_is_an_error_that_names_it() {
    let program = Program::new(&["tests/programs/trace_end.c"]).build();
    let outcome = run(&program, "trace=/no/such/directory/t.json", &["return"], LIMIT);
    assert_eq!(outcome.status.code(), Some(2));
    assert!(outcome.stderr.contains("/no/such/directory/t.json"), "{}", outcome.stderr);
}

#[test]
fn each_cycle_has_one_line_with_all_its_figures() {
    let (outcome, events) = traced("return", "gc=concurrent,percent=98");
    let lines: Vec<_> = outcome.stderr.lines().filter(|line| line.starts_with("shade: gc ")).collect();
    let cycles = spans(&events, "cycle").count();
    assert!(!lines.is_empty() && lines.len().abs_diff(cycles) <= 1, "{cycles} cycles: {lines:?}");
    for (index, line) in lines.iter().enumerate() {
        assert!(line.starts_with(&format!("shade: gc {} @", index + 1)), "{line}");
        for part in [
            "%: ",
            " ms clock, ",
            " MiB, goal ",
            " ms, ",
            " objects, ",
            " rounds, ",
            " entries, assists ",
            " MiB, longest handshake ",
            " µs, p99 ",
            " handshakes, ",
            " threads",
        ] {
            assert_eq!(line.matches(part).count(), 1, "'{part}' in: {line}");
        }
        let sizes = line.split_once(" ms clock, ").expect("seen above").1.split_once(" MiB").expect("seen above").0;
        let sizes: Vec<f64> = sizes.split("->").map(|size| size.parse().expect("a number")).collect();
        assert!(sizes.len() == 3 && sizes[2] <= sizes[1] + 0.1, "live is at most what is in use: {line}");
    }
}

/// The lines that name a thread which does not answer, of a program in which one is at `place` for 400 ms. Only those about that one: on a busy
/// machine the kernel may keep another from answering for as long.
fn unanswered(place: &str, trace: &str) -> Vec<String> {
    let program = Program::new(&["tests/programs/unanswered.c", "tests/programs/holdup.ll"]).build();
    let outcome = run(&program, trace, &[place], LIMIT);
    let lines = outcome
        .stderr
        .lines()
        .filter(|line| line.contains("has not answered") && line.contains("holdup_"))
        .map(str::to_owned)
        .collect();
    assert_eq!(outcome.expect_success(), "collected\n");
    lines
}

#[test]
fn a_thread_that_does_not_answer_for_100_ms_is_named_with_its_top_frames() {
    for (place, frame) in [("spins", "holdup_spin"), ("reads", "holdup_read")] {
        let lines = unanswered(place, "trace=gc");
        let Some(line) = lines.first() else { panic!("{place}: nobody is named") };
        assert!(line.contains(" has not answered H1 arm for 100 ms: at "), "{line}");
        assert!(line.contains(frame) && line.contains("be_there+"), "{line}");
        assert_eq!(unanswered(place, ""), [""; 0], "only when asked for");
    }
}

#[test]
fn a_thread_that_says_it_is_native_is_not_named() {
    assert_eq!(unanswered("native", "trace=gc"), [""; 0]);
}

#[test]
fn the_executable_has_the_probes_that_the_manual_lists_with_as_many_arguments() {
    let program = Program::new(&["tests/programs/trace_end.c"]).build();
    // LLVM's does not read such notes. This one comes with the linker.
    let output = Command::new("readelf").arg("--notes").arg(program).output().expect("readelf starts");
    let notes = String::from_utf8_lossy(&output.stdout).into_owned();
    for (name, arguments) in [("phase", 1), ("cycle", 3), ("handshake", 2), ("sweep", 1)] {
        let of_this = |note: &&str| note.contains(&format!("Name: {name}\n"));
        let found: Vec<_> = notes.split("Provider: shade").skip(1).filter(of_this).collect();
        assert_eq!(found.len(), 1, "{name} in {notes}");
        let field = |label| found[0].lines().find_map(|line| line.trim().strip_prefix(label)).expect("a field");
        assert_eq!(field("Arguments: ").split(' ').count(), arguments, "{name}: {notes}");
        assert!(!field("Location: ").starts_with("0x000000000000000"), "discarded code: {notes}");
    }
    let manual = std::fs::read_to_string(root().join("docs/options.md")).expect("the manual");
    let listed = manual.split("## Probes").nth(1).expect("a section").lines().filter(|line| line.starts_with("| `"));
    assert_eq!(listed.take_while(|line| !line.is_empty()).count(), 4);
}

//! A heap dump tells who retains an object, and what lives by it; `shade heap` reads whole dumps only.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use shade_tests::program::{Program, run, shade};

const LIMIT: Duration = Duration::from_secs(60);

/// A dump of `heap_dump.c` in its directory, and the addresses it printed.
struct Dumped {
    directory: tempfile::TempDir,
    addresses: HashMap<String, String>,
}

impl Dumped {
    fn file(&self) -> PathBuf {
        self.directory.path().join("heap.jsonl")
    }

    /// By the function of `shade.h`, or by the option.
    fn new(options: &str, by_option: bool) -> Dumped {
        let program = Program::new(&["tests/programs/heap_dump.c"]).build();
        let directory = tempfile::tempdir().expect("a temporary directory");
        let file = directory.path().join("heap.jsonl").to_string_lossy().into_owned();
        let outcome = match by_option {
            true => run(&program, &format!("{options},dump={file}"), &[], LIMIT),
            false => run(&program, options, &[&file], LIMIT),
        };
        let output = outcome.expect_success();
        let addresses: HashMap<_, _> =
            output.lines().filter_map(|line| line.split_once(' ')).map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
        assert_eq!(addresses["nowhere"], libc::ENOENT.to_string());
        Dumped { directory, addresses }
    }

    fn ask(&self, arguments: &[&str]) -> String {
        let output = heap(&self.file(), arguments);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).expect("text")
    }

    fn retains(&self, what: &str) -> String {
        self.ask(&["--retains", &self.addresses[what]])
    }
}

fn heap(file: &Path, arguments: &[&str]) -> Output {
    Command::new(shade()).arg("heap").arg(file).args(arguments).output().expect("shade starts")
}

#[test]
fn the_path_from_a_root_to_an_object_is_told_and_what_nothing_retains_has_none() {
    for options in ["gc=concurrent", "gc=stw", "gc=snapshot", "gc=off", "gc=concurrent,stress=poll"] {
        let dumped = Dumped::new(options, false);
        let path = dumped.retains("target");
        let steps: Vec<_> = path.lines().skip_while(|l| !l.starts_with("shortest")).skip(1).take(5).collect();
        assert_eq!(steps[0], "  global table", "{options}: {path}");
        assert_eq!(steps[1], format!("  -> {} table_type", dumped.addresses["table"]), "{options}: {path}");
        assert!(steps[2].ends_with(" node_type") && steps[3].ends_with(" node_type"), "{options}: {path}");
        assert_eq!(steps[4], format!("  -> {} node_type", dumped.addresses["target"]), "{options}: {path}");
        assert!(dumped.retains("handled").contains("\n  handle of "), "{options}");
        assert!(dumped.retains("stacked").contains("\n  stack thread "), "{options}: {}", dumped.retains("stacked"));
        if options == "gc=off" {
            // Nothing has found it dead.
            let lonely = dumped.retains("lonely");
            assert!(lonely.contains("nothing retains it") && !lonely.contains("path from a root:"), "{lonely}");
        }
    }
}

#[test]
fn an_object_retains_what_lives_by_it_alone() {
    let dumped = Dumped::new("gc=off", false);
    let first = |what: &str| dumped.retains(what).lines().take(2).collect::<Vec<_>>().join("\n");
    // The table and three nodes. `shared` has a global of its own; the bytes hang on what the handle holds.
    assert!(first("table").ends_with("800 bytes\n896 bytes in 4 objects live by it alone"), "{}", first("table"));
    assert!(first("handled").ends_with("32 bytes\n1040 bytes in 2 objects live by it alone"), "{}", first("handled"));
    assert!(first("shared").ends_with("32 bytes\n32 bytes in 1 objects live by it alone"), "{}", first("shared"));
    assert!(dumped.retains("shared").contains("\n  global shared\n"), "{}", dumped.retains("shared"));
    let top = dumped.ask(&["--top", "2"]);
    let order: Vec<_> = top.lines().skip(1).map(|line| line.split_whitespace().nth(3).unwrap_or_default()).collect();
    assert_eq!(order, [&dumped.addresses["handled"], &dumped.addresses["bytes"]], "{top}");
    let totals = dumped.ask(&[]);
    assert!(totals.contains("           192            6  node_type\n"), "{totals}");
}

#[test]
fn the_option_writes_the_same_when_the_process_exits() {
    let dumped = Dumped::new("gc=concurrent", true);
    assert!(dumped.retains("target").contains("\n  global table\n"));
}

#[test]
fn a_dump_that_is_not_whole_is_refused_with_the_line_and_the_reason() {
    let dumped = Dumped::new("gc=off", false);
    let text = std::fs::read_to_string(dumped.file()).expect("the dump");
    let lines: Vec<&str> = text.lines().collect();
    let refused = |changed: String, line: usize, reason: &str| {
        let file = dumped.directory.path().join("changed.jsonl");
        std::fs::write(&file, changed).expect("a file");
        let output = heap(&file, &[]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let expected = format!("shade: error: {}:{line}: {reason}", file.display());
        assert!(!output.status.success() && said.starts_with(&expected), "{said}\nnot {expected}");
    };
    let joined = |lines: &[&str]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
    let last = lines.len() - 1;
    refused(joined(&lines[..last]), last + 1, "the dump is not whole: its last line is missing");
    refused(text[..text.len() / 2].to_owned(), text[..text.len() / 2].lines().count(), "no line of a heap dump: ");
    refused(String::new(), 1, "the dump is not whole");
    refused("{}\n".to_owned(), 1, "no line of a heap dump: ");
    refused(joined(&lines[1..]), 1, "the first line must be that of the heap");
    refused(joined(&[lines[0], lines[0]]), 2, "a second heap");
    refused(text.replace("\"version\":1", "\"version\":2"), 1, "version 2 of the format; 1 is known");
    let missing = lines.iter().position(|line| line.contains(&format!("\"at\":\"{}\"", dumped.addresses["target"])));
    let mut without = lines.clone();
    without.remove(missing.expect("it is there"));
    refused(joined(&without), last, &format!("{} objects and ", text.matches("\"object\"").count()));
    let renumbered = joined(&without).replace(
        &format!("{{\"objects\":{}", text.matches("\"object\"").count()),
        &format!("{{\"objects\":{}", text.matches("\"object\"").count() - 1),
    );
    let referring = without.iter().position(|line| line.contains(&dumped.addresses["target"])).expect("its holder");
    refused(renumbered, referring + 1, &format!("{} is no object of the dump", dumped.addresses["target"]));
    let output = heap(&dumped.directory.path().join("none"), &[]);
    assert!(!output.status.success() && String::from_utf8_lossy(&output.stderr).contains("No such file"));
    let nowhere = heap(&dumped.file(), &["--retains", "0x10"]);
    assert!(String::from_utf8_lossy(&nowhere.stderr).contains("0x10 leads into no object of the dump"));
}

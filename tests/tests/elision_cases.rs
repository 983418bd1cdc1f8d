//! What each case of `programs/elision` logs, against what it says of itself, and the table of `docs/elision.md` made from them.
//!
//! `SHADE_BLESS=1` writes the table anew.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use shade_tests::program::{root, shade};

const BEGIN: &str = "<!-- table of cases: begin -->";
const END: &str = "<!-- table of cases: end -->";

/// One case file: a function `@case`, and what is said of it in comments.
struct Case {
    path: PathBuf,
    text: String,
}

impl Case {
    fn says(&self, what: &str) -> &str {
        let line = self.text.lines().find_map(|line| line.strip_prefix("; ")?.strip_prefix(what)?.strip_prefix(":"));
        line.unwrap_or_else(|| panic!("{} says nothing of {what}", self.path.display())).trim()
    }

    /// Entries and mode tests of `@case`, each barrier call counted once. Of a region with two versions, the armed one logs without tests.
    fn counted(&self) -> String {
        let output = Command::new(shade())
            .args(["opt", "-O0", "--no-inline", "-S", "-o", "-"])
            .arg(&self.path)
            .output()
            .expect("shade runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let ir = String::from_utf8_lossy(&output.stdout).into_owned();
        let body = ir.split_once("@case(").and_then(|(_, rest)| rest.split_once("\n}")).expect("the function @case").0;
        let calls = |name: &str| -> Vec<usize> {
            body.lines().filter_map(|line| line.split_once(name)).map(|(_, call)| entries(call)).collect()
        };
        let (barriers, logs) = (calls("call void @shade_barrier_"), calls("call void @shade_log_"));
        let checks = barriers.len() + body.matches("call i1 @shade_armed()").count();
        format!("{} entries, {checks} checks", barriers.iter().chain(&logs).sum::<usize>())
    }
}

/// The entries that a barrier's name announces.
fn entries(call: &str) -> usize {
    let name = call.split_once('(').expect("a call").0;
    let name = name.strip_prefix("values_").unwrap_or(name);
    name.split('_').map(|n| n.parse::<usize>().unwrap_or_else(|_| panic!("no number of entries in {name}"))).sum()
}

fn cases() -> Vec<Case> {
    let mut paths: Vec<_> = fs::read_dir(root().join("tests/programs/elision"))
        .expect("the case files")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths.into_iter().map(|path| Case { text: fs::read_to_string(&path).expect("a text file"), path }).collect()
}

#[test]
fn each_case_logs_as_many_words_behind_as_many_tests_as_it_says() {
    let wrong: Vec<_> = cases()
        .iter()
        .filter(|case| case.counted() != case.says("shade"))
        .map(|case| format!("{}: {}, not {}", case.path.display(), case.counted(), case.says("shade")))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_page_has_the_table_of_the_cases() {
    let mut table = String::from("| case | Go 1.27 | Shade | |\n|---|---|---|---|\n");
    for case in cases() {
        let [name, go, shade, note] = ["case", "go", "shade", "note"].map(|what| case.says(what));
        table += &format!("| {name} | {go} | {shade} | {note} |\n");
    }
    let path = root().join("docs/elision.md");
    let page = fs::read_to_string(&path).expect("the page");
    let (head, rest) = page.split_once(BEGIN).expect("where the table begins");
    let tail = rest.split_once(END).expect("where the table ends").1;
    let wanted = format!("{head}{BEGIN}\n{table}{END}{tail}");
    if std::env::var_os("SHADE_BLESS").is_some() {
        fs::write(&path, &wanted).expect("the page can be written");
    } else {
        assert_eq!(page, wanted, "SHADE_BLESS=1 writes the table anew");
    }
}

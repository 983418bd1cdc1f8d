//! The mutants beside those that drop a barrier: polls where none may be, rules that are applied falsely, and steps of the runtime's protocol left out. Each
//! has a budget, which its table states: files that the pass's own check looks at, or runs of one program.
//!
//! A mutant of the runtime that needs a wide window makes it itself, by sleeping at the step (`rt/src/mutant.rs`). So the same program runs with the sleeps
//! and the whole protocol as well, and must succeed: else the mutant shows nothing.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use shade_tests::program::{Outcome, root, run};

use crate::Error;

mod table;

pub use table::{CHECKED, RUNTIME, Runtime};

/// A run that takes longer hangs, which is noticed too.
const LIMIT: Duration = Duration::from_secs(60);

/// What became of one mutant.
#[derive(Debug)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// What noticed it, and after how much of the budget; or nothing did.
    pub killed: Option<String>,
    /// Why nothing can, or what does that is not run here.
    pub excuse: Option<&'static str>,
    /// The whole protocol failed with the mutant's sleeps, or an excused mutant was killed.
    pub wrong: Option<String>,
}

impl Line {
    /// Not killed, and nobody said why.
    pub fn is_survivor(&self) -> bool {
        self.killed.is_none() && self.excuse.is_none()
    }
}

/// The commands and libraries of a campaign.
#[derive(Debug)]
pub struct Tools {
    /// A `shade` that knows `--mutant`.
    pub shade: PathBuf,
    /// The folder of a runtime that knows `SHADE=mutant=…`.
    pub runtime: PathBuf,
}

/// Every rule and order in turn: does the pass's own check refuse what it makes?
///
/// # Errors
/// If `shade` cannot be run.
pub fn check_all(tools: &Tools, mut progress: impl FnMut(&Line)) -> Result<Vec<Line>, Error> {
    let mut lines = Vec::new();
    for mutant in CHECKED {
        let mut killed = None;
        for (number, file) in mutant.files.iter().enumerate() {
            if let Some(message) = refusal(tools, mutant.name, mutant.options, file)? {
                killed = Some(format!("verify, file {} of {}: {message}", number + 1, mutant.files.len()));
                break;
            }
        }
        let wrong = wrong_excuse(&killed, mutant.excuse);
        lines.push(Line { name: mutant.name.to_owned(), killed, excuse: mutant.excuse, wrong });
        lines.last().into_iter().for_each(&mut progress);
    }
    Ok(lines)
}

/// What the check says about a file, if it refuses it. It must accept it without the mutant.
fn refusal(tools: &Tools, mutant: &str, options: &[&str], file: &str) -> Result<Option<String>, Error> {
    let check = |mutant: &str| {
        let mut opt = Command::new(&tools.shade);
        opt.args(["opt", "--verify-barriers", "-o", "/dev/null"]).arg(format!("--mutant={mutant}")).args(options);
        opt.arg(root().join(file)).stdin(Stdio::null()).output()
    };
    let sound = check("list")?;
    if !sound.status.success() {
        let said = String::from_utf8_lossy(&sound.stderr).into_owned();
        let options = options.iter().map(|option| (*option).to_owned()).collect();
        return Err(Error::Build { program: file.to_owned(), options, said });
    }
    let broken = check(mutant)?;
    let said = String::from_utf8_lossy(&broken.stderr).into_owned();
    let reason = said.split_once("function @").map_or(&*said, |(_, reason)| reason);
    Ok((broken.status.code() == Some(1)).then(|| first_line(reason)))
}

/// Every mutant of the runtime in turn: does its program notice within its runs, and does it notice nothing with the sleeps alone?
///
/// # Errors
/// If a program does not build.
pub fn run_all(tools: &Tools, only: &str, mut progress: impl FnMut(&Line)) -> Result<Vec<Line>, Error> {
    let directory = tempfile::tempdir()?;
    let mut lines = Vec::new();
    for mutant in RUNTIME.iter().filter(|mutant| mutant.name.contains(only)) {
        let executable = build(tools, mutant, directory.path())?;
        let mut killed = None;
        for number in 1..=mutant.runs {
            let outcome = execute(&executable, mutant, mutant.name);
            if let Some(how) = symptom(&outcome) {
                killed = Some(format!("{how}, run {number} of {}", mutant.runs));
                break;
            }
        }
        let whole = execute(&executable, mutant, &format!("{}:whole", mutant.name));
        let wrong = symptom(&whole)
            .map(|how| format!("{}: the whole protocol fails with the same sleeps: {how}", mutant.name))
            .or(wrong_excuse(&killed, mutant.excuse));
        lines.push(Line { name: mutant.name.to_owned(), killed, excuse: mutant.excuse, wrong });
        lines.last().into_iter().for_each(&mut progress);
    }
    Ok(lines)
}

fn wrong_excuse(killed: &Option<String>, excuse: Option<&str>) -> Option<String> {
    excuse.and(killed.as_ref()).map(|how| format!("the table excuses a mutant that is killed: {how}"))
}

fn build(tools: &Tools, mutant: &Runtime, directory: &Path) -> Result<PathBuf, Error> {
    let stem = Path::new(mutant.program).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let executable = directory.join(format!("{stem}-{}", mutant.family));
    if executable.exists() {
        return Ok(executable);
    }
    let options = ["-O2".to_owned(), format!("--barrier={}", mutant.family)];
    let mut build = Command::new(&tools.shade);
    build.arg("build").args(&options).arg(root().join(mutant.program)).arg("-o").arg(&executable);
    let output = build.env("SHADE_RT_DIR", &tools.runtime).stdin(Stdio::null()).output()?;
    if output.status.success() {
        return Ok(executable);
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(Error::Build { program: mutant.program.to_owned(), options: options.to_vec(), said })
}

fn execute(executable: &Path, mutant: &Runtime, name: &str) -> Outcome {
    run(executable, &format!("{},mutant={name}", mutant.options), mutant.arguments, LIMIT)
}

/// How a run shows that something is lost: the runtime says so, or the program does, or it comes to no good end.
fn symptom(outcome: &Outcome) -> Option<String> {
    if outcome.timed_out {
        return Some("hangs".to_owned());
    }
    let said = first_line(&outcome.stderr);
    match outcome.status.code() {
        Some(0) => None,
        _ if said.starts_with("shade: verify:") => Some("verify".to_owned()),
        _ if said.is_empty() => Some(format!("dies ({})", outcome.status)),
        Some(3) => Some(format!("damage: {said}")),
        _ => Some(format!("stops: {said}")),
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().chars().take(100).collect()
}

/// The names that the runtime knows, by its refusal of one that it does not.
///
/// # Errors
/// If no program can be built with it.
pub fn known_names(tools: &Tools) -> Result<Vec<String>, Error> {
    let directory = tempfile::tempdir()?;
    let executable = build(tools, &RUNTIME[0], directory.path())?;
    let outcome = run(&executable, "mutant=", &[], LIMIT);
    let names = outcome.stderr.split_once("one of ").and_then(|(_, rest)| rest.split_once(" is wanted"));
    Ok(names.map_or_else(Vec::new, |(names, _)| names.split(", ").map(str::to_owned).collect()))
}

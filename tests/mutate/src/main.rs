//! The command behind `./dev mutate`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use shade_mutate::programs::PROGRAMS;
use shade_mutate::score::{self, Line, RUNTIME, Tools};
use shade_mutate::{Error, campaign, equivalent};
use shade_tests::program::{root, runtime_with_mutants, shade_with_mutants};

/// Drops every barrier of the example and store-form programs, one at a time; exits 1 unless the shadow heap reports each. With --all, the other mutants too.
#[derive(Debug, Parser)]
#[command(name = "shade-mutate", version)]
struct CommandLine {
    /// Only programs whose path contains this
    #[arg(long, default_value = "")]
    only: String,
    /// Also put polls where none may be, apply each rule falsely, and leave out each step of the runtime's protocol
    #[arg(long)]
    all: bool,
    /// Of these, only mutants of the runtime whose name contains this, and nothing else
    #[arg(long)]
    step: Option<String>,
    /// The file of drops that nobody can notice [default: tests/mutate/equivalent.toml]
    #[arg(long)]
    equivalent: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&CommandLine::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("mutate: error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(line: &CommandLine) -> Result<bool, Error> {
    if let Some(step) = &line.step {
        return score_all(step);
    }
    let sites = drop_all(line)?;
    Ok(if line.all { score_all("")? && sites } else { sites })
}

/// The mutants that leave the sites alone. With the name of a step, only those.
fn score_all(step: &str) -> Result<bool, Error> {
    let tools = Tools { shade: shade_with_mutants(), runtime: runtime_with_mutants() };
    let known = score::known_names(&tools)?;
    let tried: Vec<_> = RUNTIME.iter().map(|mutant| mutant.name).collect();
    if known != tried {
        return Err(Error::Names { known: known.join(", "), tried: tried.join(", ") });
    }
    let mut lines = if step.is_empty() { score::check_all(&tools, show)? } else { Vec::new() };
    lines.extend(score::run_all(&tools, step, show)?);
    let killed = lines.iter().filter(|line| line.killed.is_some()).count();
    let excused = lines.iter().filter(|line| line.killed.is_none() && line.excuse.is_some()).count();
    let wrong: Vec<_> = lines.iter().filter_map(|line| line.wrong.as_ref()).collect();
    wrong.iter().for_each(|line| println!("wrong: {line}"));
    let survivors: Vec<_> = lines.iter().filter(|line| line.is_survivor()).collect();
    survivors.iter().for_each(|line| println!("survivor: {}", line.name));
    println!("survived with a reason: {excused}");
    println!("score: killed {killed} / {}", lines.len());
    Ok(survivors.is_empty() && wrong.is_empty() && !lines.is_empty())
}

fn show(line: &Line) {
    let fate = match (&line.killed, line.excuse) {
        (Some(how), _) => format!("killed by {how}"),
        (None, Some(excuse)) => format!("survives: {excuse}"),
        (None, None) => "SURVIVES".to_owned(),
    };
    println!("{:<24} {fate}", line.name);
}

/// The drops of `./dev mutate`.
fn drop_all(line: &CommandLine) -> Result<bool, Error> {
    let file = line.equivalent.clone().unwrap_or_else(|| root().join("tests/mutate/equivalent.toml"));
    let equivalents = equivalent::read(&file)?;
    if let Some(entry) = equivalents.iter().find(|entry| PROGRAMS.iter().all(|program| program.path != entry.program)) {
        return Err(Error::NoProgram(entry.program.clone()));
    }
    let programs: Vec<_> = PROGRAMS.iter().copied().filter(|program| program.path.contains(&line.only)).collect();
    if programs.is_empty() {
        return Err(Error::NoProgram(line.only.clone()));
    }
    let tally = campaign::run_all(&shade_with_mutants(), &programs, &equivalents, |line| println!("{line}"))?;
    tally.wrong.iter().for_each(|line| println!("wrong: {line}"));
    tally.missed.iter().for_each(|line| println!("missed: {line}"));
    println!("equivalent, each with a reason: {}", tally.equivalent);
    println!("caught {} / {}", tally.caught, tally.caught + tally.missed.len());
    Ok(tally.is_perfect())
}

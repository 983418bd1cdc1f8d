//! The command behind `./dev mutate`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use shade_mutate::programs::PROGRAMS;
use shade_mutate::{Error, campaign, equivalent};
use shade_tests::program::{root, shade_with_mutants};

/// Drops every barrier of the example and store-form programs, one at a time; exits 1 unless the shadow heap reports each.
#[derive(Debug, Parser)]
#[command(name = "shade-mutate", version)]
struct CommandLine {
    /// Only programs whose path contains this
    #[arg(long, default_value = "")]
    only: String,
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

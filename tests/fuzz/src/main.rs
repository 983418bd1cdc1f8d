//! `shade-fuzz`: the targets without the fuzzer. `./dev fuzz` calls it; so does who has a finding.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use shade_fuzz::Target;
use shade_fuzz::{isolated, seeds, targets};

#[derive(Debug, Parser)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The names of all targets
    List,
    /// Give files to a target; the process dies at a finding
    Replay {
        /// Which
        #[arg(value_parser = target)]
        target: Target,
        /// What a fuzzer has made, or a corpus has
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Write a target's first inputs
    Seeds {
        /// Which
        #[arg(value_parser = target)]
        target: Target,
        /// Where to
        folder: PathBuf,
    },
}

fn target(name: &str) -> Result<Target, String> {
    let known = || targets::TARGETS.map(|target| target.name).join(", ");
    Target::named(name).ok_or_else(|| format!("the targets are {}", known()))
}

fn main() -> ExitCode {
    isolated::serve();
    match run(CommandLine::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("shade-fuzz: error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), String> {
    match command {
        Command::List => targets::TARGETS.iter().for_each(|target| println!("{}", target.name)),
        Command::Replay { target, files } => {
            for file in files {
                let input = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
                // Before it runs: the process may die.
                println!("{}", file.display());
                println!("  {:?}", (target.run)(&input));
            }
        }
        Command::Seeds { target, folder } => {
            let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
            let count = seeds::write(target, &root, &folder).map_err(|error| error.to_string())?;
            println!("{count} inputs in {}", folder.display());
        }
    }
    Ok(())
}

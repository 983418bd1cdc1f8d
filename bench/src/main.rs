//! `./dev bench`: runs the same programs in Shade and in what a user would pick instead, and writes the results down.
//!
//! `program` and `programs/*` say what is run, `peer` by whom, `measure` and `run` do it, `result`, `verdict`, `table` and `plot`
//! make of it what `docs/bench` shows.

mod compile_time;
mod error;
mod measure;
mod paths;
mod peer;
mod plot;
mod program;
mod programs;
mod quiet;
mod result;
mod run;
mod table;
mod verdict;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;

use error::Error;
use measure::Request;
use program::{ALL, Program};
use result::CaseResult;

/// Runs benchmarks in Shade and in its peers, round by round, and writes docs/bench.
#[derive(Debug, Parser)]
#[command(name = "dev bench", bin_name = "./dev bench")]
struct CommandLine {
    /// Benchmarks, or single cases of them [default: all]
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// Only these peers, separated by commas (list Shade too to have ratios)
    #[arg(long, value_delimiter = ',', value_name = "PEER,…")]
    peers: Option<Vec<String>>,
    /// Rounds [default: 5, small 1]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1000))]
    runs: Option<u16>,
    /// Small sizes: shows that everything works, measures nothing, writes nothing unless --out is given
    #[arg(long)]
    small: bool,
    /// Folder for the results [default: docs/bench]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Longest wait for a quiet machine, for each case
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    quiet: u64,
    /// Names benchmarks, cases and peers with their versions, and stops
    #[arg(long)]
    list: bool,
    /// Writes the result page and the plots anew from the result files, and runs nothing
    #[arg(long)]
    page: bool,
}

fn main() -> ExitCode {
    match work(&CommandLine::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("dev bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn work(line: &CommandLine) -> Result<ExitCode, Error> {
    if line.list {
        list();
        return Ok(ExitCode::SUCCESS);
    }
    let chosen = choose(&line.names)?;
    if let Some(unknown) = line.peers.iter().flatten().find(|id| peer::find(id).is_none()) {
        let known = peer::ALL.iter().map(|p| p.id).collect::<Vec<_>>().join(", ");
        return Err(Error::Unknown { what: "peer", name: unknown.clone(), known });
    }
    let request = Request {
        peers: line.peers.clone(),
        runs: line.runs.map_or(if line.small { 1 } else { 5 }, usize::from),
        small: line.small,
        quiet_limit: Duration::from_secs(line.quiet),
    };
    let out = match &line.out {
        Some(out) => Some(out.clone()),
        None if line.small => None,
        None => Some(paths::root().join("docs/bench")),
    };
    if let Some(out) = &out {
        fs::create_dir_all(out).map_err(|e| Error::file(out, e))?;
    }
    let mut failed = false;
    for (program, case) in chosen.into_iter().filter(|_| !line.page) {
        // One broken benchmark does not keep the others from running.
        match measure::measure(program, case, &request) {
            Ok(result) => {
                failed |= result.failures > 0;
                if let Some(out) = &out {
                    result.write(out)?;
                }
            }
            Err(error) => {
                eprintln!("dev bench: {error}");
                failed = true;
            }
        }
    }
    if let Some(out) = &out {
        write_page(out)?;
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The page and the pictures, from every result file there is.
fn write_page(out: &Path) -> Result<(), Error> {
    let mut results = Vec::new();
    for case in ALL.iter().flat_map(|p| p.cases) {
        if let Some(result) = CaseResult::read(out, case.name)? {
            plot::draw(case, &result, out)?;
            results.push(result);
        }
    }
    let path = out.join("results.md");
    fs::write(&path, table::page(&results)).map_err(|e| Error::file(&path, e))
}

/// The cases that the names on the command line mean: those of a program, or one.
fn choose(names: &[String]) -> Result<Vec<(&'static Program, &'static program::Case)>, Error> {
    let all = || ALL.iter().flat_map(|p| p.cases.iter().map(|c| (*p, c)));
    let unknown = |n: &&String| !all().any(|(p, c)| p.name == **n || c.name == **n);
    if let Some(name) = names.iter().find(unknown) {
        let known = ALL.iter().map(|p| p.name).collect::<Vec<_>>().join(", ");
        return Err(Error::Unknown { what: "benchmark", name: name.clone(), known });
    }
    let wanted = |p: &Program, case: &str| names.is_empty() || names.iter().any(|n| n == p.name || n == case);
    Ok(all().filter(|(p, c)| wanted(p, c.name)).collect())
}

fn list() {
    for program in ALL {
        println!("{}: {}", program.name, program.about);
        for case in program.cases {
            println!("    {}: {}; {}", case.name, case.about, case.peers.join(" "));
        }
    }
    println!("peers:");
    for peer in peer::ALL {
        println!("    {}: {} ({})", peer.id, peer.version().unwrap_or_else(|why| why), peer.about);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_means_its_cases_and_a_case_means_itself() {
        let names = |n: &str| choose(&[n.to_owned()]).map(|c| c.iter().map(|(_, c)| c.name).collect::<Vec<_>>());
        assert_eq!(names("trees").unwrap(), ["trees-1t", "trees-2t"]);
        assert_eq!(names("trees-2t").unwrap(), ["trees-2t"]);
        let error = names("tree").unwrap_err().to_string();
        assert!(error.contains("`tree`") && error.contains("gcbench"), "{error}");
    }
}

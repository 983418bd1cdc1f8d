//! Runs one case: builds it for its peers, runs them in turn, round by round, and compares their checksums.

use std::path::Path;
use std::time::Duration;

use crate::compile_time;
use crate::error::Error;
use crate::peer::{self, Executable, Peer};
use crate::program::{Case, Kind, Program};
use crate::quiet;
use crate::result::CaseResult;
use crate::run::{self, Run};

/// What was asked for.
#[derive(Debug)]
pub struct Request {
    /// Peer ids, or all.
    pub peers: Option<Vec<String>>,
    /// Rounds.
    pub runs: usize,
    /// Small arguments instead of full ones.
    pub small: bool,
    /// How long to wait for a quiet machine.
    pub quiet_limit: Duration,
}

/// Runs `case` of `program`.
///
/// # Errors
/// When a peer that is installed does not build it, when checksums differ, or when no peer can run. A run that fails is counted
/// in the result and its peer left out.
pub fn measure(program: &Program, case: &'static Case, request: &Request) -> Result<CaseResult, Error> {
    let arguments = if request.small { case.small } else { case.full };
    let mut result = CaseResult::empty(case, arguments, request.small);
    let mut ready = prepare(program, case, request, &mut result)?;
    let scratch = tempfile_in(&crate::paths::build(program.name, "scratch"))?;
    if !request.small {
        result.load = quiet::wait(request.quiet_limit);
    }
    for round in 0..request.runs {
        // Another peer begins each round, so that no one always runs after the same neighbour.
        ready.rotate_left(usize::from(round > 0));
        let mut failed = Vec::new();
        for (peer, executable) in &ready {
            let run = match program.kind {
                Kind::Executables => one_run(peer, executable, case, arguments, &scratch),
                Kind::CompileTime => compile_time::run(arguments, &scratch),
            };
            match run {
                Ok(run) => {
                    eprintln!("{} {} {}: {}", case.name, round + 1, peer.id, in_words(case, &run));
                    check(case, &result, peer, &run)?;
                    result.runs.entry(peer.id.to_owned()).or_default().push(run);
                }
                Err(Error::Run { command, how, diagnostics }) => {
                    eprintln!("dev bench: {command}: {how}\n{diagnostics}");
                    failed.push((peer.id, how));
                }
                Err(error) => return Err(error),
            }
        }
        drop_failed(&mut ready, &mut result, failed);
    }
    Ok(result)
}

/// A peer that fails once is out of the case, and the table says why; the others go on.
fn drop_failed(ready: &mut Vec<(&Peer, Executable)>, result: &mut CaseResult, failed: Vec<(&'static str, String)>) {
    for (id, how) in failed {
        ready.retain(|(p, _)| p.id != id);
        result.runs.remove(id);
        result.missing.insert(id.to_owned(), format!("**failed**: {how}"));
        result.failures += 1;
    }
}

fn one_run(
    peer: &Peer,
    executable: &Executable,
    case: &Case,
    arguments: &[&str],
    scratch: &Path,
) -> Result<Run, Error> {
    let mut run = run::run(executable, arguments, case.memory_over_time, scratch)?;
    let logged = peer.log_metrics(&run.log);
    run.metrics.extend(logged.into_iter().map(|(name, value)| (name.to_owned(), value)));
    Ok(run)
}

/// Builds for each peer that was asked for and is installed; the others are noted.
fn prepare(
    program: &Program,
    case: &'static Case,
    request: &Request,
    result: &mut CaseResult,
) -> Result<Vec<(&'static Peer, Executable)>, Error> {
    let mut ready = Vec::new();
    for id in case.peers {
        let peer = peer::find(id).expect("a test checks that cases name peers that exist");
        if request.peers.as_ref().is_some_and(|asked| !asked.iter().any(|a| a == id)) {
            result.missing.insert((*id).to_owned(), "not asked for".to_owned());
            continue;
        }
        match peer.version() {
            Err(reason) => {
                eprintln!("{} {id}: {reason}", case.name);
                result.missing.insert((*id).to_owned(), reason);
            }
            Ok(version) => {
                let executable = match program.kind {
                    Kind::Executables => peer.build(program.name)?,
                    Kind::CompileTime => Executable { command: Vec::new(), environment: &[] },
                };
                result.versions.insert((*id).to_owned(), version);
                ready.push((peer, executable));
            }
        }
    }
    if ready.is_empty() {
        let reasons = result.missing.iter().map(|(p, why)| format!("{p}: {why}")).collect::<Vec<_>>().join("; ");
        return Err(Error::NoPeer { case: case.name, reasons });
    }
    Ok(ready)
}

/// Against the first run of the first peer.
fn check(case: &'static Case, result: &CaseResult, peer: &'static Peer, run: &Run) -> Result<(), Error> {
    let earlier = peer::ALL.iter().find_map(|p| Some((p.id, &result.of(p.id)?.first()?.checksum)));
    match earlier {
        Some((first, expected)) if *expected != run.checksum => Err(Error::Checksum {
            case: case.name,
            first,
            expected: expected.clone(),
            peer: peer.id,
            found: run.checksum.clone(),
        }),
        _ => Ok(()),
    }
}

fn in_words(case: &Case, run: &Run) -> String {
    let columns = case.columns.iter().filter_map(|c| {
        let value = run.metrics.get(c.metric)? / c.divisor;
        Some(format!("{} {}", c.heading, crate::table::number(value)))
    });
    let load = if run.under_load {
        format!(" (under load: others used {:.1} CPU s)", run.others_cpu_s)
    } else {
        String::new()
    };
    columns.collect::<Vec<_>>().join(", ") + &load
}

/// A folder for output, made anew.
fn tempfile_in(path: &Path) -> Result<std::path::PathBuf, Error> {
    std::fs::create_dir_all(path).map_err(|e| Error::file(path, e))?;
    Ok(path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::result::tests::run_with;

    #[test]
    fn another_checksum_is_an_error_that_names_both_peers() {
        let case = &crate::programs::trees::PROGRAM.cases[0];
        let mut result = CaseResult::empty(case, case.small, true);
        let go = peer::find("go").unwrap();
        let mut run = run_with("wall_s", 1.0);
        check(case, &result, go, &run).unwrap();
        result.runs.insert("glibc".to_owned(), vec![run.clone()]);
        check(case, &result, go, &run).unwrap();
        run.checksum = "2".to_owned();
        let error = check(case, &result, go, &run).unwrap_err().to_string();
        assert!(error.contains("go is 2") && error.contains("glibc was 1"), "{error}");
    }
}

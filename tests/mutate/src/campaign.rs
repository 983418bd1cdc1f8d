//! Builds every mutant, runs it once, and says which drops the shadow heap did not report.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use shade_tests::program::{Outcome, root, run};

use crate::Error;
use crate::equivalent::Equivalent;
use crate::programs::Program;
use crate::sites::{self, Drop};

/// A run that takes longer hangs.
const LIMIT: Duration = Duration::from_secs(60);
/// How the reports of the shadow heap begin: about a write that nobody claimed to need no barrier, and about a claim of another write that
/// relied on the one that was dropped.
const REPORTS: [&str; 2] = ["shade: missed write barrier: ", "shade: false elision: "];

/// What became of a program's mutants.
#[derive(Debug, Default)]
pub struct Tally {
    /// Drops that were reported.
    pub caught: usize,
    /// Drops with a reason why nobody can notice.
    pub equivalent: usize,
    /// The others: a line each.
    pub missed: Vec<String>,
    /// Entries of `equivalent.toml` that match nothing, or only what is caught after all, and unmodified programs that give a report.
    pub wrong: Vec<String>,
}

impl Tally {
    /// Whether nothing was missed and nothing is wrong.
    pub fn is_perfect(&self) -> bool {
        self.missed.is_empty() && self.wrong.is_empty()
    }

    fn add(&mut self, other: Tally) {
        self.caught += other.caught;
        self.equivalent += other.equivalent;
        self.missed.extend(other.missed);
        self.wrong.extend(other.wrong);
    }
}

/// Mutates `programs`; `shade` knows `--mutant`. `progress` gets a line for each program.
///
/// # Errors
/// If a program does not build.
pub fn run_all(
    shade: &Path,
    programs: &[Program],
    equivalents: &[Equivalent],
    mut progress: impl FnMut(&str),
) -> Result<Tally, Error> {
    let mut tally = Tally::default();
    for program in programs {
        let one = Campaign::new(shade, *program)?.run(equivalents)?;
        progress(&format!(
            "{}: caught {}, equivalent {}, missed {}",
            program.path,
            one.caught,
            one.equivalent,
            one.missed.len()
        ));
        tally.add(one);
    }
    Ok(tally)
}

struct Campaign<'a> {
    shade: &'a Path,
    program: Program,
    directory: tempfile::TempDir,
}

impl<'a> Campaign<'a> {
    fn new(shade: &'a Path, program: Program) -> io::Result<Self> {
        Ok(Campaign { shade, program, directory: tempfile::tempdir()? })
    }

    fn run(&self, equivalents: &[Equivalent]) -> Result<Tally, Error> {
        let path = self.program.path;
        let (unmodified, said) = self.build("list")?;
        let drops = sites::read(path, &said)?;
        let mut tally = Tally::default();
        let outcome = self.execute(&unmodified);
        if !outcome.status.success() || outcome.timed_out || !outcome.stderr.is_empty() {
            tally.wrong.push(format!("{path}: the unmodified program fails: {outcome:?}"));
            return Ok(tally);
        }
        let caught = self.try_all(&drops)?;
        for (drop, caught) in drops.iter().zip(&caught) {
            if *caught {
                tally.caught += 1;
            } else if equivalents.iter().any(|entry| entry.covers(path, drop)) {
                tally.equivalent += 1;
            } else {
                let Drop { site, part, function, line, form } = drop;
                tally.missed.push(format!("{path}: site {site}, {part}: @{function}, line {line}, {form}"));
            }
        }
        for entry in equivalents.iter().filter(|entry| entry.program == path) {
            if !drops.iter().zip(&caught).any(|(drop, caught)| !caught && entry.covers(path, drop)) {
                tally.wrong.push(format!("equivalent.toml: an entry matches nothing that is missed: {entry:?}"));
            }
        }
        Ok(tally)
    }

    /// Whether each drop is reported. As many at a time as there are processors.
    fn try_all(&self, drops: &[Drop]) -> Result<Vec<bool>, Error> {
        let next = AtomicUsize::new(0);
        let caught = Mutex::new(vec![false; drops.len()]);
        let work = || -> Result<(), Error> {
            while let Some((index, drop)) =
                Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|i| Some((i, drops.get(i)?)))
            {
                let (executable, _) = self.build(&format!("site:{}:{}", drop.site, drop.part))?;
                let reported = is_report(&self.execute(&executable));
                caught.lock().expect("no thread has panicked")[index] = reported;
                std::fs::remove_file(executable)?;
            }
            Ok(())
        };
        let threads = std::thread::available_parallelism()?.get();
        std::thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            workers.into_iter().try_for_each(|worker| worker.join().expect("a worker does not panic"))
        })?;
        Ok(caught.into_inner().expect("no thread has panicked"))
    }

    /// The checked program with a mutant, and what the driver said.
    fn build(&self, mutant: &str) -> Result<(PathBuf, String), Error> {
        let executable = self.directory.path().join(mutant.replace(':', "-"));
        let options =
            [format!("-O{}", self.program.level), "--checked".into(), "-g".into(), format!("--mutant={mutant}")];
        let mut build = Command::new(self.shade);
        build.arg("build").args(&options).arg(root().join(self.program.path)).arg("-o").arg(&executable);
        if std::env::var_os("SHADE_RT_DIR").is_none() {
            build.env("SHADE_RT_DIR", root().join("target/shade/lib"));
        }
        let output = build.stdin(Stdio::null()).output()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if !output.status.success() {
            return Err(Error::Build { program: self.program.path.to_owned(), options: options.to_vec(), said });
        }
        Ok((executable, said))
    }

    fn execute(&self, executable: &Path) -> Outcome {
        run(executable, "", self.program.arguments, LIMIT)
    }
}

/// The shadow heap itself must have reported it: a crash or a wrong sum does not count.
fn is_report(outcome: &Outcome) -> bool {
    !outcome.status.success() && REPORTS.iter().any(|report| outcome.stderr.starts_with(report))
}

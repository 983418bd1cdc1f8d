//! The command behind `./dev soak`: random work with random options for as long as one likes, a line of progress a minute, exit status 1 on the first
//! difference.
//!
//! `work` is the table of what there is to do, `options` makes values of `SHADE`. Everything that a job does follows from the seed of the
//! soak and the job's number (but for the schedule), so that a job can be done again alone.

mod options;
mod work;

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use clap::Parser;
use shade_oracle::rng::Rng;

use work::{Difference, KINDS, Kind};

/// Random programs with random options, until the time is over or one does not do what it must.
#[derive(Debug, Parser)]
#[command(name = "shade-soak", version)]
struct CommandLine {
    /// How long new jobs are begun
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    minutes: u64,
    /// What all choices follow from [default: the time]
    #[arg(long)]
    seed: Option<u64>,
    /// Do this job alone, once
    #[arg(long)]
    job: Option<u64>,
    /// Only work of this kind
    #[arg(long, value_parser = KINDS.map(|kind| kind.name))]
    only: Option<String>,
    /// Jobs at the same time [default: as many as there are processors]
    #[arg(long, value_parser = clap::value_parser!(u64).range(1..=1024))]
    threads: Option<u64>,
}

fn main() -> ExitCode {
    let line = CommandLine::parse();
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_secs());
    let soak = Soak { seed: line.seed.unwrap_or_else(now), only: line.only.clone() };
    let result = match line.job {
        Some(number) => soak.job(number).map(|done| println!("soak: job {number}: {} runs, as they must be", done.1)),
        None => soak.run(&line),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(difference) => {
            println!("soak: {difference}");
            ExitCode::FAILURE
        }
    }
}

/// What decides every choice.
struct Soak {
    seed: u64,
    only: Option<String>,
}

/// What the jobs of each kind did: jobs and runs.
type Tally = BTreeMap<&'static str, (u64, u64)>;

impl Soak {
    /// Does job `number`: its kind, and how many runs were as they must be.
    fn job(&self, number: u64) -> Result<(&'static Kind, u64), String> {
        let mut rng = Rng::new(&[self.seed, number]);
        let kind = work::choose(&mut rng, self.only.as_deref());
        let scratch = tempfile::tempdir().map_err(|error| format!("a temporary directory: {error}"))?;
        let mut job = work::Job { rng, scratch: scratch.path() };
        let runs = (kind.run)(&mut job).map_err(|Difference(what)| {
            let only = self.only.iter().map(|kind| format!(" --only {kind}")).collect::<String>();
            format!(
                "job {number} ({}): {what}\nsoak: again: ./dev soak --seed {} --job {number}{only}",
                kind.name, self.seed
            )
        })?;
        Ok((kind, runs))
    }

    /// Jobs until the time is over.
    fn run(&self, line: &CommandLine) -> Result<(), String> {
        let processors = || std::thread::available_parallelism().map_or(1, |n| n.get() as u64);
        let threads = line.threads.unwrap_or_else(processors);
        println!("soak: seed {}, {} minutes, {threads} jobs at the same time", self.seed, line.minutes);
        let start = Instant::now();
        let end = start + Duration::from_secs(line.minutes * 60);
        let (next, stop) = (AtomicU64::new(0), AtomicBool::new(false));
        let (sender, results) = mpsc::channel();
        std::thread::scope(|scope| {
            for _ in 0..threads {
                let sender = sender.clone();
                let (next, stop) = (&next, &stop);
                scope.spawn(move || {
                    while !stop.load(Relaxed) && Instant::now() < end {
                        let done = self.job(next.fetch_add(1, Relaxed));
                        stop.fetch_or(done.is_err(), Relaxed);
                        if sender.send(done).is_err() {
                            return;
                        }
                    }
                });
            }
            drop(sender);
            collect(&results, start)
        })
    }
}

/// Prints a line a minute until all threads have ended, and what was wrong first.
fn collect(results: &mpsc::Receiver<Result<(&'static Kind, u64), String>>, start: Instant) -> Result<(), String> {
    let mut tally = Tally::new();
    let mut wrong = None;
    let mut minute = 1;
    loop {
        let due = start + Duration::from_secs(60 * minute);
        match results.recv_timeout(due.saturating_duration_since(Instant::now())) {
            Ok(Ok((kind, runs))) => {
                let entry = tally.entry(kind.name).or_default();
                *entry = (entry.0 + 1, entry.1 + runs);
            }
            Ok(Err(difference)) => wrong = wrong.or(Some(difference)),
            Err(RecvTimeoutError::Timeout) => {
                println!("soak: {minute} min: {}", describe(&tally));
                minute += 1;
            }
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    println!(
        "soak: {} s: {}, {} differences",
        start.elapsed().as_secs(),
        describe(&tally),
        usize::from(wrong.is_some())
    );
    wrong.map_or(Ok(()), Err)
}

fn describe(tally: &Tally) -> String {
    let parts: Vec<_> = tally.iter().map(|(kind, (jobs, runs))| format!("{kind} {jobs} jobs, {runs} runs")).collect();
    if parts.is_empty() { "nothing done yet".to_owned() } else { parts.join("; ") }
}

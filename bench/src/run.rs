//! One run of one executable: its printed metrics, clocks, memory, and what else the machine did meanwhile.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::peer::Executable;
use crate::quiet::{self, CpuTime};

/// The metrics that every run has; the others are what the program prints.
pub const COMMON_METRICS: [&str; 5] = ["wall_s", "cpu_s", "user_s", "sys_s", "rss_mib"];

/// Longest time a run may take.
const TIME_LIMIT: Duration = Duration::from_secs(900);
/// Distance of memory samples.
const MEMORY_SAMPLE: Duration = Duration::from_millis(250);
/// Share of the whole machine that others may have used before a run counts as taken under load.
const OTHERS_SHARE: f64 = 0.05;
/// Below this many seconds of others' CPU time a short run is not called loaded: the counters tick in 10 ms.
const OTHERS_FLOOR_S: f64 = 0.06;

/// One run.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Run {
    /// What it computed.
    pub checksum: String,
    /// All numbers, by name.
    pub metrics: BTreeMap<String, f64>,
    /// CPU seconds that the rest of the machine used meanwhile.
    pub others_cpu_s: f64,
    /// Whether that was too much to trust the run.
    pub under_load: bool,
    /// Resident memory over time: (seconds, MiB); empty unless asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub memory: Vec<(f64, f64)>,
    /// Standard error, for the collector's own log. Not kept.
    #[serde(skip)]
    pub log: String,
}

/// Runs `executable` with `arguments`, using files in `scratch` for its output.
///
/// # Errors
/// When it cannot be started, fails, is killed, runs out of time, or prints no checksum.
pub fn run(executable: &Executable, arguments: &[&str], memory: bool, scratch: &Path) -> Result<Run, Error> {
    let (stdout, stderr) = (scratch.join("stdout"), scratch.join("stderr"));
    let create = |path: &Path| fs::File::create(path).map_err(|e| Error::file(path, e));
    let read = |path: &Path| {
        fs::read(path).map(|b| String::from_utf8_lossy(&b).into_owned()).map_err(|e| Error::file(path, e))
    };
    let mut command = Command::new(&executable.command[0]);
    command.args(&executable.command[1..]).args(arguments).stdin(Stdio::null());
    command.envs(executable.environment.iter().copied());
    command.stdout(create(&stdout)?).stderr(create(&stderr)?);
    let line =
        executable.command.iter().map(String::as_str).chain(arguments.iter().copied()).collect::<Vec<_>>().join(" ");

    let before = quiet::cpu_time();
    let start = Instant::now();
    let child = command.spawn().map_err(|e| Error::start(&command, e))?;
    let pid = child.id() as libc::pid_t;
    let (ended, watched) = mpsc::channel();
    let watcher = thread::spawn(move || watch(pid, memory, start, &watched));
    let usage = wait(pid);
    let wall = start.elapsed();
    let after = quiet::cpu_time();
    // The watcher may have ended by itself after killing the child.
    let _ = ended.send(());
    let watched = watcher.join().unwrap_or_default();

    let log = read(&stderr)?;
    if usage.status != 0 {
        let how =
            if watched.timed_out { format!("no end after {TIME_LIMIT:?}") } else { describe_status(usage.status) };
        let tail: Vec<&str> = log.lines().rev().take(20).collect();
        let diagnostics = tail.into_iter().rev().collect::<Vec<_>>().join("\n");
        return Err(Error::Run { command: line, how, diagnostics });
    }
    let (checksum, mut metrics) = parse(&read(&stdout)?, &line)?;
    let cpu = usage.user_s + usage.sys_s;
    let common = [wall.as_secs_f64(), cpu, usage.user_s, usage.sys_s, usage.rss_mib];
    metrics.extend(COMMON_METRICS.iter().map(|m| (*m).to_owned()).zip(common));
    let others_cpu_s = others(before, after, cpu);
    let machine_s = wall.as_secs_f64() * quiet::processors() as f64;
    let under_load = others_cpu_s > (OTHERS_SHARE * machine_s).max(OTHERS_FLOOR_S);
    Ok(Run { checksum, metrics, others_cpu_s, under_load, memory: watched.memory, log })
}

fn others(before: Option<CpuTime>, after: Option<CpuTime>, own: f64) -> f64 {
    match (before, after) {
        (Some(b), Some(a)) => (a.busy_s - b.busy_s - own).max(0.0),
        _ => 0.0,
    }
}

/// `checksum N` once, and `name number` lines.
fn parse(stdout: &str, command: &str) -> Result<(String, BTreeMap<String, f64>), Error> {
    let bad = |line: &str| Error::Output { command: command.to_owned(), line: line.to_owned() };
    let mut checksum = None;
    let mut metrics = BTreeMap::new();
    for line in stdout.lines() {
        let (name, value) = line.split_once(' ').ok_or_else(|| bad(line))?;
        if name == "checksum" {
            checksum = Some(value.to_owned());
        } else {
            let number = value.parse::<f64>().ok().filter(|v| v.is_finite()).ok_or_else(|| bad(line))?;
            metrics.insert(name.to_owned(), number);
        }
    }
    Ok((checksum.ok_or_else(|| bad("nothing"))?, metrics))
}

struct Usage {
    status: i32,
    user_s: f64,
    sys_s: f64,
    rss_mib: f64,
}

/// Waits for the child and takes its resource usage, that of its own children included.
fn wait(pid: libc::pid_t) -> Usage {
    let mut status = 0;
    // SAFETY: `rusage` is a struct of integers, for which all zeroes is a value.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    loop {
        // SAFETY: `pid` is our child, which nobody else waits for; both pointers are to live locals of the right types.
        let waited = unsafe { libc::wait4(pid, &mut status, 0, &mut usage) };
        if waited == pid {
            break;
        }
        let interrupted = std::io::Error::last_os_error().kind() == std::io::ErrorKind::Interrupted;
        assert!(interrupted, "wait4 of our own child fails only when interrupted");
    }
    let seconds = |t: libc::timeval| t.tv_sec as f64 + t.tv_usec as f64 / 1e6;
    Usage {
        status,
        user_s: seconds(usage.ru_utime),
        sys_s: seconds(usage.ru_stime),
        rss_mib: usage.ru_maxrss as f64 / 1024.0,
    }
}

fn describe_status(status: i32) -> String {
    if libc::WIFSIGNALED(status) {
        format!("killed by signal {}", libc::WTERMSIG(status))
    } else {
        format!("exit code {}", libc::WEXITSTATUS(status))
    }
}

#[derive(Default)]
struct Watched {
    memory: Vec<(f64, f64)>,
    timed_out: bool,
}

/// Beside the run: samples memory and ends what takes too long. The pid stays valid until `ended` hears that it was
/// waited for, except in the instants between the two; a kill then would hit no one, since pids are not reused at once.
fn watch(pid: libc::pid_t, memory: bool, start: Instant, ended: &mpsc::Receiver<()>) -> Watched {
    let mut watched = Watched::default();
    loop {
        let pause = if memory { MEMORY_SAMPLE } else { TIME_LIMIT.saturating_sub(start.elapsed()) };
        match ended.recv_timeout(pause) {
            Ok(()) | Err(RecvTimeoutError::Disconnected) => return watched,
            Err(RecvTimeoutError::Timeout) => {}
        }
        if memory && let Some(mib) = resident_mib(pid) {
            watched.memory.push((start.elapsed().as_secs_f64(), mib));
        }
        if start.elapsed() >= TIME_LIMIT && !watched.timed_out {
            watched.timed_out = true;
            // SAFETY: kill takes no pointers; the pid is that of our child.
            unsafe { libc::kill(pid, libc::SIGKILL) };
            return watched;
        }
    }
}

fn resident_mib(pid: libc::pid_t) -> Option<f64> {
    let statm = fs::read_to_string(format!("/proc/{pid}/statm")).ok()?;
    let pages: f64 = statm.split(' ').nth(1)?.parse().ok()?;
    Some(pages * 4096.0 / (1024.0 * 1024.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Result<Run, Error> {
        let scratch = tempfile::tempdir().unwrap();
        let command = ["sh", "-c", script].map(str::to_owned).to_vec();
        run(&Executable { command, environment: &[] }, &[], false, scratch.path())
    }

    #[test]
    fn metrics_and_checksum_are_what_the_program_prints() {
        let run = shell("echo checksum 7; echo cycles 3").unwrap();
        assert_eq!((run.checksum.as_str(), run.metrics["cycles"]), ("7", 3.0));
        assert!(run.metrics["wall_s"] > 0.0 && run.metrics["rss_mib"] > 0.0);
    }

    #[test]
    fn a_run_without_a_checksum_is_an_error() {
        assert!(matches!(shell("echo cycles 3"), Err(Error::Output { .. })));
    }

    #[test]
    fn a_line_that_is_not_a_metric_is_an_error() {
        assert!(matches!(shell("echo checksum 1; echo wall NaN"), Err(Error::Output { .. })));
    }

    #[test]
    fn a_failing_run_says_how_and_shows_its_log() {
        let error = shell("echo checksum 1; echo broken >&2; exit 3").unwrap_err().to_string();
        assert!(error.contains("exit code 3") && error.contains("broken"), "{error}");
    }

    #[test]
    fn cpu_time_counts_what_the_run_used() {
        let run = shell("i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; echo checksum $i").unwrap();
        assert!(run.metrics["cpu_s"] > 0.01);
    }
}

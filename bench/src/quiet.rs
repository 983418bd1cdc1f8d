//! Waits until nobody else uses the machine, for a bounded time, and says what load it saw.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

/// The machine counts as quiet when less than this share of it was busy.
const QUIET_SHARE: f64 = 0.05;
/// Length of one look.
const LOOK: Duration = Duration::from_secs(2);

/// CPU time since boot.
#[derive(Debug, Clone, Copy)]
pub struct CpuTime {
    /// Seconds in which a processor was not idle, summed over processors; time stolen by other machines included.
    pub busy_s: f64,
}

/// What was seen before a measurement.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Load {
    /// Seconds waited.
    pub waited_s: f64,
    /// Busy share of the machine in the last look, 0 to 1.
    pub busy_share: f64,
    /// One-minute load average.
    pub load_average: f64,
    /// Whether that was quiet.
    pub quiet: bool,
}

/// Processors of the machine.
pub fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// The first line of `/proc/stat`; `None` where there is none.
pub fn cpu_time() -> Option<CpuTime> {
    parse_stat(&fs::read_to_string("/proc/stat").ok()?)
}

/// user, nice, system, idle, iowait, irq, softirq, steal: in ticks of 10 ms.
fn parse_stat(stat: &str) -> Option<CpuTime> {
    let line = stat.lines().next()?.strip_prefix("cpu ")?;
    let ticks: Vec<f64> = line.split_whitespace().take(8).map(|n| n.parse().ok()).collect::<Option<_>>()?;
    if ticks.len() < 8 {
        return None;
    }
    Some(CpuTime { busy_s: (ticks.iter().sum::<f64>() - ticks[3] - ticks[4]) / 100.0 })
}

fn load_average() -> f64 {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0.0)
}

/// Looks until the machine is quiet or `limit` is over; looks once at least.
pub fn wait(limit: Duration) -> Load {
    let start = Instant::now();
    loop {
        let (before, look) = (cpu_time(), Instant::now());
        thread::sleep(LOOK);
        let capacity = look.elapsed().as_secs_f64() * processors() as f64;
        let busy_share = match (before, cpu_time()) {
            (Some(b), Some(a)) => ((a.busy_s - b.busy_s) / capacity).clamp(0.0, 1.0),
            _ => 0.0,
        };
        let quiet = busy_share < QUIET_SHARE;
        let waited = start.elapsed();
        if quiet || waited >= limit {
            return Load { waited_s: waited.as_secs_f64(), busy_share, load_average: load_average(), quiet };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idle_and_waiting_ticks_are_not_busy() {
        let stat = "cpu  100 0 50 1000 20 0 0 50 0 0\ncpu0 1 2 3\n";
        assert_eq!(parse_stat(stat).unwrap().busy_s, 2.0);
    }

    #[test]
    fn another_format_is_no_measurement() {
        assert!(parse_stat("cpu 1 2 3\n").is_none());
        assert!(parse_stat("intr 1\n").is_none());
    }
}

//! The result of one case: every run of every peer, and what is computed from them. One JSON file each.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::program::Case;
use crate::quiet::Load;
use crate::run::Run;

/// All of one case.
#[derive(Debug, Serialize, Deserialize)]
pub struct CaseResult {
    /// Name of the case.
    pub case: String,
    /// Its arguments.
    pub arguments: Vec<String>,
    /// Whether it ran at the small size, which measures nothing.
    pub small: bool,
    /// When, UTC: `2026-01-31 12:00`.
    pub date: String,
    /// Processor model, number of processors, memory, kernel.
    pub machine: String,
    /// The load before it began.
    pub load: Load,
    /// By peer id: run `i` of one peer stands beside run `i` of every other.
    pub runs: BTreeMap<String, Vec<Run>>,
    /// By peer id.
    pub versions: BTreeMap<String, String>,
    /// Peers that did not run, and why.
    pub missing: BTreeMap<String, String>,
    /// How many of them began to, and failed.
    #[serde(default)]
    pub failures: usize,
}

/// A median with its extremes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// Smallest.
    pub min: f64,
    /// Median; of an even number the mean of the middle two.
    pub median: f64,
    /// Largest.
    pub max: f64,
}

/// The spread of some numbers; `None` of none.
pub fn spread(mut values: Vec<f64>) -> Option<Spread> {
    values.sort_by(f64::total_cmp);
    let (min, max) = (*values.first()?, *values.last()?);
    let middle = values.len() / 2;
    let median = if values.len() % 2 == 1 { values[middle] } else { (values[middle - 1] + values[middle]) / 2.0 };
    Some(Spread { min, median, max })
}

/// Of the quotients run by run; `None` when a run lacks the metric or divides by zero.
pub fn ratios(numerator: &[Run], denominator: &[Run], metric: &str) -> Option<Spread> {
    let quotient = |(a, b): (&Run, &Run)| -> Option<f64> {
        let (a, b) = (*a.metrics.get(metric)?, *b.metrics.get(metric)?);
        (b != 0.0).then_some(a / b)
    };
    spread(numerator.iter().zip(denominator).map(quotient).collect::<Option<Vec<_>>>()?)
}

impl CaseResult {
    /// That of a case which is about to run.
    pub fn empty(case: &Case, arguments: &[&str], small: bool) -> Self {
        CaseResult {
            case: case.name.to_owned(),
            arguments: arguments.iter().map(|a| (*a).to_owned()).collect(),
            small,
            date: date(),
            machine: machine(),
            load: Load { waited_s: 0.0, busy_share: 0.0, load_average: 0.0, quiet: true },
            runs: BTreeMap::new(),
            versions: BTreeMap::new(),
            missing: BTreeMap::new(),
            failures: 0,
        }
    }

    /// The runs of a peer.
    pub fn of(&self, peer: &str) -> Option<&[Run]> {
        self.runs.get(peer).map(Vec::as_slice)
    }

    /// The spread of a metric of one peer.
    pub fn metric(&self, peer: &str, metric: &str) -> Option<Spread> {
        let values: Option<Vec<f64>> = self.of(peer)?.iter().map(|r| r.metrics.get(metric).copied()).collect();
        spread(values?)
    }

    /// Runs that the rest of the machine disturbed, and all runs.
    pub fn runs_under_load(&self) -> (usize, usize) {
        let all = || self.runs.values().flatten();
        (all().filter(|r| r.under_load).count(), all().count())
    }

    /// The file of a case in `directory`.
    pub fn path(directory: &Path, case: &str) -> PathBuf {
        directory.join(format!("{case}.json"))
    }

    /// Writes it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, directory: &Path) -> Result<(), Error> {
        let path = Self::path(directory, &self.case);
        let text = serde_json::to_string_pretty(self).map_err(|source| Error::Json { path: path.clone(), source })?;
        fs::write(&path, text + "\n").map_err(|e| Error::file(&path, e))
    }

    /// Reads that of `case`; `None` when there is none.
    ///
    /// # Errors
    /// When there is one, but not a readable one.
    pub fn read(directory: &Path, case: &str) -> Result<Option<Self>, Error> {
        let path = Self::path(directory, case);
        if !path.exists() {
            return Ok(None);
        }
        let text = fs::read_to_string(&path).map_err(|e| Error::file(&path, e))?;
        serde_json::from_str(&text).map(Some).map_err(|source| Error::Json { path, source })
    }
}

/// The machine in one line, as far as the system tells.
fn machine() -> String {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let field = |text: &str, name: &str| -> String {
        let line = text.lines().find(|l| l.starts_with(name)).unwrap_or_default();
        line.split_once(':').map(|(_, v)| v.trim().to_owned()).unwrap_or_default()
    };
    let model = field(&read("/proc/cpuinfo"), "model name");
    let memory_kib: f64 = field(&read("/proc/meminfo"), "MemTotal").trim_end_matches(" kB").parse().unwrap_or(0.0);
    let release = read("/proc/sys/kernel/osrelease");
    let kernel = release.split('-').next().unwrap_or_default();
    let processors = crate::quiet::processors();
    format!("{processors} × {model}, {:.0} GiB, Linux {}", memory_kib / 1048576.0, kernel.trim())
}

/// UTC, to the minute, from the seconds since 1970. (Hinnant, "chrono-compatible low-level date algorithms".)
fn date() -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_secs();
    format_date(now)
}

fn format_date(seconds: u64) -> String {
    let (days, minutes) = (seconds / 86400, seconds % 86400 / 60);
    let z = days + 719_468;
    let (era, day_of_era) = (z / 146_097, z % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    format!("{year}-{month:02}-{day:02} {:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// A run that has one metric.
    pub fn run_with(metric: &str, value: f64) -> Run {
        Run {
            checksum: "1".to_owned(),
            metrics: BTreeMap::from([(metric.to_owned(), value)]),
            others_cpu_s: 0.0,
            under_load: false,
            memory: Vec::new(),
            log: String::new(),
        }
    }

    #[test]
    fn dates_are_those_of_the_calendar() {
        assert_eq!(format_date(0), "1970-01-01 00:00");
        assert_eq!(format_date(951_782_399), "2000-02-28 23:59");
        assert_eq!(format_date(951_782_400), "2000-02-29 00:00");
        assert_eq!(format_date(1_709_251_200), "2024-03-01 00:00");
    }

    #[test]
    fn the_median_of_an_even_number_is_between_the_middle_two() {
        assert_eq!(spread(vec![4.0, 1.0, 2.0, 3.0]), Some(Spread { min: 1.0, median: 2.5, max: 4.0 }));
        assert_eq!(spread(vec![]), None);
    }

    #[test]
    fn ratios_are_taken_run_by_run_before_the_median() {
        let mine: Vec<Run> = [1.0, 10.0, 3.0].map(|v| run_with("wall_s", v)).to_vec();
        let other: Vec<Run> = [2.0, 10.0, 1.0].map(|v| run_with("wall_s", v)).to_vec();
        // Run by run 0.5, 1, 3; the quotient of the medians would be 1.5.
        assert_eq!(ratios(&mine, &other, "wall_s").unwrap().median, 1.0);
        assert!(ratios(&mine, &other, "cycles").is_none());
    }
}

//! What a benchmark is: a program, the cases it is run in, what is measured and which targets it has. The programs
//! themselves are under `programs/`, one file each; how they are built and run is the peers' business (`peer`).

use crate::programs;

/// One benchmark program, present in several languages under `bench/programs/<name>`.
#[derive(Debug)]
pub struct Program {
    /// Name on the command line, and of the folder under `bench/programs`.
    pub name: &'static str,
    /// What it does, one sentence.
    pub about: &'static str,
    /// What is run.
    pub kind: Kind,
    /// The arguments it is run with, one entry a result table.
    pub cases: &'static [Case],
    /// What issue 3 asks of it.
    pub targets: &'static [Target],
}

/// What a program's runs consist of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Executables that print `checksum N` and `metric value` lines.
    Executables,
    /// The time the Shade pass takes on a large C file, beside `default<O2>` on the same file.
    CompileTime,
}

/// One choice of arguments.
#[derive(Debug)]
pub struct Case {
    /// Unique over all programs; names files.
    pub name: &'static str,
    /// For people.
    pub about: &'static str,
    /// Arguments for a measurement.
    pub full: &'static [&'static str],
    /// Arguments for a run that only shows that it works, well under a second.
    pub small: &'static [&'static str],
    /// Ids of the peers that run it.
    pub peers: &'static [&'static str],
    /// Metrics that get a column: the name of a printed line or one of `run::COMMON_METRICS`; the first is plotted.
    pub columns: &'static [Column],
    /// Whether resident memory over time is kept and plotted.
    pub memory_over_time: bool,
}

/// A metric and how it is shown.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Name of the metric.
    pub metric: &'static str,
    /// Heading, with the unit.
    pub heading: &'static str,
    /// What the measured value is divided by for display.
    pub divisor: f64,
}

/// Shorthand for a table of columns.
pub const fn column(metric: &'static str, heading: &'static str, divisor: f64) -> Column {
    Column { metric, heading, divisor }
}

/// Wall clock time of the process.
pub const WALL: Column = column("wall_s", "wall s", 1.0);
/// User and system time of the process.
pub const CPU: Column = column("cpu_s", "CPU s", 1.0);
/// Largest resident set.
pub const RSS: Column = column("rss_mib", "peak RSS MiB", 1.0);
/// Completed collections.
pub const CYCLES: Column = column("cycles", "cycles", 1.0);
/// The longest time that a collector says it stopped a thread or the world.
pub const PAUSE: Column = column("longest_pause_ns", "longest pause µs", 1e3);
/// What most tables show.
pub const USUAL_COLUMNS: &[Column] = &[WALL, CPU, RSS, CYCLES, PAUSE];

/// A bound on a measurement of Shade.
#[derive(Debug)]
pub struct Target {
    /// The case it is measured in.
    pub case: &'static str,
    /// The metric.
    pub metric: &'static str,
    /// What the metric is divided by, run by run.
    pub against: Against,
    /// The bound on the median.
    pub bound: Bound,
}

/// The denominator of a target.
#[derive(Debug, Clone, Copy)]
pub enum Against {
    /// Nothing: the value itself.
    Absolute,
    /// Shade's value divided by a peer's in the same run.
    Peer(&'static str),
    /// As `Peer`, the best of several (the largest ratio for `AtMost`, the smallest for `AtLeast`).
    BestOf(&'static [&'static str]),
    /// Shade's own value in another case.
    Case(&'static str),
}

/// Which way is good.
#[derive(Debug, Clone, Copy)]
pub enum Bound {
    /// The median may be this or less.
    AtMost(f64),
    /// The median must be this or more.
    AtLeast(f64),
}

/// Shorthand for a table of targets.
pub const fn target(case: &'static str, metric: &'static str, against: Against, bound: Bound) -> Target {
    Target { case, metric, against, bound }
}

/// All programs, in the order of the result page.
pub const ALL: &[&Program] = &[
    &programs::trees::PROGRAM,
    &programs::gcbench::PROGRAM,
    &programs::msg::PROGRAM,
    &programs::lru::PROGRAM,
    &programs::mark::PROGRAM,
    &programs::stores::PROGRAM,
    &programs::pause::PROGRAM,
    &programs::server::PROGRAM,
    &programs::compile::PROGRAM,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::peer;
    use std::collections::HashSet;

    #[test]
    fn every_target_names_a_case_and_peers_that_run_it() {
        for program in ALL {
            for target in program.targets {
                let case = |name: &str| {
                    program.cases.iter().find(|c| c.name == name).unwrap_or_else(|| panic!("no case {name}"))
                };
                let runs = case(target.case).peers;
                match target.against {
                    Against::Absolute => {}
                    Against::Peer(p) => assert!(runs.contains(&p), "{} does not run {p}", target.case),
                    Against::BestOf(all) => assert!(all.iter().all(|p| runs.contains(p)), "{}", target.case),
                    Against::Case(other) => assert!(case(other).peers.contains(&"shade")),
                }
            }
        }
    }

    #[test]
    fn case_names_are_unique_and_peers_exist() {
        let mut seen = HashSet::new();
        for case in ALL.iter().flat_map(|p| p.cases) {
            assert!(seen.insert(case.name), "{} twice", case.name);
            assert_eq!(case.full.len(), case.small.len(), "{}", case.name);
            for id in case.peers {
                assert!(peer::find(id).is_some(), "{}: no peer {id}", case.name);
            }
        }
    }
}

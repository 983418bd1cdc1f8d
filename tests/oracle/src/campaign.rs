//! Runs batches of programs in all configurations up to the first difference.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt::{self, Display};
use std::time::Instant;

use crate::config::Config;
use crate::emit;
use crate::generate;
use crate::program::Module;
use crate::toolchain::{Error, Outcome, Toolchain};

/// What to run.
pub struct Plan {
    /// Programs.
    pub count: usize,
    /// Seed of the first module.
    pub seed: u64,
    /// Programs in a module.
    pub batch: usize,
    /// Configurations for each program.
    pub configs: Vec<Config>,
    /// Only those of one build for each module, by turn.
    pub one_build: bool,
}

impl Plan {
    /// The configurations that the module of `seed` runs in.
    fn configs_of(&self, seed: u64) -> Vec<Config> {
        if !self.one_build {
            return self.configs.iter().filter(|config| config.applies(seed)).cloned().collect();
        }
        let mut builds: Vec<_> = self.configs.iter().map(|config| config.build).collect();
        builds.dedup();
        let turn = builds[(seed % builds.len() as u64) as usize];
        self.configs.iter().filter(|config| config.build == turn).cloned().collect()
    }
}

/// The first program that did not do what its mirror does.
pub struct Failure {
    /// Seed of its module.
    pub seed: u64,
    /// Its number in the module.
    pub number: usize,
    /// Where it failed.
    pub config: Config,
    /// What happened.
    pub symptom: String,
    /// The module.
    pub module: Module,
    /// Programs started until then.
    pub programs: usize,
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { seed, number, config, symptom, .. } = self;
        write!(f, "seed {seed} program {number} {config}: {symptom}")
    }
}

/// Runs the plan; stops at the first failure.
///
/// # Errors
/// When a module cannot be built or an executable cannot be started.
pub fn run(toolchain: &Toolchain, plan: &Plan) -> Result<Option<Failure>, Error> {
    let mut done = 0;
    for seed in plan.seed.. {
        if done >= plan.count {
            break;
        }
        let start = Instant::now();
        let size = plan.batch.min(plan.count - done);
        if let Some(failure) = run_module(toolchain, seed, size, &plan.configs_of(seed))? {
            return Ok(Some(Failure { programs: done + failure.programs, ..failure }));
        }
        done += size;
        println!("oracle: seed {seed}: {done} programs, {:.1} s", start.elapsed().as_secs_f64());
    }
    Ok(None)
}

/// Runs the module of `seed`, with `size` programs, in these configurations; stops at the first failure.
///
/// # Errors
/// When it cannot be built or an executable cannot be started.
pub fn run_module(toolchain: &Toolchain, seed: u64, size: usize, configs: &[Config]) -> Result<Option<Failure>, Error> {
    let (module, sums) = generate::module(seed, size);
    let name = format!("the module of seed {seed}");
    let text = emit::module(&module);
    let mut built = HashMap::new();
    for config in configs {
        let executable = match built.entry(config.build) {
            Entry::Occupied(there) => there.into_mut(),
            Entry::Vacant(free) => free.insert(toolchain.build(&name, &text, config.build)?),
        };
        let (first, last) = config.window(size, seed);
        let outcome = toolchain.run(executable, config, first, last)?;
        let expected: Vec<(usize, i64)> = (first..=last).map(|number| (number, sums[number])).collect();
        if let Some((number, symptom)) = difference(&expected, &outcome) {
            return Ok(Some(Failure { seed, number, config: config.clone(), symptom, module, programs: number + 1 }));
        }
    }
    Ok(None)
}

/// The first program whose line is not the expected one.
pub fn difference(expected: &[(usize, i64)], outcome: &Outcome) -> Option<(usize, String)> {
    for (i, (number, sum)) in expected.iter().enumerate() {
        let want = format!("{number} {sum:016x}");
        match outcome.lines.get(i) {
            Some(line) if *line == want => {}
            Some(line) => return Some((*number, format!("printed '{line}', must print '{want}'"))),
            None => {
                let trouble = outcome.trouble.as_deref().unwrap_or("ended without a word");
                return Some((*number, trouble.to_owned()));
            }
        }
    }
    let last = expected.last().map_or(0, |(number, _)| *number);
    outcome.trouble.as_ref().map(|trouble| (last, format!("after the last program: {trouble}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    fn outcome(lines: &[&str], trouble: Option<&str>) -> Outcome {
        Outcome { lines: lines.iter().map(|l| (*l).to_owned()).collect(), trouble: trouble.map(str::to_owned) }
    }

    #[test]
    fn by_turn_each_module_has_one_build_and_each_build_a_module() {
        let plan = Plan { count: 1, seed: 1, batch: 1, configs: config::matching(""), one_build: true };
        let turns: Vec<_> = (0..6).map(|seed| plan.configs_of(seed)).collect();
        assert!(turns.iter().all(|configs| configs.iter().all(|config| config.build == configs[0].build)));
        assert_eq!(turns.iter().map(Vec::len).sum::<usize>(), plan.configs.len());
    }

    const EXPECTED: [(usize, i64); 2] = [(0, 1), (1, 2)];

    #[test]
    fn the_expected_lines_are_no_difference() {
        let good = outcome(&["0 0000000000000001", "1 0000000000000002"], None);
        assert_eq!(difference(&EXPECTED, &good), None);
    }

    #[test]
    fn another_checksum_is_a_difference_of_that_program() {
        let bad = outcome(&["0 0000000000000001", "1 0000000000000003"], None);
        assert_eq!(difference(&EXPECTED, &bad).map(|(number, _)| number), Some(1));
    }

    #[test]
    fn a_program_that_does_not_end_is_a_difference() {
        let bad = outcome(&["0 0000000000000001"], Some("died of signal 11"));
        assert_eq!(difference(&EXPECTED, &bad), Some((1, "died of signal 11".to_owned())));
    }

    #[test]
    fn trouble_at_exit_is_a_difference_though_all_lines_are_there() {
        let bad = outcome(&["0 0000000000000001", "1 0000000000000002"], Some("exited with 3"));
        assert!(difference(&EXPECTED, &bad).is_some());
    }
}

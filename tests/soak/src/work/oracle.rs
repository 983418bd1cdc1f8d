//! A module of the heap-program oracle, built in a random way and run with random options. Differs from `./dev oracle` by the options, which are a
//! fixed table there.

use std::path::PathBuf;

use shade_oracle::campaign::{self, Failure};
use shade_oracle::config::{Build, Config};
use shade_oracle::toolchain::Toolchain;
use shade_oracle::{reduce, regression};
use shade_tests::program::root;

use super::{Difference, Job};
use crate::options::{self, Purpose};

const PROGRAMS: usize = 25;
/// Runs of a module.
const RUNS: usize = 6;
/// Percentage of the programs that run where the options make them slow.
const SLOW_SHARE: usize = 8;

/// Builds and runs one module.
pub fn run(job: &mut Job) -> Result<u64, Difference> {
    let rng = &mut job.rng;
    let seed = 1_000_000_000 + rng.next_u64() % 1_000_000_000;
    let build = Build { level: rng.below(4) as u8, checked: rng.chance(15), deletion: rng.chance(35) };
    let collectors = if build.deletion { options::DELETION } else { options::HYBRID };
    let purpose = Purpose { collectors, files: None, may_fail: false };
    let configs: Vec<Config> = (0..RUNS)
        .map(|_| {
            let options = options::random(rng, &purpose);
            let share = if options::is_slow(&options) { SLOW_SHARE } else { 100 };
            Config { build, options: options.into(), hammer: rng.chance(50), share }
        })
        .collect();
    let other = root().join("target/shade-llvm22/bin/shade");
    let command = (rng.chance(25) && other.is_file()).then_some(other);
    let which = if command.is_some() { "LLVM 22" } else { "LLVM 19" };
    let toolchain = Toolchain::shade(Some(command.unwrap_or_else(shade_tests::program::shade)), None, rng.chance(25))?;
    match campaign::run_module(&toolchain, seed, PROGRAMS, &configs)? {
        None => Ok(configs.iter().map(|config| (PROGRAMS * config.share).div_ceil(100) as u64).sum()),
        Some(failure) => {
            let path = keep(&toolchain, &failure)?;
            Err(format!("{which} {failure}\nsoak: reduced to {}", path.display()).into())
        }
    }
}

fn keep(toolchain: &Toolchain, failure: &Failure) -> Result<PathBuf, Difference> {
    let text = reduce::reduce(toolchain, failure)?;
    Ok(regression::keep(&root().join("tests/oracle/regressions"), failure, &text)?)
}

//! SQLite and Lua in untyped mode, all their memory in objects that are collected while they run.

use shade_tests::foreign::{Foreign, LIMIT};
use shade_tests::program::run as run_program;

use super::{Difference, Job};
use crate::options::{self, Purpose};

/// Builds one and runs it once.
pub fn run(job: &mut Job) -> Result<u64, Difference> {
    let purpose = Purpose { collectors: options::HYBRID, files: Some(job.scratch), may_fail: false };
    let options = options::random(&mut job.rng, &purpose);
    let level = job.rng.range(0, 3) as u8;
    // SQLite at -O0 with a verified cycle at each poll takes minutes.
    let slow = options::is_slow(&options);
    let foreign = if slow || job.rng.chance(50) { Foreign::lua() } else { Foreign::sqlite() };
    let executable = foreign.typed(level).untyped().build();
    let outcome = run_program(&executable, &options, &["hooks", "1"], LIMIT);
    // What clang makes at -O0 prints the same, and is made in a tenth of the time.
    let expected = foreign.expected(0);
    if !outcome.status.success() || outcome.stdout != expected {
        let what = format!("SHADE={options} {} hooks 1", executable.display());
        return Err(format!("{what}: must print {expected:?}, but: {outcome:#?}").into());
    }
    Ok(1)
}

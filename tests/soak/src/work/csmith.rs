//! A bundle of csmith's programs in untyped mode, with the barrier on all the time and other options at random.

use shade_tests::csmith::{BUNDLE, Bundle};

use super::{Difference, Job};
use crate::options::{self, Purpose};

/// Builds and runs one bundle.
pub fn run(job: &mut Job) -> Result<u64, Difference> {
    let purpose = Purpose { collectors: options::HYBRID, files: None, may_fail: false };
    let options: Vec<String> = (0..2).map(|_| options::random(&mut job.rng, &purpose) + ",armed").collect();
    let first = 1_000_000 + job.rng.next_u64() % 1_000_000_000 * BUNDLE;
    let checked = Bundle::of(first)?.check(&options.iter().map(String::as_str).collect::<Vec<_>>())?;
    Ok(2 * (options.len() * checked.checksums.len()) as u64)
}

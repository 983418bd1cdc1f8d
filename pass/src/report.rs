//! What the pass did, for `--print-stats`.

use std::fmt;

/// Counts of one run.
#[derive(Debug, Clone, Default)]
pub struct Report {}

impl fmt::Display for Report {
    fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

//! The configurations that every program runs in.

use std::fmt::{self, Display};

/// One way to build and run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Config {
    /// Optimisation level.
    pub level: u8,
    /// The value of `SHADE`.
    pub options: &'static str,
    /// With a thread beside the programs that does nothing but collect.
    pub hammer: bool,
}

impl Display for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "-O{} SHADE={}{}", self.level, self.options, if self.hammer { " hammer" } else { "" })
    }
}

/// Every value of `SHADE`, with the hammer or not. Concurrent and stop-the-world, each with every way to find bugs.
const RUNS: [(&str, bool); 8] = [
    ("gc=concurrent", true),
    ("gc=stw", true),
    ("gc=concurrent,stress=poll", false),
    ("gc=concurrent,stress=alloc:50,poison", false),
    ("gc=concurrent,wbbuf=9,poison", true),
    ("gc=concurrent,verify,percent=10", true),
    ("gc=stw,stress=alloc:200,poison,verify", false),
    ("gc=concurrent,stress=poll,wbbuf=9,poison,verify", true),
];

/// The configurations whose description contains `only`, all of one level together.
pub fn matching(only: &str) -> Vec<Config> {
    let at = |level| RUNS.into_iter().map(move |(options, hammer)| Config { level, options, hammer });
    at(2).chain(at(0)).filter(|config| config.to_string().contains(only)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_levels_have_both_collectors() {
        for part in ["-O0 SHADE=gc=concurrent", "-O0 SHADE=gc=stw", "-O2 SHADE=gc=concurrent", "-O2 SHADE=gc=stw"] {
            assert!(!matching(part).is_empty(), "{part}");
        }
    }

    #[test]
    fn a_filter_that_fits_nothing_leaves_nothing() {
        assert!(matching("gc=none").is_empty());
    }
}

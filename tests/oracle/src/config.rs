//! The configurations that every program runs in.

use std::borrow::Cow;
use std::fmt::{self, Display};

/// One way to build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Build {
    /// Optimisation level.
    pub level: u8,
    /// With the shadow heap and every elision's claim checked.
    pub checked: bool,
    /// With the deletion barrier, which logs no new value.
    pub deletion: bool,
}

impl Display for Build {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let checked = if self.checked { " --checked" } else { "" };
        write!(f, "-O{}{checked}{}", self.level, if self.deletion { " --barrier=deletion" } else { "" })
    }
}

/// One way to build and run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// How it is built.
    pub build: Build,
    /// The value of `SHADE`.
    pub options: Cow<'static, str>,
    /// With two threads beside the programs: one does nothing but collect, one races on the shared objects.
    pub hammer: bool,
    /// Percentage of a module's programs that run in it.
    pub share: usize,
}

impl Config {
    /// Whether the module of this seed has it.
    pub fn applies(&self, seed: u64) -> bool {
        (!self.build.checked || seed.is_multiple_of(CHECKED_EVERY))
            && (!self.build.deletion || seed.is_multiple_of(DELETION_EVERY))
    }

    /// The programs `first..=last` of `size` that run in it; `turn` moves the window along from module to module.
    pub fn window(&self, size: usize, turn: u64) -> (usize, usize) {
        let length = (size * self.share).div_ceil(100).clamp(1, size);
        let first = (turn.wrapping_mul(length as u64) % (size - length + 1) as u64) as usize;
        (first, first + length - 1)
    }
}

impl Display for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} SHADE={}{}", self.build, self.options, if self.hammer { " hammer" } else { "" })
    }
}

/// Every value of `SHADE`, with the hammer or not, for which share of the programs. Concurrent and stop-the-world, each
/// with every way to find bugs. (`stress=poll` takes a hundred times as long as the others.)
const RUNS: [(&str, bool, usize); 9] = [
    ("gc=concurrent", true, 100),
    ("gc=stw", true, 100),
    ("gc=concurrent,stress=alloc:50,poison", false, 100),
    ("gc=concurrent,wbbuf=9,poison", true, 100),
    ("gc=concurrent,verify,percent=10", true, 100),
    ("gc=stw,stress=alloc:1000,poison,verify", false, 100),
    ("gc=concurrent,stress=poll", false, 8),
    ("gc=concurrent,stress=poll,wbbuf=9,poison,verify", true, 8),
    ("gc=snapshot,stress=alloc:200,wbbuf=9,poison,verify", true, 100),
];

/// The same for checked builds.
const CHECKED_RUNS: [(&str, bool, usize); 2] =
    [("gc=concurrent,percent=10", true, 100), ("gc=stw,stress=alloc:1000,poison,verify", false, 100)];

/// The same for the deletion barrier, with the one stop that it needs. Code with the hybrid barrier runs under that collector as well.
const DELETION_RUNS: [(&str, bool, usize); 5] = [
    ("gc=snapshot", true, 100),
    ("gc=snapshot,stress=alloc:50,poison", false, 100),
    ("gc=snapshot,wbbuf=9,poison", true, 100),
    ("gc=snapshot,verify,percent=10", true, 100),
    ("gc=snapshot,stress=poll,wbbuf=9,poison,verify", true, 8),
];

/// One family is enough for most modules.
const DELETION_EVERY: u64 = 2;

/// A checked build is half as much work again, so only every so many-th module has it.
const CHECKED_EVERY: u64 = 3;

/// The configurations whose description contains `only`, all of one build together.
pub fn matching(only: &str) -> Vec<Config> {
    let of = |build, runs: &[(&'static str, bool, usize)]| -> Vec<Config> {
        runs.iter().map(|&(options, hammer, share)| Config { build, options: options.into(), hammer, share }).collect()
    };
    let plain = Build { level: 2, checked: false, deletion: false };
    let deletion = Build { deletion: true, ..plain };
    let mut all = of(plain, &RUNS);
    all.extend(of(Build { level: 0, ..plain }, &RUNS));
    all.extend(of(Build { checked: true, ..plain }, &CHECKED_RUNS));
    all.extend(of(deletion, &DELETION_RUNS));
    all.extend(of(Build { level: 0, ..deletion }, &DELETION_RUNS));
    all.extend(of(Build { checked: true, ..deletion }, &DELETION_RUNS[..1]));
    all.retain(|config| config.to_string().contains(only));
    all
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
    fn a_window_lies_in_the_module_and_moves() {
        let [all, some] = [100, 12].map(|share| Config {
            build: Build { level: 2, checked: false, deletion: false },
            options: "".into(),
            hammer: false,
            share,
        });
        for size in 1..40 {
            assert_eq!(all.window(size, 7), (0, size - 1));
            for turn in 0..50 {
                let (first, last) = some.window(size, turn);
                assert!(first <= last && last < size);
            }
        }
        assert_ne!(some.window(25, 1), some.window(25, 2));
    }

    #[test]
    fn every_third_module_has_checked_builds() {
        let of = |seed| matching("").into_iter().filter(|config| config.build.checked && config.applies(seed)).count();
        assert_eq!([of(1), of(2), of(3), of(6)], [0, 0, CHECKED_RUNS.len(), CHECKED_RUNS.len() + 1]);
    }

    #[test]
    fn every_other_module_is_built_with_the_deletion_barrier_at_both_levels_and_never_run_concurrently() {
        for seed in 1..=4 {
            let all: Vec<_> =
                matching("").into_iter().filter(|config| config.build.deletion && config.applies(seed)).collect();
            assert!(all.iter().all(|config| config.options.contains("gc=snapshot")));
            for level in [0, 2] {
                assert_eq!(all.iter().any(|config| config.build.level == level), seed % 2 == 0);
            }
        }
    }

    #[test]
    fn a_filter_that_fits_nothing_leaves_nothing() {
        assert!(matching("gc=none").is_empty());
    }
}

//! The table of what a soak does.

mod csmith;
mod foreign;
mod oracle;
mod programs;

use std::fmt::Display;
use std::path::Path;

use shade_oracle::rng::Rng;

/// What a job has to work with.
pub struct Job<'a> {
    /// The source of its choices.
    pub rng: Rng,
    /// A folder of its own, which goes when it ends.
    pub scratch: &'a Path,
}

/// What is not as it must be, or why that cannot be said.
pub struct Difference(pub String);

impl<T: Display> From<T> for Difference {
    fn from(what: T) -> Self {
        Difference(what.to_string())
    }
}

/// One kind of work.
pub struct Kind {
    /// As `--only` and the progress lines name it.
    pub name: &'static str,
    /// How often it is chosen, beside the others' numbers.
    weight: usize,
    /// Does a job of it; how many runs were compared.
    pub run: fn(&mut Job) -> Result<u64, Difference>,
}

/// All there are. A module of the oracle finds most, so that has most of the time.
pub const KINDS: [Kind; 4] = [
    Kind { name: "oracle", weight: 50, run: oracle::run },
    Kind { name: "programs", weight: 40, run: programs::run },
    Kind { name: "csmith", weight: 5, run: csmith::run },
    Kind { name: "foreign", weight: 5, run: foreign::run },
];

/// What a job does.
pub fn choose(rng: &mut Rng, only: Option<&str>) -> &'static Kind {
    static ALL: [Kind; 4] = KINDS;
    let mut left = rng.below(ALL.iter().map(|kind| kind.weight).sum());
    let chosen = ALL.iter().find(|kind| {
        let here = left < kind.weight;
        left = left.saturating_sub(kind.weight);
        here
    });
    let wanted = only.and_then(|name| ALL.iter().find(|kind| kind.name == name));
    wanted.or(chosen).unwrap_or(&ALL[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_chosen_and_only_one_if_asked_for() {
        let chosen = |only| (0..500).map(move |seed| choose(&mut Rng::new(&[seed]), only).name);
        for kind in KINDS {
            assert!(chosen(None).any(|name| name == kind.name), "{}", kind.name);
            assert!(chosen(Some(kind.name)).all(|name| name == kind.name));
        }
    }
}

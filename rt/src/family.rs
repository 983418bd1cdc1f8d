//! Which collector the program's barriers allow. Each compiled module says which family its barriers are of, before `main`; a collector
//! that needs entries which they do not make would free what is reachable, so such a program is not started.

use std::sync::{Mutex, MutexGuard, PoisonError};

use shade_abi::family::{DELETION, HYBRID};
use thiserror::Error;

use crate::options::GcMode;
use crate::thread::fork::Held;

/// What a family's barriers are good for.
struct Needs {
    /// The collector it gets when `SHADE` does not choose one: the one with the shortest stops that is sound.
    default: GcMode,
    /// Families of other modules beside which it may stand.
    beside: &'static [&'static str],
}

/// Barriers of a family that is not listed mean nothing to a collector here; but with all threads parked none is needed.
fn needs_of(family: &str) -> Needs {
    match family {
        HYBRID => Needs { default: GcMode::Concurrent, beside: &[DELETION] },
        DELETION => Needs { default: GcMode::Snapshot, beside: &[HYBRID] },
        _ => Needs { default: GcMode::Stw, beside: &[] },
    }
}

/// How much a collector asks of barriers: each is sound wherever one that asks for more is.
fn demand(gc: GcMode) -> u8 {
    match gc {
        GcMode::Off => 0,
        GcMode::Stw => 1,
        GcMode::Snapshot => 2,
        GcMode::Concurrent => 3,
    }
}

/// The families of all modules, and the collector.
pub struct Families(Mutex<State>);

struct State {
    /// `SHADE=gc=…`
    asked: Option<GcMode>,
    /// What runs.
    gc: GcMode,
    /// A collection may have begun.
    started: bool,
    modules: Vec<Module>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Module {
    family: String,
    file: String,
}

/// Why a module cannot be part of the program.
#[derive(Error, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The collector that was asked for needs more than the barriers give.
    #[error(
        "{file} is compiled with the barrier family '{family}', which gc={} does not work with; try SHADE=gc={}", gc.name(), try_instead.name()
    )]
    Collector {
        /// The module's source file.
        file: String,
        /// Its family.
        family: String,
        /// What was asked for.
        gc: GcMode,
        /// What would do.
        try_instead: GcMode,
    },
    /// Two modules whose barriers are for different collectors.
    #[error(
        "{file} is compiled with the barrier family '{family}' and {other} with '{other_family}': they cannot be one program"
    )]
    Mixed {
        /// The module's source file.
        file: String,
        /// Its family.
        family: String,
        /// Source file of a module that was there before.
        other: String,
        /// Its family.
        other_family: String,
    },
    /// The module is loaded when the collector is at work already.
    #[error(
        "{file} is compiled with the barrier family '{family}' and loaded into a program that runs with gc={}; start it with SHADE=gc={}",
        gc.name(), try_instead.name()
    )]
    Late {
        /// The module's source file.
        file: String,
        /// Its family.
        family: String,
        /// What runs.
        gc: GcMode,
        /// What would do.
        try_instead: GcMode,
    },
}

impl Families {
    /// No module yet; `asked` is the collector that `SHADE` names.
    pub const fn new(asked: Option<GcMode>) -> Families {
        let gc = match asked {
            Some(gc) => gc,
            None => GcMode::Concurrent,
        };
        Families(Mutex::new(State { asked, gc, started: false, modules: Vec::new() }))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the lock, to hold it over a fork.
    pub fn hold(&'static self) -> Held {
        Box::new(self.lock())
    }

    /// The collector.
    pub fn gc(&self) -> GcMode {
        self.lock().gc
    }

    /// Collections may begin: from now on the collector is what it is.
    pub fn settle(&self) {
        self.lock().started = true;
    }

    /// Adds a module compiled from `file` with barriers of `family`.
    ///
    /// # Errors
    /// The collector that was asked for or runs already is not sound for it, or it does not go with a module that is there.
    pub fn register(&self, family: &str, file: &str) -> Result<(), Refusal> {
        let state = &mut *self.lock();
        let needs = needs_of(family);
        let module = Module { family: family.to_owned(), file: file.to_owned() };
        let stranger =
            state.modules.iter().find(|other| other.family != family && !needs.beside.contains(&other.family.as_str()));
        if let Some(other) = stranger.cloned() {
            let (file, family) = (module.file, module.family);
            return Err(Refusal::Mixed { file, family, other: other.file, other_family: other.family });
        }
        let try_instead = needs.default;
        if demand(state.gc) > demand(try_instead) {
            let Module { family, file } = module;
            match state.asked {
                Some(gc) => return Err(Refusal::Collector { file, family, gc, try_instead }),
                None if state.started => return Err(Refusal::Late { file, family, gc: state.gc, try_instead }),
                None => state.gc = try_instead,
            }
            state.modules.push(Module { family, file });
        } else {
            state.modules.push(module);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(asked: Option<GcMode>, families: &[&str]) -> Result<GcMode, Refusal> {
        let all = Families::new(asked);
        families.iter().enumerate().try_for_each(|(i, family)| all.register(family, &format!("{i}.c")))?;
        Ok(all.gc())
    }

    #[test]
    fn the_default_collector_is_the_one_with_the_shortest_stops_that_every_module_allows() {
        for (families, gc) in [
            (&[][..], GcMode::Concurrent),
            (&["hybrid", "hybrid"], GcMode::Concurrent),
            (&["deletion"], GcMode::Snapshot),
            (&["hybrid", "deletion"], GcMode::Snapshot),
            (&["deletion", "hybrid"], GcMode::Snapshot),
            (&["insertion"], GcMode::Stw),
            (&["object-logging", "object-logging"], GcMode::Stw),
        ] {
            assert_eq!(after(None, families), Ok(gc), "{families:?}");
        }
    }

    #[test]
    fn a_collector_that_needs_more_than_the_barriers_log_is_refused_and_one_that_needs_less_is_not() {
        for (family, sound) in [("hybrid", 4), ("deletion", 3), ("insertion", 2), ("card", 2), ("other", 2)] {
            let all = [GcMode::Off, GcMode::Stw, GcMode::Snapshot, GcMode::Concurrent];
            for (i, gc) in all.into_iter().enumerate() {
                assert_eq!(after(Some(gc), &[family]).is_ok(), i < sound, "{family} {gc:?}");
            }
        }
        let refusal = after(Some(GcMode::Concurrent), &["deletion"]).unwrap_err().to_string();
        assert_eq!(
            refusal,
            "0.c is compiled with the barrier family 'deletion', which gc=concurrent does not work with; try SHADE=gc=snapshot"
        );
    }

    #[test]
    fn modules_whose_barriers_are_for_different_collectors_are_refused_by_name() {
        for families in [["deletion", "insertion"], ["insertion", "hybrid"], ["hybrid", "card"], ["one", "other"]] {
            let refusal = after(Some(GcMode::Off), &families).unwrap_err().to_string();
            let [first, second] = families;
            assert!(refusal.contains(&format!("1.c is compiled with the barrier family '{second}'")), "{refusal}");
            assert!(refusal.contains(&format!("0.c with '{first}'")), "{refusal}");
        }
    }

    #[test]
    fn a_module_that_comes_when_collections_have_begun_cannot_change_the_collector() {
        let all = Families::new(None);
        assert_eq!(all.register("hybrid", "a.c"), Ok(()));
        all.settle();
        assert_eq!(all.register("hybrid", "b.c"), Ok(()));
        let refusal = all.register("deletion", "c.c").unwrap_err().to_string();
        assert!(refusal.contains("c.c") && refusal.contains("gc=concurrent"), "{refusal}");
        assert_eq!(all.gc(), GcMode::Concurrent);
    }
}

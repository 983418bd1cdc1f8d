//! Breaks the protocol on purpose, one step at a time, so that `./dev mutate --all` can show that a broken step is noticed. Test builds only (the cargo
//! feature `mutants`); elsewhere [`is`] is a constant and [`dawdle`] nothing, and `SHADE` knows no key `mutant`.
//!
//! `SHADE=mutant=NAME` leaves out what `NAME` says; the names are those of rows of `tests/protocol/runs.txt` that fail, where there is one. A window
//! of a few instructions is made wide: the mutant also sleeps at the step in question, an adverse schedule that the protocol has to stand.
//! `SHADE=mutant=NAME:whole` sleeps and breaks nothing. What runs against them is `tests/mutate`'s.

#[cfg(feature = "mutants")]
pub use chosen::{Choice, choose, parse};

/// What is broken. The comment says what the runtime does instead.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mutant {
    /// H1 does not turn the insertion half on.
    NoInsertion,
    /// H1, H2 and H3 are one handshake.
    OneHandshake,
    /// There is no H2.
    NoEmptyRound,
    /// In place of H1 the collector sets the modes behind the threads' backs.
    ArmedUnacknowledged,
    /// Allocation is black from H1 on.
    BlackFromH1,
    /// Allocation is black from the flip on.
    AlwaysBlack,
    /// H4 makes allocation white.
    WhiteBeforeSweep,
    /// H3 does not scan stacks.
    StacksUnscanned,
    /// Globals and handles are not scanned.
    GlobalsUnscanned,
    /// Marking ends without a round.
    NoFlush,
    /// Marking ends after one round, whatever it brought.
    OneFlush,
    /// What an overflow finds is marked and never scanned.
    LocalOverflow,
    /// The round ends without a second look at the set.
    NoSecondLook,
    /// Who takes a packet does not count.
    TakersNotCounted,
    /// A held packet does not keep a round from ending.
    HoldersNotConsidered,
    /// Markers may take packets from the flip on.
    SecondMarkerEarly,
    /// A weak get does not count as one that adds.
    WeakGetUncounted,
    /// A weak get logs what it returns, like a store, and does no more.
    WeakGetLogs,
    /// A weak get calls white dead without a second look.
    WeakOneLook,
    /// The flip comes before marking counts as begun.
    WeakReopenedLate,
    /// Dead weak pointers are cleared after H4.
    WeakClearedLate,
    /// Values of ephemerons are not marked.
    EphemeronUnlooked,
    /// Values of ephemerons are marked before the first round only.
    EphemeronLookedOnce,
    /// A get of an ephemeron's value does not shade it.
    EphemeronGetUnshaded,
    /// A thread that attaches between H1 and H3 is not armed.
    AttachUnarmed,
    /// A thread that attaches after H3 allocates white.
    AttachWhite,
    /// A thread that ends drops what is in its buffer.
    DetachNoFlush,
    /// A thread leaves native state while it is claimed.
    NativeNoWait,
    /// `gc=snapshot` scans stacks one by one.
    SnapshotOneByOne,
    /// `gc=snapshot` leaves allocation white.
    SnapshotWhite,
    /// `gc=snapshot` arms the threads after the stop.
    SnapshotArmedAfter,
}

/// Where a thread may sleep: what usually takes no time then takes long.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Between two threads that are asked for H1, or for H3.
    Asking,
    /// In a store of the runtime's, behind the log.
    Store,
    /// In one that found the barrier off.
    QuietStore,
    /// In an overflow, before what it found goes to the shared set.
    Overflow,
    /// Of a marker, with a packet that it has taken and not looked at.
    Holding,
    /// In a weak get, behind the look at whether marking is done.
    WeakGet,
    /// Of the collector, before it acts for a thread that it has claimed.
    Claimed,
    /// Of the collector, after a flush, before it marks again.
    Flushed,
    /// Of the collector, before it scans globals.
    Globals,
    /// Of helpers without work: nowhere, they stay awake.
    Awake,
    /// Of the collector, between two cycles.
    Idle,
    /// Of the collector, before the next step of a cycle: behind the flip, H1 and the stop.
    Step,
}

/// Is this broken?
#[cfg(not(feature = "mutants"))]
#[inline(always)]
pub const fn is(_: Mutant) -> bool {
    false
}

/// The thread may sleep here.
#[cfg(not(feature = "mutants"))]
#[inline(always)]
pub const fn dawdle(_: Place) {}

/// Is the schedule made worse here?
#[cfg(not(feature = "mutants"))]
#[inline(always)]
pub const fn stays(_: Place) -> bool {
    false
}

#[cfg(feature = "mutants")]
pub use chosen::{dawdle, is, stays};

/// Which one, in a build that knows them.
#[cfg(feature = "mutants")]
mod chosen {
    use std::sync::OnceLock;
    use std::time::Duration;

    use super::{Mutant, Place};

    /// Long beside every step of the protocol, short beside a run.
    const NAP: Duration = Duration::from_millis(4);
    /// A store is held up for longer than it takes to ask all threads for everything up to H3, since that is what it must outlast.
    const STORE: Duration = Duration::from_millis(30);
    /// And the scan of globals for longer than a store.
    const GLOBALS: Duration = Duration::from_millis(45);

    /// What happens thousands of times in a cycle.
    const SHORT: Duration = Duration::from_micros(200);

    const TABLE: [(&str, Mutant, &[Place]); 31] = [
        ("no-insertion", Mutant::NoInsertion, &[]),
        ("one-handshake", Mutant::OneHandshake, &[Place::Asking, Place::Store, Place::Globals]),
        ("no-empty-round", Mutant::NoEmptyRound, &[Place::Asking, Place::Store, Place::Globals]),
        ("armed-unacknowledged", Mutant::ArmedUnacknowledged, &[Place::Store, Place::QuietStore, Place::Globals]),
        ("black-from-h1", Mutant::BlackFromH1, &[Place::Asking]),
        ("always-black", Mutant::AlwaysBlack, &[Place::Step]),
        ("white-before-sweep", Mutant::WhiteBeforeSweep, &[Place::Idle]),
        ("stacks-unscanned", Mutant::StacksUnscanned, &[]),
        ("globals-unscanned", Mutant::GlobalsUnscanned, &[]),
        ("no-flush", Mutant::NoFlush, &[]),
        ("one-flush", Mutant::OneFlush, &[Place::Flushed]),
        ("local-overflow", Mutant::LocalOverflow, &[]),
        ("no-second-look", Mutant::NoSecondLook, &[Place::Overflow]),
        ("takers-not-counted", Mutant::TakersNotCounted, &[Place::Overflow, Place::Awake]),
        ("holders-not-considered", Mutant::HoldersNotConsidered, &[Place::Holding, Place::Awake]),
        ("second-marker-early", Mutant::SecondMarkerEarly, &[Place::Asking, Place::Awake]),
        ("weak-get-uncounted", Mutant::WeakGetUncounted, &[Place::WeakGet, Place::Flushed]),
        ("weak-get-logs", Mutant::WeakGetLogs, &[Place::Flushed]),
        ("weak-one-look", Mutant::WeakOneLook, &[Place::WeakGet]),
        ("weak-reopened-late", Mutant::WeakReopenedLate, &[Place::Step]),
        ("weak-cleared-late", Mutant::WeakClearedLate, &[Place::Step]),
        ("ephemeron-unlooked", Mutant::EphemeronUnlooked, &[]),
        ("ephemeron-looked-once", Mutant::EphemeronLookedOnce, &[]),
        ("ephemeron-get-unshaded", Mutant::EphemeronGetUnshaded, &[Place::Flushed]),
        ("attach-unarmed", Mutant::AttachUnarmed, &[Place::Step, Place::Store, Place::Globals]),
        ("attach-white", Mutant::AttachWhite, &[]),
        ("detach-no-flush", Mutant::DetachNoFlush, &[]),
        ("native-no-wait", Mutant::NativeNoWait, &[Place::Claimed]),
        ("snapshot-one-by-one", Mutant::SnapshotOneByOne, &[]),
        ("snapshot-white", Mutant::SnapshotWhite, &[]),
        ("snapshot-armed-after", Mutant::SnapshotArmedAfter, &[Place::Step]),
    ];

    /// A mutant, or only its sleeps.
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub struct Choice {
        mutant: Mutant,
        places: &'static [Place],
        whole: bool,
    }

    static CHOICE: OnceLock<Choice> = OnceLock::new();

    /// Reads `NAME` or `NAME:whole`.
    ///
    /// # Errors
    /// All names, when this is none.
    pub fn parse(text: &str) -> Result<Choice, String> {
        let (name, whole) = text.strip_suffix(":whole").map_or((text, false), |name| (name, true));
        TABLE.iter().find(|(known, ..)| *known == name).map_or_else(
            || Err(format!("one of {} is wanted", TABLE.map(|(name, ..)| name).join(", "))),
            |&(_, mutant, places)| Ok(Choice { mutant, places, whole }),
        )
    }

    /// From now on, for the process.
    pub fn choose(choice: Choice) {
        CHOICE.get_or_init(|| choice);
    }

    /// Is this broken?
    pub fn is(mutant: Mutant) -> bool {
        CHOICE.get().is_some_and(|choice| choice.mutant == mutant && !choice.whole)
    }

    /// The thread may sleep here.
    pub fn dawdle(place: Place) {
        if stays(place) {
            std::thread::sleep(match place {
                Place::Store | Place::QuietStore | Place::WeakGet => STORE,
                Place::Globals => GLOBALS,
                Place::Holding | Place::Overflow => SHORT,
                _ => NAP,
            });
        }
    }

    /// Is the schedule made worse here?
    pub fn stays(place: Place) -> bool {
        CHOICE.get().is_some_and(|choice| choice.places.contains(&place))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        /// Those that leave out a step that no model leaves out.
        const NO_ROW: [&str; 2] = ["stacks-unscanned", "globals-unscanned"];

        #[test]
        fn each_mutant_has_the_name_of_a_row_that_fails() {
            let rows = include_str!("../../tests/protocol/runs.txt");
            let fails = |name: &str| {
                let row = rows.lines().find(|row| row.split('|').next().is_some_and(|first| first.trim() == name));
                row.is_some_and(|row| row.split('|').nth(2).is_some_and(|expected| expected.trim() != "holds"))
            };
            for (name, ..) in TABLE {
                assert_eq!(fails(name), !NO_ROW.contains(&name), "{name}");
            }
        }

        #[test]
        fn a_name_is_broken_or_whole_and_an_unknown_one_is_refused_with_all_names() {
            assert!(parse("no-flush").is_ok_and(|choice| choice.mutant == Mutant::NoFlush && !choice.whole));
            assert!(parse("no-flush:whole").is_ok_and(|choice| choice.whole));
            for bad in ["", "no-flus", "no-flush:half"] {
                assert!(parse(bad).is_err_and(|known| known.contains("no-empty-round")), "{bad}");
            }
        }
    }
}

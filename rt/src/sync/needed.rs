//! The orderings and steps without which a test of [`super::races`] fails: each is named where it stands, and in a build with `--cfg loom` a test can
//! take away that one from the code that the runtime runs. In the runtime itself the functions here are constants.

use super::Ordering;

/// One ordering or step that is taken away in a test, to see that it is needed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// Who gives a packet to a list has written it before.
    PushReleases,
    /// Who reads a list's head sees which packet is below the top.
    PopAcquires,
    /// A change of the top changes the tag.
    TagChanges,
    /// Who takes a packet is a holder at once.
    HeldInTheSameStep,
    /// Who takes a packet changes the version.
    TakerCounts,
    /// Who adds to the set changes the version.
    ContributorCounts,
    /// It does so before it marks.
    CountedBeforeMarked,
    /// The set is found idle again after the round.
    SecondLook,
    /// Markers keep out until all threads are scanned.
    ClosedUntilScanned,
    /// A colour leaves the other bits of a mark byte alone.
    ColourAlone,
    /// An object's metadata are visible before its address is published.
    FenceBeforePublication,
    /// Who sleeps has counted itself before it looks.
    CountedBeforeLook,
    /// Who wakes looks for sleepers after the change, not before.
    SleepersLoaded,
    /// Waking changes the epoch.
    EpochChanges,
    /// What a thread puts aside before it goes native is visible to who claims it.
    EnterReleases,
    /// Native state is not entered over a request.
    EnterLooks,
    /// What was done for a claimed thread is visible to it.
    ClaimReleased,
    /// A thread that leaves native state sees what was done for it.
    LeaveAcquires,
    /// It waits while it is claimed.
    LeaveWaits,
    /// Who gives a claimed thread back wakes it.
    ReleaseWakes,
    /// The request is set before the poll word.
    RequestBeforePoll,
    /// The poll word is cleared before the request is looked for...
    ClearedBeforeLook,
    /// ...by a store that no later load overtakes...
    PollCleared,
    /// ...and a load that overtakes no earlier store.
    RequestLoaded,
    /// What a thread did for a request is visible to who waits for its acknowledgement.
    AcknowledgementReleases,
    /// Who waits for acknowledgements sees what was done for them, when it slept...
    WaitAcquires,
    /// ...and when it only looked.
    LookAcquires,
    /// The last acknowledgement wakes who sleeps.
    AcknowledgementWakes,
    /// Who sleeps has said so.
    SleeperSaid,
    /// What a phase asks of new threads is set under the lock under which the known ones are asked.
    TargetUnderTheLock,
    /// A thread leaves the registry only if nothing is asked of it.
    LeavesUnasked,
}

/// An operation's ordering: `order`, unless a test takes it away. (`--cfg seeded_race` is a runtime that ThreadSanitizer must report, see `tests/tsan/run`.)
#[cfg(not(loom))]
#[inline(always)]
pub const fn order(need: Need, order: Ordering) -> Ordering {
    if cfg!(seeded_race) && matches!(need, Need::ClaimReleased) { Ordering::Relaxed } else { order }
}

/// Is the step taken? Always, unless a test takes it away.
#[cfg(not(loom))]
#[inline(always)]
pub const fn kept(_: Need) -> bool {
    true
}

#[cfg(loom)]
pub use in_model::{kept, order, without};

#[cfg(loom)]
mod in_model {
    use std::cell::Cell;

    use super::{Need, Ordering};

    // All threads of a model are one of the operating system's.
    thread_local!(static TAKEN_AWAY: Cell<Option<Need>> = const { Cell::new(None) });

    /// As in the runtime, or relaxed if this is what is taken away.
    pub fn order(need: Need, order: Ordering) -> Ordering {
        if kept(need) { order } else { Ordering::Relaxed }
    }

    /// Not if this is what is taken away.
    pub fn kept(need: Need) -> bool {
        TAKEN_AWAY.get() != Some(need)
    }

    /// Takes one away from everything that this thread runs from now on.
    pub fn without(need: Option<Need>) {
        TAKEN_AWAY.set(need);
    }
}

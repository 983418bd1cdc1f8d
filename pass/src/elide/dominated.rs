//! `dominated`: the slot's old value was logged on every path since the last safepoint. What it holds now was stored by this thread since
//! then, as a logged or still reachable new value, or by a thread that logged it. The new value keeps its entry.

use crate::facts::State;
use crate::facts::location::Location;

/// Whether the rule applies to a write of the word at `slot`.
pub(super) fn holds<'m>(state: &State<'m>, slot: Location<'m>) -> bool {
    state.is_logged(slot)
}

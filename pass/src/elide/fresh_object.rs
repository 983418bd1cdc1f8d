//! `fresh-object`: the slot is in an object that this function has allocated, with no safepoint since, and that no other thread has seen. The
//! old value is null or was written here; the new one is still on this stack when the next handshake scans it, or the
//! object was allocated white and is traced with it. Across a safepoint, or once published, neither holds.

use crate::facts::{Objects, State};
use crate::ir::Value;

/// Whether the rule applies to a write at `slot`.
pub(super) fn holds<'m>(objects: &Objects<'m>, state: &State<'m>, slot: Value<'m>) -> bool {
    state.has_private()
        && objects
            .must_be(slot)
            .is_some_and(|found| !found.is_empty() && found.iter().all(|object| state.is_fresh(object.allocation)))
}

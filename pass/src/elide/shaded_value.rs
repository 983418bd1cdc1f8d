//! `shaded-value`: that very SSA value, or the root it is derived from within one object, went into the buffer on every path since the last
//! safepoint, as an old or a new value; or does so in this write's own barrier as the old one. A value that the barrier loads again by
//! itself proves nothing, since another thread may have changed the slot. The old value keeps its entry.

use super::Old;
use crate::facts::State;
use crate::facts::location::Location;
use crate::ir::{Ir, Value};

/// Whether the rule applies to the new value `new` of a write that logs `old`.
pub(super) fn holds<'m>(ir: Ir<'m>, state: &State<'m>, new: Value<'m>, old: Old<'m>) -> bool {
    let new = Location::of(ir, new);
    let is_old =
        matches!(old, Old::Value(value) if new.root == value && (new.offset == 0 || new.inbounds && new.offset > 0));
    is_old || state.is_shaded(new)
}

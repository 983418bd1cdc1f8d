//! `old-null`: the slot is in an object that no other thread has seen, and was not written since its allocation, so it still holds null. That
//! stays true across a safepoint. A slot that was written does not qualify: after a safepoint its value may be the only way to an
//! object. The new value keeps its entry.

use crate::facts::location::Location;
use crate::facts::{Objects, State};
use crate::ir::{Ir, Value};

/// Whether the rule applies to the word `word` of a write at `slot`.
pub(super) fn holds<'m>(
    ir: Ir<'m>,
    objects: &Objects<'m>,
    state: &State<'m>,
    slot: Value<'m>,
    word: Location<'m>,
) -> bool {
    if !state.has_private() {
        return false;
    }
    let into_write = word.offset - Location::of(ir, slot).offset;
    objects.must_be(slot).is_some_and(|found| {
        !found.is_empty()
            && found.iter().all(|object| {
                object.offset.is_some_and(|offset| state.is_untouched(object.allocation, offset + into_write))
            })
    })
}

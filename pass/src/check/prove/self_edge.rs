//! `self-edge`: slot and new value are computed from one pointer by steps that stay in its object.

use super::{Half, Subject};
use crate::check::need::New;
use crate::check::value::Word;

pub(super) fn holds(subject: Subject<'_, '_>, _: Half) -> bool {
    let New::Word(Word { value, offset: 0, .. }, _) = subject.need.new else { return false };
    let values = &subject.function.values;
    let (slot, new) = (values.object(subject.write.slot), values.object(value));
    slot == new && !slot.is_constant()
}

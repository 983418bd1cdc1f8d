//! `fresh-object`: on every path the slot's object was allocated by this function, with no safepoint since, and is not yet published.

use super::{Half, Subject};

pub(super) fn holds(subject: Subject<'_, '_>, _: Half) -> bool {
    let function = subject.function;
    let base = function.values.object(subject.write.slot);
    function.objects.is_unpublished(&function.flow, &function.values, base, subject.at, true)
}

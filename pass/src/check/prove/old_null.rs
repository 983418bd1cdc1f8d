//! `old-null`: on every path the slot's object was allocated by this function and is not yet published, and the word was not written since.

use super::{Half, Subject};
use crate::check::need::Old;

pub(super) fn holds(subject: Subject<'_, '_>, _: Half) -> bool {
    let function = subject.function;
    match subject.need.old {
        Old::Slot(address) | Old::Expected(address, _) => {
            function.objects.is_untouched(&function.flow, &function.values, address, subject.at)
        }
        Old::Returned(_) | Old::Range(..) | Old::Lanes => false,
    }
}

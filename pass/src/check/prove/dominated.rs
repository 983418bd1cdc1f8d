//! `dominated`: the old value of the very slot is in the buffer already, on every path since the last safepoint.

use super::{Half, Subject};
use crate::check::need::Old;

pub(super) fn holds(subject: Subject<'_, '_>, _: Half) -> bool {
    match subject.need.old {
        Old::Slot(address) | Old::Expected(address, _) => subject.function.is_slot_logged(address, subject.at),
        Old::Returned(_) | Old::Range(..) | Old::Lanes => false,
    }
}

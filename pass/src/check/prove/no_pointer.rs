//! `no-pointer`: what the frontend says about the slot. That is a look at the instruction's metadata, which `elide` and the
//! checker share.

use super::{Half, Subject};
use crate::elide;

pub(super) fn holds(subject: Subject<'_, '_>, _: Half) -> bool {
    let function = subject.function;
    elide::goes_to_no_pointer(function.values.ir, function.managed, subject.write)
}

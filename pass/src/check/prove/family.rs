//! `family`: the barrier family does not record this half, as its column of the table says.

use super::{Half, Subject};
use crate::elide::legality::{Rule, drops};

pub(super) fn holds(subject: Subject<'_, '_>, half: Half) -> bool {
    let dropped = drops(Rule::Family, subject.function.family);
    match half {
        Half::Old => dropped.old,
        Half::New => dropped.new,
    }
}

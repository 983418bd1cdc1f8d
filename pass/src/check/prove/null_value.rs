//! `null-value`: the new word is null or undefined.

use super::{Half, Subject};
use crate::check::need::New;

pub(super) fn holds(subject: Subject<'_, '_>, _: Half) -> bool {
    match subject.need.new {
        New::Word(word, _) => word.value.is_null() && word.distance == 0,
        New::Stored(value) | New::Lanes(value) => value.is_null() || value.is_undef(),
        New::Computed | New::Copied(_) | New::Number => false,
    }
}

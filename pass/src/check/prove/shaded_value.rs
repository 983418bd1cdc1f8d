//! `shaded-value`: the very value, or the pointer it is computed from in the same object, is in the buffer already on every path since the
//! last safepoint, as an old or a new value.

use super::{Half, Subject};
use crate::check::need::New;

pub(super) fn holds(subject: Subject<'_, '_>, _: Half) -> bool {
    let New::Word(word, root) = subject.need.new else { return false };
    std::iter::once(word).chain(root).any(|word| subject.function.is_word_logged(word, false, subject.at))
}

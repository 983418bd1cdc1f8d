//! `shaded-value`: the very value, or the pointer it is computed from in the same object, is in the buffer already on every path since the
//! last safepoint, as an old or a new value. What an atomic operation makes of its operand and the old value leads into the object of one of
//! the two, and the old value is logged.

use super::{Half, Subject};
use crate::check::need::{New, with_root};

pub(super) fn holds(subject: Subject<'_, '_>, _: Half) -> bool {
    let function = subject.function;
    let (word, root) = match subject.need.new {
        New::Word(word, root) => (word, root),
        New::Computed => with_root(&function.values, subject.write.instruction.operand(1), 0),
        New::Stored(value) if function.values.is_word(value) => with_root(&function.values, value, 0),
        New::Copied(_) | New::Stored(_) | New::Lanes(_) | New::Number => return false,
    };
    std::iter::once(word).chain(root).any(|word| function.is_word_logged(word, false, subject.at))
}

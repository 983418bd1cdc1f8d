//! Integers, floats and vectors of them that cover whole words: what InstCombine makes of an 8-byte memcpy, SROA of a
//! struct copy and clang of a union may be a pointer, and writes over one in any case.

use super::store::{Step, Word};
use crate::ir::{Type, TypeKind};

const WORD_BITS: u64 = 64;

/// Adds the words of a scalar or vector that is no pointer. Narrower values have none. False if the value is wider than a
/// word, but not by whole words.
pub(super) fn list_words(ty: Type<'_>, offset: u64, path: &[Step], words: &mut Vec<Word>) -> bool {
    let Some(bits) = ty.bits() else { return false };
    if bits < WORD_BITS {
        return true;
    }
    let is_integer = ty.kind() == TypeKind::LLVMIntegerTypeKind;
    let is_vector = ty.kind() == TypeKind::LLVMVectorTypeKind;
    if bits == WORD_BITS && !is_vector {
        words.push(Word { offset, path: path.to_vec() });
        return true;
    }
    if bits % WORD_BITS != 0 || !(is_integer || is_vector) {
        return false;
    }
    words.extend((0..bits / WORD_BITS).map(|i| {
        let step = if is_vector { Step::VectorWord(i) } else { Step::IntegerWord(i) };
        Word { offset: offset + i * WORD_BITS / 8, path: path.iter().copied().chain([step]).collect() }
    }));
    true
}

//! The mark byte: one for each 16-byte granule.
//!
//! ```text
//!  bit 7 6        5      4        3      2        1 0
//!  reserved       word1  word0    end    start    colour, only where start = 1
//! ```
//!
//! `word0`/`word1`: that word of the granule may hold a pointer. A byte outside every object is 0. (The granule
//! metadata follows Wingo, *Nofl: a precise Immix*, arXiv:2503.16971; the pointer bits are Shade's.)

use crate::geometry::{GRANULE, INLINE_ALLOC_MAX, WORD};

/// The colour bits.
pub const COLOUR: u8 = 0b0000_0011;
/// The one colour bit that the current collector uses; the other is kept for a generational mode.
pub const COLOUR_OLD_B: u8 = 0b0000_0001;
/// An object starts in this granule.
pub const START: u8 = 0b0000_0100;
/// An object ends in this granule.
pub const END: u8 = 0b0000_1000;
/// Word 0 of the granule may hold a pointer.
pub const WORD0: u8 = 0b0001_0000;
/// Word 1 of the granule may hold a pointer.
pub const WORD1: u8 = 0b0010_0000;

/// Granules an object of `size` bytes occupies. A size of 0 takes one.
pub const fn granules(size: usize) -> usize {
    if size == 0 { 1 } else { size.div_ceil(GRANULE) }
}

/// The mark bytes of an object of `size` bytes (at most [`INLINE_ALLOC_MAX`]) whose word `i` may hold a pointer when bit
/// `i` of `mask` is set, as a little-endian integer: byte `g` is granule `g`'s mark byte, colour bits 0. Bits of
/// `mask` at or past the object's last whole word are ignored.
///
/// # Panics
/// If `size` is larger than [`INLINE_ALLOC_MAX`].
pub const fn inline_pattern(size: usize, mask: u64) -> u64 {
    assert!(size <= INLINE_ALLOC_MAX);
    let count = granules(size);
    let words = size / WORD;
    let mut pattern = START as u64;
    let mut g = 0;
    while g < count {
        if 2 * g < words && mask >> (2 * g) & 1 != 0 {
            pattern |= (WORD0 as u64) << (8 * g);
        }
        if 2 * g + 1 < words && mask >> (2 * g + 1) & 1 != 0 {
            pattern |= (WORD1 as u64) << (8 * g);
        }
        g += 1;
    }
    pattern | (END as u64) << (8 * (count - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_two_pointer_node_is_one_byte() {
        assert_eq!(inline_pattern(16, 0b11), (START | END | WORD0 | WORD1) as u64);
    }

    #[test]
    fn a_three_word_object_ends_in_its_second_granule_and_ignores_the_padding_word() {
        assert_eq!(inline_pattern(24, 0b1100), (START as u64) | ((END | WORD0) as u64) << 8);
    }

    #[test]
    fn size_zero_takes_one_granule() {
        assert_eq!(inline_pattern(0, u64::MAX), (START | END) as u64);
    }
}

//! From a type descriptor to the mark bytes of an object: where it starts and ends, and which of its words are pointers.

use shade_abi::descriptor::{FLAG_AMBIGUOUS, TypeDescriptor};
use shade_abi::geometry::{GRANULE, WORD};
use shade_abi::mark_byte::granules;
use thiserror::Error;

use super::Heap;
use super::descriptor::{self, DescriptorError, name_of};
use super::mark_byte::{END, START, WORD0, WORD1};
use crate::address::{Granule, ObjectStart};

/// Which words of an object may hold a pointer.
#[derive(Clone, Copy, Debug)]
enum Pointers {
    None,
    All,
    /// A value of `words` words whose first `prefix` words are described by the mask, over and over.
    Mask {
        mask: *const u64,
        words: usize,
        prefix: usize,
    },
}

/// Size and pointer words of an object about to be made.
#[derive(Clone, Copy, Debug)]
pub struct ObjectLayout {
    bytes: usize,
    pointers: Pointers,
}

/// Why a descriptor or a length was refused.
#[derive(Error, Debug, PartialEq, Eq)]
pub enum LayoutError {
    /// No good descriptor.
    #[error(transparent)]
    Descriptor(#[from] DescriptorError),
    /// `size * n` does not fit in 63 bits.
    #[error("type {name}: an array of {n} values of {size} bytes is too large")]
    TooLarge {
        /// The type's name.
        name: String,
        /// Number of values.
        n: u64,
        /// Size of one.
        size: u64,
    },
}

impl ObjectLayout {
    /// `bytes` bytes without pointers.
    pub fn without_pointers(bytes: usize) -> ObjectLayout {
        ObjectLayout { bytes, pointers: Pointers::None }
    }

    /// `n` values of a type in a row.
    ///
    /// # Errors
    /// A null or contradictory descriptor, or a size that overflows.
    ///
    /// # Safety
    /// `desc` is null or points to a descriptor whose `name` and `mask` are null or as the descriptor module says.
    pub unsafe fn of(desc: *const TypeDescriptor, n: u64) -> Result<ObjectLayout, LayoutError> {
        // SAFETY: by the caller's promise.
        let desc = unsafe { descriptor::valid(desc) }?;
        let bytes = desc.size.checked_mul(n).filter(|bytes| *bytes <= i64::MAX as u64);
        let Some(bytes) = bytes else {
            return Err(LayoutError::TooLarge { name: name_of(desc), n, size: desc.size });
        };
        let pointers = if desc.flags & FLAG_AMBIGUOUS != 0 {
            Pointers::All
        } else if desc.pointer_prefix == 0 {
            Pointers::None
        } else {
            let (words, prefix) = (desc.size as usize / WORD, desc.pointer_prefix as usize / WORD);
            Pointers::Mask { mask: desc.mask, words, prefix }
        };
        Ok(ObjectLayout { bytes: bytes as usize, pointers })
    }

    /// Granules the object takes.
    pub fn granules(&self) -> usize {
        granules(self.bytes)
    }

    /// Bytes asked for.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Writes the mark bytes of a new object at `granule`, whose bytes are 0, and so makes it an object.
    pub fn publish(&self, heap: &Heap, granule: Granule, colour: u8) -> ObjectStart {
        let count = self.granules();
        let first = heap.mark_address(granule);
        // SAFETY: the allocator owns the `count` granules from `granule` on, and nobody else reads their mark bytes as
        // metadata before START is stored below.
        let marks = unsafe { std::slice::from_raw_parts_mut(first, count) };
        let first_bits = match self.pointers {
            Pointers::None => 0,
            Pointers::All => fill_all(marks, self.bytes / WORD),
            // SAFETY (of the call): `of` took the mask from a descriptor that is valid.
            Pointers::Mask { mask, words, prefix } => fill_mask(marks, self.bytes / WORD, |i| {
                let i = i % words;
                // SAFETY: `i < prefix`, and the mask has a bit for each word of the prefix.
                i < prefix && unsafe { *mask.add(i / 64) } >> (i % 64) & 1 != 0
            }),
        };
        let mut start = START | colour | first_bits;
        if count == 1 {
            start |= END;
        } else {
            marks[count - 1] |= END;
        }
        heap.mark(granule).store_start(start);
        heap.address_of(granule)
    }
}

/// Sets every word's pointer bit in `marks` but for granule 0, whose bits are returned.
fn fill_all(marks: &mut [u8], words: usize) -> u8 {
    let both = words / 2;
    if both > 1 {
        marks[1..both].fill(WORD0 | WORD1);
    }
    if words % 2 == 1 && both > 0 {
        marks[both] = WORD0;
    }
    match words {
        0 => 0,
        1 => WORD0,
        _ => WORD0 | WORD1,
    }
}

/// Sets the pointer bit of each word for which `is_pointer` holds, but for granule 0, whose bits are returned.
fn fill_mask(marks: &mut [u8], words: usize, is_pointer: impl Fn(usize) -> bool) -> u8 {
    let bits = |g: usize| {
        let one = |word: usize, bit: u8| if word < words && is_pointer(word) { bit } else { 0 };
        one(2 * g, WORD0) | one(2 * g + 1, WORD1)
    };
    for (g, mark) in marks.iter_mut().enumerate().skip(1) {
        *mark = bits(g);
    }
    bits(0)
}

const _: () = assert!(GRANULE == 2 * WORD);

#[cfg(test)]
mod tests {
    use super::*;
    use shade_abi::mark_byte::inline_pattern;

    fn descriptor(size: u64, prefix: u64, mask: &'static [u64]) -> TypeDescriptor {
        TypeDescriptor { size, pointer_prefix: prefix, align: 8, flags: 0, name: c"t".as_ptr(), mask: mask.as_ptr() }
    }

    fn marks_of(desc: &TypeDescriptor, n: u64) -> Vec<u8> {
        let heap = Heap::reserve_exactly(2 << 20).unwrap();
        // SAFETY: `desc` is a valid descriptor for the test's length.
        let layout = unsafe { ObjectLayout::of(desc, n) }.unwrap();
        layout.publish(&heap, Granule(0), 0);
        (0..layout.granules()).map(|g| heap.mark(Granule(g)).load()).collect()
    }

    #[test]
    fn every_small_type_gets_the_same_bytes_as_inline_allocation_writes() {
        for words in 1..=16u64 {
            for mask in [0b1u64, 0b10, 0b101, 0b1111_0000, 0xaaaa, u64::MAX] {
                let mask = mask & (u64::MAX >> (64 - words));
                let prefix = (64 - mask.leading_zeros() as u64) * 8;
                let desc = descriptor(words * 8, prefix, Box::leak(Box::new([mask])));
                let inline = inline_pattern(words as usize * 8, mask).to_le_bytes();
                assert_eq!(marks_of(&desc, 1), inline[..words.div_ceil(2) as usize], "{words} words, mask {mask:b}");
            }
        }
    }

    #[test]
    fn an_array_of_odd_values_repeats_the_mask_by_word_not_by_granule() {
        let desc = descriptor(24, 8, &[1]);
        let marks = marks_of(&desc, 3);
        assert_eq!(marks, [START | WORD0, WORD1, 0, WORD0, END]);
    }

    #[test]
    fn an_overflowing_array_is_refused() {
        let desc = descriptor(16, 8, &[1]);
        // SAFETY: a valid descriptor.
        let error = unsafe { ObjectLayout::of(&desc, u64::MAX / 8) }.unwrap_err();
        assert!(matches!(error, LayoutError::TooLarge { .. }));
    }
}

//! Reading the pointer words of up to eight granules by their mark bytes: which of them lie in the heap, packed together. A marker does
//! this once for each small object, so without a branch for each word: whether a slot holds null cannot be foreseen.
//!
//! ```text
//!   marks  8 bytes, WORD0 and WORD1 set where a word is a pointer        words  up to 16, at `address`
//!   for each word whose bit is set: out[n] = word; n += (word - base < size)
//! ```
//! Here is the kernel for any processor, one word after the other; those of one processor, and which is taken, are in its directory. Words whose
//! bit is not set are not read by any, which matters at the end of a page.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use shade_abi::geometry::{GRANULE, WORD};
use shade_abi::mark_byte::{END, WORD0, WORD1};

pub use super::gather::{Kernel, gather};

/// Words that eight granules hold.
pub const WORDS: usize = 8 * GRANULE / WORD;

/// The bits of eight mark bytes that say which words are pointers.
pub const POINTER_BITS: u64 = EACH * (WORD0 | WORD1) as u64;

/// One in each of eight bytes.
const EACH: u64 = 0x0101_0101_0101_0101;

/// Of those, the ones of the first granule.
pub const FIRST_GRANULE: u64 = (WORD0 | WORD1) as u64;

/// Granules of an object up to its last, from the first of its eight mark bytes `marks`; `None` where it goes on behind them.
#[inline(always)]
pub fn granules(marks: u64) -> Option<usize> {
    let ends = marks & (EACH * u64::from(END));
    (ends != 0).then(|| ends.trailing_zeros() as usize / 8 + 1)
}

/// The pointer bits of the first `granules` (1 to 8) of eight mark bytes.
#[inline(always)]
pub fn pointers(marks: u64, granules: usize) -> u64 {
    marks & POINTER_BITS & (u64::MAX >> (64 - 8 * granules))
}

/// The address range whose words count.
#[derive(Clone, Copy)]
pub struct Range {
    /// Its first address.
    pub base: usize,
    /// Its length in bytes.
    pub size: usize,
}

/// One word after the other, on any processor.
///
/// # Safety
/// As [`gather`].
#[inline(always)]
pub unsafe fn gather_scalar(address: usize, mut pointers: u64, range: Range, out: *mut u64) -> usize {
    let mut n = 0;
    while pointers != 0 {
        let bit = pointers.trailing_zeros() as usize;
        pointers &= pointers - 1;
        let slot = address + bit / 8 * GRANULE + (bit % 8 - WORD0.trailing_zeros() as usize) * WORD;
        // SAFETY: an aligned word whose bit is set; its thread may write it. `n` is at most the bits seen before, of which there are `WORDS`.
        unsafe {
            let word = AtomicUsize::from_ptr(slot as *mut usize).load(Relaxed);
            out.add(n).write(word as u64);
            n += usize::from(word.wrapping_sub(range.base) < range.size);
        }
    }
    n
}

/// As [`gather`] where no bits but [`FIRST_GRANULE`] are set; both words of the granule are read. What most small objects are: no branch, and
/// not the start of a vector unit for two words.
///
/// # Safety
/// As [`gather`]; both words at `address` are readable.
#[inline(always)]
pub unsafe fn gather_pair(address: usize, pointers: u64, range: Range, out: *mut u64) -> usize {
    debug_assert!(pointers & !FIRST_GRANULE == 0);
    let is_named = |bit: u8| pointers & u64::from(bit) != 0;
    let in_range = |word: usize| word.wrapping_sub(range.base) < range.size;
    // SAFETY: two aligned words of one granule; its thread may write them. `n` is at most 1.
    unsafe {
        let [first, second] = [0, WORD].map(|at| AtomicUsize::from_ptr((address + at) as *mut usize).load(Relaxed));
        out.write(first as u64);
        let n = usize::from(is_named(WORD0) & in_range(first));
        out.add(n).write(second as u64);
        n + usize::from(is_named(WORD1) & in_range(second))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUARD: u64 = 0x5555_5555_5555_5555;
    const RANGE: Range = Range { base: 0x7000_0000_0000, size: 64 << 30 };

    struct Random(u64);

    impl Random {
        fn next(&mut self) -> u64 {
            self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            self.0 ^ self.0 >> 29
        }

        /// Null, in the heap, at its edges, or anything.
        fn word(&mut self) -> u64 {
            let (base, size) = (RANGE.base as u64, RANGE.size as u64);
            match self.next() >> 61 {
                0 | 1 => 0,
                2..=4 => base + self.next() % size,
                5 => [base - 1, base, base + size - 1, base + size][self.next() as usize % 4],
                _ => self.next(),
            }
        }
    }

    fn found(kernel: Kernel, words: *const u64, pointers: u64) -> Vec<u64> {
        let mut out = [GUARD; WORDS + 4];
        // SAFETY: `Kernel::available` names the kernel; the words are readable where bits are set, `out` has room for `WORDS`.
        let n = unsafe { gather(kernel, words as usize, pointers, RANGE, out.as_mut_ptr()) };
        assert_eq!(out[WORDS..], [GUARD; 4], "{kernel:?} wrote too far");
        out[..n].to_vec()
    }

    #[test]
    fn every_kernel_finds_what_the_scalar_one_finds_in_random_maps_of_random_words() {
        let mut random = Random(1);
        for round in 0..200_000 {
            let words: [u64; WORDS] = std::array::from_fn(|_| random.word());
            let dense = if round % 4 == 0 { u64::MAX } else { random.next() };
            let pointers = dense & random.next() & POINTER_BITS;
            let expected = found(Kernel::Scalar, words.as_ptr(), pointers);
            for kernel in Kernel::available() {
                assert_eq!(found(kernel, words.as_ptr(), pointers), expected, "{kernel:?} {pointers:#x} {words:x?}");
            }
        }
    }

    #[test]
    fn a_pair_is_found_as_the_scalar_kernel_finds_it() {
        let mut random = Random(2);
        for _ in 0..20_000 {
            let words = [random.word(), random.word()];
            for pointers in [0, u64::from(WORD0), u64::from(WORD1), FIRST_GRANULE] {
                let mut out = [GUARD; WORDS];
                // SAFETY: both words are readable, and there is room.
                let n = unsafe { gather_pair(words.as_ptr() as usize, pointers, RANGE, out.as_mut_ptr()) };
                assert_eq!(out[..n], found(Kernel::Scalar, words.as_ptr(), pointers), "{pointers:#x} {words:x?}");
                assert_eq!(out[2..], [GUARD; WORDS - 2]);
            }
        }
    }

    #[test]
    fn an_object_ends_with_the_first_granule_that_says_so_and_what_is_behind_is_not_its() {
        let all = POINTER_BITS;
        for last in 0..8 {
            let marks = all | u64::from(END) << (8 * last) | u64::from(END) << 56;
            assert_eq!(granules(marks), Some(last + 1));
            assert_eq!(pointers(marks, last + 1).count_ones() as usize, 2 * (last + 1));
        }
        assert_eq!(granules(all), None);
    }

    #[test]
    fn the_scalar_kernel_finds_the_words_of_the_range_whose_bits_are_set() {
        let words: [u64; WORDS] = std::array::from_fn(|i| if i == 3 { 0 } else { RANGE.base as u64 + i as u64 });
        assert_eq!(found(Kernel::Scalar, words.as_ptr(), 0x20_10_30), [words[0], words[1], words[2], words[5]]);
        assert_eq!(found(Kernel::Scalar, words.as_ptr(), POINTER_BITS).len(), WORDS - 1);
        assert_eq!(found(Kernel::Scalar, words.as_ptr(), 0), [0; 0]);
    }

    #[test]
    fn words_whose_bits_are_not_set_are_not_touched() {
        // SAFETY: a fresh mapping of two pages, the second of which nobody may touch.
        let page = unsafe {
            let both = libc::mmap(
                std::ptr::null_mut(),
                8192,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
                -1,
                0,
            );
            assert_ne!(both, libc::MAP_FAILED);
            assert_eq!(libc::mprotect(both.add(4096), 4096, libc::PROT_NONE), 0);
            both.cast::<u64>()
        };
        for words in 1..WORDS {
            // SAFETY: the last words of the first page.
            let first = unsafe { page.add(512 - words) };
            let mut pointers = 0;
            for i in 0..words {
                // SAFETY: as above.
                unsafe { first.add(i).write(RANGE.base as u64 + i as u64) };
                pointers |= u64::from(if i % 2 == 0 { WORD0 } else { WORD1 }) << (i / 2 * 8);
            }
            for kernel in Kernel::available() {
                assert_eq!(found(kernel, first, pointers).len(), words, "{kernel:?}");
            }
        }
        // SAFETY: the mapping made above.
        unsafe { libc::munmap(page.cast(), 8192) };
    }
}

//! What every processor's part has to do.

use shade_abi::geometry::WORD;

use super::*;

/// Sizes in words around every limit of the copies.
const SIZES: [usize; 14] = [0, 1, 2, 15, 16, 17, 31, 33, 64, 67, 511, 512, 520, 1300];

/// Copies with the features of the processor that are switched on. Each processor's tests call it for every choice that there is.
pub fn check_every_overlap() {
    let start: Vec<usize> = (0..4000).map(|i: usize| i.wrapping_mul(0x9e37_79b9_7f4a_7c15)).collect();
    for words in SIZES {
        for distance in [0usize, 1, 3, 4, 5, 15, 16, 17, 18, 64, 500, 511, 512, 513, 1301] {
            for (from, to) in [(700, 700 + distance), (700 + distance, 700), (701, 705 + distance)] {
                let mut expected = start.clone();
                expected.copy_within(from..from + words, to);
                let mut memory = start.clone();
                let base = memory.as_mut_ptr() as usize;
                // SAFETY: both ranges lie in `memory`.
                unsafe { copy_words(base + to * WORD, base + from * WORD, words * WORD) };
                assert!(memory == expected, "{words} words from {from} to {to}");
            }
        }
    }
}

#[test]
fn a_fill_ends_where_it_should() {
    for words in SIZES {
        let mut memory = vec![7usize; 1400];
        // SAFETY: the range lies in `memory`.
        unsafe { fill_words(memory.as_mut_ptr() as usize + 8 * WORD, 9, words * WORD) };
        assert!(memory[..8].iter().chain(&memory[8 + words..]).all(|word| *word == 7));
        assert!(memory[8..8 + words].iter().all(|word| *word == 9));
    }
}

#[test]
fn group_masks_pick_the_right_bit_of_the_right_byte() {
    #[repr(align(16))]
    struct Bytes([u8; 64]);
    let mut bytes = Bytes([0; 64]);
    for (i, byte) in bytes.0.iter_mut().enumerate() {
        *byte = (i as u8).wrapping_mul(37) ^ 0b0011_0000;
    }
    // SAFETY: 64 aligned bytes of the test's own.
    let masks = unsafe { group_masks(bytes.0.as_ptr()) };
    for (i, byte) in bytes.0.iter().enumerate() {
        let bit = |mask: u64| mask >> i & 1;
        assert_eq!(bit(masks.start), u64::from(byte >> 2 & 1));
        assert_eq!(bit(masks.end), u64::from(byte >> 3 & 1));
        assert_eq!(bit(masks.colour), u64::from(byte & 1));
    }
}

#[test]
fn a_new_thread_starts_armed() {
    let block = std::thread::spawn(|| {
        let words = mutator_block() as *const u64;
        // SAFETY: the thread's own block of 128 bytes.
        unsafe { (words.add(0).read(), words.add(1).read(), words.add(2).read(), words.add(3).read()) }
    });
    let (next, end, new_mask, mode_and_poll) = block.join().unwrap();
    assert_eq!((next, end, new_mask), (0, 0, u64::MAX));
    assert_eq!(mode_and_poll, 1 | 1 << 32);
}

/// Where the block of the executable's thread-locals is can be checked by one of them: the thread-local block of the runtime.
#[test]
fn the_block_of_thread_locals_holds_the_runtimes_own() {
    let (start, length) = crate::roots::thread_locals::range_of_current();
    let own = mutator_block();
    assert!(start <= own && own + shade_abi::mutator::SIZE <= start + length, "{own:#x} in {start:#x} + {length:#x}");
}

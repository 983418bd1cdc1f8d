//! Rows 33–36: writes of a few words.

use super::*;
use crate::address::Slot;

/// `N` words of a new object of which all are pointer words, each holding a leaf of its own; and as many new leaves.
fn words_and_leaves<const N: usize>(f: &Fixture) -> (usize, [usize; N], [usize; N]) {
    let object = f.objects(descriptor(N as u64, (1 << N) - 1), 1);
    let (old, new) = (f.leaves(), f.leaves());
    write(object, &old);
    (object, old, new)
}

/// What a write of `mask` logs: old and new of each pointer word, in order.
fn entries(mask: u64, old: &[usize], new: &[usize], with_new: bool) -> Vec<usize> {
    let pointers = (0..old.len()).filter(|i| mask >> i & 1 != 0);
    pointers.flat_map(|i| [old[i], new[i]].into_iter().take(if with_new { 2 } else { 1 })).collect()
}

fn check<const N: usize>(mask: u64) {
    for (f, with_new) in [(Fixture::armed(), true), (Fixture::scanned(), false)] {
        let (object, old, new) = words_and_leaves::<N>(&f);
        // SAFETY: `N` words of the test's own, here and below.
        unsafe { f.operation().write_words(object, new.as_ptr() as usize, mask, N) };
        assert_eq!(words_at(object, N), new, "{N} words, mask {mask:b}");
        assert_eq!(f.logged(), entries(mask, &old, &new, with_new), "{N} words, mask {mask:b}");
    }
    let f = Fixture::new();
    let (object, _, new) = words_and_leaves::<N>(&f);
    // SAFETY: as above.
    unsafe { f.operation().write_words(object, new.as_ptr() as usize, mask, N) };
    assert_eq!((words_at(object, N), f.logged()), (new.to_vec(), vec![]));
}

#[test]
fn row_33_a_string_is_a_pointer_and_a_length() {
    check::<2>(0b01);
}

#[test]
fn row_34_a_slice_is_a_pointer_a_length_and_a_capacity() {
    check::<3>(0b001);
}

#[test]
fn row_35_an_interface_is_two_pointers() {
    check::<2>(0b11);
}

#[test]
fn row_36_every_mask_of_two_to_four_words() {
    (1..4).for_each(check::<2>);
    (1..8).for_each(check::<3>);
    (1..16).for_each(check::<4>);
}

#[test]
fn row_36_a_scalar_word_that_looks_like_a_pointer_is_not_logged() {
    let f = Fixture::armed();
    let (object, old, new) = words_and_leaves::<2>(&f);
    // SAFETY: two words of the test's own.
    unsafe { f.operation().write_words(object, new.as_ptr() as usize, 0b10, 2) };
    assert_eq!(f.logged(), [old[1], new[1]]);
}

#[test]
fn row_36_a_whole_mask_of_64_words_works_and_overlap_is_right() {
    let f = Fixture::scanned();
    let object = f.objects(descriptor(65, u64::MAX), 1);
    let old: [usize; 64] = f.leaves();
    write(object, &old);
    // SAFETY: 65 words of the test's own.
    unsafe { f.operation().write_words(object + WORD, object, u64::MAX, 64) };
    assert_eq!(words_at(object + WORD, 64), old);
    assert_eq!(f.logged(), old[1..], "the last word was null");
}

#[test]
fn row_36_a_misaligned_destination_is_an_error_that_says_so() {
    let message = message_of_death("fat::row_36_a_misaligned_destination_is_an_error_that_says_so", || {
        let f = Fixture::new();
        let (object, _, new) = words_and_leaves::<2>(&f);
        // SAFETY: it is refused.
        unsafe { f.operation().write_words(Slot(object + 1).0, new.as_ptr() as usize, 1, 1) };
    });
    assert!(message.contains("misaligned pointer slot"), "{message}");
}

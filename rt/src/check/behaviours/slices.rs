//! Rows 41 and 42: copies between slices.

use super::*;
use crate::address::Word;
use crate::heap::mark_byte::COLOUR;

#[test]
fn row_41_nothing_is_touched_when_there_is_nothing_to_copy() {
    let f = Fixture::armed();
    let desc = descriptor(3, 0b101);
    // SAFETY: nothing.
    unsafe { f.operation().move_values(desc, usize::MAX & !7, 8, 0) };
    assert_eq!(f.logged(), [0usize; 0]);
}

/// Copies `count` values of 3 words within one object, from value and byte `from` to `to`, and checks words and log.
fn within(from: usize, to: usize, count: usize) {
    let desc = descriptor(3, 0b101);
    let f = Fixture::scanned();
    let object = f.objects(descriptor(1, 1), 36);
    let start: [usize; 36] = f.leaves();
    write(object, &start);
    // SAFETY: both ranges lie in the object's 36 words.
    unsafe { f.operation().move_values(desc, object + to * WORD, object + from * WORD, count) };
    let mut expected = start;
    expected.copy_within(from..from + 3 * count, to);
    let case = format!("{count} values from word {from} to word {to}");
    assert_eq!(words_at(object, 36), expected, "{case}");
    let logged: Vec<_> = (0..3 * count).filter(|i| i % 3 != 1).map(|i| start[to + i]).collect();
    assert_eq!(f.logged(), if from == to { vec![] } else { logged }, "{case}");
}

#[test]
fn row_41_a_buffer_of_any_size_gets_each_word_of_a_long_slice_once_and_in_order() {
    for entries in 9..30 {
        let f = Fixture::with(Options { wbbuf: entries, ..Options::default() }).arm();
        let desc = descriptor(1, 1);
        let (dst, src) = (f.objects(desc, 43), f.objects(desc, 43));
        let (old, mut new): ([usize; 43], [usize; 43]) = (f.leaves(), f.leaves());
        (new[5], new[6], new[17]) = (0, 8, 0);
        write(dst, &old);
        write(src, &new);
        // SAFETY: values of the test's own.
        unsafe { f.operation().move_values(desc, dst, src, 43) };
        let wanted: Vec<_> =
            std::iter::zip(old, new).flat_map(|(old, new)| [old, new]).filter(|word| *word > 8).collect();
        let last = f.logged();
        assert_eq!(f.entries_flushed() as usize + last.len(), wanted.len(), "{entries} entries");
        assert!(wanted.ends_with(&last) && wanted.len() == 83, "{entries} entries: {last:x?}");
        let is_black = |word: &usize| {
            let mark = f.rt.heap.mark(f.rt.heap.granule_of(Word(*word))).load();
            mark & COLOUR == f.rt.heap.black()
        };
        assert!(
            wanted[..wanted.len() - last.len()].iter().all(is_black),
            "{entries} entries: all that was flushed is marked"
        );
    }
}

#[test]
fn row_41_a_copy_while_the_buffer_is_being_drained_logs_nothing_and_copies() {
    let f = Fixture::armed();
    let desc = descriptor(1, 1);
    let (dst, src) = (f.objects(desc, 9), f.objects(desc, 9));
    let new: [usize; 9] = f.leaves();
    write(src, &new);
    f.buffer().poison();
    // SAFETY: values of the test's own.
    unsafe { f.operation().move_values(desc, dst, src, 9) };
    assert!(f.buffer().is_poisoned());
    assert_eq!(words_at(dst, 9), new);
    f.buffer().reset(f.rt.options.wbbuf);
    assert_eq!(f.logged(), [0usize; 0]);
}

#[test]
fn row_41_every_overlap_in_either_direction_is_right() {
    within(0, 3, 4);
    within(3, 0, 4);
    within(0, 12, 4);
    within(12, 0, 4);
    within(6, 6, 4);
    within(0, 18, 6);
    within(5, 8, 1);
}

#[test]
fn row_41_an_overlap_by_less_than_a_value_is_right_too() {
    within(0, 1, 6);
    within(0, 2, 6);
    within(1, 0, 6);
    within(2, 0, 6);
    within(0, 2, 1);
    within(0, 11, 4);
}

#[test]
fn row_41_the_last_values_of_an_object_are_copied_without_a_look_behind_it() {
    let f = Fixture::armed();
    let desc = descriptor(2, 0b11);
    let (a, b) = (f.objects(desc, 4), f.objects(desc, 4));
    let leaves: [usize; 2] = f.leaves();
    write(b + 48, &leaves);
    let behind = words_at(a + 64, 2);
    // SAFETY: the last value of each.
    unsafe { f.operation().move_values(desc, a + 48, b + 48, 1) };
    assert_eq!((words_at(a + 48, 2), words_at(a + 64, 2)), (leaves.to_vec(), behind));
    assert_eq!(f.logged(), leaves);
}

#[test]
fn row_41_a_length_that_overflows_is_an_error() {
    let message = message_of_death("slices::row_41_a_length_that_overflows_is_an_error", || {
        let f = Fixture::new();
        // SAFETY: it is refused.
        unsafe { f.operation().move_values(descriptor(3, 1), 8, 16, usize::MAX / 8) };
    });
    assert!(message.contains("values of 24 bytes are too many"), "{message}");
}

#[test]
fn row_42_values_without_pointers_are_copied_plainly() {
    let f = Fixture::armed();
    let desc = descriptor(2, 0);
    let (a, b) = (f.objects(desc, 4), f.objects(desc, 4));
    let leaves: [usize; 8] = f.leaves();
    write(b, &leaves);
    // SAFETY: four values each.
    unsafe { f.operation().move_values(desc, a, b, 4) };
    assert_eq!((words_at(a, 8), f.logged()), (leaves.to_vec(), vec![]));
}

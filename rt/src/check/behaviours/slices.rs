//! Rows 41 and 42: copies between slices.

use super::*;

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

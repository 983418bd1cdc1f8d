//! Two markers and one object; an object that is new.

use std::sync::Arc;

use loom::thread;

use super::{IN_ANY_ORDER, Need, holds};
use crate::heap::mark_byte::{END, MarkByte, START, WORD0, before_publication};
use crate::sync::{
    AtomicU64,
    Ordering::{Acquire, Relaxed},
};

const WHITE: u8 = 0;
const BLACK: u8 = 1;
const BITS: u8 = START | END | WORD0;

fn two_markers() {
    let mark = Arc::new(MarkByte::new(BITS | WHITE));
    let other = {
        let mark = mark.clone();
        thread::spawn(move || mark.blacken(mark.load(), BLACK))
    };
    let won = mark.blacken(mark.load(), BLACK);
    let won = u32::from(won) + u32::from(other.join().unwrap());
    assert!(won >= 1, "nobody scans it");
    assert_eq!(mark.load(), BITS | BLACK, "bits lost");
}

#[test]
fn an_object_that_two_markers_find_is_black_whole_and_scanned() {
    holds(two_markers, IN_ANY_ORDER, &[(Need::ColourAlone, "bits lost")]);
}

fn new_object() {
    let object = Arc::new((MarkByte::new(0), MarkByte::new(0), AtomicU64::new(0)));
    let mutator = {
        let object = object.clone();
        thread::spawn(move || {
            let (first, rest, slot) = &*object;
            rest.store_colour(END, WHITE);
            first.store_start(START | WORD0 | BLACK);
            before_publication();
            slot.store(16, Relaxed);
        })
    };
    let (first, rest, slot) = &*object;
    // Acquire stands for the order of dependent loads: the mark bytes' address comes from the slot.
    if slot.load(Acquire) != 0 {
        assert!(!first.blacken(first.load(), BLACK), "a new object is not black");
        assert_eq!(rest.load() & END, END, "half described");
    }
    mutator.join().unwrap();
}

#[test]
fn an_object_born_black_is_found_black_and_described_to_its_end() {
    holds(new_object, IN_ANY_ORDER, &[(Need::FenceBeforePublication, "a new object is not black")]);
}

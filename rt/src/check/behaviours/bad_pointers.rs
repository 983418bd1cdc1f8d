//! Row 25: words that cannot be pointers.

use super::*;
use crate::address::{Slot, Word};
use crate::check::pointers::{self, CallSite, Fault, POISON_HEAP, POISON_STACK, fault_of};

fn checking() -> Fixture {
    Fixture::with(Options { check_pointers: true, ..Options::default() })
}

#[test]
fn row_25_the_first_page_the_poisons_and_free_memory_are_bad_and_their_neighbours_are_not() {
    let f = Fixture::new();
    let object = f.objects(descriptor(8, 0b1), 1);
    let fault = |word: usize| fault_of(f.rt, Word(word));
    assert_eq!(fault(0), None);
    assert_eq!(fault(1), Some(Fault::FirstPage));
    assert_eq!(fault(4095), Some(Fault::FirstPage));
    assert_eq!(fault(4096), None);
    assert_eq!(fault(POISON_HEAP), Some(Fault::HeapPoison));
    assert_eq!(fault(POISON_HEAP - 1), None);
    assert_eq!(fault(POISON_STACK), Some(Fault::StackPoison));
    assert_eq!(fault(POISON_STACK + 1), None);
    assert_eq!(fault(object), None);
    assert_eq!(fault(object + 63), None);
    assert_eq!(fault(object + 64), None, "one past the end is a pointer");
    assert_eq!(fault(object + 65), Some(Fault::FreeMemory));
    assert_eq!(fault(object - 1), Some(Fault::FreeMemory));
    assert_eq!(fault(std::ptr::from_ref(&f) as usize), None, "outside the heap");
}

#[test]
fn row_25_nothing_is_checked_with_the_barrier_off_or_without_the_option() {
    let f = checking();
    let node = f.objects(descriptor(2, 0b01), 1);
    // SAFETY: a slot of the test's own.
    unsafe { f.operation().write_ptr(Slot(node), 4095) };
    assert_eq!(read(node), 4095);
    let f = Fixture::armed();
    let node = f.objects(descriptor(2, 0b01), 1);
    // SAFETY: as above.
    unsafe { f.operation().write_ptr(Slot(node), 4095) };
    assert_eq!(read(node), 4095);
}

#[test]
fn row_25_a_word_that_is_no_pointer_word_may_hold_anything() {
    let f = checking().arm();
    let desc = descriptor(2, 0b01);
    let (dst, src) = (f.objects(desc, 1), f.objects(desc, 1));
    write(src, &[4096, 4095]);
    // SAFETY: values of the test's own.
    unsafe { f.operation().move_values(desc, dst, src, 1) };
    assert_eq!(words_at(dst, 2), [4096, 4095]);
}

fn main_like() {}

/// A thread with the barrier on and pointers checked, and a node whose slot gets a bad word.
fn node() -> (Fixture, usize) {
    let f = checking().arm();
    let node = f.objects(descriptor(2, 0b01), 1);
    eprintln!("slot {node:#x}");
    (f, node)
}

const BAD: [usize; 2] = [POISON_HEAP, 0];

/// Each operation that checks what it writes.
const WRITES: [fn(); 7] = [
    || {
        let (f, node) = node();
        // SAFETY: a slot of the test's own.
        unsafe { f.operation().write_ptr(Slot(node), POISON_HEAP) };
    },
    || {
        let (f, node) = node();
        // SAFETY: words of the test's own.
        unsafe { f.operation().write_words(node, BAD.as_ptr() as usize, 1, 2) };
    },
    || {
        let (f, node) = node();
        // SAFETY: values of the test's own.
        unsafe { f.operation().move_values(descriptor(2, 1), node, BAD.as_ptr() as usize, 1) };
    },
    || {
        let (f, node) = node();
        // SAFETY: a slot of the test's own.
        unsafe { f.operation().xchg(Slot(node), POISON_HEAP) };
    },
    || {
        let (f, node) = node();
        // SAFETY: a slot of the test's own.
        unsafe { f.operation().cmpxchg(Slot(node), 0, POISON_HEAP) };
    },
    || {
        let (f, node) = node();
        // SAFETY: a frame and results of the test's own.
        unsafe { f.operation().before_results(descriptor(2, 1), node, 16, 0, BAD.as_ptr() as usize) };
    },
    || {
        let (f, node) = node();
        write(node, &BAD);
        f.buffer().get1(f.rt).fill([Word(POISON_HEAP)]);
        f.buffer().flush_at(f.rt, Some(CallSite(main_like as *const () as usize)));
    },
];

#[test]
fn row_25_every_operation_and_the_flush_report_the_slot_the_value_and_the_call_site() {
    const ME: &str = "bad_pointers::row_25_every_operation_and_the_flush_report_the_slot_the_value_and_the_call_site";
    for message in messages_of_death(ME, WRITES) {
        let slot = message.lines().find_map(|line| line.strip_prefix("slot ")).expect("the slot").to_owned();
        let report = message.lines().find(|line| line.contains("bad pointer in ")).expect("a report");
        assert!(report.contains(&slot), "{report} names slot {slot}");
        assert!(report.contains("0xf9f9f9f9f9f9f9f9") && report.contains("called from 0x"), "{report}");
    }
}

#[test]
fn row_25_a_bad_entry_counts_only_if_a_scanned_slot_holds_it() {
    let f = checking().arm();
    f.buffer().get1(f.rt).fill([Word(POISON_HEAP)]);
    f.buffer().flush(f.rt);
    assert_eq!(f.entries_flushed(), 1, "as an old stack word would be, it is passed over");
}

#[test]
fn row_25_checked_code_may_put_a_small_integer_into_a_union_unless_pointers_are_checked() {
    let f = Fixture::new();
    pointers::check_checked_write(f.rt, Slot(8), Word(4095), || "x.c:1".to_owned());
    pointers::check_checked_write(f.rt, Slot(8), Word(0), || "x.c:1".to_owned());
    let test = "bad_pointers::row_25_checked_code_may_put_a_small_integer_into_a_union_unless_pointers_are_checked";
    let message = message_of_death(test, || {
        pointers::check_checked_write(checking().rt, Slot(8), Word(4095), || "x.c:1 in f".to_owned());
    });
    assert!(
        message.contains("bad pointer in write barrier: 0xfff for slot 0x8") && message.contains("x.c:1 in f"),
        "{message}"
    );
}

/// Copies an object whose pointer word holds a small integer.
fn copy_small_integer(f: &Fixture) {
    let desc = descriptor(2, 0b01);
    let (dst, src) = (f.objects(desc, 1), f.objects(desc, 1));
    write(src, &[0x12b, 0]);
    f.rt.shadow.forget(f.rt, Slot(src));
    // SAFETY: values of the test's own.
    unsafe { f.operation().move_values(desc, dst, src, 1) };
    assert_eq!(read(dst), 0x12b);
}

#[test]
fn row_25_a_checked_copy_may_bring_a_small_integer_of_a_union_unless_pointers_are_checked() {
    let f = Fixture::armed();
    f.rt.shadow.enable(f.rt.heap.size());
    copy_small_integer(&f);
    const ME: &str =
        "bad_pointers::row_25_a_checked_copy_may_bring_a_small_integer_of_a_union_unless_pointers_are_checked";
    let message = message_of_death(ME, || copy_small_integer(&checking().arm()));
    assert!(message.contains("bad pointer in ") && message.contains("0x12b"), "{message}");
}

//! Rows 24, 29 to 31 and 43: writes of one pointer, exchanges, and that no operation is a safepoint.

use super::*;
use crate::address::Slot;
use crate::check::shadow::NO_SHADOW;

/// A slot that holds `old`, and two objects.
fn slot_and_leaves(f: &Fixture) -> (Slot, usize, usize) {
    let node = f.objects(descriptor(2, 0b01), 1);
    let [old, new] = f.leaves();
    write(node, &[old]);
    (Slot(node), old, new)
}

#[test]
fn row_24_a_write_logs_old_and_new_until_the_stack_is_scanned_then_old_then_nothing() {
    for (f, entries) in [(Fixture::armed(), 2), (Fixture::scanned(), 1), (Fixture::new(), 0)] {
        let (slot, old, new) = slot_and_leaves(&f);
        // SAFETY: a slot of the test's own.
        unsafe { f.operation().write_ptr(slot, new) };
        assert_eq!(f.logged(), [old, new][..entries]);
        assert_eq!(read(slot.0), new);
    }
}

#[test]
fn row_24_what_is_logged_is_what_the_slot_held_before() {
    let f = Fixture::scanned();
    let (slot, old, new) = slot_and_leaves(&f);
    // SAFETY: a slot of the test's own.
    unsafe {
        f.operation().write_ptr(slot, new);
        f.operation().write_ptr(slot, 0);
    }
    assert_eq!(f.logged(), [old, new]);
}

#[test]
fn row_24_a_misaligned_slot_is_an_error_that_says_so() {
    let message = message_of_death("writes::row_24_a_misaligned_slot_is_an_error_that_says_so", || {
        let f = Fixture::new();
        let (slot, _, new) = slot_and_leaves(&f);
        // SAFETY: it is refused.
        unsafe { f.operation().write_ptr(Slot(slot.0 + 4), new) };
    });
    assert!(message.contains("misaligned pointer slot: 0x") && message.contains("not a multiple of 8"), "{message}");
}

#[test]
fn row_29_an_exchange_logs_what_it_returns_and_the_new_value() {
    for (f, with_new) in [(Fixture::armed(), true), (Fixture::scanned(), false)] {
        let (slot, old, new) = slot_and_leaves(&f);
        // SAFETY: a slot of the test's own.
        let returned = unsafe { f.operation().xchg(slot, new) };
        assert_eq!((returned, read(slot.0)), (old, new));
        assert_eq!(f.logged(), if with_new { vec![old, new] } else { vec![old] });
    }
}

#[test]
fn row_29_a_compare_and_exchange_logs_the_expected_value_whether_it_succeeds_or_not() {
    let f = Fixture::scanned();
    let (slot, old, new) = slot_and_leaves(&f);
    // SAFETY: a slot of the test's own, here and below.
    let returned = unsafe { f.operation().cmpxchg(slot, new, old) };
    assert_eq!((returned, read(slot.0)), (old, old), "it holds another value");
    assert_eq!(f.logged(), [new]);
    // SAFETY: as above.
    let returned = unsafe { f.operation().cmpxchg(slot, old, new) };
    assert_eq!((returned, read(slot.0)), (old, new));
    assert_eq!(f.logged(), [old]);
}

#[test]
fn row_30_after_an_exchange_the_shadow_takes_any_value_and_after_a_write_only_that() {
    let f = Fixture::new();
    f.rt.shadow.enable(f.rt.heap.size());
    let (slot, old, new) = slot_and_leaves(&f);
    f.rt.shadow.written(f.rt, slot);
    // SAFETY: a slot of the test's own, here and below.
    unsafe { f.operation().xchg(slot, new) };
    write(slot.0, &[old]);
    f.rt.shadow.check_at_rest(f.rt, slot);
    // SAFETY: as above.
    unsafe { f.operation().write_ptr(slot, new) };
    f.rt.shadow.check_at_rest(f.rt, slot);
    assert_eq!(NO_SHADOW, 1);
    let message = message_of_death(
        "writes::row_30_after_an_exchange_the_shadow_takes_any_value_and_after_a_write_only_that",
        || {
            let f = Fixture::new();
            f.rt.shadow.enable(f.rt.heap.size());
            let (slot, old, new) = slot_and_leaves(&f);
            f.rt.shadow.written(f.rt, slot);
            // SAFETY: as above.
            unsafe { f.operation().write_ptr(slot, new) };
            write(slot.0, &[old]);
            f.rt.shadow.check_at_rest(f.rt, slot);
        },
    );
    assert!(message.contains("missed write barrier"), "{message}");
}

#[test]
fn row_31_nostore_logs_and_stores_nothing() {
    let f = Fixture::armed();
    let (slot, old, new) = slot_and_leaves(&f);
    // SAFETY: a slot of the test's own, here and below.
    unsafe { f.operation().announce_ptr(slot, new) };
    assert_eq!((f.logged(), read(slot.0)), (vec![old, new], old));
    f.handshake(Request::Empty);
    f.handshake(Request::Scan);
    // SAFETY: as above.
    unsafe { f.operation().announce_ptr(slot, new) };
    assert_eq!(f.logged(), [old]);
    f.handshake(Request::Disarm);
    // SAFETY: as above.
    unsafe { f.operation().announce_ptr(slot, new) };
    assert_eq!(f.logged(), [0usize; 0]);
}

#[test]
fn row_43_no_operation_is_a_safepoint_or_allocates() {
    let f = Fixture::with(Options { wbbuf: 9, ..Options::default() }).arm();
    let desc = descriptor(6, 0b10_1011);
    let (a, b) = (f.objects(desc, 8), f.objects(desc, 8));
    let leaves: [usize; 48] = f.leaves();
    write(a, &leaves);
    write(b, &leaves);
    handshake::send(f.rt, Request::Empty);
    let allocations = allocations_of(|| {
        let o = f.operation();
        // SAFETY: objects of eight values of the test's own.
        unsafe {
            o.write_ptr(Slot(a), leaves[3]);
            o.announce_ptr(Slot(a), leaves[4]);
            o.xchg(Slot(a), leaves[5]);
            o.cmpxchg(Slot(a), leaves[5], leaves[6]);
            o.write_words(a, b, 0b1011, 4);
            o.move_values(desc, a, b, 8);
            o.move_part(desc, a + 3, b + 3, 3, 40);
            o.move_bytes(a, b, 100);
            o.before_results(desc, a, 48, 8, b);
            o.fill_range(a, 1, 100, crate::barrier::words::PointerWords::Marks);
            o.clear_value(desc, b);
        }
    });
    assert_eq!((f.rt.handshakes.missing(), allocations), (1, 0));
    assert!(f.entries_flushed() > 40, "they did log");
    f.answer();
    assert_eq!(f.rt.handshakes.missing(), 0);
}

//! Rows 12–14 and 32: the flush.

use shade_abi::mutator::MODE_DELETION;

use super::*;
use crate::address::Word;
use crate::heap::mark_byte::COLOUR;
use crate::mark::progress::Role;
use crate::mark::worker::Marker;
use crate::thread::native;

fn is_black(f: &Fixture, object: usize) -> bool {
    f.rt.heap.mark(f.rt.heap.granule_of(Word(object))).load() & COLOUR == f.rt.heap.black()
}

fn log(f: &Fixture, words: &[usize]) {
    words.iter().for_each(|word| f.buffer().get1(f.rt).fill([Word(*word)]));
}

/// Objects that are marked when the grey set is worked off.
fn drain(f: &Fixture) -> u64 {
    f.rt.grey.let_markers_in();
    let mut marker = Marker::new(&f.rt.heap, &f.rt.grey, Role::Marker);
    marker.drain();
    marker.done.objects
}

#[test]
fn row_12_every_way_out_of_a_flush_leaves_an_empty_buffer_of_the_same_capacity() {
    let f = Fixture::with(Options { wbbuf: 20, ..Options::default() }).arm();
    let [a, b] = f.leaves();
    let check = |way: &str| {
        assert!(f.buffer().is_empty(), "{way}");
        assert_eq!(f.m.block().wb_end.load(Relaxed) - f.m.buffer_start(), 160, "{way}");
    };
    f.buffer().flush(f.rt);
    check("nothing in it");
    log(&f, &[a, 0, 1, b]);
    f.buffer().flush(f.rt);
    check("white objects");
    log(&f, &[a, b]);
    f.buffer().flush(f.rt);
    check("black objects only");
    let white = f.leaf();
    drain(&f);
    assert!(f.rt.grey.try_finish(f.rt.grey.version()));
    log(&f, &[white]);
    f.buffer().flush(f.rt);
    check("marking is done");
    assert!(!is_black(&f, white), "what marking left white is not marked any more");
    f.m.set_dying();
    log(&f, &[white]);
    f.buffer().flush(f.rt);
    check("dying");
}

#[test]
fn row_12_a_thread_that_ends_the_process_discards() {
    let f = Fixture::armed();
    let [a, b] = f.leaves();
    log(&f, &[a]);
    f.m.set_dying();
    f.buffer().flush(f.rt);
    assert!(!is_black(&f, a) && f.buffer().is_empty());
    assert_eq!(f.entries_flushed(), 0);
    let f = Fixture::armed();
    let a = f.leaf();
    log(&f, &[a]);
    f.buffer().flush(f.rt);
    assert!(is_black(&f, a), "another one does not; {b:#x}");
}

#[test]
fn row_12_the_slow_path_changes_no_register_that_its_caller_may_use() {
    Runtime::get_or_init();
    let mut registers = std::array::from_fn(|i| 0x11 * (i + 1));
    let before = registers;
    crate::arch::through_flush(&mut registers);
    assert_eq!(registers, before);
}

#[test]
fn row_13_the_flush_is_no_safepoint() {
    let f = Fixture::armed();
    handshake::send(f.rt, Request::Empty);
    log(&f, &[f.leaf()]);
    f.buffer().flush(f.rt);
    assert_eq!(f.rt.handshakes.missing(), 1);
    f.answer();
    assert_eq!(f.rt.handshakes.missing(), 0, "a poll is one");
}

#[test]
fn row_14_each_white_object_is_marked_and_pushed_once_and_everything_else_skipped() {
    let f = Fixture::armed();
    let node = f.objects(descriptor(2, 0b11), 1);
    let [child, other, black] = f.leaves();
    write(node, &[child, 0]);
    log(&f, &[black]);
    f.buffer().flush(f.rt);
    assert_eq!(drain(&f), 1);
    let outside = std::ptr::from_ref(&f) as usize;
    // Null, the first page, not the heap, one past an object, black already; two interior words of one object; a repetition.
    log(&f, &[0, 8, 4095, outside, black, node, node + 8, node, other]);
    f.buffer().flush(f.rt);
    assert!(is_black(&f, node) && is_black(&f, other));
    assert!(!is_black(&f, child), "only what is logged is marked by the flush itself");
    assert_eq!(drain(&f), 3, "the node and the other were pushed once each, and the child is left to be marked");
    assert!(is_black(&f, child));
}

#[test]
fn row_14_a_flush_that_marks_something_makes_the_round_start_over_and_another_does_not() {
    let f = Fixture::armed();
    let leaf = f.leaf();
    let version = f.rt.grey.version();
    log(&f, &[0, 4096]);
    f.buffer().flush(f.rt);
    assert_eq!(f.rt.grey.version(), version);
    log(&f, &[leaf]);
    f.buffer().flush(f.rt);
    assert_ne!(f.rt.grey.version(), version);
}

#[test]
fn row_14_the_collector_flushes_the_buffer_of_a_native_thread() {
    let f = Fixture::scanned();
    assert_eq!(f.m.block().wb_mode.load(Relaxed), MODE_DELETION);
    // Allocated black; so the white one is made by hand.
    let leaf = f.leaf();
    let mark = f.rt.heap.mark(f.rt.heap.granule_of(Word(leaf)));
    mark.store_colour(mark.load(), f.rt.heap.black() ^ 1);
    log(&f, &[leaf]);
    native::enter(f.rt, f.m, f.stack.as_ptr() as usize);
    handshake::send(f.rt, Request::Flush);
    assert_eq!(f.rt.handshakes.missing(), 0);
    assert!(is_black(&f, leaf));
}

#[test]
fn row_32_a_barrier_within_a_flush_is_dropped_and_a_flush_within_one_returns_at_once() {
    let f = Fixture::armed();
    let leaf = f.leaf();
    f.buffer().poison();
    log(&f, &[leaf]);
    f.buffer().flush(f.rt);
    assert!(f.buffer().is_poisoned(), "the outer flush is the one to reset");
    assert!(!is_black(&f, leaf));
    f.buffer().reset(f.rt.options.wbbuf);
    log(&f, &[leaf]);
    f.buffer().flush(f.rt);
    assert!(is_black(&f, leaf));
}

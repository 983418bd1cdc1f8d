//! Rows 1–11: the buffer.

use shade_abi::buffer::{DEFAULT_ENTRIES, MAX_ENTRIES_PER_CALL, SLACK_ENTRIES, SMALLEST_ENTRIES};
use shade_abi::mutator::MODE_OFF;

use super::*;
use crate::address::Word;

fn small() -> Fixture {
    Fixture::with(Options { wbbuf: SMALLEST_ENTRIES, ..Options::default() })
}

fn fill(f: &Fixture, n: usize) {
    (0..n).for_each(|_| f.buffer().get1(f.rt).fill([Word(8)]));
}

#[test]
fn row_01_the_smallest_buffer_flushes_at_once_and_later() {
    let f = small();
    f.buffer().get_n::<MAX_ENTRIES_PER_CALL>(f.rt).fill([Word(8); MAX_ENTRIES_PER_CALL]);
    assert_eq!(f.entries_flushed(), 0, "one whole batch fits");
    f.buffer().get1(f.rt).fill([Word(8)]);
    assert_eq!(f.entries_flushed(), 0, "and one over");
    f.buffer().get_n::<MAX_ENTRIES_PER_CALL>(f.rt).fill([Word(8); MAX_ENTRIES_PER_CALL]);
    assert_eq!(f.entries_flushed(), 9, "at once");
    f.buffer().get2(f.rt).fill([Word(8); 2]);
    assert_eq!(f.entries_flushed(), 17, "later, with a slot wasted");
    assert!(Options::parse("wbbuf=8").is_err());
    assert_eq!(Options::parse("wbbuf=9").map(|options| options.wbbuf), Ok(SMALLEST_ENTRIES));
}

#[test]
fn row_02_next_and_end_are_integers_and_next_may_be_one_past_the_last() {
    let f = small();
    fill(&f, 9);
    let block = f.m.block();
    assert_eq!(block.wb_next.load(Relaxed), block.wb_end.load(Relaxed));
    assert_eq!(f.buffer().check_bounds(), Ok(()));
    assert_eq!(f.entries_flushed(), 0);
}

#[test]
fn row_03_a_buffer_has_512_entries_unless_told_otherwise() {
    let f = Fixture::new();
    fill(&f, DEFAULT_ENTRIES);
    assert_eq!((DEFAULT_ENTRIES, f.entries_flushed()), (512, 0));
    fill(&f, 1);
    assert_eq!(f.entries_flushed(), 512);
    assert!(Options::parse("wbbuf=513").is_err());
}

#[test]
fn row_04_a_request_is_at_most_eight_slots_and_the_smallest_buffer_and_the_slack_take_it() {
    assert_eq!((MAX_ENTRIES_PER_CALL, SMALLEST_ENTRIES, SLACK_ENTRIES), (8, 9, 8));
    // `get_n::<9>` does not compile: the limit is asserted where the request is made.
    let f = small();
    f.buffer().get_n::<8>(f.rt).fill(std::array::from_fn(|i| Word(8 * i)));
    assert_eq!(f.logged(), (0..8).map(|i| 8 * i).collect::<Vec<_>>());
}

#[test]
fn row_05_reset_empties_and_sets_the_capacity() {
    let f = Fixture::new();
    fill(&f, 20);
    f.buffer().reset(9);
    assert!(f.buffer().is_empty());
    fill(&f, 9);
    assert_eq!(f.entries_flushed(), 0);
    fill(&f, 1);
    assert_eq!(f.entries_flushed(), 9);
}

#[test]
fn row_05_bounds_are_whole_entries_between_start_and_end_and_a_capacity_that_exists() {
    let f = Fixture::new();
    let (block, start) = (f.m.block(), f.m.buffer_start());
    let is_good = |next: u64, end: u64| {
        block.wb_next.store(start.wrapping_add(next), Relaxed);
        block.wb_end.store(start.wrapping_add(end), Relaxed);
        f.buffer().check_bounds().is_ok()
    };
    assert!(is_good(0, 72) && is_good(72, 72) && is_good(8, 4096));
    assert!(!is_good(4, 72), "half an entry");
    assert!(!is_good(0, 76), "half an entry");
    assert!(!is_good(80, 72), "next behind end");
    assert!(!is_good(0u64.wrapping_sub(8), 72), "next before start");
    assert!(!is_good(0, 64) && !is_good(0, 4104), "a capacity of 8 or 513");
}

#[test]
fn row_05_bad_bounds_end_the_process_at_a_reset_and_at_a_flush() {
    let message = message_of_death("buffer::row_05_bad_bounds_end_the_process_at_a_reset_and_at_a_flush", || {
        let f = Fixture::new();
        f.m.block().wb_next.fetch_add(4, Relaxed);
        f.buffer().flush(f.rt);
    });
    assert!(message.contains("shade: bad write barrier buffer bounds: start 0x"), "{message}");
}

#[test]
fn row_05_a_reset_to_an_impossible_capacity_ends_the_process() {
    let message = message_of_death("buffer::row_05_a_reset_to_an_impossible_capacity_ends_the_process", || {
        Fixture::new().buffer().reset(DEFAULT_ENTRIES + 1);
    });
    assert!(message.contains("bad write barrier buffer bounds"), "{message}");
}

#[test]
fn row_06_discard_drops_the_entries_and_leaves_the_end() {
    let f = small();
    fill(&f, 5);
    let end = f.m.block().wb_end.load(Relaxed);
    f.buffer().discard();
    assert!(f.buffer().is_empty());
    assert_eq!((f.m.block().wb_end.load(Relaxed), f.entries_flushed()), (end, 0));
}

#[test]
fn row_07_empty_is_no_entry_and_never_while_draining() {
    let f = Fixture::new();
    assert!(f.buffer().is_empty());
    fill(&f, 1);
    assert!(!f.buffer().is_empty());
    f.buffer().discard();
    f.buffer().poison();
    assert!(!f.buffer().is_empty() && f.buffer().is_poisoned());
}

#[test]
fn row_08_get1_may_fill_the_buffer_exactly_and_the_next_one_flushes() {
    let f = small();
    fill(&f, 9);
    assert_eq!(f.entries_flushed(), 0);
    fill(&f, 1);
    assert_eq!(f.entries_flushed(), 9);
    assert_eq!(f.logged(), [8], "the flush came before the fill");
}

#[test]
fn row_09_get2_takes_old_and_new_together_and_wastes_a_single_slot() {
    let f = small();
    fill(&f, 7);
    f.buffer().get2(f.rt).fill([Word(16), Word(24)]);
    assert_eq!(f.entries_flushed(), 0, "two slots left are enough");
    f.buffer().discard();
    fill(&f, 8);
    f.buffer().get2(f.rt).fill([Word(16), Word(24)]);
    assert_eq!(f.entries_flushed(), 8, "one slot left is not");
    assert_eq!(f.logged(), [16, 24]);
}

#[test]
fn row_10_a_slot_that_is_not_filled_is_not_seen_by_a_flush() {
    let f = Fixture::armed();
    let slots = f.buffer().get2(f.rt);
    f.buffer().flush(f.rt);
    assert_eq!(f.entries_flushed(), 0);
    slots.fill([Word(8), Word(16)]);
    f.buffer().flush(f.rt);
    assert_eq!(f.entries_flushed(), 2);
}

#[test]
fn row_10_at_a_phase_change_entries_are_dropped_so_none_may_wait_for_its_write() {
    let f = Fixture::scanned();
    fill(&f, 3);
    f.handshake(Request::Disarm);
    assert!(f.buffer().is_empty());
    assert_eq!((f.entries_flushed(), f.m.block().wb_mode.load(Relaxed)), (0, MODE_OFF));
}

#[test]
fn row_11_taking_slots_and_flushing_them_allocate_nothing() {
    let f = Fixture::with(Options { wbbuf: 9, ..Options::default() }).arm();
    let leaves: [usize; 20] = f.leaves();
    f.buffer().flush(f.rt);
    let count = allocations_of(|| {
        for leaf in leaves {
            f.buffer().get1(f.rt).fill([Word(leaf)]);
            f.buffer().get2(f.rt).fill([Word(leaf), Word(0)]);
            f.buffer().get_n::<8>(f.rt).fill([Word(leaf); 8]);
        }
        f.buffer().flush(f.rt);
    });
    assert_eq!((count, f.entries_flushed()), (0, 220));
    assert_ne!(allocations_of(|| drop(std::hint::black_box(Box::new(1)))), 0, "the count counts");
}

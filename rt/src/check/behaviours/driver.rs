//! Rows 15–21: what goes on around marking.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32};
use std::time::{Duration, Instant};

use shade_abi::geometry::BLOCK;
use shade_abi::mutator::{MODE_DELETION, MODE_DELETION_INSERTION, MODE_OFF};

use super::*;
use crate::address::Word;
use crate::check::pointers::{POISON_HEAP, POISON_STACK};
use crate::collector::background;
use crate::heap::os_memory;
use crate::pools::lists::{self, LISTS, MOST_NODES};
use crate::thread::native;

/// Resident pages of `bytes` from `address` on.
fn resident(address: usize, bytes: usize) -> usize {
    let mut pages = vec![0u8; bytes / 4096];
    // SAFETY: a mapped range of the test's own heap, and a byte for each page of it.
    let error = unsafe { libc::mincore(address as *mut libc::c_void, bytes, pages.as_mut_ptr()) };
    assert_eq!(error, 0);
    pages.iter().filter(|page| **page & 1 != 0).count()
}

#[test]
fn row_15_all_free_blocks_go_back_to_the_kernel_and_the_others_stay() {
    let f = Fixture::new();
    let heap = &f.rt.heap;
    let (live, dead) = (heap.pool.claim_free(heap, 3).unwrap(), heap.pool.claim_free(heap, 80).unwrap());
    for (first, n) in [(live, 3), (dead, 80)] {
        // SAFETY: blocks that the test has claimed.
        unsafe { std::ptr::write_bytes(heap.block_address(first) as *mut u8, 7, n * BLOCK) };
        for i in 0..n {
            heap.block(first.plus(i)).touch();
        }
    }
    heap.pool.release(heap, dead, 80);
    assert_eq!(resident(heap.block_address(dead), 80 * BLOCK), 80 * BLOCK / 4096);
    assert_eq!(os_memory::release(f.rt, |_| true), 80 * BLOCK);
    assert_eq!(resident(heap.block_address(dead), 80 * BLOCK), 0);
    assert_eq!(resident(heap.block_address(live), 3 * BLOCK), 3 * BLOCK / 4096);
    assert_eq!(read(heap.block_address(live)), usize::from_ne_bytes([7; 8]));
    let again = heap.pool.claim_free(heap, 80).unwrap();
    assert_eq!(again, dead, "they are still to be had");
    assert!(!heap.block(again).touch(), "and need no zeroing");
    assert_eq!(read(heap.block_address(again)), 0);
}

#[test]
fn row_15_with_nothing_free_nothing_goes_back() {
    let f = Fixture::new();
    assert_eq!(os_memory::release(f.rt, |_| true), 0);
}

static CALLS: [AtomicU32; 2] = [const { AtomicU32::new(0) }; 2];

extern "C" fn first_hook() {
    CALLS[0].fetch_add(1, Relaxed);
}

extern "C" fn second_hook() {
    CALLS[1].fetch_add(1, Relaxed);
}

#[test]
fn row_16_the_hook_registered_last_is_called_and_none_is_none() {
    let f = Fixture::new();
    let calls = || (CALLS[0].load(Relaxed), CALLS[1].load(Relaxed));
    f.rt.pool_cleanup.run();
    assert_eq!(calls(), (0, 0));
    f.rt.pool_cleanup.register(Some(first_hook));
    f.rt.pool_cleanup.run();
    assert_eq!(calls(), (1, 0));
    f.rt.pool_cleanup.register(Some(second_hook));
    f.rt.pool_cleanup.run();
    assert_eq!(calls(), (1, 1));
    f.rt.pool_cleanup.register(None);
    f.rt.pool_cleanup.run();
    assert_eq!(calls(), (1, 1));
}

fn nodes<const N: usize>(f: &Fixture) -> [usize; N] {
    std::array::from_fn(|_| f.objects(descriptor(2, 0b01), 1))
}

#[test]
fn row_17_h1_empties_every_list_of_every_thread_and_unlinks_every_node() {
    let f = Fixture::new();
    let nodes: [usize; 12] = nodes(&f);
    for (i, node) in nodes.iter().enumerate() {
        assert!(lists::put(f.rt, f.m, (i % 3) as u32, *node));
    }
    assert_eq!(nodes.iter().filter(|node| read(**node) != 0).count(), 9, "all but the three last are linked");
    let f = f.arm();
    assert!(nodes.iter().all(|node| read(*node) == 0), "one that is still referred to keeps no other alive");
    assert!((0..LISTS as u32).all(|pool| lists::get(f.rt, f.m, pool) == 0));
}

#[test]
fn row_17_the_collector_empties_the_lists_of_a_native_thread() {
    let f = Fixture::new();
    let [a, b] = nodes(&f);
    assert!(lists::put(f.rt, f.m, 0, a) && lists::put(f.rt, f.m, 0, b));
    native::enter(f.rt, f.m, f.stack.as_ptr() as usize);
    handshake::send(f.rt, Request::Arm);
    assert_eq!((f.rt.handshakes.missing(), read(a), read(b)), (0, 0, 0));
}

#[test]
fn row_17_a_list_gives_back_what_was_put_last_without_its_link_and_has_an_end() {
    let f = Fixture::new();
    let nodes: [usize; MOST_NODES + 1] = nodes(&f);
    for node in &nodes[..MOST_NODES] {
        write(*node + WORD, &[*node]);
        assert!(lists::put(f.rt, f.m, 7, *node));
    }
    assert!(!lists::put(f.rt, f.m, 7, nodes[MOST_NODES]));
    assert!(lists::put(f.rt, f.m, 6, nodes[MOST_NODES]), "another list has room");
    for node in nodes[..MOST_NODES].iter().rev() {
        assert_eq!(lists::get(f.rt, f.m, 7), *node);
        assert_eq!(words_at(*node, 2), [0, *node]);
    }
    assert_eq!(lists::get(f.rt, f.m, 7), 0);
}

#[test]
fn row_17_what_is_put_after_h1_lives_and_its_links_are_logged() {
    let f = Fixture::armed();
    let [a, b] = nodes(&f);
    f.buffer().discard();
    assert!(lists::put(f.rt, f.m, 0, a) && lists::put(f.rt, f.m, 0, b));
    assert_eq!(f.logged(), [0, 0, 0, a]);
    f.handshake(Request::Empty);
    f.handshake(Request::Scan);
    f.rt.grey.let_markers_in();
    crate::mark::worker::Marker::new(&f.rt.heap, &f.rt.grey, crate::mark::progress::Role::Marker).drain();
    for node in [a, b] {
        let byte = f.rt.heap.mark(f.rt.heap.granule_of(Word(node))).load();
        assert_eq!(byte & crate::heap::mark_byte::COLOUR, f.rt.heap.black());
    }
    assert_eq!(lists::get(f.rt, f.m, 0), b);
    assert_eq!(f.logged(), [a]);
}

#[test]
fn row_17_only_an_object_with_a_pointer_word_first_is_taken() {
    let message = message_of_death("driver::row_17_only_an_object_with_a_pointer_word_first_is_taken", || {
        let f = Fixture::new();
        let second = f.objects(descriptor(2, 0b10), 1);
        lists::put(f.rt, f.m, 0, second);
    });
    assert!(message.contains("is not an object whose first word is a pointer"), "{message}");
}

/// Threads that each ask for `cycles` full cycles, one after the other; panics if that takes longer than a minute.
fn ask_for_cycles(rt: &'static Runtime, threads: usize, cycles: usize) {
    let done = Arc::new(AtomicU32::new(0));
    for _ in 0..threads {
        let done = done.clone();
        std::thread::spawn(move || {
            for _ in 0..cycles {
                rt.control.wait_for_full_cycle();
            }
            done.fetch_add(1, Relaxed);
        });
    }
    let began = Instant::now();
    while done.load(Relaxed) as usize != threads {
        assert!(began.elapsed() < Duration::from_secs(60), "a wake-up was lost");
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn row_18_no_request_for_a_collection_is_lost_and_each_waits_for_one_that_starts_later() {
    let rt = Runtime::for_test();
    background::start_threads(rt);
    ask_for_cycles(rt, 4, 200);
    let cycles = rt.control.cycles();
    assert!((200..=801).contains(&cycles), "{cycles}");
    rt.control.wait_for_full_cycle();
    assert!(rt.control.cycles() > cycles);
}

#[test]
fn row_19_the_sweeper_goes_on_when_a_cycle_ends_while_it_finishes_one() {
    let rt = Runtime::for_test();
    background::start_threads(rt);
    let stop = Arc::new(AtomicBool::new(false));
    let asking = {
        let stop = stop.clone();
        std::thread::spawn(move || {
            while !stop.load(Relaxed) {
                rt.control.request_cycle();
            }
        })
    };
    ask_for_cycles(rt, 2, 300);
    stop.store(true, Relaxed);
    asking.join().unwrap();
    rt.control.wait_for_full_cycle();
    assert!(rt.sweep.is_done());
}

#[test]
fn row_20_the_poison_patterns_fill_a_word_and_are_never_addresses_in_the_heap() {
    assert_eq!((POISON_HEAP, POISON_STACK), (0xf9f9_f9f9_f9f9_f9f9, 0x6868_6868_6868_6868));
    let f = Fixture::new();
    assert!(!f.rt.heap.contains(Word(POISON_HEAP)) && !f.rt.heap.contains(Word(POISON_STACK)));
}

#[test]
fn row_21_the_barrier_is_on_from_h1_to_h4_and_new_values_count_to_h3() {
    let f = Fixture::new();
    let state = || (f.m.block().wb_mode.load(Relaxed), f.m.block().new_mask.load(Relaxed) != 0);
    assert_eq!(state().0, MODE_OFF);
    phase::flip(f.rt);
    assert_eq!(state().0, MODE_OFF, "before H1");
    f.handshake(Request::Arm);
    assert_eq!(state(), (MODE_DELETION_INSERTION, true), "H1");
    f.handshake(Request::Empty);
    assert_eq!(state(), (MODE_DELETION_INSERTION, true), "H2");
    f.handshake(Request::Scan);
    assert_eq!(state(), (MODE_DELETION, false), "H3");
    f.handshake(Request::Flush);
    assert_eq!(state(), (MODE_DELETION, false), "a flush round");
    f.handshake(Request::Disarm);
    assert_eq!(state().0, MODE_OFF, "H4");
}

#[test]
fn row_21_a_thread_that_attaches_takes_the_barrier_of_the_phase() {
    let f = Fixture::armed();
    let attach = || enrol(f.rt, Box::leak(Box::new([const { AtomicUsize::new(0) }; STACK_WORDS])));
    assert_eq!(attach().block().wb_mode.load(Relaxed), MODE_DELETION_INSERTION);
    let f = Fixture::scanned();
    let late = enrol(f.rt, Box::leak(Box::new([const { AtomicUsize::new(0) }; STACK_WORDS])));
    assert_eq!(late.block().wb_mode.load(Relaxed), MODE_DELETION);
    let f = Fixture::new();
    let idle = enrol(f.rt, Box::leak(Box::new([const { AtomicUsize::new(0) }; STACK_WORDS])));
    assert_eq!(idle.block().wb_mode.load(Relaxed), MODE_OFF);
}

//! The counterexamples of weak references (`rounds.pml`, `barrier/weak.pml`), replayed.

use super::*;
use crate::weak::{self, Look};

/// A weak pointer to X, which leads to Y, and no other way to either; marking is under way, every stack scanned.
fn only_weakly_held() -> (World, Puppet, usize) {
    let mut w = World::new();
    let a = w.attach();
    let x = a.allocate(0);
    let y = a.allocate(1);
    a.store(x, y);
    let weak = w.rt.weak.create(w.rt, Word(x));
    a.hold(0, 0);
    a.hold(1, 0);
    phase::flip(w.rt);
    for request in [Request::Arm, Request::Empty, Request::Scan] {
        w.handshake(request, &[a]);
    }
    scan::static_roots(w.rt);
    w.mark();
    (w, a, weak)
}

/// A get whose first half comes before a round ends, and its second after. (`rounds.pml`: `weak-get-uncounted`.)
fn weak_get_at_the_end(counted: bool) -> bool {
    let (w, a, weak) = only_weakly_held();
    let version = w.rt.grey.version();
    w.handshake(Request::Flush, &[a]);
    let look = if counted { weak::look(w.rt) } else { Look::Marking };
    let word = w.rt.weak.read(weak);
    let done = w.rt.grey.is_idle() && w.rt.grey.try_finish(version);
    let word = weak::conclude(w.rt, a.m, look, word).expect("no cycle has begun");
    a.hold(0, word.0);
    if !done {
        w.finish(&[a]);
    }
    assert_ne!(word.0, 0, "marking was not over");
    w.loses_an_object(&[a])
}

#[test]
fn a_weak_get_that_is_not_counted_loses_what_hangs_on_its_object() {
    assert!(weak_get_at_the_end(false));
    assert!(!weak_get_at_the_end(true));
}

/// As a store does: the referent goes into the thread's own buffer, which is flushed in the next round only. (`weak-get-logs`.)
#[test]
fn a_weak_get_that_only_logs_loses_its_object() {
    let lost = |shades: bool| {
        let (w, a, weak) = only_weakly_held();
        let version = w.rt.grey.version();
        w.handshake(Request::Flush, &[a]);
        let word = w.rt.weak.read(weak);
        if shades {
            assert_eq!(w.rt.weak.get(w.rt, a.m, weak), word);
        } else {
            buffer::log(w.rt, a.m, word, Word(0));
        }
        a.hold(0, word.0);
        if !(w.rt.grey.is_idle() && w.rt.grey.try_finish(version)) {
            w.finish(&[a]);
        }
        w.loses_an_object(&[a])
    };
    assert!(lost(false));
    assert!(!lost(true));
}

/// What nobody holds reads as null from the end of marking on, before it is swept, and its cell is cleared.
#[test]
fn when_marking_is_done_a_white_referent_is_null_and_a_black_one_is_not() {
    for held in [false, true] {
        let (w, a, weak) = only_weakly_held();
        if held {
            let word = w.rt.weak.get(w.rt, a.m, weak);
            a.hold(0, word.0);
        }
        w.finish(&[a]);
        assert_eq!(w.rt.weak.get(w.rt, a.m, weak).0 != 0, held);
        weak::bury(w.rt);
        assert_eq!(w.rt.weak.read(weak).0 != 0, held);
    }
}

/// A get while the next cycle begins: DONE is taken back before the flip. (`weak-reopened-late`.)
#[test]
fn a_live_referent_reads_as_null_if_done_is_taken_back_after_the_flip() {
    let between = |reopened_first: bool| {
        let mut w = World::new();
        let a = w.attach();
        let object = a.allocate(0);
        let weak = w.rt.weak.create(w.rt, Word(object));
        if reopened_first {
            w.rt.grey.reopen();
        }
        w.rt.heap.flip();
        w.rt.weak.get(w.rt, a.m, weak).0 == object
    };
    assert!(!between(false));
    assert!(between(true));
}

/// DONE seen before a cycle begins, the colour after: only a second look at DONE tells a live object from a dead one. (`weak-one-look`.)
#[test]
fn a_get_that_a_new_cycle_overtakes_starts_again() {
    let mut w = World::new();
    let a = w.attach();
    let object = a.allocate(0);
    let weak = w.rt.weak.create(w.rt, Word(object));
    let first = weak::look(w.rt);
    assert_eq!(first, Look::Done);
    phase::flip(w.rt);
    assert_eq!(weak::conclude(w.rt, a.m, first, Word(object)), None, "white, and DONE no more");
    assert_eq!(w.rt.weak.get(w.rt, a.m, weak).0, object);
}

/// The thread has answered H4 and reads the cell; the dead object is swept, and another one takes its place before the thread looks at the
/// colour. (`weak-cleared-late`.)
fn weak_get_across_the_sweep(cleared_before_h4: bool) -> bool {
    let (w, a, weak) = only_weakly_held();
    w.finish(&[a]);
    let dead = w.rt.weak.read(weak);
    if cleared_before_h4 {
        weak::bury(w.rt);
    }
    w.rt.heap.pool.retire_bins(&w.rt.heap);
    w.handshake(Request::Disarm, &[a]);
    let look = weak::look(w.rt);
    let word = w.rt.weak.read(weak);
    weak::bury(w.rt);
    w.rt.sweep.start(w.rt.heap.pool.high_water());
    while w.rt.sweep.sweep_one(&w.rt.heap) {}
    while a.allocate(0) != dead.0 {}
    weak::conclude(w.rt, a.m, look, word).expect("no cycle has begun") == dead
}

#[test]
fn a_get_finds_another_object_if_cells_are_cleared_after_h4() {
    assert!(weak_get_across_the_sweep(false));
    assert!(!weak_get_across_the_sweep(true));
}

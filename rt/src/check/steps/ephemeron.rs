//! The counterexamples of ephemerons (`barrier/ephemeron.pml`), replayed.

use super::*;
use crate::weak::ephemeron::conclude_value;
use crate::weak::{self, Look};

/// The global holds a key, and nothing but the ephemeron its value; marking is about to begin.
fn key_in_global() -> (World, Puppet, usize, usize) {
    let mut w = World::new();
    let a = w.attach();
    let key = a.allocate(0);
    let value = a.allocate(1);
    a.store(w.global(), key);
    let ephemeron = w.rt.ephemerons.create(w.rt, Word(key), Word(value));
    a.hold(0, 0);
    a.hold(1, 0);
    phase::flip(w.rt);
    for request in [Request::Arm, Request::Empty, Request::Scan] {
        w.handshake(request, &[a]);
    }
    (w, a, ephemeron, value)
}

/// Ends marking; before which rounds ephemerons are looked at, counted from 0, is for `looks` to say.
fn finish(w: &World, a: Puppet, looks: impl Fn(u32) -> bool) {
    scan::static_roots(w.rt);
    for round in 0.. {
        w.mark();
        let version = w.rt.grey.version();
        if looks(round) && w.rt.ephemerons.shade_values(w.rt) {
            continue;
        }
        w.handshake(Request::Flush, &[a]);
        if w.rt.grey.is_idle() && w.rt.grey.try_finish(version) {
            return;
        }
    }
}

fn is_marked(w: &World, object: usize) -> bool {
    let start = w.rt.heap.find_object(Word(object)).expect("an object");
    w.rt.heap.mark(start).load() & COLOUR == w.rt.heap.black()
}

#[test]
fn a_value_lives_as_long_as_its_key_if_ephemerons_are_looked_at() {
    let keeps = |looks: bool| {
        let (w, a, _, value) = key_in_global();
        finish(&w, a, |_| looks);
        is_marked(&w, value)
    };
    assert!(!keeps(false), "ephemeron-unlooked");
    assert!(keeps(true));
}

/// The key is in a thread's buffer alone when ephemerons are looked at first: the round marks it. (`ephemeron-looked-once`.)
#[test]
fn a_key_that_a_flush_marks_keeps_its_value_only_if_ephemerons_are_looked_at_again() {
    let keeps = |again: bool| {
        let (w, a, _, value) = key_in_global();
        a.hold(0, read(w.global()));
        a.store(w.global(), 0);
        finish(&w, a, |round| again || round == 0);
        is_marked(&w, value)
    };
    assert!(!keeps(false));
    assert!(keeps(true));
}

/// The key is dead; the value that a get gives while marking is under way is held by the thread from then on. (`ephemeron-get-unshaded`.)
#[test]
fn a_value_that_a_get_gave_is_lost_unless_the_get_shades_it() {
    let keeps = |shades: bool| {
        let (w, a, ephemeron, value) = key_in_global();
        // Nobody has scanned the global: so its old value is nobody's business.
        w.global[0].store(0, Relaxed);
        let got = if shades { w.rt.ephemerons.get(w.rt, a.m, ephemeron) } else { w.rt.ephemerons.read(ephemeron).1 };
        assert_eq!(got.0, value);
        a.hold(0, got.0);
        finish(&w, a, |_| true);
        !w.loses_an_object(&[a])
    };
    assert!(!keeps(false));
    assert!(keeps(true));
}

#[test]
fn a_chain_of_ephemerons_is_kept_by_its_first_key_in_either_order() {
    for reversed in [false, true] {
        let mut w = World::new();
        let a = w.attach();
        let chain: Vec<usize> = (0..4).map(|_| a.allocate(0)).collect();
        let mut pairs: Vec<_> = chain.windows(2).collect();
        if reversed {
            pairs.reverse();
        }
        let made: Vec<_> = pairs.iter().map(|p| w.rt.ephemerons.create(w.rt, Word(p[0]), Word(p[1]))).collect();
        a.store(w.global(), chain[0]);
        a.hold(0, 0);
        for held in [true, false] {
            phase::flip(w.rt);
            for request in [Request::Arm, Request::Empty, Request::Scan] {
                w.handshake(request, &[a]);
            }
            finish(&w, a, |_| true);
            weak::bury(w.rt);
            assert!(chain.iter().all(|object| is_marked(&w, *object) == held));
            assert!(made.iter().all(|e| (w.rt.ephemerons.get(w.rt, a.m, *e).0 != 0) == held));
            w.handshake(Request::Disarm, &[a]);
            a.store(w.global(), 0);
        }
    }
}

/// What leads from the value back to the key keeps neither alive; the null comes at the end of marking, before the cell is cleared.
#[test]
fn a_key_that_only_its_own_value_leads_to_is_dead() {
    let (w, a, ephemeron, value) = key_in_global();
    let key = w.rt.ephemerons.read(ephemeron).0;
    // SAFETY: the test's own object; it is no store of a thread's.
    unsafe { (value as *mut usize).write(key.0) };
    w.global[0].store(0, Relaxed);
    finish(&w, a, |_| true);
    assert!(!is_marked(&w, value) && !is_marked(&w, key.0));
    assert_eq!(w.rt.ephemerons.read(ephemeron).0, key, "not cleared yet");
    assert_eq!(
        (w.rt.ephemerons.get(w.rt, a.m, ephemeron), w.rt.ephemerons.key(w.rt, a.m, ephemeron)),
        (Word(0), Word(0))
    );
    weak::bury(w.rt);
    assert_eq!(w.rt.ephemerons.read(ephemeron).0, Word(0));
}

/// DONE seen before a cycle begins, the colour after. (`weak-one-look`, for the key.)
#[test]
fn a_get_that_a_new_cycle_overtakes_starts_again() {
    let mut w = World::new();
    let a = w.attach();
    let (key, value) = (a.allocate(0), a.allocate(1));
    let ephemeron = w.rt.ephemerons.create(w.rt, Word(key), Word(value));
    let first = weak::look(w.rt);
    assert_eq!(first, Look::Done);
    phase::flip(w.rt);
    let pair = w.rt.ephemerons.read(ephemeron);
    assert_eq!(conclude_value(w.rt, a.m, first, pair), None, "white, and DONE no more");
    assert_eq!(w.rt.ephemerons.get(w.rt, a.m, ephemeron).0, value);
}

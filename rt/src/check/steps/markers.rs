//! The counterexamples of several markers (`barrier/marker.pml`, `rounds.pml`), replayed.

use super::*;

/// A marker takes what an armed thread has pushed while another thread is not armed yet; or it has to wait until every thread is scanned.
/// (`barrier.pml`: HELPER=3.)
fn marker_during_h1(kept_out: bool) -> bool {
    let mut w = World::new();
    let (a, b) = (w.attach(), w.attach());
    let x = a.allocate(0);
    a.store(w.global(), x);
    let moved = a.allocate(1);
    phase::flip(w.rt);
    handshake::send(w.rt, Request::Arm);
    b.answer();
    b.load(0, w.global());
    b.store(w.global(), x);
    b.overflow();
    if !kept_out {
        w.rt.grey.let_markers_in();
    }
    Marker::new(&w.rt.heap, &w.rt.grey, Role::Marker).drain();
    // X is black now, unless markers are kept out, and A's store into it is not logged.
    a.store(x, moved);
    a.answer();
    w.handshake(Request::Empty, &[a, b]);
    handshake::send(w.rt, Request::Scan);
    b.answer();
    b.load(0, x);
    a.hold(1, 0);
    a.answer();
    w.finish(&[a, b]);
    w.loses_an_object(&[a, b])
}

#[test]
fn a_marker_that_takes_before_every_thread_is_armed_loses_an_object() {
    assert!(marker_during_h1(false));
    assert!(!marker_during_h1(true));
}

/// A round while a second marker holds the last packet. (`rounds.pml`: FINAL=1.)
fn round_beside_a_holder(holders_count: bool) -> bool {
    let mut w = World::new();
    let a = w.attach();
    let x = a.allocate(0);
    let y = a.allocate(1);
    a.store(x, y);
    a.store(w.global(), x);
    a.hold(0, 0);
    a.hold(1, 0);
    phase::flip(w.rt);
    for request in [Request::Arm, Request::Empty, Request::Scan] {
        w.handshake(request, &[a]);
    }
    scan::static_roots(w.rt);
    let grey = &w.rt.grey;
    grey.let_markers_in();
    let held = grey.take_and_hold().expect("the global's packet");
    let version = grey.version();
    let nothing_left = || if holders_count { grey.is_idle() } else { grey.is_empty() };
    if nothing_left() {
        w.handshake(Request::Flush, &[a]);
        if nothing_left() && grey.try_finish(version) {
            return w.loses_an_object(&[a]);
        }
    }
    grey.share(held);
    grey.release_hold();
    w.finish(&[a]);
    w.loses_an_object(&[a])
}

#[test]
fn a_round_that_ends_while_another_marker_holds_a_packet_loses_an_object() {
    assert!(round_beside_a_holder(false));
    assert!(!round_beside_a_holder(true));
}

/// A helper's marker lives through many cycles, and the colours change places with each.
#[test]
fn a_marker_that_is_older_than_the_cycle_marks_in_its_colour() {
    let mut w = World::new();
    let a = w.attach();
    let x = a.allocate(0);
    a.store(x, x);
    let mut helper = Marker::new(&w.rt.heap, &w.rt.grey, Role::Marker);
    for _ in 0..3 {
        phase::flip(w.rt);
        for request in [Request::Arm, Request::Empty, Request::Scan] {
            w.handshake(request, &[a]);
        }
        w.rt.grey.let_markers_in();
        helper.drain();
        assert!(!w.loses_an_object(&[a]));
        w.finish(&[a]);
        w.handshake(Request::Disarm, &[a]);
    }
}

//! Packets that one gives and another takes.

use std::sync::Arc;
use std::sync::atomic::AtomicBool as Seen;

use loom::thread;

use super::{IN_ANY_ORDER, IN_ONE_ORDER, Need, holds};
use crate::heap::mark_byte::{END, MarkByte, START};
use crate::mark::contribution::Contribution;
use crate::mark::grey_set::{GreySet, Packet, PacketKind};
use crate::sync::{AtomicU32, Ordering::Relaxed};

/// A set in which marking goes on.
pub fn open_set() -> Arc<GreySet> {
    let set = closed_set();
    set.let_markers_in();
    set
}

fn closed_set() -> Arc<GreySet> {
    let set = Arc::new(GreySet::new(0).unwrap());
    set.reopen();
    set
}

fn share_one(set: &GreySet, word: usize) {
    let mut packet = set.packet(PacketKind::Raw);
    set.add(&mut packet, word);
    set.share(packet);
}

/// The words of a packet.
pub fn drain(set: &GreySet, packet: &mut Packet) -> Vec<usize> {
    std::iter::from_fn(|| set.take(packet)).collect()
}

/// All that is left in the set.
fn rest(set: &GreySet) -> Vec<usize> {
    let mut words = Vec::new();
    while let Some(mut packet) = set.take_and_hold() {
        words.extend(drain(set, &mut packet));
        set.recycle(packet);
        set.release_hold();
    }
    words
}

/// A thread flushes two objects, which another takes.
fn flush() {
    let set = open_set();
    let flusher = {
        let set = set.clone();
        thread::spawn(move || {
            let marks = [MarkByte::new(START | END), MarkByte::new(START | END)];
            let mut contribution = Contribution::new(&set, 1);
            assert!(contribution.shade(&marks[0], 16) && contribution.shade(&marks[1], 32));
            contribution.share();
        })
    };
    let taken = rest(&set);
    flusher.join().unwrap();
    assert!(taken.is_empty() || taken == [32, 16], "words lost: {taken:?}");
    let left = rest(&set);
    assert_eq!(taken.len() + left.len(), 2, "words lost: {taken:?} {left:?}");
}

#[test]
fn who_takes_a_flushed_packet_sees_its_words() {
    holds(flush, IN_ANY_ORDER, &[(Need::PushReleases, "words lost"), (Need::PopAcquires, "words lost")]);
}

/// One takes a packet while another takes two and gives the first back.
fn steal() {
    let set = open_set();
    share_one(&set, 1);
    share_one(&set, 2);
    let thief = {
        let set = set.clone();
        thread::spawn(move || set.take_and_hold().map(|mut packet| drain(&set, &mut packet)))
    };
    let (first, second) = (set.take_and_hold(), set.take_and_hold());
    for taken in [first.is_some(), second.is_some()] {
        if taken {
            set.release_hold();
        }
    }
    if let Some(packet) = first {
        set.share(packet);
    }
    let mut words: Vec<_> = thief.join().unwrap().into_iter().flatten().collect();
    words.extend(rest(&set));
    if let Some(mut packet) = second {
        let mine = drain(&set, &mut packet);
        assert_eq!(mine.len(), 1, "a packet in two hands");
        words.extend(mine);
    }
    words.sort_unstable();
    assert_eq!(words, [1, 2], "a packet is lost");
}

#[test]
fn every_packet_is_taken_once_while_others_are_taken_and_given_back() {
    holds(steal, IN_ANY_ORDER, &[(Need::TagChanges, "in two hands")]);
}

/// A marker takes the last packet; another looks whether the set is idle.
fn hold() {
    let set = open_set();
    share_one(&set, 1);
    let done = Arc::new(Seen::new(false));
    let marker = {
        let (set, done) = (set.clone(), done.clone());
        thread::spawn(move || {
            if let Some(packet) = set.take_and_hold() {
                done.store(true, Relaxed);
                set.recycle(packet);
                set.release_hold();
            }
        })
    };
    if set.is_idle() {
        assert!(done.load(Relaxed), "idle, with a packet in somebody's hands");
    }
    marker.join().unwrap();
}

#[test]
fn a_set_is_not_idle_while_somebody_holds_its_last_packet() {
    holds(hold, IN_ANY_ORDER, &[(Need::HeldInTheSameStep, "idle, with a packet")]);
}

/// A helper that woke early, between the flip and the end of H3.
fn early() {
    let set = closed_set();
    let scanned = Arc::new(AtomicU32::new(0));
    let helper = {
        let (set, scanned) = (set.clone(), scanned.clone());
        thread::spawn(move || {
            if let Some(packet) = set.take_and_hold() {
                assert_eq!(scanned.load(Relaxed), 1, "traced before all are scanned");
                set.recycle(packet);
                set.release_hold();
            }
        })
    };
    share_one(&set, 1);
    scanned.store(1, Relaxed);
    set.let_markers_in();
    helper.join().unwrap();
}

#[test]
fn nobody_takes_before_markers_are_let_in() {
    holds(early, IN_ONE_ORDER, &[(Need::ClosedUntilScanned, "before all are scanned")]);
}

/// A helper sleeps until there is work.
fn wake() {
    let set = open_set();
    let helper = {
        let set = set.clone();
        thread::spawn(move || {
            set.wait_for_work();
            rest(&set)
        })
    };
    let mut packet = set.packet(PacketKind::Raw);
    set.add(&mut packet, 7);
    set.share_and_wake(packet);
    assert_eq!(helper.join().unwrap(), [7]);
}

#[test]
fn a_helper_that_sleeps_for_want_of_work_gets_what_is_shared() {
    holds(wake, IN_ONE_ORDER, &[(Need::SleepersLoaded, "deadlock"), (Need::EpochChanges, "deadlock")]);
}

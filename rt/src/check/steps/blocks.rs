//! Who has the rest of a thread's block while the thread is native.

use super::*;
use crate::thread::native;

fn block_of_a_new_object(p: &Puppet) -> u32 {
    let layout = ObjectLayout::without_pointers(48);
    // SAFETY: the test drives the puppet alone, and the reference ends with the statement.
    let object = unsafe { p.m.allocator() }.allocate(p.rt, p.m.block(), &layout, GRANULE).unwrap();
    p.rt.heap.granule_of(Word(object.0)).block().0
}

#[test]
fn what_is_left_of_a_native_threads_block_is_for_others_when_a_cycle_begins() {
    let mut w = World::new();
    let [sleeper, other] = [w.attach(), w.attach()];
    let block = block_of_a_new_object(&sleeper);
    native::enter(w.rt, sleeper.m, sleeper.stack.as_ptr() as usize);
    w.handshake(Request::Arm, &[other]);
    assert_eq!(block_of_a_new_object(&other), block);
    native::leave(w.rt, sleeper.m);
    assert_ne!(block_of_a_new_object(&sleeper), block);
}

#[test]
fn a_running_thread_keeps_its_block_when_a_cycle_begins() {
    let mut w = World::new();
    let [runner, other] = [w.attach(), w.attach()];
    let block = block_of_a_new_object(&runner);
    w.handshake(Request::Arm, &[runner, other]);
    assert_ne!(block_of_a_new_object(&other), block);
    assert_eq!(block_of_a_new_object(&runner), block);
}

#[test]
fn nobody_has_a_native_threads_block_between_marking_and_the_sweep() {
    let mut w = World::new();
    let [sleeper, other] = [w.attach(), w.attach()];
    let block = block_of_a_new_object(&sleeper);
    native::enter(w.rt, sleeper.m, sleeper.stack.as_ptr() as usize);
    w.rt.heap.pool.retire_bins(&w.rt.heap);
    w.handshake(Request::Disarm, &[other]);
    assert_ne!(block_of_a_new_object(&other), block);
    native::leave(w.rt, sleeper.m);
}

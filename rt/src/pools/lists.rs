//! Free lists of a thread: objects linked through their first word, most recent first. Each collection starts by clearing them: every node is
//! unlinked before its list is dropped, so that one node that is still referred to does not keep the others alive. (Go: `clearpools`.)
//!
//! The heads are in the thread's record and are scanned with its stack; like stack words they are written without a barrier, and the links, which
//! are words of objects, with one. Not safepoints.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use shade_abi::geometry::WORD;

use crate::address::{Slot, Word};
use crate::barrier::{buffer, words};
use crate::fatal;
use crate::heap::mark_byte::START;
use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;

/// Lists of a thread: size classes, or whatever the program makes of the number.
pub const LISTS: usize = 8;
/// Most nodes in a list: a thread clears its lists in one handshake, which must stay short.
pub const MOST_NODES: usize = 32;

/// The lists of one thread.
#[derive(Default)]
pub struct PoolLists([List; LISTS]);

#[derive(Default)]
struct List {
    head: AtomicUsize,
    length: AtomicUsize,
}

impl PoolLists {
    /// What the lists keep alive, for the scan of the thread's roots.
    pub fn words(&self) -> impl Iterator<Item = Word> + '_ {
        self.0.iter().map(|list| Word(list.head.load(Relaxed)))
    }

    fn list(&self, pool: u32) -> &List {
        self.0.get(pool as usize).unwrap_or_else(|| {
            fatal::exit_with(fatal::EXIT_USAGE, format_args!("there is no pool {pool}, only 0 to {}", LISTS - 1))
        })
    }
}

/// Puts an object into a list of the running thread; false if the list is full. Its first word becomes the link, so it must be a pointer word.
pub fn put(rt: &'static Runtime, m: &'static Mutator, pool: u32, object: usize) -> bool {
    let list = m.pools.list(pool);
    let length = list.length.load(Relaxed);
    if length == MOST_NODES {
        return false;
    }
    let is_start = rt.heap.contains(Word(object))
        && object.is_multiple_of(2 * WORD)
        && rt.heap.mark(rt.heap.granule_of(Word(object))).load() & START != 0;
    if !is_start || !words::is_marked_pointer(rt, Slot(object)) {
        fatal::exit_with(
            fatal::EXIT_USAGE,
            format_args!("shade_pool_put: {object:#x} is not an object whose first word is a pointer"),
        );
    }
    link(rt, m, object, list.head.load(Relaxed));
    list.head.store(object, Relaxed);
    list.length.store(length + 1, Relaxed);
    true
}

/// Takes the object put last out of a list of the running thread, its first word null; 0 when there is none.
pub fn get(rt: &'static Runtime, m: &'static Mutator, pool: u32) -> usize {
    let list = m.pools.list(pool);
    let object = list.head.load(Relaxed);
    if object != 0 {
        list.head.store(load(object), Relaxed);
        list.length.fetch_sub(1, Relaxed);
        link(rt, m, object, 0);
    }
    object
}

/// Empties all lists of a running thread, node by node, with barriers: when it detaches.
pub fn drop_all(rt: &'static Runtime, m: &'static Mutator) {
    for pool in 0..LISTS as u32 {
        while get(rt, m, pool) != 0 {}
    }
}

/// Empties all lists of a thread, node by node. By the thread itself or who has claimed it, as the last thing before its barrier goes on: nobody
/// marks yet, so the links are cleared without a barrier.
pub fn clear(rt: &Runtime, m: &Mutator) {
    for list in &m.pools.0 {
        let mut node = list.head.swap(0, Relaxed);
        list.length.store(0, Relaxed);
        while node != 0 {
            let next = load(node);
            store(rt, node, 0);
            node = next;
        }
    }
}

fn link(rt: &'static Runtime, m: &'static Mutator, object: usize, next: usize) {
    buffer::log(rt, m, Word(load(object)), Word(next));
    store(rt, object, next);
}

fn word(object: usize) -> &'static AtomicUsize {
    // SAFETY: the first word of an object that is in a list, or about to be: `put` has seen that it is one, and the list or its caller keeps it
    // alive.
    unsafe { AtomicUsize::from_ptr(object as *mut usize) }
}

fn load(object: usize) -> usize {
    word(object).load(Relaxed)
}

fn store(rt: &Runtime, object: usize, next: usize) {
    word(object).store(next, Relaxed);
    rt.shadow.written(rt, Slot(object));
}

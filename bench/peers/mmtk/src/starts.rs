//! Where objects start in the Immix space: one bit for each 8 bytes, kept by the binding.
//!
//! MMTk's own valid-object bits are not enough under ConcurrentImmix (0.33): lines that are handed out while it marks get all their
//! mark bits set at once (`Line::eager_mark_lines`), and the sweep copies mark bits to valid-object bits, so that every word of such a
//! line counts as an object. A word is taken as the start of an object here when both bits are set and its header is not
//! zero: ours is cleared when its memory is allocated again, MMTk's when the object dies, and MMTk zeroes what it hands out.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use mmtk::memory_manager;
use mmtk::util::{Address, ObjectReference};

use crate::object::HEADER;

/// Bytes from the start of MMTk's address range that the table covers: the Immix space is the first, and the heap is 1 GiB.
const COVERED: usize = 64 << 30;
/// An Immix object is smaller than this, so an interior pointer is at most this far from its start.
const LARGEST: usize = 16 << 10;

struct Table {
    first: usize,
    words: &'static [AtomicU64],
}

static TABLE: OnceLock<Table> = OnceLock::new();

fn table() -> &'static Table {
    TABLE.get_or_init(|| {
        let bytes = COVERED / 64;
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        // SAFETY: a fresh anonymous mapping that touches no existing one.
        let base = unsafe { libc::mmap(std::ptr::null_mut(), bytes, libc::PROT_READ | libc::PROT_WRITE, flags, -1, 0) };
        assert!(base != libc::MAP_FAILED, "no address space for the table of object starts");
        // SAFETY: the mapping has `bytes` zeroed bytes, is page-aligned, and is never unmapped.
        let words = unsafe { std::slice::from_raw_parts(base.cast::<AtomicU64>(), bytes / 8) };
        Table { first: memory_manager::starting_heap_address().as_usize(), words }
    })
}

fn bit(table: &Table, address: usize) -> Option<(&AtomicU64, u64)> {
    let index = address.checked_sub(table.first)? / 8;
    Some((table.words.get(index / 64)?, 1 << (index % 64)))
}

/// Notes a new object of `size` bytes with its header, before anybody can point to it.
pub fn note(object: ObjectReference, size: usize) {
    let table = table();
    let start = object.to_raw_address().as_usize();
    let Some((word, own)) = bit(table, start) else { return };
    // Neighbours in a word of the table belong to this thread's block or to dead objects: no atomic update is needed.
    if size <= 256 {
        let span = (size / 8).min(64 - own.trailing_zeros() as usize);
        let inside = (u64::MAX >> (64 - span)) << own.trailing_zeros();
        word.store(word.load(Ordering::Relaxed) & !inside | own, Ordering::Relaxed);
        let rest = size / 8 - span;
        if rest > 0 {
            clear(table, start + span * 8, rest * 8);
        }
    } else {
        clear(table, start, size - HEADER);
        word.store(word.load(Ordering::Relaxed) | own, Ordering::Relaxed);
    }
}

fn clear(table: &Table, start: usize, bytes: usize) {
    let mut address = start;
    while address < start + bytes {
        let Some((word, own)) = bit(table, address) else { return };
        let shift = own.trailing_zeros() as usize;
        let span = ((start + bytes - address) / 8).min(64 - shift);
        let inside = (u64::MAX >> (64 - span)) << shift;
        word.store(word.load(Ordering::Relaxed) & !inside, Ordering::Relaxed);
        address += span * 8;
    }
}

/// The object that `word` may point into. Call it while the world is stopped.
pub fn find(word: usize, longest: usize) -> Option<ObjectReference> {
    let table = table();
    // SAFETY: any number makes an address; it is only looked up.
    let address = unsafe { Address::from_usize(word & !7) };
    if bit(table, word).is_none() {
        // The large object space: one object a run of pages, whose bits MMTk keeps exactly.
        return memory_manager::find_object_from_internal_pointer(address, longest);
    }
    let nearest = (0..LARGEST / 8).map(|back| (word & !7) - back * 8).find(|a| is_noted(table, *a))?;
    // SAFETY: as above.
    let object = memory_manager::is_mmtk_object(unsafe { Address::from_usize(nearest) })?;
    // SAFETY: MMTk's bit is set, so the memory of the header before it is mapped.
    let header: usize = unsafe { (object.to_raw_address() - HEADER).load() };
    (header != 0).then_some(object)
}

fn is_noted(table: &Table, address: usize) -> bool {
    bit(table, address).is_some_and(|(word, own)| word.load(Ordering::Relaxed) & own != 0)
}

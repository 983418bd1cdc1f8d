//! Logging a whole range before it is overwritten: which of its words are pointers is written in the mark bytes of the destination.

use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicUsize, Ordering};

use shade_abi::geometry::{GRANULE, WORD};
use shade_abi::mutator::MODE_OFF;

use super::buffer;
use crate::address::{Slot, Word};
use crate::heap::mark_byte::{WORD0, WORD1};
use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;

/// Logs the pointer words of `dst..dst+n`, which are about to be overwritten, and, while new values are recorded, the words of `src` that
/// will take their place (`src == 0`: none). A word at either end that is overwritten in part only is logged too. Outside the heap
/// every word counts as a pointer. Not a safepoint.
///
/// # Safety
/// `n` bytes are readable at `dst`, rounded out to whole words, and at `src` unless it is 0. The calling thread is attached and running.
pub unsafe fn log_range(rt: &'static Runtime, m: &'static Mutator, dst: usize, src: usize, n: usize) {
    if n == 0 || m.block().wb_mode.load(Relaxed) == MODE_OFF {
        return;
    }
    let record_new = src != 0 && m.block().new_mask.load(Relaxed) != 0;
    let first = dst & !(WORD - 1);
    let mut slot = first;
    while slot < dst + n {
        if may_hold_pointer(rt, Slot(slot)) {
            // SAFETY: an aligned word that overlaps the range; other threads may write it.
            let old = unsafe { AtomicUsize::from_ptr(slot as *mut usize) }.load(Ordering::Relaxed);
            buffer::push(rt, m, Word(old));
            if record_new && slot >= dst && slot + WORD <= dst + n {
                // SAFETY: the word of `src` that goes to this slot lies whole inside the source range.
                let new = unsafe { ((src + (slot - dst)) as *const usize).read_unaligned() };
                buffer::push(rt, m, Word(new));
            }
        }
        slot += WORD;
    }
}

/// Does the metadata call this word a pointer? Outside the heap there is none, so yes.
fn may_hold_pointer(rt: &Runtime, slot: Slot) -> bool {
    let word = Word(slot.0);
    if !rt.heap.contains(word) {
        return true;
    }
    let bit = if slot.0 % GRANULE < WORD { WORD0 } else { WORD1 };
    rt.heap.mark(rt.heap.granule_of(word)).load() & bit != 0
}

//! The flush: validates a buffer's words, marks the white objects they point into, and hands those to the shared grey set.

use std::sync::atomic::Ordering::Relaxed;

use super::buffer;
use crate::heap::mark_byte::COLOUR;
use crate::mark::grey_set::PacketKind;
use crate::runtime::Runtime;
use crate::thread::mutator::{Mutator, MutatorBlock};

/// Empties a thread's buffer, and leaves room for every request. On the thread itself, or by who has claimed it. Not a safepoint.
///
/// Duties, in this order: (1) ask for the mark byte of every entry, so that the misses overlap; (2) find a white object; (3) count the
/// contribution *before* it is made, and drop everything if marking is done (all that is reachable is black then); (4) mark; (5) push the
/// marked ones to the shared set. `next` is 0 meanwhile, so that a barrier in here would be noticed.
pub fn flush(rt: &'static Runtime, m: &'static Mutator, block: &MutatorBlock) {
    // SAFETY: by this function's contract; nothing below pushes to this buffer.
    let entries = unsafe { buffer::entries(m, block) };
    block.wb_next.store(0, Relaxed);
    rt.stats.entries_logged.fetch_add(entries.len() as u64, Relaxed);
    let heap = &rt.heap;
    for &word in entries {
        if heap.contains(word) {
            heap.mark(heap.granule_of(word)).prefetch();
        }
    }
    let black = heap.black();
    let mut contribution = None;
    for &word in entries {
        let Some(start) = heap.find_object(word) else { continue };
        let mark = heap.mark(start);
        let byte = mark.load();
        if byte & COLOUR == black {
            continue;
        }
        if contribution.is_none() {
            if !rt.grey.contribute() {
                break;
            }
            contribution = Some(rt.grey.packet(PacketKind::Objects));
        }
        mark.store_colour(byte, black);
        if let Some(packet) = &mut contribution {
            rt.grey.add(packet, heap.address_of(start).0);
        }
    }
    if let Some(packet) = contribution {
        rt.grey.share(packet);
    }
    buffer::discard(m, block);
}

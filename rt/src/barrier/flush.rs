//! The flush: validates a buffer's words, marks the white objects they point into, and hands those to the shared grey set.
//! (Go: `wbBufFlush`, `wbBufFlush1`.)

use std::sync::atomic::Ordering::Relaxed;

use super::buffer::WriteBarrierBuffer;
use crate::address::Word;
use crate::check::pointers::{self, CallSite};
use crate::heap::mark_byte::COLOUR;
use crate::mark::grey_set::PacketKind;
use crate::runtime::Runtime;

impl WriteBarrierBuffer<'_> {
    /// Empties the buffer, and leaves room for every request. On the thread itself, or by who has claimed it. Not a safepoint.
    ///
    /// Within a flush it returns at once. A thread that is ending the process discards: what it would mark, nobody will use.
    pub fn flush(self, rt: &'static Runtime) {
        self.flush_at(rt, None);
    }

    /// As [`WriteBarrierBuffer::flush`], for a call in compiled code that a report may name.
    pub fn flush_at(self, rt: &'static Runtime, site: Option<CallSite>) {
        if self.mutator().is_dying() {
            self.reset(rt.options.wbbuf);
            return;
        }
        if self.is_poisoned() {
            return;
        }
        self.require_bounds();
        if self.is_empty() {
            return;
        }
        // SAFETY: the buffer is poisoned next, so nobody fills slots before `reset`.
        let entries = unsafe { self.entries() };
        self.poison();
        rt.stats.entries_logged.fetch_add(entries.len() as u64, Relaxed);
        pointers::check_entries(rt, self.mutator(), entries, site);
        drain(rt, entries);
        self.reset(rt.options.wbbuf);
    }
}

/// Duties, in this order: (1) ask for the mark byte of every entry, so that the misses overlap; (2) find a white object; (3) count the
/// contribution *before* it is made, and drop everything if marking is done (all that is reachable is black then); (4) mark; (5) push the
/// marked ones to the shared set.
fn drain(rt: &'static Runtime, entries: &[Word]) {
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
}

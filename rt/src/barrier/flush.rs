//! The flush: validates a buffer's words, marks the white objects they point into, and hands those to the shared grey set.
//! (Go: `wbBufFlush`, `wbBufFlush1`.)

use std::sync::atomic::Ordering::Relaxed;

use super::buffer::WriteBarrierBuffer;
use crate::address::Word;
use crate::check::pointers::{self, CallSite};
use crate::mark::contribution::Contribution;
use crate::mutant::{self, Mutant, Place};
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
        drain(rt, entries, site.is_some());
        self.reset(rt.options.wbbuf);
    }
}

/// Asks for the mark byte of every entry, so that the misses overlap; then finds the objects that they point into, and adds the white ones to the grey
/// set ([`Contribution`]), unless marking is done.
fn drain(rt: &'static Runtime, entries: &[Word], is_overflow: bool) {
    let heap = &rt.heap;
    for &word in entries {
        if heap.contains(word) {
            heap.mark(heap.granule_of(word)).prefetch();
        }
    }
    let mut contribution = Contribution::new(&rt.grey, heap.black());
    for &word in entries {
        if let Some(start) = heap.find_object(word)
            && !contribution.shade(heap.mark(start), heap.address_of(start).0)
        {
            break;
        }
    }
    if is_overflow {
        mutant::dawdle(Place::Overflow);
    }
    if is_overflow && mutant::is(Mutant::LocalOverflow) {
        return contribution.forget();
    }
    contribution.share();
    if is_overflow {
        mutant::dawdle(Place::Overflow);
    }
}

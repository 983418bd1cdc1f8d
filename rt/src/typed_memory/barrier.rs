//! The barrier of a range: log, then write, then tell the shadow heap.

use shade_abi::checked::flag;

use super::Operation;
use crate::address::Word;
use crate::barrier::bulk::{self, Range};
use crate::check::pointers;
use crate::roots;

impl Operation {
    /// Runs `write`, which writes the range, with its barrier. Not a safepoint.
    ///
    /// # Safety
    /// As [`bulk::log_range`].
    pub(crate) unsafe fn with_barrier(&self, range: Range<'_>, write: impl FnOnce()) {
        let (rt, Range { dst, n, .. }) = (self.rt, range);
        if n == 0 {
            return;
        }
        let shadow = rt.shadow.is_enabled();
        let (flags, site) = (flag::OLD_LOGGED | flag::NEW_LOGGED, self.site());
        if shadow {
            rt.shadow.bulk_before(rt, self.m.block(), dst, n, flags, &site);
        }
        if self.is_logging() && self.is_collected(dst) {
            // SAFETY: by the caller's promise.
            unsafe { self.log(range) };
        }
        write();
        if shadow {
            rt.shadow.bulk_after(rt, self.m.block(), dst, n, flags, &site);
        }
    }

    /// Is this memory that the collector scans: the heap, or a root that is not the thread's own stack? Anything else is written plainly.
    fn is_collected(&self, address: usize) -> bool {
        self.rt.heap.contains(Word(address)) || roots::extent::is_scanned(self.rt, self.m, address)
    }

    /// Logs a range that is about to be written.
    ///
    /// # Safety
    /// As [`bulk::log_range`].
    pub(crate) unsafe fn log(&self, range: Range<'_>) {
        let check = pointers::is_enabled(self.rt) && range.words.are_exact();
        // SAFETY: by the caller's promise; operations are begun by attached running threads.
        unsafe { bulk::log_range(self.rt, self.m, range, check.then_some((self.name, self.caller))) };
    }
}

//! Atomic exchanges of a pointer, sequentially consistent.

use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::SeqCst;

use shade_abi::checked::flag;

use super::Operation;
use crate::address::{Slot, Word};
use crate::barrier::buffer;
use crate::check::pointers;

/// Stores `new` and returns what was there. That word is logged when it is known, which is after the exchange: no safepoint lies in between.
///
/// # Safety
/// `slot` is a writable word.
pub unsafe fn xchg(slot: usize, new: usize, caller: usize) -> usize {
    // SAFETY: by the caller's promise.
    unsafe { Operation::begin(c"shade_xchg", caller).xchg(Slot(slot), new) }
}

/// Stores `new` if the slot holds `expected`; returns what it held. Both are logged before, whether it succeeds or not.
///
/// # Safety
/// `slot` is a writable word.
pub unsafe fn cmpxchg(slot: usize, expected: usize, new: usize, caller: usize) -> usize {
    // SAFETY: by the caller's promise.
    unsafe { Operation::begin(c"shade_cmpxchg", caller).cmpxchg(Slot(slot), expected, new) }
}

impl Operation {
    /// # Safety
    /// As [`xchg`].
    pub(crate) unsafe fn xchg(&self, slot: Slot, new: usize) -> usize {
        let (rt, m) = (self.rt, self.m);
        self.before_exchange(slot, new);
        let (flags, site) = (flag::OLD_LOGGED | flag::NEW_LOGGED | flag::ATOMIC, self.site());
        rt.shadow.before(rt, m.block(), slot, new, flags, &site);
        // SAFETY: an aligned word, by the caller's promise.
        let old = unsafe { AtomicUsize::from_ptr(slot.0 as *mut usize) }.swap(new, SeqCst);
        buffer::log(rt, m, Word(old), Word(new));
        rt.shadow.after(rt, m, slot, old, flags, &site);
        old
    }

    /// # Safety
    /// As [`cmpxchg`].
    pub(crate) unsafe fn cmpxchg(&self, slot: Slot, expected: usize, new: usize) -> usize {
        let (rt, m) = (self.rt, self.m);
        self.before_exchange(slot, new);
        let (flags, site) = (flag::OLD_LOGGED | flag::NEW_LOGGED | flag::CONDITIONAL, self.site());
        rt.shadow.before(rt, m.block(), slot, new, flags, &site);
        buffer::log(rt, m, Word(expected), Word(new));
        // SAFETY: an aligned word, by the caller's promise.
        let result =
            unsafe { AtomicUsize::from_ptr(slot.0 as *mut usize) }.compare_exchange(expected, new, SeqCst, SeqCst);
        rt.shadow.after(rt, m, slot, expected, flags, &site);
        result.unwrap_or_else(|found| found)
    }

    fn before_exchange(&self, slot: Slot, new: usize) {
        self.require_slot(slot.0);
        if self.is_logging() && pointers::is_enabled(self.rt) {
            pointers::check_write(self.rt, slot, Word(new), self.name, self.caller);
        }
    }
}

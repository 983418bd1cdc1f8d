//! Writes of one pointer and of the few words of a string, slice, interface or small struct. (Go: `writebarrierptr`, `writebarrierstring`,
//! `writebarrierslice`, `writebarrieriface`, `wbfat`.)

use std::ffi::CStr;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use shade_abi::checked::flag;
use shade_abi::geometry::WORD;

use super::{Operation, is_quiet};
use crate::address::{Slot, Word};
use crate::barrier::buffer;
use crate::barrier::bulk::{Range, Source};
use crate::barrier::words::PointerWords;
use crate::check::pointers;
use crate::mutant::{self, Place};

/// Most words that [`write_words`] takes: a bit of the mask for each.
pub const MOST_WORDS: u64 = 64;

/// Stores a pointer.
///
/// # Safety
/// `slot` is a writable word.
#[inline(always)]
pub unsafe fn write_ptr(slot: usize, new: usize, caller: usize) {
    if is_quiet() && slot.is_multiple_of(WORD) {
        mutant::dawdle(Place::QuietStore);
        // SAFETY: an aligned word, by the caller's promise.
        unsafe { store(slot, new) };
        return;
    }
    // SAFETY: by the caller's promise.
    unsafe { Operation::begin(c"shade_write_ptr", caller).write_ptr(Slot(slot), new) };
}

/// The barrier of a pointer store that the caller does itself, right after this call and with no safepoint in between.
///
/// # Safety
/// `slot` is a readable word.
pub unsafe fn write_ptr_nostore(slot: usize, new: usize, caller: usize) {
    let operation = Operation::begin(c"shade_write_ptr_nostore", caller);
    // SAFETY: by the caller's promise.
    unsafe { operation.announce_ptr(Slot(slot), new) };
}

/// Stores `words`, of which those with a bit in `mask` are pointers: a string (pointer, length) has mask 1, a slice too, an interface 3.
///
/// # Safety
/// As many words are writable at `dst`.
pub unsafe fn write_fat(name: &'static CStr, dst: usize, words: &[usize], mask: u64, caller: usize) {
    // SAFETY: by the caller's promise; `words` is an array.
    unsafe { Operation::begin(name, caller).write_words(dst, words.as_ptr() as usize, mask, words.len()) };
}

/// Copies `n` words, 1 to [`MOST_WORDS`], of which those with a bit in `mask` are pointers.
///
/// # Safety
/// `n` words are writable at `dst` and readable at `src`.
pub unsafe fn write_words(dst: usize, src: usize, mask: u64, n: u64, caller: usize) {
    let operation = Operation::begin(c"shade_write_words", caller);
    if n > MOST_WORDS || n < MOST_WORDS && mask >> n != 0 {
        operation.refuse(format_args!("mask {mask:#b} has a bit past the {n} words (at most {MOST_WORDS})"));
    }
    // SAFETY: by the caller's promise.
    unsafe { operation.write_words(dst, src, mask, n as usize) };
}

impl Operation {
    /// # Safety
    /// As [`write_ptr`].
    pub(crate) unsafe fn write_ptr(&self, slot: Slot, new: usize) {
        self.require_slot(slot.0);
        let (rt, m) = (self.rt, self.m);
        if !self.needs_barrier() {
            // SAFETY: an aligned word, by the caller's promise.
            return unsafe { store(slot.0, new) };
        }
        if self.is_logging() && pointers::is_enabled(rt) {
            pointers::check_write(rt, slot, Word(new), self.name, self.caller);
        }
        let (flags, site) = (flag::OLD_LOGGED | flag::NEW_LOGGED, self.site());
        rt.shadow.before(rt, m.block(), slot, new, flags, &site);
        // SAFETY: an aligned word, by the caller's promise.
        let old = unsafe { AtomicUsize::from_ptr(slot.0 as *mut usize) }.load(Relaxed);
        buffer::log(rt, m, Word(old), Word(new));
        mutant::dawdle(Place::Store);
        // SAFETY: as above.
        unsafe { store(slot.0, new) };
        rt.shadow.after(rt, m, slot, old, flags, &site);
    }

    /// # Safety
    /// As [`write_ptr_nostore`].
    pub(crate) unsafe fn announce_ptr(&self, slot: Slot, new: usize) {
        self.require_slot(slot.0);
        let source = Source::At(std::ptr::from_ref(&new) as usize);
        // SAFETY: by the caller's promise.
        unsafe { self.announce(Range { dst: slot.0, n: WORD, words: PointerWords::All, source }) };
    }

    /// Logs a write of whole words that the caller does itself, later than this call: the shadow heap then takes any value.
    ///
    /// # Safety
    /// As [`crate::barrier::bulk::log_range`].
    pub(crate) unsafe fn announce(&self, range: Range<'_>) {
        let rt = self.rt;
        if self.is_logging() {
            // SAFETY: by the caller's promise.
            unsafe { self.log(range) };
        }
        range.words.for_each(rt, range.dst, range.n / WORD, |slot| rt.shadow.forget(rt, slot));
    }

    /// # Safety
    /// As [`write_words`].
    pub(crate) unsafe fn write_words(&self, dst: usize, src: usize, mask: u64, n: usize) {
        self.require_slot(dst);
        self.require_slot(src);
        // SAFETY: by the caller's promise.
        let write = || unsafe { crate::arch::copy_words(dst, src, n * WORD) };
        if !self.needs_barrier() {
            return write();
        }
        // SAFETY: by the caller's promise.
        unsafe {
            self.with_barrier(
                Range { dst, n: n * WORD, words: PointerWords::Mask(mask), source: Source::At(src) },
                write,
            )
        };
    }
}

/// # Safety
/// `slot` is an aligned writable word, which other threads may read and write.
#[inline(always)]
unsafe fn store(slot: usize, new: usize) {
    // SAFETY: by the caller's promise.
    unsafe { AtomicUsize::from_ptr(slot as *mut usize) }.store(new, Relaxed);
}

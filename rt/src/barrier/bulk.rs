//! Logging a whole range before it is overwritten.

use std::ffi::CStr;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::atomic::{AtomicU8, AtomicUsize};

use shade_abi::buffer::MAX_ENTRIES_PER_CALL;
use shade_abi::geometry::WORD;
use shade_abi::mutator::MODE_OFF;

use super::buffer::{Appender, WriteBarrierBuffer};
use super::words::PointerWords;
use crate::address::{Slot, Word};
use crate::check::pointers::{self, CallSite};
use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;

/// Where the bytes come from that a range gets.
#[derive(Clone, Copy, Debug)]
pub enum Source {
    /// From the bytes at this address on.
    At(usize),
    /// Every byte becomes this one.
    Byte(u8),
}

impl Source {
    fn byte(self, offset: usize) -> u8 {
        match self {
            // SAFETY: `offset` lies in the range that the caller of `log_range` promised; other threads may write it.
            Source::At(src) => unsafe { AtomicU8::from_ptr((src + offset) as *mut u8) }.load(Relaxed),
            Source::Byte(byte) => byte,
        }
    }
}

/// Bytes about to be written, and what they become.
#[derive(Clone, Copy, Debug)]
pub struct Range<'a> {
    /// First byte.
    pub dst: usize,
    /// Bytes.
    pub n: usize,
    /// Which of the words that it overlaps may hold a pointer.
    pub words: PointerWords<'a>,
    /// What they become.
    pub source: Source,
}

/// Logs the pointer words that a range overlaps and, while new values are recorded, what will take their place. A word that is overwritten in part only is
/// logged whole, before and after. What does not point into the heap is left out: it means nothing to marking. If new pointers are to be checked,
/// `checked` says for whom. Not a safepoint.
///
/// # Safety
/// `n` bytes are readable at `dst`, rounded out to whole words, and at a source address. The calling thread is attached and running.
pub unsafe fn log_range(
    rt: &'static Runtime,
    m: &'static Mutator,
    range: Range<'_>,
    checked: Option<(&CStr, CallSite)>,
) {
    let Range { dst, n, words, source } = range;
    if n == 0 || m.block().wb_mode.load(Relaxed) == MODE_OFF {
        return;
    }
    let record_new = m.block().new_mask.load(Relaxed) != 0;
    if checked.is_none() && (dst | n).is_multiple_of(WORD) {
        let entries = WriteBarrierBuffer::of(m).appender(rt);
        // SAFETY: by the caller's promise; whole words. An `offset` is that of a whole word of the range, so its bytes lie in the source too.
        return unsafe {
            match source {
                _ if !record_new => log_words::<false>(rt, entries, dst, n, words, |_| 0),
                Source::At(src) => {
                    log_words::<true>(rt, entries, dst, n, words, |offset| {
                        ((src + offset) as *const usize).read_unaligned()
                    });
                }
                Source::Byte(byte) => {
                    log_words::<true>(rt, entries, dst, n, words, |_| usize::from_ne_bytes([byte; WORD]));
                }
            }
        };
    }
    let first = dst & !(WORD - 1);
    let end = dst + n;
    let mut entries = WriteBarrierBuffer::of(m).appender(rt);
    words.for_each(rt, first, (end - first).div_ceil(WORD), |slot| {
        // SAFETY: an aligned word that overlaps the range; other threads may write it.
        let old = unsafe { AtomicUsize::from_ptr(slot.0 as *mut usize) }.load(Relaxed);
        if rt.heap.contains(Word(old)) {
            entries.push(Word(old));
        }
        if !record_new && checked.is_none() {
            return;
        }
        let new = word_after(slot, old, dst, end, source);
        if let Some((operation, site)) = checked {
            pointers::check_copied(rt, slot, new, operation, site);
        }
        if record_new && rt.heap.contains(new) {
            entries.push(new);
        }
    });
}

/// As [`log_range`] for whole words that nobody checks: what most ranges are. With `NEW` also `new_at` of each word's offset. Slots are taken for a few
/// words at a time, and words that point nowhere are dropped without a branch.
///
/// # Safety
/// `n` bytes, a multiple of a word, are readable at `dst`, a multiple of a word. The calling thread is attached and running.
#[inline(always)]
unsafe fn log_words<const NEW: bool>(
    rt: &'static Runtime,
    mut entries: Appender<'_>,
    dst: usize,
    n: usize,
    words: PointerWords<'_>,
    new_at: impl Fn(usize) -> usize,
) {
    const GROUP: usize = MAX_ENTRIES_PER_CALL / 2;
    // To be called with a word of the range, and room for two entries.
    let log = |entries: &mut Appender<'_>, slot: usize| {
        // SAFETY: an aligned word of the range, readable by the caller's promise; other threads may write it.
        let old = unsafe { AtomicUsize::from_ptr(slot as *mut usize) }.load(Relaxed);
        // SAFETY: there is room.
        unsafe { entries.push_if(rt.heap.contains(Word(old)), Word(old)) };
        if NEW {
            let new = new_at(slot - dst);
            // SAFETY: there is room for a second one.
            unsafe { entries.push_if(rt.heap.contains(Word(new)), Word(new)) };
        }
    };
    let mut at = dst;
    if matches!(words, PointerWords::All | PointerWords::Ambiguous) {
        let end_of_groups = dst + n / (GROUP * WORD) * (GROUP * WORD);
        while at < end_of_groups {
            if !entries.make_room::<MAX_ENTRIES_PER_CALL>() {
                return;
            }
            for i in 0..GROUP {
                log(&mut entries, at + i * WORD);
            }
            at += GROUP * WORD;
        }
    }
    words.for_each(rt, at, (dst + n - at) / WORD, |slot| {
        if entries.make_room::<2>() {
            log(&mut entries, slot.0);
        }
    });
}

/// What a slot that overlaps `dst..end` will hold. One that the range covers in part keeps the rest of `old`.
#[inline(always)]
fn word_after(slot: Slot, old: usize, dst: usize, end: usize, source: Source) -> Word {
    if slot.0 >= dst && slot.0 + WORD <= end {
        return Word(match source {
            // SAFETY: the eight bytes lie whole in the source range.
            Source::At(src) => unsafe { ((src + (slot.0 - dst)) as *const usize).read_unaligned() },
            Source::Byte(byte) => usize::from_ne_bytes([byte; WORD]),
        });
    }
    let mut bytes = old.to_ne_bytes();
    for (i, byte) in bytes.iter_mut().enumerate() {
        if (dst..end).contains(&(slot.0 + i)) {
            *byte = source.byte(slot.0 + i - dst);
        }
    }
    Word(usize::from_ne_bytes(bytes))
}

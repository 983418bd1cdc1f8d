//! Ranges of plain memory that the program declares to be roots: tables in `malloc`ed memory, a guest language's stack. They are scanned with the
//! global variables. Stores of managed pointers to them have barriers like any to memory that is no local variable.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use shade_abi::geometry::WORD;

use super::globals::Range;
use crate::address::Word;
use crate::barrier::buffer;
use crate::fatal;
use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;

/// Adds a range; one that goes beyond the address space ends the process. What it holds is told to the collector as new values: this thread's stack, which has it from elsewhere, may not be scanned yet.
///
/// # Safety
/// The range is readable until it is removed.
pub unsafe fn add(rt: &'static Runtime, m: &'static Mutator, start: usize, bytes: usize) {
    let Some(range) = Range::whole_words(start, bytes) else {
        fatal::exit_with(
            fatal::EXIT_USAGE,
            format_args!("shade_root_add: {bytes} bytes at {start:#x} go beyond the address space"),
        );
    };
    rt.globals.add(range);
    // SAFETY: by the caller's promise.
    unsafe { words(range) }.for_each(|word| buffer::log(rt, m, Word(0), word));
}

/// Removes a range that was added with the same bounds; false if there is none. What it holds is told to the collector as old values.
pub fn remove(rt: &'static Runtime, m: &'static Mutator, start: usize, bytes: usize) -> bool {
    let Some(range) = Range::whole_words(start, bytes).filter(|range| rt.globals.is_added(*range)) else {
        return false;
    };
    // SAFETY: it was added and is not removed yet.
    unsafe { words(range) }.for_each(|word| buffer::log(rt, m, word, Word(0)));
    rt.globals.remove(range)
}

/// # Safety
/// The range is readable while the iterator is used.
unsafe fn words(range: Range) -> impl Iterator<Item = Word> {
    (0..range.words).map(move |i| {
        // SAFETY: an aligned word of the range, by the caller's promise; others may write it.
        Word(unsafe { AtomicUsize::from_ptr((range.address + i * WORD) as *mut usize) }.load(Relaxed))
    })
}

//! One thread's write barrier buffer: words from `start` up to `next`; `end` is one past the last. (Go: `runtime/mwbbuf.go`.)

use std::sync::atomic::Ordering::Relaxed;

use shade_abi::buffer::MAX_ENTRIES_PER_CALL;
use shade_abi::geometry::WORD;

use super::flush;
use crate::address::Word;
use crate::runtime::Runtime;
use crate::thread::mutator::{Mutator, MutatorBlock};

/// Gives a thread that attaches an empty buffer of the capacity asked for.
pub fn attach(rt: &Runtime, m: &Mutator, block: &MutatorBlock) {
    block.wb_next.store(m.buffer_start(), Relaxed);
    block.wb_end.store(m.buffer_start() + (rt.options.wbbuf * WORD) as u64, Relaxed);
}

/// Drops what is in the buffer.
pub fn discard(m: &Mutator, block: &MutatorBlock) {
    block.wb_next.store(m.buffer_start(), Relaxed);
}

/// The entries; empty while the buffer is being drained (`next` is 0 then).
///
/// # Safety
/// The caller is the thread itself or has claimed it, and pushes nothing while it holds the slice.
pub unsafe fn entries<'a>(m: &'a Mutator, block: &MutatorBlock) -> &'a [Word] {
    let start = m.buffer_start();
    let bytes = block.wb_next.load(Relaxed).saturating_sub(start) as usize;
    // SAFETY: `next` lies between the buffer's start and its end plus slack, and every word below it has been written;
    // exclusive by the caller's promise. `Word` is a transparent word.
    unsafe { std::slice::from_raw_parts(start as *const Word, bytes / WORD) }
}

/// Is there room for the largest request compiled code makes?
pub fn has_room(block: &MutatorBlock) -> bool {
    block.wb_next.load(Relaxed) + (MAX_ENTRIES_PER_CALL * WORD) as u64 <= block.wb_end.load(Relaxed)
}

/// Logs one word from inside the runtime, on the running thread, whose barrier is on.
pub fn push(rt: &'static Runtime, m: &'static Mutator, word: Word) {
    let block = m.block();
    if block.wb_next.load(Relaxed) + WORD as u64 > block.wb_end.load(Relaxed) {
        flush::flush(rt, m, block);
    }
    let next = block.wb_next.load(Relaxed);
    // SAFETY: `next + WORD <= end` now, so the word lies in this thread's own buffer.
    unsafe { (next as *mut usize).write(word.0) };
    block.wb_next.store(next + WORD as u64, Relaxed);
}

/// The barrier of a slot that the runtime itself writes (a handle): logs what the protocol asks for, before the write.
pub fn log(rt: &'static Runtime, m: &'static Mutator, old: Word, new: Word) {
    let block = m.block();
    if block.wb_mode.load(Relaxed) == shade_abi::mutator::MODE_OFF {
        return;
    }
    push(rt, m, old);
    if block.new_mask.load(Relaxed) != 0 {
        push(rt, m, new);
    }
}

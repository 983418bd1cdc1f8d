//! One thread's write barrier buffer: words from the start of its storage up to `next`; `end` is one past the last. (Go: `runtime/mwbbuf.go`.)
//!
//! `next` and `end` are addresses in the thread's block, where compiled code finds them; this type is the runtime's view of the same two words.
//! While the buffer is being drained both are 0 (poisoned), so that a barrier in the middle of it is noticed. Draining is `flush`'s.
//!
//! Whoever takes slots fills them at once and writes memory afterwards, and nothing in between may be a safepoint: at a safepoint the phase may
//! change, and an entry made for the old one would be dropped while the write goes on. So nothing here calls instrumented code, allocates,
//! locks or unwinds.

use std::sync::atomic::Ordering::Relaxed;

use shade_abi::buffer::{DEFAULT_ENTRIES, MAX_ENTRIES_PER_CALL, SMALLEST_ENTRIES};
use shade_abi::geometry::WORD;
use shade_abi::mutator::MODE_OFF;
use thiserror::Error;

use crate::address::Word;
use crate::fatal;
use crate::runtime::Runtime;
use crate::thread::mutator::{Mutator, MutatorBlock};

const _: () = assert!(
    SMALLEST_ENTRIES == MAX_ENTRIES_PER_CALL + 1,
    "the smallest buffer takes the largest request and one entry more, so that it flushes both at once and later"
);

/// A thread's buffer, by the block that holds its `next` and `end` now: the thread's own one, or what it put aside when it went native.
/// On the thread itself or by who has claimed it.
#[derive(Clone, Copy)]
pub struct WriteBarrierBuffer<'a> {
    mutator: &'a Mutator,
    block: &'a MutatorBlock,
}

/// `next` or `end` is not where it can be.
#[derive(Error, Debug, PartialEq, Eq)]
#[error("bad write barrier buffer bounds: start {start:#x}, next {next:#x}, end {end:#x}")]
pub struct BadBounds {
    start: u64,
    next: u64,
    end: u64,
}

impl<'a> WriteBarrierBuffer<'a> {
    /// The buffer of `mutator`, whose working state is in `block`.
    pub fn new(mutator: &'a Mutator, block: &'a MutatorBlock) -> Self {
        WriteBarrierBuffer { mutator, block }
    }

    /// The buffer of a running thread.
    pub fn of(mutator: &'a Mutator) -> Self {
        WriteBarrierBuffer { mutator, block: mutator.block() }
    }

    /// The thread.
    pub fn mutator(self) -> &'a Mutator {
        self.mutator
    }

    fn start(self) -> u64 {
        self.mutator.buffer_start()
    }

    /// Empties it, dropping what is in it, and gives it a capacity of `entries`. When a thread attaches, when the barrier changes, at the end of
    /// a flush. An impossible capacity ends the process.
    pub fn reset(self, entries: usize) {
        let start = self.start();
        self.block.wb_next.store(start, Relaxed);
        self.block.wb_end.store(start + (entries * WORD) as u64, Relaxed);
        self.require_bounds();
    }

    /// Drops what is in it; the capacity stays.
    pub fn discard(self) {
        self.block.wb_next.store(self.start(), Relaxed);
    }

    /// Has it no entry? Not while it is being drained.
    pub fn is_empty(self) -> bool {
        self.block.wb_next.load(Relaxed) == self.start()
    }

    /// Is it being drained (or its thread not running managed code)?
    pub fn is_poisoned(self) -> bool {
        self.block.wb_next.load(Relaxed) == 0
    }

    /// Makes every request take the slow path, and whoever asks know.
    pub fn poison(self) {
        self.block.wb_next.store(0, Relaxed);
        self.block.wb_end.store(0, Relaxed);
    }

    /// Is there room for the largest request compiled code makes?
    pub fn has_room(self) -> bool {
        self.room() >= MAX_ENTRIES_PER_CALL
    }

    fn room(self) -> usize {
        let (next, end) = (self.block.wb_next.load(Relaxed), self.block.wb_end.load(Relaxed));
        end.saturating_sub(next) as usize / WORD
    }

    /// Are `next` and `end` where they can be: whole entries, `start <= next <= end`, a capacity that exists?
    ///
    /// # Errors
    /// They are not.
    pub fn check_bounds(self) -> Result<(), BadBounds> {
        let (start, next, end) = (self.start(), self.block.wb_next.load(Relaxed), self.block.wb_end.load(Relaxed));
        let whole = |bytes: u64| bytes.is_multiple_of(WORD as u64);
        let entries = (end.wrapping_sub(start) / WORD as u64) as usize;
        let good = (start..=end).contains(&next)
            && whole(next - start)
            && whole(end - start)
            && (SMALLEST_ENTRIES..=DEFAULT_ENTRIES).contains(&entries);
        if good { Ok(()) } else { Err(BadBounds { start, next, end }) }
    }

    /// As [`WriteBarrierBuffer::check_bounds`]; wrong ones end the process: words outside the buffer were written, or would be.
    pub fn require_bounds(self) {
        if let Err(error) = self.check_bounds() {
            fatal::broken(format_args!("{error}"));
        }
    }

    /// The entries; none while it is being drained.
    ///
    /// # Safety
    /// Nobody fills slots while the slice is held.
    pub unsafe fn entries(self) -> &'a [Word] {
        let start = self.start();
        let bytes = self.block.wb_next.load(Relaxed).saturating_sub(start) as usize;
        // SAFETY: `next` lies between the buffer's start and its end, and every word below it has been written; nobody else has access
        // by the caller's promise. `Word` is a transparent word.
        unsafe { std::slice::from_raw_parts(start as *const Word, bytes / WORD) }
    }

    /// A slot for one word.
    pub fn get1(self, rt: &'static Runtime) -> Slots<'a, 1> {
        self.get_n(rt)
    }

    /// Slots for an old and a new word.
    pub fn get2(self, rt: &'static Runtime) -> Slots<'a, 2> {
        self.get_n(rt)
    }

    /// `N` slots, 1 to [`MAX_ENTRIES_PER_CALL`]; flushes first if there are not as many. A buffer that is exactly full afterwards is flushed by the
    /// next request.
    pub fn get_n<const N: usize>(self, rt: &'static Runtime) -> Slots<'a, N> {
        const { assert!(N > 0 && N <= MAX_ENTRIES_PER_CALL) };
        if self.room() < N {
            self.flush(rt);
        }
        Slots { buffer: self }
    }

    /// Logs any number of words, without touching `next` for each.
    pub fn appender(self, rt: &'static Runtime) -> Appender<'a> {
        Appender { rt, buffer: self, next: self.block.wb_next.load(Relaxed), end: self.block.wb_end.load(Relaxed) }
    }
}

/// Slots that are taken and not filled. They become entries when they are filled, so a flush never sees an unfilled one.
#[must_use = "slots that are not filled log nothing"]
pub struct Slots<'a, const N: usize> {
    buffer: WriteBarrierBuffer<'a>,
}

impl<const N: usize> Slots<'_, N> {
    /// Makes `words` entries. Drops them while the buffer is being drained: a barrier within the barrier does not recurse.
    pub fn fill(self, words: [Word; N]) {
        let block = self.buffer.block;
        let next = block.wb_next.load(Relaxed);
        if next == 0 {
            return;
        }
        // SAFETY: `get_n` has seen to `N` free slots at `next`, in storage that is the thread's own; nobody has taken any since, for slots
        // borrow the one running thread. `Word` is a transparent word.
        unsafe { (next as *mut [Word; N]).write(words) };
        block.wb_next.store(next + (N * WORD) as u64, Relaxed);
    }
}

/// A run of entries under way: see [`WriteBarrierBuffer::appender`]. They count once it is dropped or a flush comes in between.
pub struct Appender<'a> {
    rt: &'static Runtime,
    buffer: WriteBarrierBuffer<'a>,
    next: u64,
    end: u64,
}

impl Appender<'_> {
    /// Logs one word.
    #[inline(always)]
    pub fn push(&mut self, word: Word) {
        if self.next == self.end {
            self.flush();
            if self.next == 0 {
                return;
            }
        }
        // SAFETY: `next < end`, so the word lies in the thread's own buffer.
        unsafe { (self.next as *mut Word).write(word) };
        self.next += WORD as u64;
    }

    /// Sees to room for `N` words, at most as many as compiled code asks for. False while the buffer is being drained: then nothing is to be logged.
    #[inline(always)]
    pub fn make_room<const N: usize>(&mut self) -> bool {
        const { assert!(N <= MAX_ENTRIES_PER_CALL) };
        if self.has_room::<N>() {
            return true;
        }
        self.flush();
        self.has_room::<N>()
    }

    #[inline(always)]
    fn has_room<const N: usize>(&self) -> bool {
        (self.end - self.next) as usize >= N * WORD
    }

    /// Logs a word if `is_wanted`, without a branch.
    ///
    /// # Safety
    /// [`Appender::make_room`] has found room for this word and was not followed by as many calls.
    #[inline(always)]
    pub unsafe fn push_if(&mut self, is_wanted: bool, word: Word) {
        // SAFETY: there is room by the caller's promise. What is not wanted is written over.
        unsafe { (self.next as *mut Word).write(word) };
        self.next += u64::from(is_wanted) * WORD as u64;
    }

    #[cold]
    #[inline(never)]
    fn flush(&mut self) {
        self.publish();
        self.buffer.flush(self.rt);
        (self.next, self.end) = (self.buffer.block.wb_next.load(Relaxed), self.buffer.block.wb_end.load(Relaxed));
    }

    fn publish(&self) {
        self.buffer.block.wb_next.store(self.next, Relaxed);
    }
}

impl Drop for Appender<'_> {
    fn drop(&mut self) {
        self.publish();
    }
}

/// The barrier of one word that the runtime itself writes, before the write: logs what the protocol asks for.
pub fn log(rt: &'static Runtime, m: &'static Mutator, old: Word, new: Word) {
    let block = m.block();
    if block.wb_mode.load(Relaxed) == MODE_OFF {
        return;
    }
    let buffer = WriteBarrierBuffer::of(m);
    if block.new_mask.load(Relaxed) != 0 {
        buffer.get2(rt).fill([old, new]);
    } else {
        buffer.get1(rt).fill([old]);
    }
}

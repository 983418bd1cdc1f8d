//! The write under way. One thread at a time is between `before` and `after`: a write, its check and its shadow update are one step, so
//! threads that race on a slot give no false report.

use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicUsize, Ordering};

use shade_abi::checked::MOST_WORDS;

use super::region::Regions;
use crate::address::Slot;
use crate::fatal;
use crate::thread::mutator::MutatorBlock;

/// One word that is being written.
#[derive(Clone, Copy)]
pub struct Word {
    /// Where.
    pub slot: Slot,
    /// What was there in `before`.
    pub old: usize,
    /// What `before` was told will be there.
    pub new: usize,
}

/// What is known of the write under way.
pub struct Write {
    words: [Word; MOST_WORDS],
    count: usize,
    /// Ranges begun and not ended.
    pub ranges: usize,
    /// The thread's `wb_next` when the write began.
    pub log_start: u64,
    /// What the barrier must have logged for the words that have ended.
    pub wanted: Vec<usize>,
    /// What each thread has done since its last handshake.
    pub regions: Regions,
}

impl Write {
    /// Words begun and not ended.
    pub fn words(&self) -> usize {
        self.count
    }

    /// Begins a word.
    pub fn push(&mut self, word: Word) {
        if self.count == MOST_WORDS {
            fatal::broken(format_args!("a checked write has more than {MOST_WORDS} words"));
        }
        self.words[self.count] = word;
        self.count += 1;
    }

    /// Ends the word begun last, which must be `slot`.
    pub fn pop(&mut self, slot: Slot) -> Word {
        self.count = self.count.wrapping_sub(1);
        match self.words.get(self.count) {
            Some(word) if word.slot.0 == slot.0 => *word,
            _ => fatal::broken(format_args!("a checked write to {:#x} ends that was not begun", slot.0)),
        }
    }
}

/// The lock that a thread holds from the first `before` of a write to its last `after`.
pub struct Lock {
    /// Address of the holder's block; 0 when free.
    holder: AtomicUsize,
    write: UnsafeCell<Write>,
}

// SAFETY: `write` is reached through `acquire` and `held` only, by the thread that holds the lock.
unsafe impl Sync for Lock {}

impl Lock {
    /// Free.
    pub fn new() -> Lock {
        let nothing = Word { slot: Slot(0), old: 0, new: 0 };
        let write = Write {
            words: [nothing; MOST_WORDS],
            count: 0,
            ranges: 0,
            log_start: 0,
            wanted: Vec::new(),
            regions: Regions::default(),
        };
        Lock { holder: AtomicUsize::new(0), write: UnsafeCell::new(write) }
    }

    /// Waits for the lock unless the thread holds it already. A running thread waits here without answering handshakes, but never for
    /// long: the holder neither polls nor blocks. So waiting is yielding, and the release is a plain store: most of the time that a
    /// checked write takes is that of its one locked instruction.
    #[expect(clippy::mut_from_ref, reason = "the lock, not the borrow checker, says who may use the write")]
    pub fn acquire(&self, block: &MutatorBlock) -> &mut Write {
        let me = std::ptr::from_ref(block) as usize;
        let nested = self.holder.load(Ordering::Relaxed) == me;
        while !nested && self.holder.compare_exchange_weak(0, me, Ordering::Acquire, Ordering::Relaxed).is_err() {
            std::thread::yield_now();
        }
        // SAFETY: this thread holds the lock, and each entry point of the runtime asks for the write once and returns.
        let write = unsafe { &mut *self.write.get() };
        if !nested {
            write.log_start = block.wb_next.load(Ordering::Relaxed);
        }
        write
    }

    /// The write that this thread began.
    ///
    /// # Safety
    /// The thread holds the lock, and no other reference to the write.
    #[expect(clippy::mut_from_ref, reason = "as above")]
    pub unsafe fn held(&self) -> &mut Write {
        // SAFETY: by the caller's promise.
        unsafe { &mut *self.write.get() }
    }

    /// Is a write under way?
    #[cfg(test)]
    pub fn is_held(&self) -> bool {
        self.holder.load(Ordering::Relaxed) != 0
    }

    /// Ends the write.
    pub fn release(&self) {
        self.holder.store(0, Ordering::Release);
    }
}

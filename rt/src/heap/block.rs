//! The state of a block of 32 KiB.
//!
//! ```text
//!            claim                 retire, H4
//!   FREE ───────────▶ OWNED ───────────────────▶ USED ──sweep──▶ FREE | BINNED | USED
//!                       ▲                          ▲
//!                       └──────claim── BINNED ─────┘  (all of them, when marking ends)
//!   LARGE_HEAD, LARGE_BODY: an object of more than a block; its last block is an ordinary one with `large_back`.
//! ```

use std::sync::atomic::{AtomicU8, AtomicU32, Ordering};

/// No object, mark bytes all 0, in the pool's free map (or never handed out).
pub const FREE: u8 = 0;
/// A thread allocates in it (or is about to write a large object there). The sweep leaves it alone.
pub const OWNED: u8 = 1;
/// Holds objects; nobody allocates in it.
pub const USED: u8 = 2;
/// Swept, has room, is in one of the pool's bins.
pub const BINNED: u8 = 3;
/// First block of an object of more than a block.
pub const LARGE_HEAD: u8 = 4;
/// A later block, but for the last one, of such an object.
pub const LARGE_BODY: u8 = 5;
/// Somebody is sweeping it.
pub const SWEEPING: u8 = 6;

/// One entry of the block table. All zero is a free block that was never touched.
#[repr(C)]
pub struct BlockMeta {
    state: AtomicU8,
    touched: AtomicU8,
    age: AtomicU8,
    next_in_bin: AtomicU32,
    large_back: AtomicU32,
    large_blocks: AtomicU32,
}

impl BlockMeta {
    /// The state. Acquire: what the thread that set it did to the block's mark bytes is visible.
    pub fn state(&self) -> u8 {
        self.state.load(Ordering::Acquire)
    }

    /// Sets the state; the caller owns the block or holds the pool's lock. Release, see [`BlockMeta::state`].
    pub fn set_state(&self, state: u8) {
        self.state.store(state, Ordering::Release);
    }

    /// Takes a USED or LARGE_HEAD block for sweeping; false when another thread was first or the state is another.
    pub fn claim_for_sweep(&self, from: u8) -> bool {
        self.state.compare_exchange(from, SWEEPING, Ordering::AcqRel, Ordering::Relaxed).is_ok()
    }

    /// Marks the memory as written; returns whether it was so already, that is, whether it must be zeroed.
    /// Relaxed: only the block's owner asks.
    pub fn touch(&self) -> bool {
        let before = self.touched.load(Ordering::Relaxed) != 0;
        self.touched.store(1, Ordering::Relaxed);
        before
    }

    /// Sweeps that the block was free at the end of, one after the other. Relaxed: of the sweeper's thread alone; who takes the block resets it.
    pub fn grow_older(&self) -> u8 {
        let age = if self.state() == FREE { self.age().saturating_add(1) } else { 0 };
        self.age.store(age, Ordering::Relaxed);
        age
    }

    /// As [`BlockMeta::grow_older`] returned last; 0 when the block was taken since.
    pub fn age(&self) -> u8 {
        self.age.load(Ordering::Relaxed)
    }

    /// Somebody takes the block.
    pub fn rejuvenate(&self) {
        self.age.store(0, Ordering::Relaxed);
    }

    /// Was the memory written since it was zero?
    pub fn is_touched(&self) -> bool {
        self.touched.load(Ordering::Relaxed) != 0
    }

    /// The memory is zero again, as before it was ever written. By the block's owner.
    pub fn untouch(&self) {
        self.touched.store(0, Ordering::Relaxed);
    }

    /// The next block in the same bin; under the pool's lock.
    pub fn next_in_bin(&self) -> u32 {
        self.next_in_bin.load(Ordering::Relaxed)
    }

    /// Links it; under the pool's lock.
    pub fn set_next_in_bin(&self, next: u32) {
        self.next_in_bin.store(next, Ordering::Relaxed);
    }

    /// How many blocks back the large object starts that reaches into this block; 0 when none does. Relaxed: who
    /// reads it for an object's word has that word from a slot or buffer, and the object was published after this was set; for any
    /// other word the START byte of the head decides.
    pub fn large_back(&self) -> usize {
        self.large_back.load(Ordering::Relaxed) as usize
    }

    /// Sets it; by whoever makes or sweeps the large object.
    pub fn set_large_back(&self, blocks: usize) {
        self.large_back.store(blocks as u32, Ordering::Relaxed);
    }

    /// On a LARGE_HEAD: how many blocks the object touches, the last one included.
    pub fn large_blocks(&self) -> usize {
        self.large_blocks.load(Ordering::Relaxed) as usize
    }

    /// Sets it; by whoever makes the large object.
    pub fn set_large_blocks(&self, blocks: usize) {
        self.large_blocks.store(blocks as u32, Ordering::Relaxed);
    }
}

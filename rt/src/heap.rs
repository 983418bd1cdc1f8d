//! The heap: one reservation of address space, its mark bytes, blocks with holes, runs of blocks for large objects.
//!
//! This file holds the [`Heap`] itself, which is addresses and tables. `block` says what state a block is in, `pool` hands
//! blocks out, `bins` those with room by size, `own_block` is one that a thread fills, `allocator` and `medium` make objects in it, `mark_byte` reads and writes object metadata, `lookup` finds the object
//! that a word points into.

pub mod allocator;
pub mod bins;
pub mod block;
pub mod descriptor;
pub mod free_map;
pub mod front;
pub mod large;
pub mod lookup;
pub mod mark_byte;
pub mod medium;
pub mod os_memory;
pub mod out_of_memory;
pub mod own_block;
pub mod pattern;
pub mod pool;
pub mod reservation;
pub mod space;
pub mod walk;

use std::sync::atomic::{AtomicU8, Ordering};

use shade_abi::geometry::{BLOCK, BLOCK_SHIFT, GRANULE, GRANULE_SHIFT};

use crate::address::{BlockIndex, Granule, ObjectStart, Word};
use block::BlockMeta;
use mark_byte::MarkByte;
use pool::BlockPool;
use reservation::Reservation;

/// The heap of the process. One exists, made at start-up and never freed.
pub struct Heap {
    base: usize,
    size: usize,
    marks: *const AtomicU8,
    blocks: *const BlockMeta,
    /// What `base`, `marks` and `blocks` lead into.
    _space: [Reservation; 3],
    /// The colour bit of marked (black) objects in this mark epoch.
    black: AtomicU8,
    /// Which blocks are free, partly free, or not handed out yet.
    pub pool: BlockPool,
}

// SAFETY: the raw pointers lead to tables of atomics that the heap owns.
unsafe impl Sync for Heap {}
// SAFETY: as above; nothing in it belongs to one thread.
unsafe impl Send for Heap {}

impl Heap {
    /// Address space asked for at first; halved until it can be had.
    pub const WANTED: usize = 64 << 30;
    /// The least that is worth starting with.
    pub const LEAST: usize = 64 << 20;

    /// Reserves a heap of `size` bytes, a multiple of 2 MiB.
    ///
    /// # Errors
    /// The kernel's error.
    pub fn reserve_exactly(size: usize) -> std::io::Result<Heap> {
        let memory = Reservation::new(size)?;
        let marks = Reservation::new(size / GRANULE + mark_byte::PADDING)?;
        let blocks = Reservation::new((size >> BLOCK_SHIFT) * size_of::<BlockMeta>())?;
        marks.prefer_huge_pages();
        memory.prefer_huge_pages();
        Ok(Heap {
            base: memory.address(),
            size,
            marks: marks.address() as *const AtomicU8,
            blocks: blocks.address() as *const BlockMeta,
            _space: [memory, marks, blocks],
            black: AtomicU8::new(0),
            pool: BlockPool::new(size >> BLOCK_SHIFT),
        })
    }

    /// Bytes of address space.
    pub fn size(&self) -> usize {
        self.size
    }

    /// Is the word inside the heap's address space? Cheap enough for every stack word.
    #[inline(always)]
    pub fn contains(&self, word: Word) -> bool {
        word.0.wrapping_sub(self.base) < self.size
    }

    /// See [`shade_abi::mutator::MARK_BIAS`].
    pub fn mark_bias(&self) -> usize {
        (self.marks as usize).wrapping_sub(self.base >> GRANULE_SHIFT)
    }

    /// Offset of a word's target from the heap's start; None outside the heap.
    pub fn offset_of(&self, word: Word) -> Option<usize> {
        self.contains(word).then(|| word.0 - self.base)
    }

    /// The granule that holds the byte a word points to. The word lies in the heap.
    #[inline(always)]
    pub fn granule_of(&self, word: Word) -> Granule {
        debug_assert!(self.contains(word));
        Granule((word.0 - self.base) >> GRANULE_SHIFT)
    }

    /// Address of a granule's first byte.
    #[inline(always)]
    pub fn address_of(&self, granule: Granule) -> ObjectStart {
        ObjectStart(self.base + (granule.0 << GRANULE_SHIFT))
    }

    /// Address of a block's first byte.
    pub fn block_address(&self, block: BlockIndex) -> usize {
        self.base + ((block.0 as usize) << BLOCK_SHIFT)
    }

    /// The mark byte of a granule of this heap.
    #[inline(always)]
    pub fn mark(&self, granule: Granule) -> &MarkByte {
        debug_assert!(granule.0 < self.size >> GRANULE_SHIFT);
        // SAFETY: a `Granule` is an index below `size / GRANULE`, and that many mark bytes are reserved;
        // `MarkByte` is a transparent `AtomicU8`.
        unsafe { &*self.marks.add(granule.0).cast::<MarkByte>() }
    }

    /// Address of a granule's mark byte, for whole-block work on mark bytes.
    #[inline(always)]
    pub fn mark_address(&self, granule: Granule) -> *mut u8 {
        self.mark(granule).as_ptr()
    }

    /// The table entry of a block of this heap.
    #[inline(always)]
    pub fn block(&self, block: BlockIndex) -> &BlockMeta {
        debug_assert!((block.0 as usize) < self.size >> BLOCK_SHIFT);
        // SAFETY: a `BlockIndex` is an index below `size / BLOCK`, and that many entries are reserved, zeroed at first,
        // which is the state "free".
        unsafe { &*self.blocks.add(block.0 as usize) }
    }

    /// The colour bit of black objects. Relaxed: it changes only at a flip, when nobody marks and no block is swept, and
    /// every thread learns of the flip through a later handshake.
    #[inline(always)]
    pub fn black(&self) -> u8 {
        self.black.load(Ordering::Relaxed)
    }

    /// Flips the mark epoch: every object that exists now counts as white. Release: whoever sees the new colour sees that marking is not done
    /// any more, which the caller has made so before (`weak::conclude`).
    pub fn flip(&self) {
        self.black.fetch_xor(shade_abi::mark_byte::COLOUR_OLD_B, Ordering::Release);
    }

    /// Bytes in blocks that hold objects or are handed out.
    pub fn bytes_in_use(&self) -> usize {
        self.pool.blocks_in_use() * BLOCK
    }
}

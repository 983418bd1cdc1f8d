//! Objects over 8 KiB: a run of blocks of their own, whose tail is an ordinary hole.

use shade_abi::geometry::{BLOCK, BLOCK_GRANULES};

use super::Heap;
use super::bins::Worth;
use super::block::{LARGE_BODY, LARGE_HEAD};
use super::pattern::ObjectLayout;
use crate::address::{BlockIndex, ObjectStart};

/// A run of blocks that is to become one large object; its memory is zero, its mark bytes are 0.
pub struct LargeRun {
    first: BlockIndex,
    blocks: usize,
}

impl Heap {
    /// Takes the blocks for a large object. None when there is no such run. The memory may be dirty: see [`LargeRun::zero`].
    pub fn claim_large(&self, layout: &ObjectLayout) -> Option<LargeRun> {
        let blocks = layout.bytes().checked_add(BLOCK - 1)? / BLOCK;
        let first = self.pool.claim_free(self, blocks)?;
        Some(LargeRun { first, blocks })
    }
}

impl LargeRun {
    /// Bytes taken.
    pub fn bytes(&self) -> usize {
        self.blocks * BLOCK
    }

    /// Makes the memory zero, and tells `shadow` which ranges (address, bytes) were not. May take long, and touches only what the caller alone knows of: call it in native state.
    pub fn zero(&self, heap: &Heap, shadow: impl Fn(usize, usize)) {
        for i in 0..self.blocks {
            let block = self.first.plus(i);
            if heap.block(block).touch() {
                // SAFETY: the block is OWNED by the caller and holds no object.
                unsafe { std::ptr::write_bytes(heap.block_address(block) as *mut u8, 0, BLOCK) };
                shadow(heap.block_address(block), BLOCK);
            }
        }
    }

    /// Makes the object, and the rest of its last block a hole for others.
    pub fn publish(self, heap: &Heap, layout: &ObjectLayout, colour: u8) -> ObjectStart {
        let last = self.first.plus(self.blocks - 1);
        let rest = self.blocks * BLOCK_GRANULES - layout.granules();
        if self.blocks > 1 {
            for i in 1..self.blocks {
                heap.block(self.first.plus(i)).set_large_back(i);
            }
            heap.block(self.first).set_large_blocks(self.blocks);
        }
        let start = layout.publish(heap, self.first.first_granule(), colour);
        for i in 1..self.blocks.saturating_sub(1) {
            heap.block(self.first.plus(i)).set_state(LARGE_BODY);
        }
        // The head's state is what lets the sweep in, so it comes after everything else but the tail's, which the sweep
        // reaches through the head only.
        if self.blocks > 1 {
            heap.block(self.first).set_state(LARGE_HEAD);
        }
        heap.pool.bin(heap, last, Worth::of_one_hole(rest));
        start
    }
}

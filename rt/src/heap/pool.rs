//! Blocks that are to be had: free ones, alone or in runs, and swept ones with room, in bins by their largest hole.
//!
//! One lock guards it. Every critical section is short and bounded by the tables, contains no safepoint, and the
//! collector never waits for a thread while it holds the lock; so a mutator may take it without going native.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::Heap;
use super::block::{BINNED, FREE, OWNED, USED};
use crate::address::BlockIndex;
use crate::thread::fork::Held;

/// One bin for each power of two of the largest hole, up to a whole block of 2^11 granules.
const BINS: usize = 12;
const NONE: u32 = u32::MAX;
/// Block 0 is never handed out: its address is the heap's, which the runtime leaves in many a stack frame, and a stale copy there would keep the
/// object alive that had it.
const FIRST_BLOCK: usize = 1;
/// Blocks whose largest hole is smaller than this (granules) are left alone until the next sweep.
pub const LEAST_USEFUL_HOLE: usize = 8;

/// See the module.
pub struct BlockPool {
    state: Mutex<PoolState>,
    in_use: AtomicUsize,
    peak: AtomicUsize,
}

struct PoolState {
    /// A bit for each block, 1 = free and below `high_water`.
    free: Box<[u64]>,
    /// No block below this word of `free` is free.
    hint: usize,
    /// Blocks at and above this were never handed out.
    high_water: usize,
    capacity: usize,
    bins: [u32; BINS],
}

impl BlockPool {
    /// A pool of `capacity` blocks, all but the first of which can be had.
    pub fn new(capacity: usize) -> BlockPool {
        let state = PoolState {
            free: vec![0; capacity.div_ceil(64)].into_boxed_slice(),
            hint: 0,
            high_water: FIRST_BLOCK,
            capacity,
            bins: [NONE; BINS],
        };
        BlockPool { state: Mutex::new(state), in_use: AtomicUsize::new(0), peak: AtomicUsize::new(0) }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, PoolState> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Takes the lock, to hold it over a fork.
    pub fn hold(&'static self) -> Held {
        Box::new(self.lock())
    }

    /// Blocks that hold objects or are handed out.
    pub fn blocks_in_use(&self) -> usize {
        self.in_use.load(Ordering::Relaxed)
    }

    /// The most there ever were at a time.
    pub fn peak_blocks(&self) -> usize {
        self.peak.load(Ordering::Relaxed)
    }

    /// Blocks below this index may hold objects.
    pub fn high_water(&self) -> usize {
        self.lock().high_water
    }

    /// Takes a run of `n` free blocks and makes them OWNED. None when there is no such run.
    pub fn claim_free(&self, heap: &Heap, n: usize) -> Option<BlockIndex> {
        let mut state = self.lock();
        let first = if n == 1 { state.take_one() } else { state.take_run(n) }.or_else(|| state.grow(n))?;
        let first = BlockIndex(first as u32);
        for i in 0..n {
            heap.block(first.plus(i)).rejuvenate();
            heap.block(first.plus(i)).set_state(OWNED);
        }
        drop(state);
        let now = self.in_use.fetch_add(n, Ordering::Relaxed) + n;
        self.peak.fetch_max(now, Ordering::Relaxed);
        Some(first)
    }

    /// Takes the first run of free blocks that are wanted, starts at block `from` or later, and has at most `most` of them, and makes them OWNED. It does
    /// not cross a multiple of `most`.
    pub fn claim_free_run(
        &self,
        heap: &Heap,
        from: usize,
        most: usize,
        is_wanted: impl Fn(BlockIndex) -> bool,
    ) -> Option<(BlockIndex, usize)> {
        let mut state = self.lock();
        let is_to_take = |state: &PoolState, block: usize| state.is_free(block) && is_wanted(BlockIndex(block as u32));
        let first = (from..state.high_water).find(|block| is_to_take(&state, *block))?;
        let end = state.high_water.min((first + 1).next_multiple_of(most));
        let n = (first..end).take_while(|block| is_to_take(&state, *block)).count();
        state.take(first, n);
        let first = BlockIndex(first as u32);
        for i in 0..n {
            heap.block(first.plus(i)).set_state(OWNED);
        }
        drop(state);
        self.in_use.fetch_add(n, Ordering::Relaxed);
        Some((first, n))
    }

    /// Gives back `n` blocks from `first` on; their mark bytes are 0.
    pub fn release(&self, heap: &Heap, first: BlockIndex, n: usize) {
        let mut state = self.lock();
        for i in 0..n {
            let block = first.plus(i);
            heap.block(block).set_state(FREE);
            state.free[block.0 as usize / 64] |= 1 << (block.0 % 64);
        }
        state.hint = state.hint.min(first.0 as usize / 64);
        drop(state);
        self.in_use.fetch_sub(n, Ordering::Relaxed);
    }

    /// Takes a swept block with a hole of at least `granules`, the smallest that is sure to fit, and makes it OWNED.
    pub fn claim_binned(&self, heap: &Heap, granules: usize) -> Option<BlockIndex> {
        let mut state = self.lock();
        let lowest = granules.max(LEAST_USEFUL_HOLE).next_power_of_two().trailing_zeros() as usize;
        let bin = (lowest..BINS).find(|bin| state.bins[*bin] != NONE)?;
        let block = BlockIndex(state.bins[bin]);
        state.bins[bin] = heap.block(block).next_in_bin();
        heap.block(block).set_state(OWNED);
        Some(block)
    }

    /// Puts a swept block the caller owns where [`BlockPool::claim_binned`] finds it; one without a useful hole becomes USED.
    pub fn bin(&self, heap: &Heap, block: BlockIndex, largest_hole: usize) {
        let meta = heap.block(block);
        if largest_hole < LEAST_USEFUL_HOLE {
            meta.set_state(USED);
            return;
        }
        let bin = largest_hole.ilog2() as usize;
        let mut state = self.lock();
        meta.set_next_in_bin(state.bins[bin]);
        state.bins[bin] = block.0;
        meta.set_state(BINNED);
    }

    /// Empties the bins, when marking has ended: until a block is swept its holes are not to be had, or an object of the new
    /// colour could come to lie in a block that the sweep leaves alone.
    pub fn retire_bins(&self, heap: &Heap) {
        let mut state = self.lock();
        for bin in 0..BINS {
            let mut next = std::mem::replace(&mut state.bins[bin], NONE);
            while next != NONE {
                let meta = heap.block(BlockIndex(next));
                next = meta.next_in_bin();
                meta.set_state(USED);
            }
        }
    }
}

impl PoolState {
    fn take_one(&mut self) -> Option<usize> {
        let words = self.high_water.div_ceil(64);
        let index = (self.hint..words).find(|index| self.free[*index] != 0);
        self.hint = index.unwrap_or(words);
        let index = index?;
        let bit = self.free[index].trailing_zeros() as usize;
        self.free[index] &= self.free[index] - 1;
        Some(index * 64 + bit)
    }

    fn is_free(&self, block: usize) -> bool {
        self.free[block / 64] >> (block % 64) & 1 != 0
    }

    /// First fit; a run that reaches the high water mark is extended past it.
    fn take_run(&mut self, n: usize) -> Option<usize> {
        let mut block = self.hint * 64;
        let mut length = 0;
        while block < self.high_water {
            if self.free[block / 64] == 0 && block.is_multiple_of(64) {
                length = 0;
                block += 64;
                continue;
            }
            length = if self.is_free(block) { length + 1 } else { 0 };
            block += 1;
            if length == n {
                return Some(self.take(block - n, n));
            }
        }
        let missing = n - length;
        if length == 0 || self.high_water + missing > self.capacity {
            return None;
        }
        let first = self.high_water - length;
        self.take(first, length);
        self.high_water += missing;
        Some(first)
    }

    fn take(&mut self, first: usize, n: usize) -> usize {
        for block in first..first + n {
            self.free[block / 64] &= !(1 << (block % 64));
        }
        first
    }

    fn grow(&mut self, n: usize) -> Option<usize> {
        let first = self.high_water;
        if n > self.capacity - first {
            return None;
        }
        self.high_water += n;
        Some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heap() -> Heap {
        Heap::reserve_exactly(4 << 20).unwrap() // 128 blocks
    }

    #[test]
    fn a_released_block_is_handed_out_before_a_fresh_one() {
        let heap = heap();
        let first = heap.pool.claim_free(&heap, 1).unwrap();
        let second = heap.pool.claim_free(&heap, 1).unwrap();
        heap.pool.release(&heap, first, 1);
        assert_eq!(heap.pool.claim_free(&heap, 1), Some(first));
        assert_ne!(heap.pool.claim_free(&heap, 1), Some(second));
    }

    #[test]
    fn a_run_coalesces_released_neighbours_and_may_reach_into_fresh_blocks() {
        let heap = heap();
        let blocks: Vec<_> = (0..4).map(|_| heap.pool.claim_free(&heap, 1).unwrap()).collect();
        heap.pool.release(&heap, blocks[3], 1);
        heap.pool.release(&heap, blocks[2], 1);
        assert_eq!(heap.pool.claim_free(&heap, 5), Some(blocks[2]));
        assert_eq!(heap.pool.blocks_in_use(), 7);
    }

    #[test]
    fn more_than_there_is_is_refused_and_changes_nothing() {
        let heap = heap();
        assert_eq!(heap.pool.claim_free(&heap, 128), None);
        assert_eq!(heap.pool.claim_free(&heap, 127), Some(BlockIndex(1)));
        assert_eq!(heap.pool.claim_free(&heap, 1), None);
    }

    #[test]
    fn a_binned_block_is_found_only_for_what_surely_fits() {
        let heap = heap();
        let block = heap.pool.claim_free(&heap, 1).unwrap();
        heap.pool.bin(&heap, block, 100);
        assert_eq!(heap.pool.claim_binned(&heap, 101), None);
        assert_eq!(heap.pool.claim_binned(&heap, 64), Some(block));
        assert_eq!(heap.pool.claim_binned(&heap, 64), None);
    }

    #[test]
    fn retired_bins_hand_out_nothing() {
        let heap = heap();
        let block = heap.pool.claim_free(&heap, 1).unwrap();
        heap.pool.bin(&heap, block, 100);
        heap.pool.retire_bins(&heap);
        assert_eq!(heap.pool.claim_binned(&heap, 8), None);
        assert_eq!(heap.block(block).state(), USED);
    }
}

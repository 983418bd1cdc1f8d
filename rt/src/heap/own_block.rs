//! The block that a thread fills: where it comes from, and where it goes when the thread has no more use of it.

use shade_abi::geometry::{BLOCK_GRANULES, GRANULE};

use super::bins::Worth;
use super::block::{OWNED, USED};
use super::free_map::{FreeMap, Hole};
use super::pool::Generation;
use crate::address::{BlockIndex, Granule};
use crate::runtime::Runtime;
use crate::sweep;

/// No block has room and no free one is left.
#[derive(Debug, PartialEq, Eq)]
pub struct OutOfMemory;

/// See the module.
pub struct OwnBlock {
    index: BlockIndex,
    /// Its holes: when it was claimed, less what was taken by [`OwnBlock::take`].
    free: FreeMap,
    dirty: bool,
    /// From before it was claimed.
    generation: Generation,
}

impl OwnBlock {
    /// Claims a block with a hole of at least `granules`: one with room, else one that is to be swept, else a free one.
    ///
    /// # Errors
    /// When there is none.
    pub fn claim(rt: &Runtime, granules: usize) -> Result<OwnBlock, OutOfMemory> {
        let generation = rt.heap.pool.generation();
        Self::with_hole(rt, granules, generation).or_else(|| Self::free(rt, generation)).ok_or(OutOfMemory)
    }

    /// Claims a block whose largest hole has at least `granules` and surely fewer than `most`, if one is at hand.
    pub fn claim_better(rt: &Runtime, granules: usize, most: usize) -> Option<OwnBlock> {
        let generation = rt.heap.pool.generation();
        let block = rt.heap.pool.claim_binned_below(&rt.heap, granules, most)?;
        Some(Self::new(rt, block, sweep::holes(&rt.heap, block), generation))
    }

    /// As [`OwnBlock::claim`], for a thread that makes use of holes of any size: where memory would grow past the goal, it first uses up what lies
    /// about in small holes.
    ///
    /// # Errors
    /// When there is no block.
    pub fn claim_for_small(rt: &Runtime, granules: usize) -> Result<OwnBlock, OutOfMemory> {
        let generation = rt.heap.pool.generation();
        let is_short = rt.heap.bytes_in_use() >= rt.pacer.goal();
        let scraps = || Self::of_scraps(rt, granules, generation);
        Self::with_hole(rt, granules, generation)
            .or_else(|| is_short.then(scraps).flatten())
            .or_else(|| Self::free(rt, generation))
            .or_else(scraps)
            .ok_or(OutOfMemory)
    }

    fn with_hole(rt: &Runtime, granules: usize, generation: Generation) -> Option<OwnBlock> {
        let heap = &rt.heap;
        if let Some(block) = heap.pool.claim_binned(heap, granules) {
            return Some(Self::new(rt, block, sweep::holes(heap, block), generation));
        }
        let swept = rt.sweep.sweep_for(heap, granules)?;
        heap.block(swept.block).set_state(OWNED);
        Some(Self::new(rt, swept.block, swept.free, generation))
    }

    fn of_scraps(rt: &Runtime, granules: usize, generation: Generation) -> Option<OwnBlock> {
        let block = rt.heap.pool.claim_scraps(&rt.heap, granules)?;
        Some(Self::new(rt, block, sweep::holes(&rt.heap, block), generation))
    }

    fn free(rt: &Runtime, generation: Generation) -> Option<OwnBlock> {
        let block = rt.heap.pool.claim_free(&rt.heap, 1)?;
        Some(Self::new(rt, block, FreeMap::EMPTY, generation))
    }

    fn new(rt: &Runtime, index: BlockIndex, free: FreeMap, generation: Generation) -> OwnBlock {
        OwnBlock { index, free, dirty: rt.heap.block(index).touch(), generation }
    }

    /// Address of its first byte.
    pub fn address(&self, rt: &Runtime) -> usize {
        rt.heap.block_address(self.index)
    }

    /// Must what is taken of it be zeroed?
    pub fn is_dirty(&self) -> bool {
        self.dirty
    }

    /// The first hole at or after granule `from`.
    pub fn next_hole(&self, from: usize) -> Option<Hole> {
        self.free.next_hole(from)
    }

    /// The smallest hole of at least `granules`.
    pub fn best_hole(&self, granules: usize) -> Option<Hole> {
        self.free.best_hole(granules)
    }

    /// Granules of a hole become an object's.
    pub fn take(&mut self, start: usize, granules: usize) {
        self.free.take(start, granules);
    }

    /// Zeroes granules of a hole, if need be. Returns the address of the first.
    pub fn zeroed(&self, rt: &Runtime, start: usize, granules: usize) -> usize {
        debug_assert!(self.is_free(rt, start, granules), "granules {start} and {granules} more are not a hole");
        let address = self.address(rt) + start * GRANULE;
        if self.dirty {
            // SAFETY: the granules are a hole of `free` or were taken of one just now, so they lie in the block and no object lies there; and this thread owns
            // the block, so nobody else makes one there.
            unsafe { std::ptr::write_bytes(address as *mut u8, 0, granules * GRANULE) };
            rt.shadow.clear(rt, address, granules * GRANULE);
        }
        address
    }

    fn is_free(&self, rt: &Runtime, start: usize, granules: usize) -> bool {
        let first = self.index.first_granule().0 + start;
        start + granules <= BLOCK_GRANULES && (first..first + granules).all(|at| rt.heap.mark(Granule(at)).load() == 0)
    }

    /// The block is full, or what is left of it is not worth the while.
    pub fn leave(self, rt: &Runtime) {
        rt.heap.block(self.index).set_state(USED);
    }

    /// Leaves the block to whoever can use the holes that were not taken.
    pub fn put_back(self, rt: &Runtime) {
        rt.heap.pool.bin_again(&rt.heap, self.index, self.generation, Worth::of(&self.free));
    }

    /// As [`OwnBlock::put_back`], where objects were made in other ways than by [`OwnBlock::take`].
    pub fn look_and_put_back(mut self, rt: &Runtime) {
        if rt.heap.pool.generation() != self.generation {
            return self.leave(rt);
        }
        self.free = sweep::holes(&rt.heap, self.index);
        self.put_back(rt);
    }
}

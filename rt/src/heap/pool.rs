//! Blocks that are to be had: free ones, alone or in runs, and swept ones with room, in `bins`.
//!
//! One lock guards it. Every critical section is short and bounded by the tables, contains no safepoint, and the
//! collector never waits for a thread while it holds the lock; so a mutator may take it without going native.

use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};

use super::Heap;
use super::bins::{Bins, Worth};
use super::block::{BINNED, FREE, OWNED, USED};
use crate::address::BlockIndex;
use crate::thread::fork::Held;

/// Block 0 is never handed out: its address is the heap's, which the runtime leaves in many a stack frame, and a stale copy there would keep the
/// object alive that had it.
const FIRST_BLOCK: usize = 1;

/// Between two of these all bins were emptied. See [`BlockPool::bin_again`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Generation(u32);

/// See the module.
pub struct BlockPool {
    state: Mutex<PoolState>,
    /// Changes under the lock.
    generation: AtomicU32,
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
    bins: Bins,
}

impl BlockPool {
    /// A pool of `capacity` blocks, all but the first of which can be had.
    pub fn new(capacity: usize) -> BlockPool {
        let state = PoolState {
            free: vec![0; capacity.div_ceil(64)].into_boxed_slice(),
            hint: 0,
            high_water: FIRST_BLOCK,
            capacity,
            bins: Bins::new(),
        };
        BlockPool {
            state: Mutex::new(state),
            generation: AtomicU32::new(0),
            in_use: AtomicUsize::new(0),
            peak: AtomicUsize::new(0),
        }
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

    /// Takes a swept block with a useful hole of at least `granules`, the smallest that is sure to fit, and makes it OWNED.
    pub fn claim_binned(&self, heap: &Heap, granules: usize) -> Option<BlockIndex> {
        self.lock().bins.take_hole(heap, granules)
    }

    /// As [`BlockPool::claim_binned`], if its largest hole surely has fewer than `most` granules.
    pub fn claim_binned_below(&self, heap: &Heap, granules: usize, most: usize) -> Option<BlockIndex> {
        self.lock().bins.take_hole_below(heap, granules, most)
    }

    /// Takes a swept block with many small holes, one of at least `granules`, and makes it OWNED.
    pub fn claim_scraps(&self, heap: &Heap, granules: usize) -> Option<BlockIndex> {
        self.lock().bins.take_scraps(heap, granules)
    }

    /// Puts a swept block the caller owns where [`BlockPool::claim_binned`] or [`BlockPool::claim_scraps`] finds it; one that is worth nothing
    /// becomes USED.
    pub fn bin(&self, heap: &Heap, block: BlockIndex, worth: Worth) {
        self.lock().bin(heap, block, worth);
    }

    /// What to give to [`BlockPool::bin_again`] for a block that is claimed **after** this was read. (Acquire, so that no claim moves before it.)
    pub fn generation(&self) -> Generation {
        Generation(self.generation.load(Ordering::Acquire))
    }

    /// Puts back a block of the caller's of which it has no more use: as [`BlockPool::bin`], if the bins were not emptied since before the caller
    /// claimed it. If they were, it becomes USED: its dead objects are still to be swept, and a thread past H4 that took it would hide them
    /// from the sweep.
    pub fn bin_again(&self, heap: &Heap, block: BlockIndex, claimed: Generation, worth: Worth) {
        let mut state = self.lock();
        let may = Generation(self.generation.load(Ordering::Relaxed)) == claimed;
        state.bin(heap, block, if may { worth } else { Worth::Nothing });
    }

    /// Empties the bins, when marking has ended: until a block is swept its holes are not to be had, or an object of the new
    /// colour could come to lie in a block that the sweep leaves alone.
    pub fn retire_bins(&self, heap: &Heap) {
        let mut state = self.lock();
        self.generation.fetch_add(1, Ordering::Release);
        state.bins.retire(heap);
    }
}

impl PoolState {
    fn bin(&mut self, heap: &Heap, block: BlockIndex, worth: Worth) {
        let state = match worth {
            Worth::Nothing => USED,
            Worth::Scraps(largest) | Worth::Hole(largest) => {
                self.bins.put(heap, block, largest);
                BINNED
            }
        };
        heap.block(block).set_state(state);
    }

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

    /// Best fit: the shortest run of free blocks that is long enough, the first of several. If there is none, one that reaches the high water mark is
    /// extended past it. Neighbours that were released one by one are one run: a run is what the bits say.
    fn take_run(&mut self, n: usize) -> Option<usize> {
        let mut best: Option<Range<usize>> = None;
        let mut last = 0..0;
        let mut at = self.hint * 64;
        while let Some(run) = self.next_run(at) {
            at = run.end;
            if run.len() == n {
                return Some(self.take(run.start, n));
            }
            if run.len() > n && best.as_ref().is_none_or(|best| run.len() < best.len()) {
                best = Some(run.clone());
            }
            last = run;
        }
        if let Some(best) = best {
            return Some(self.take(best.start, n));
        }
        if last.is_empty() || last.end != self.high_water || last.start + n > self.capacity {
            return None;
        }
        self.take(last.start, last.len());
        self.high_water = last.start + n;
        Some(last.start)
    }

    /// The first run of free blocks at or after `from`.
    fn next_run(&self, from: usize) -> Option<Range<usize>> {
        let start = self.next(from, |word| word)?;
        let end = self.next(start, |word| !word).unwrap_or(self.high_water);
        Some(start..end.min(self.high_water))
    }

    /// The first block at or after `from` and below the high water mark whose bit in `view(word)` is set.
    fn next(&self, from: usize, view: impl Fn(u64) -> u64) -> Option<usize> {
        let words = from / 64..self.high_water.div_ceil(64);
        let mut mask = u64::MAX << (from % 64);
        for index in words {
            let word = view(self.free[index]) & mask;
            if word != 0 {
                return Some(index * 64 + word.trailing_zeros() as usize).filter(|block| *block < self.high_water);
            }
            mask = u64::MAX;
        }
        None
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
        heap.pool.bin(&heap, block, Worth::Hole(100));
        assert_eq!(heap.pool.claim_binned(&heap, 101), None);
        assert_eq!(heap.pool.claim_scraps(&heap, 1), None);
        assert_eq!(heap.pool.claim_binned(&heap, 96), Some(block));
        assert_eq!(heap.pool.claim_binned(&heap, 96), None);
    }

    #[test]
    fn retired_bins_hand_out_nothing() {
        let heap = heap();
        let block = heap.pool.claim_free(&heap, 1).unwrap();
        heap.pool.bin(&heap, block, Worth::Hole(100));
        heap.pool.retire_bins(&heap);
        assert_eq!(heap.pool.claim_binned(&heap, 8), None);
        assert_eq!(heap.block(block).state(), USED);
    }

    #[test]
    fn of_several_blocks_with_room_the_one_that_fits_best_is_taken() {
        let heap = heap();
        let [small, large, whole] = [40, 400, 2048].map(|hole| {
            let block = heap.pool.claim_free(&heap, 1).unwrap();
            heap.pool.bin(&heap, block, Worth::Hole(hole));
            block
        });
        assert_eq!(heap.pool.claim_binned(&heap, 41), Some(large));
        assert_eq!(heap.pool.claim_binned(&heap, 41), Some(whole));
        assert_eq!(heap.pool.claim_binned(&heap, 41), None);
        assert_eq!(heap.pool.claim_binned(&heap, 1), Some(small));
    }

    #[test]
    fn a_block_of_scraps_is_given_to_who_asks_for_scraps_alone() {
        let heap = heap();
        let block = heap.pool.claim_free(&heap, 1).unwrap();
        heap.pool.bin(&heap, block, Worth::Scraps(3));
        assert_eq!(heap.pool.claim_binned(&heap, 1), None);
        assert_eq!(heap.pool.claim_scraps(&heap, 4), None);
        assert_eq!(heap.pool.claim_scraps(&heap, 9), None);
        assert_eq!(heap.pool.claim_scraps(&heap, 3), Some(block));
    }

    #[test]
    fn a_block_that_is_put_back_can_be_had_again() {
        let heap = heap();
        let generation = heap.pool.generation();
        let block = heap.pool.claim_free(&heap, 1).unwrap();
        heap.pool.bin_again(&heap, block, generation, Worth::Hole(100));
        assert_eq!(heap.pool.claim_binned(&heap, 8), Some(block));
    }

    #[test]
    fn a_block_that_was_claimed_before_the_bins_were_emptied_cannot_before_it_is_swept() {
        let heap = heap();
        let generation = heap.pool.generation();
        let block = heap.pool.claim_free(&heap, 1).unwrap();
        heap.pool.retire_bins(&heap);
        heap.pool.bin_again(&heap, block, generation, Worth::Hole(100));
        assert_eq!(heap.pool.claim_binned(&heap, 8), None);
        assert_eq!(heap.block(block).state(), USED);
    }

    #[test]
    fn a_run_is_taken_where_it_fits_best_and_a_longer_one_is_kept_for_longer_objects() {
        let heap = heap();
        let first = heap.pool.claim_free(&heap, 100).unwrap();
        let release = |from: usize, n: usize| heap.pool.release(&heap, first.plus(from), n);
        release(5, 20);
        release(40, 3);
        release(60, 7);
        release(70, 3);
        assert_eq!(heap.pool.claim_free(&heap, 3), Some(first.plus(40)));
        assert_eq!(heap.pool.claim_free(&heap, 4), Some(first.plus(60)));
        assert_eq!(heap.pool.claim_free(&heap, 3), Some(first.plus(64)), "what is left of the one before");
        assert_eq!(heap.pool.claim_free(&heap, 20), Some(first.plus(5)));
        assert_eq!(heap.pool.claim_free(&heap, 21), Some(first.plus(100)), "none is that long");
    }

    #[test]
    fn the_shortest_run_is_found_wherever_its_ends_lie() {
        let heap = Heap::reserve_exactly(16 << 20).unwrap(); // 512 blocks
        for start in 1..200 {
            for n in [2, 63, 64, 65, 130] {
                let first = heap.pool.claim_free(&heap, 400).unwrap();
                assert_eq!(first, BlockIndex(1));
                heap.pool.release(&heap, first.plus(start), n);
                heap.pool.release(&heap, first.plus(start + n + 1), 399 - start - n - 1);
                let expected = if n < 399 - start - n { start } else { start + n + 1 };
                let length = n.min(399 - start - n - 1);
                let got = heap.pool.claim_free(&heap, length);
                assert_eq!(got, Some(first.plus(expected)), "{start} {n}");
                heap.pool.release(&heap, first.plus(expected), length);
                heap.pool.release(&heap, first, start);
                heap.pool.release(&heap, first.plus(start + n), 1);
                heap.pool.release(&heap, first.plus(399), 1);
                assert_eq!(heap.pool.blocks_in_use(), 0);
            }
        }
    }
}

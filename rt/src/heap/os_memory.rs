//! Giving memory back to the kernel: all free blocks at once when the program asks (Go: `debug.FreeOSMemory`), and those that stay free
//! from sweep to sweep; and so with the grey set's packets.
//!
//! A block that was free at the end of two sweeps and was not used between them has aged. The unit is 2 MiB, so that huge pages stay whole;
//! a block in a unit that has others in use is given back one sweep later. What a program uses from cycle to cycle never ages.

use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Mutex, PoisonError};

use shade_abi::geometry::{BLOCK, BLOCK_GRANULES};

use super::reservation::PAGE;
use crate::address::BlockIndex;
use crate::collector::background;
use crate::runtime::Runtime;
use crate::thread::fork::Held;
use crate::thread::mutator::Mutator;
use crate::thread::native;

/// Blocks in 2 MiB: a huge page, and the most that are held back from allocation while their memory is given back.
const UNIT: usize = (2 << 20) / BLOCK;
/// Sweeps after which a unit is given back that is free as a whole.
const UNIT_AGE: u8 = 2;
/// Sweeps after which any block is.
const BLOCK_AGE: u8 = 3;

/// Held while blocks are taken out of the pool for this, or packets out of the grey set.
pub struct Release(Mutex<()>);

impl Release {
    /// Nobody gives memory back.
    pub const fn new() -> Release {
        Release(Mutex::new(()))
    }

    /// Takes the lock, to hold it over a fork.
    pub fn hold(&'static self) -> Held {
        Box::new(self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Collects, sweeps all there is, and gives the memory of every free block back. A safepoint; the caller's roots are on its stack from `sp` up. Without
/// collections (`gc=off`) what is free already goes back. Returns the bytes given back, which the process need not have touched.
pub fn free_all(rt: &'static Runtime, m: &'static Mutator, sp: usize) -> usize {
    background::collect(rt, m, sp);
    native::region(rt, m, sp, || release(rt, |_| true) + release_packets(rt, true))
}

/// A sweep has ended: free blocks grow older, and what has aged is given back. The sweeper's thread calls it.
pub fn release_aged(rt: &Runtime) {
    release_packets(rt, false);
    let high_water = rt.heap.pool.high_water();
    let mut any = false;
    for first in (0..high_water).step_by(UNIT) {
        let unit = (first..high_water.min(first + UNIT)).map(|block| rt.heap.block(BlockIndex(block as u32)));
        unit.for_each(|block| any |= block.grow_older() >= UNIT_AGE && block.is_touched());
    }
    if any {
        release(rt, |block| has_aged(rt, block));
    }
}

fn has_aged(rt: &Runtime, block: BlockIndex) -> bool {
    let heap = &rt.heap;
    let age = heap.block(block).age();
    if age < UNIT_AGE || !heap.block(block).is_touched() {
        return false;
    }
    let unit = block.0 & !(UNIT as u32 - 1);
    age >= BLOCK_AGE || (unit.max(1)..unit + UNIT as u32).all(|block| heap.block(BlockIndex(block)).age() >= UNIT_AGE)
}

/// Gives back the memory of packets that are empty: of those that aged, or of all.
fn release_packets(rt: &Runtime, all: bool) -> usize {
    let _one_at_a_time = rt.release.0.lock().unwrap_or_else(PoisonError::into_inner);
    let bytes = rt.grey.release_unused(all);
    rt.stats.released.fetch_add(bytes as u64, Relaxed);
    bytes
}

/// Gives back the memory of the blocks that are free now and wanted. They read as zero afterwards, as if they were never touched.
pub fn release(rt: &Runtime, is_wanted: impl Fn(BlockIndex) -> bool) -> usize {
    let _one_at_a_time = rt.release.0.lock().unwrap_or_else(PoisonError::into_inner);
    let heap = &rt.heap;
    let (mut at, mut bytes) = (0, 0);
    while let Some((first, n)) = heap.pool.claim_free_run(heap, at, UNIT, &is_wanted) {
        let address = heap.block_address(first);
        // SAFETY: blocks that this thread owns now and in which nothing lives.
        if unsafe { forget(address, n * BLOCK) } {
            (0..n).for_each(|i| heap.block(first.plus(i)).untouch());
            rt.shadow.clear(rt, address, n * BLOCK);
            bytes += n * BLOCK;
        }
        release_marks(rt, first, n);
        heap.pool.release(heap, first, n);
        at = first.0 as usize + n;
    }
    rt.stats.released.fetch_add(bytes as u64, Relaxed);
    bytes
}

/// The whole pages of the blocks' mark bytes, which are 0 and stay so.
fn release_marks(rt: &Runtime, first: BlockIndex, n: usize) {
    let marks = rt.heap.mark_address(first.first_granule()) as usize;
    let (from, to) = (marks.next_multiple_of(PAGE), (marks + n * BLOCK_GRANULES) & !(PAGE - 1));
    if from < to {
        // SAFETY: mark bytes of blocks that this thread owns; they are 0 before and after for whoever reads them.
        unsafe { forget(from, to - from) };
    }
}

/// Gives pages back; false if the kernel does not take them.
///
/// # Safety
/// Private anonymous memory, whose contents nobody needs; it reads as zero afterwards.
pub unsafe fn forget(address: usize, bytes: usize) -> bool {
    // SAFETY: by the caller's promise.
    unsafe { libc::madvise(address as *mut libc::c_void, bytes, libc::MADV_DONTNEED) == 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A heap whose first `n` blocks are touched and free.
    fn used_once(n: usize) -> (&'static Runtime, BlockIndex) {
        let rt = Runtime::for_test();
        let first = rt.heap.pool.claim_free(&rt.heap, n).unwrap();
        (0..n).for_each(|i| _ = rt.heap.block(first.plus(i)).touch());
        rt.heap.pool.release(&rt.heap, first, n);
        (rt, first)
    }

    fn released(rt: &Runtime) -> usize {
        rt.stats.released.load(Relaxed) as usize
    }

    #[test]
    fn a_unit_that_stays_free_is_given_back_after_two_sweeps_and_only_once() {
        let (rt, _) = used_once(UNIT - 1);
        release_aged(rt);
        assert_eq!(released(rt), 0);
        release_aged(rt);
        assert_eq!(released(rt), (UNIT - 1) * BLOCK);
        (0..5).for_each(|_| release_aged(rt));
        assert_eq!(released(rt), (UNIT - 1) * BLOCK);
    }

    #[test]
    fn a_block_that_is_used_between_sweeps_is_not_given_back() {
        let (rt, _) = used_once(UNIT - 1);
        for _ in 0..10 {
            let block = rt.heap.pool.claim_free(&rt.heap, UNIT - 1).unwrap();
            rt.heap.pool.release(&rt.heap, block, UNIT - 1);
            release_aged(rt);
        }
        assert_eq!(released(rt), 0);
    }

    #[test]
    fn what_is_free_beside_blocks_in_use_is_given_back_a_sweep_later() {
        let (rt, first) = used_once(UNIT - 1);
        let taken = rt.heap.pool.claim_free(&rt.heap, 1).unwrap();
        assert_eq!(taken, first);
        (0..2).for_each(|_| release_aged(rt));
        assert_eq!(released(rt), 0);
        release_aged(rt);
        assert_eq!(released(rt), (UNIT - 2) * BLOCK);
    }
}

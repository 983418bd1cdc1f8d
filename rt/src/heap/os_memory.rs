//! Giving memory back to the kernel: all free blocks at once, when the program asks. (Go: `debug.FreeOSMemory`.)

use std::sync::atomic::Ordering::Relaxed;

use shade_abi::geometry::BLOCK;

use crate::collector::background;
use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;
use crate::thread::native;

/// Blocks held back from allocation while their memory is given back, at most: 2 MiB.
const MOST_AT_ONCE: usize = (2 << 20) / BLOCK;

/// Collects, sweeps all there is, and gives the memory of every free block back. A safepoint; the caller's roots are on its stack from `sp` up. Without
/// collections (`gc=off`) what is free already goes back. Returns the bytes given back, which the process need not have touched.
pub fn free_all(rt: &'static Runtime, m: &'static Mutator, sp: usize) -> usize {
    background::collect(rt, m, sp);
    native::region(rt, m, sp, || release_free_blocks(rt))
}

/// Gives back the memory of the blocks that are free now. They read as zero afterwards, as if they were never touched.
pub fn release_free_blocks(rt: &Runtime) -> usize {
    let heap = &rt.heap;
    let (mut at, mut bytes) = (0, 0);
    while let Some((first, n)) = heap.pool.claim_free_run(heap, at, MOST_AT_ONCE) {
        let address = heap.block_address(first);
        // SAFETY: blocks that this thread owns now and in which nothing lives; private anonymous memory, which reads as zero afterwards.
        let error = unsafe { libc::madvise(address as *mut libc::c_void, n * BLOCK, libc::MADV_DONTNEED) };
        if error == 0 {
            (0..n).for_each(|i| heap.block(first.plus(i)).untouch());
            rt.shadow.clear(rt, address, n * BLOCK);
            bytes += n * BLOCK;
        }
        heap.pool.release(heap, first, n);
        at = first.0 as usize + n;
    }
    rt.stats.released.fetch_add(bytes as u64, Relaxed);
    bytes
}

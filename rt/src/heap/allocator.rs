//! A thread's own allocation: a hole at a time from a block it owns, small objects from one block, medium ones from another, so that a
//! medium object never throws a hole away. Large objects are `heap::large`'s.

use std::sync::atomic::Ordering::Relaxed;

use shade_abi::geometry::{BLOCK_GRANULES, GRANULE};

use super::block::{OWNED, USED};
use super::free_map::{FreeMap, Hole};
use super::pattern::ObjectLayout;
use crate::address::{BlockIndex, ObjectStart, Word};
use crate::options::Stress;
use crate::runtime::Runtime;
use crate::sweep;
use crate::thread::mutator::MutatorBlock;

/// Objects of more bytes than this do not take the place of small ones: they go to a block of their own kind. (Immix calls it
/// overflow allocation.)
const MEDIUM_OBJECT: usize = 256;
/// Granules of a dirty hole that are zeroed and handed out at a time: what is zeroed is still in the first-level cache when it is used.
const SLICE_GRANULES: usize = 512;

/// No block has room and no free one is left.
#[derive(Debug, PartialEq, Eq)]
pub struct OutOfMemory;

/// A block being filled, hole by hole.
struct Cursor {
    block: Option<BlockIndex>,
    free: FreeMap,
    from: usize,
    dirty: bool,
}

/// See the module. The hole for small objects is in the thread's block (`bump`, `limit`), where compiled code finds it.
pub struct Allocator {
    small: Cursor,
    medium: Cursor,
    medium_bump: usize,
    medium_limit: usize,
    /// Bytes that the pacer has been told of since this was last asked for.
    handed_out: usize,
    /// Bytes handed out that the pacer has not been told of: less than its batch.
    uncounted: usize,
}

/// A zeroed range.
struct Slice {
    start: usize,
    end: usize,
}

impl Allocator {
    /// Owns nothing.
    pub fn new() -> Allocator {
        Allocator {
            small: Cursor::new(),
            medium: Cursor::new(),
            medium_bump: 0,
            medium_limit: 0,
            handed_out: 0,
            uncounted: 0,
        }
    }

    /// Makes an object of at most `LARGE_OBJECT` bytes whose address is a multiple of `align`.
    ///
    /// # Errors
    /// When no block is to be had.
    pub fn allocate(
        &mut self,
        rt: &'static Runtime,
        block: &MutatorBlock,
        layout: &ObjectLayout,
        align: usize,
    ) -> Result<ObjectStart, OutOfMemory> {
        let bytes = layout.granules() * GRANULE;
        let address = if bytes + align > MEDIUM_OBJECT + GRANULE {
            self.medium(rt, bytes, align)?
        } else {
            self.small(rt, block, bytes, align)?
        };
        let granule = rt.heap.granule_of(Word(address));
        Ok(layout.publish(&rt.heap, granule, block.alloc_colour.load(Relaxed) as u8))
    }

    fn small(&mut self, rt: &Runtime, block: &MutatorBlock, bytes: usize, align: usize) -> Result<usize, OutOfMemory> {
        loop {
            let address = (block.bump.load(Relaxed) as usize).next_multiple_of(align);
            if address + bytes <= block.limit.load(Relaxed) as usize {
                block.bump.store((address + bytes) as u64, Relaxed);
                return Ok(address);
            }
            let slice = self.small.next_slice(rt, room(bytes, align))?;
            self.count(rt, slice.end - slice.start);
            block.bump.store(slice.start as u64, Relaxed);
            block.limit.store(slice.end as u64, Relaxed);
        }
    }

    fn medium(&mut self, rt: &Runtime, bytes: usize, align: usize) -> Result<usize, OutOfMemory> {
        loop {
            let address = self.medium_bump.next_multiple_of(align);
            if address + bytes <= self.medium_limit {
                self.medium_bump = address + bytes;
                return Ok(address);
            }
            let slice = self.medium.next_slice(rt, room(bytes, align))?;
            self.count(rt, slice.end - slice.start);
            (self.medium_bump, self.medium_limit) = (slice.start, slice.end);
        }
    }

    /// Counts memory handed to this thread, with the thread until it is a batch: the pacer's count is one word that all threads write, and
    /// a hole may be as small as an object.
    pub fn count(&mut self, rt: &Runtime, bytes: usize) {
        self.uncounted += bytes;
        if self.uncounted >= rt.pacer.batch() {
            self.report(rt);
        }
    }

    /// Tells the pacer what it has not been told: when a batch is full, at handshakes, and when the thread ends.
    pub fn report(&mut self, rt: &Runtime) {
        let bytes = std::mem::take(&mut self.uncounted);
        if bytes != 0 {
            self.handed_out += bytes;
            rt.pacer.allocated(rt, bytes);
        }
    }

    /// Bytes that the pacer has been told of since this was last asked: what the thread assists for.
    pub fn take_handed_out(&mut self) -> usize {
        std::mem::take(&mut self.handed_out)
    }

    /// Gives all blocks back, at H4 and when the thread ends. They wait for the next sweep.
    pub fn give_back(&mut self, rt: &Runtime, block: &MutatorBlock) {
        self.report(rt);
        self.small.retire(rt);
        self.medium.retire(rt);
        block.bump.store(0, Relaxed);
        block.limit.store(0, Relaxed);
        (self.medium_bump, self.medium_limit) = (0, 0);
    }
}

/// Granules in which an object of `bytes` surely fits, wherever they start.
fn room(bytes: usize, align: usize) -> usize {
    (bytes + align) / GRANULE - 1
}

impl Cursor {
    fn new() -> Cursor {
        Cursor { block: None, free: FreeMap::FULL, from: 0, dirty: false }
    }

    /// The next hole (or part of one) of at least `granules`, zeroed.
    fn next_slice(&mut self, rt: &Runtime, granules: usize) -> Result<Slice, OutOfMemory> {
        let hole = loop {
            match self.free.next_hole(self.from) {
                Some(hole) if hole.granules >= granules => break hole,
                Some(hole) => self.from = hole.start + hole.granules,
                None => self.next_block(rt, granules)?,
            }
        };
        let take = self.slice_of(rt, hole, granules);
        self.from = hole.start + take;
        let Some(block) = self.block else { return Err(OutOfMemory) };
        let start = rt.heap.block_address(block) + hole.start * GRANULE;
        if self.dirty {
            // SAFETY: a free part of a block that this thread owns.
            unsafe { std::ptr::write_bytes(start as *mut u8, 0, take * GRANULE) };
            rt.shadow.clear(rt, start, take * GRANULE);
        }
        Ok(Slice { start, end: start + take * GRANULE })
    }

    /// How much of a hole to hand out now. The granules behind it stay a hole.
    fn slice_of(&self, rt: &Runtime, hole: Hole, granules: usize) -> usize {
        match rt.options.stress {
            // Every allocation takes the slow path.
            Stress::Alloc(_) => granules,
            _ if self.dirty => hole.granules.min(granules.max(SLICE_GRANULES)),
            _ => hole.granules,
        }
    }

    fn next_block(&mut self, rt: &Runtime, granules: usize) -> Result<(), OutOfMemory> {
        self.retire(rt);
        let heap = &rt.heap;
        if let Some(block) = heap.pool.claim_binned(heap, granules) {
            self.take(rt, block, sweep::holes(heap, block));
        } else if let Some(swept) = rt.sweep.sweep_for(heap, granules) {
            heap.block(swept.block).set_state(OWNED);
            self.take(rt, swept.block, swept.free);
        } else {
            let block = heap.pool.claim_free(heap, 1).ok_or(OutOfMemory)?;
            self.take(rt, block, FreeMap::EMPTY);
        }
        Ok(())
    }

    fn take(&mut self, rt: &Runtime, block: BlockIndex, free: FreeMap) {
        self.dirty = rt.heap.block(block).touch();
        (self.block, self.free, self.from) = (Some(block), free, 0);
    }

    fn retire(&mut self, rt: &Runtime) {
        if let Some(block) = self.block.take() {
            rt.heap.block(block).set_state(USED);
        }
        (self.free, self.from) = (FreeMap::FULL, 0);
    }
}

const _: () = assert!(SLICE_GRANULES <= BLOCK_GRANULES);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pacer_is_told_of_a_full_batch_at_once_and_of_the_rest_when_the_thread_ends() {
        let rt = Runtime::for_test();
        let mut allocator = Allocator::new();
        allocator.count(rt, rt.pacer.batch() - 16);
        assert_eq!(rt.pacer.clock(), 0);
        allocator.count(rt, 16);
        assert_eq!(rt.pacer.clock(), rt.pacer.batch());
        allocator.count(rt, 48);
        allocator.give_back(rt, &MutatorBlock::default());
        assert_eq!(rt.pacer.clock(), rt.pacer.batch() + 48);
        assert_eq!(allocator.take_handed_out(), rt.pacer.batch() + 48);
    }
}

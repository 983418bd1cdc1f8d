//! Medium objects, of a size for which not every hole will do: one by one, each zeroed by itself, from a block with a hole that fits. Holes that are
//! too small for one object stay holes: for the next, or, once the thread needs another block, for whoever claims this one.
//!
//! (Immix gives such objects, when they do not fit the hole at hand, a free block each time: *overflow allocation*. On a heap of medium objects alone
//! all blocks are then half empty.)

use shade_abi::geometry::GRANULE;

use super::own_block::{OutOfMemory, OwnBlock};
use crate::runtime::Runtime;

/// Where a thread makes its medium objects.
pub struct Medium {
    block: Option<OwnBlock>,
    /// What is left of the hole in use: granules, counted from the start of the block.
    at: usize,
    end: usize,
}

impl Medium {
    /// Owns nothing.
    pub fn new() -> Medium {
        Medium { block: None, at: 0, end: 0 }
    }

    /// Memory for an object: `bytes`, a multiple of 16, whose address is a multiple of `align`, all zero. Its mark bytes are to be written before the
    /// next call.
    ///
    /// # Errors
    /// When no block is to be had.
    pub fn allocate(&mut self, rt: &Runtime, bytes: usize, align: usize) -> Result<usize, OutOfMemory> {
        loop {
            if let Some(address) = self.in_hole(rt, bytes, align) {
                return Ok(address);
            }
            self.find_hole(rt, room(bytes, align))?;
        }
    }

    /// As [`Medium::allocate`] in the hole in use.
    fn in_hole(&mut self, rt: &Runtime, bytes: usize, align: usize) -> Option<usize> {
        let block = self.block.as_mut()?;
        let granules = bytes / GRANULE;
        let base = block.address(rt);
        let start = ((base + self.at * GRANULE).next_multiple_of(align) - base) / GRANULE;
        if start + granules > self.end {
            return None;
        }
        block.take(start, granules);
        self.at = start + granules;
        Some(block.zeroed(rt, start, granules))
    }

    /// Goes on in the hole that fits best, of the block in use or of one that can be had.
    fn find_hole(&mut self, rt: &Runtime, granules: usize) -> Result<(), OutOfMemory> {
        let own = self.block.as_ref().and_then(|block| block.best_hole(granules));
        let other = match own {
            Some(hole) => OwnBlock::claim_better(rt, granules, hole.granules),
            None => {
                self.give_back(rt);
                Some(OwnBlock::claim(rt, granules)?)
            }
        };
        let hole = match other {
            Some(other) => {
                self.give_back(rt);
                self.block.insert(other).best_hole(granules)
            }
            None => own,
        };
        (self.at, self.end) = hole.map_or((0, 0), |hole| (hole.start, hole.start + hole.granules));
        Ok(())
    }

    /// Puts the block back, if there is one.
    pub fn give_back(&mut self, rt: &Runtime) {
        if let Some(block) = self.block.take() {
            block.put_back(rt);
        }
        (self.at, self.end) = (0, 0);
    }
}

/// Granules in which an object of `bytes` surely fits, wherever they start.
pub fn room(bytes: usize, align: usize) -> usize {
    (bytes + align) / GRANULE - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::{BlockIndex, Granule, Word};
    use crate::heap::bins::Worth;
    use crate::heap::pattern::ObjectLayout;
    use crate::sweep;

    /// A block whose holes have so many granules, with one object of a granule before each and one of all the rest at the end.
    fn block_with_holes(rt: &Runtime, holes: &[usize]) -> BlockIndex {
        let block = rt.heap.pool.claim_free(&rt.heap, 1).unwrap();
        let mut at = block.first_granule().0;
        let object = |at: usize, granules: usize| {
            ObjectLayout::without_pointers(granules * GRANULE).publish(&rt.heap, Granule(at), 0);
        };
        for hole in holes {
            object(at, 1);
            at += 1 + hole;
        }
        object(at, block.plus(1).first_granule().0 - at);
        rt.heap.pool.bin(&rt.heap, block, Worth::of(&sweep::holes(&rt.heap, block)));
        block
    }

    fn make(rt: &'static Runtime, medium: &mut Medium, granules: usize) -> (BlockIndex, usize) {
        let address = medium.allocate(rt, granules * GRANULE, GRANULE).unwrap();
        let granule = rt.heap.granule_of(Word(address));
        ObjectLayout::without_pointers(granules * GRANULE).publish(&rt.heap, granule, 0);
        (granule.block(), granule.0 - granule.block().first_granule().0)
    }

    #[test]
    fn an_object_goes_where_it_fits_best() {
        let rt = Runtime::for_test();
        let (wide, tight) = (block_with_holes(rt, &[500]), block_with_holes(rt, &[80, 70, 90]));
        let mut medium = Medium::new();
        assert_eq!(make(rt, &mut medium, 66), (tight, 82), "in the hole of 70 of the block with one of 90");
        assert_eq!(make(rt, &mut medium, 200), (wide, 1));
        assert_eq!(make(rt, &mut medium, 250), (wide, 201), "what is left of the hole at hand");
        assert_eq!(make(rt, &mut medium, 80), (tight, 1), "a block that was put back is found again");
        assert_eq!(make(rt, &mut medium, 80), (tight, 153));
    }

    #[test]
    fn a_hole_that_is_too_small_is_not_taken_whatever_it_costs() {
        let rt = Runtime::for_test();
        block_with_holes(rt, &[69, 69]);
        assert_eq!(make(rt, &mut Medium::new(), 70), (BlockIndex(2), 0));
    }

    #[test]
    fn an_aligned_object_leaves_the_gap_before_it_free() {
        let rt = Runtime::for_test();
        let block = block_with_holes(rt, &[600]);
        let mut medium = Medium::new();
        let address = medium.allocate(rt, 1024, 1024).unwrap();
        assert!(address.is_multiple_of(1024));
        ObjectLayout::without_pointers(1024).publish(&rt.heap, rt.heap.granule_of(Word(address)), 0);
        assert_eq!(sweep::holes(&rt.heap, block).count(), 600 - 64);
        assert_eq!(make(rt, &mut medium, 473), (block, 128));
        assert_eq!(make(rt, &mut medium, 63), (block, 1), "in the gap");
    }

    #[test]
    fn memory_that_was_used_is_zero_again_for_the_object_and_untouched_beside_it() {
        let rt = Runtime::for_test();
        let block = block_with_holes(rt, &[100]);
        rt.heap.block(block).touch();
        let hole = rt.heap.block_address(block) + GRANULE;
        // SAFETY: a hole of 1,600 bytes that nobody else knows of.
        unsafe { std::ptr::write_bytes(hole as *mut u8, 0xaa, 1_600) };
        let address = Medium::new().allocate(rt, 1_024, GRANULE).unwrap();
        assert_eq!(address, hole);
        // SAFETY: the same memory.
        let bytes = unsafe { std::slice::from_raw_parts(hole as *const u8, 1_600) };
        assert!(bytes[..1_024].iter().all(|byte| *byte == 0) && bytes[1_024..].iter().all(|byte| *byte == 0xaa));
    }
}

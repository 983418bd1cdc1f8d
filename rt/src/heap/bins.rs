//! Blocks with room, by the size of their largest hole: a list for each size up to 15 granules, and eight for each power of two above. Who asks gets a
//! block whose largest hole is the smallest that surely fits, within an eighth.
//!
//! Blocks with small holes alone are kept apart ([`Worth::Scraps`]): a hole of a few granules costs as much time as one of a few hundred. They are asked for
//! when the heap would grow past the pacer's goal otherwise.

use std::ops::Range;

use shade_abi::geometry::BLOCK_GRANULES;

use super::Heap;
use super::block::{OWNED, USED};
use super::free_map::FreeMap;
use crate::address::BlockIndex;

/// Sizes with a list of their own.
const EXACT: usize = 16;
/// log2 of the lists for each power of two.
const STEPS_SHIFT: u32 = 3;
const LISTS: usize = list_of(BLOCK_GRANULES) + 1;
const NONE: u32 = u32::MAX;
/// Holes smaller than this (granules) are scraps.
const LEAST_USEFUL_HOLE: usize = 8;
/// Blocks that have less free than this (granules; a sixteenth) in holes that are scraps are left alone until the next sweep.
const LEAST_SCRAPS: usize = BLOCK_GRANULES / 16;

/// What a block has to offer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Worth {
    /// Too little.
    Nothing,
    /// Many holes, the largest of so many granules, fewer than [`LEAST_USEFUL_HOLE`].
    Scraps(usize),
    /// A hole of so many granules.
    Hole(usize),
}

impl Worth {
    /// Of a block with one hole.
    pub fn of_one_hole(granules: usize) -> Worth {
        if granules >= LEAST_USEFUL_HOLE { Worth::Hole(granules) } else { Worth::Nothing }
    }

    /// Of a block with these holes.
    pub fn of(free: &FreeMap) -> Worth {
        match free.largest() {
            largest if largest >= LEAST_USEFUL_HOLE => Worth::Hole(largest),
            largest if free.count() >= LEAST_SCRAPS => Worth::Scraps(largest),
            _ => Worth::Nothing,
        }
    }
}

/// See the module. Under the pool's lock.
pub struct Bins {
    first: [u32; LISTS],
    /// A bit for each list that is not empty.
    filled: u128,
}

impl Bins {
    /// All empty.
    pub const fn new() -> Bins {
        Bins { first: [NONE; LISTS], filled: 0 }
    }

    /// Takes a block with a useful hole of at least `granules`.
    pub fn take_hole(&mut self, heap: &Heap, granules: usize) -> Option<BlockIndex> {
        self.take_from(heap, lists_for(granules.max(LEAST_USEFUL_HOLE)).start..LISTS)
    }

    /// As [`Bins::take_hole`], if the block's largest hole surely has fewer than `most` granules.
    pub fn take_hole_below(&mut self, heap: &Heap, granules: usize, most: usize) -> Option<BlockIndex> {
        self.take_from(heap, lists_for(granules.max(LEAST_USEFUL_HOLE)).start..list_of(most))
    }

    /// Takes a block with many small holes, one of them of at least `granules`.
    pub fn take_scraps(&mut self, heap: &Heap, granules: usize) -> Option<BlockIndex> {
        self.take_from(heap, granules.min(LEAST_USEFUL_HOLE)..LEAST_USEFUL_HOLE)
    }

    fn take_from(&mut self, heap: &Heap, lists: Range<usize>) -> Option<BlockIndex> {
        let filled = self.filled & !((1 << lists.start) - 1) & ((1 << lists.end) - 1);
        if filled == 0 {
            return None;
        }
        let list = filled.trailing_zeros() as usize;
        let block = BlockIndex(self.first[list]);
        self.first[list] = heap.block(block).next_in_bin();
        if self.first[list] == NONE {
            self.filled &= !(1 << list);
        }
        heap.block(block).set_state(OWNED);
        Some(block)
    }

    /// Adds a block whose largest hole has so many granules. The caller sets its state afterwards.
    pub fn put(&mut self, heap: &Heap, block: BlockIndex, largest: usize) {
        let list = list_of(largest);
        heap.block(block).set_next_in_bin(self.first[list]);
        self.first[list] = block.0;
        self.filled |= 1 << list;
    }

    /// Empties all lists; their blocks become USED.
    pub fn retire(&mut self, heap: &Heap) {
        self.filled = 0;
        for first in &mut self.first {
            let mut next = std::mem::replace(first, NONE);
            while next != NONE {
                let meta = heap.block(BlockIndex(next));
                next = meta.next_in_bin();
                meta.set_state(USED);
            }
        }
    }
}

/// The list of blocks whose largest hole has so many granules.
const fn list_of(granules: usize) -> usize {
    if granules < EXACT {
        return granules;
    }
    let power = granules.ilog2();
    let step = (granules >> (power - STEPS_SHIFT)) & ((1 << STEPS_SHIFT) - 1);
    EXACT + (((power - EXACT.ilog2()) as usize) << STEPS_SHIFT) + step
}

/// The lists in which every block has a hole of at least `granules`, at least 1.
fn lists_for(granules: usize) -> Range<usize> {
    list_of(granules - 1) + 1..LISTS
}

const _: () = assert!(LISTS < u128::BITS as usize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_for_the_sizes_from_its_smallest_to_less_than_an_eighth_above() {
        for granules in 1..=BLOCK_GRANULES {
            let list = list_of(granules);
            assert!(list < LISTS && list >= list_of(granules - 1));
            let smallest = (1..=granules).find(|smaller| list_of(*smaller) == list).unwrap();
            assert!(granules * 8 < smallest * 9 || granules == smallest, "{smallest} and {granules} share a list");
        }
    }

    #[test]
    fn every_block_of_the_lists_for_a_size_has_room_for_it_and_no_list_that_has_is_left_out() {
        for granules in 1..=BLOCK_GRANULES {
            let lists = lists_for(granules);
            for hole in 1..=BLOCK_GRANULES {
                assert!(!lists.contains(&list_of(hole)) || hole >= granules, "{hole} is taken for {granules}");
            }
            assert_eq!(
                lists_for(granules).start,
                list_of(granules) + usize::from(list_of(granules - 1) == list_of(granules))
            );
        }
    }

    #[test]
    fn a_block_of_many_scraps_is_worth_something_and_one_of_few_is_not() {
        let mut free = FreeMap::FULL;
        assert_eq!(Worth::of(&free), Worth::Nothing);
        free.0[..LEAST_SCRAPS / 32].fill(0x5555_5555_5555_5555);
        assert_eq!(Worth::of(&free), Worth::Scraps(1));
        free.0[0] &= !1;
        assert_eq!(Worth::of(&free), Worth::Nothing);
        free.0[1] = 0xff;
        assert_eq!(Worth::of(&free), Worth::Hole(8));
    }
}

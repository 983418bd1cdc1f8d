//! Typed addresses. A bare `usize` is never passed where one of these is meant.

use shade_abi::geometry::{BLOCK_SHIFT, GRANULE_SHIFT};

/// Any machine word that was found where a pointer may be: a stack word, a barrier entry, a pointer field. It points to an
/// object only if the heap says so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(transparent)]
pub struct Word(pub usize);

/// The address of the first byte of an object in the heap.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(transparent)]
pub struct ObjectStart(pub usize);

/// The address of an 8-byte-aligned word that may hold a pointer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(transparent)]
pub struct Slot(pub usize);

/// Index of a granule, counted from the start of the heap.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Granule(pub usize);

/// Index of a block, counted from the start of the heap.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct BlockIndex(pub u32);

impl Granule {
    /// The block that holds this granule.
    pub fn block(self) -> BlockIndex {
        BlockIndex((self.0 >> (BLOCK_SHIFT - GRANULE_SHIFT)) as u32)
    }
}

impl BlockIndex {
    /// The first granule of the block.
    pub fn first_granule(self) -> Granule {
        Granule((self.0 as usize) << (BLOCK_SHIFT - GRANULE_SHIFT))
    }

    /// The block `n` places further on.
    pub fn plus(self, n: usize) -> BlockIndex {
        BlockIndex(self.0 + n as u32)
    }
}

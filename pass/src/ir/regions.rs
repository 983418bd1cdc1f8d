//! Blocks in two versions, by the C++ shim (`pass/shim/regions.cpp`).

use super::{Block, Value};
use inkwell::llvm_sys::prelude::{LLVMBasicBlockRef, LLVMValueRef};
use std::marker::PhantomData;
use std::ptr::null_mut;

unsafe extern "C" {
    fn shade_shim_is_clonable(of: LLVMBasicBlockRef, from: LLVMValueRef) -> bool;
    fn shade_shim_split(at: LLVMValueRef) -> LLVMBasicBlockRef;
    fn shade_shim_guard(header: LLVMBasicBlockRef, inside: *const LLVMBasicBlockRef, count: usize)
    -> LLVMBasicBlockRef;
    fn shade_shim_version(
        blocks: *const LLVMBasicBlockRef,
        count: usize,
        guard: LLVMBasicBlockRef,
        condition: LLVMValueRef,
        copies: *mut LLVMBasicBlockRef,
    ) -> LLVMBasicBlockRef;
}

/// What [`Block::version`] makes.
pub(crate) struct Version<'m> {
    /// The block that leads to the copy.
    pub(crate) armed: Block<'m>,
    /// The copies of the region's blocks, in the same order.
    pub(crate) copies: Vec<Block<'m>>,
}

impl<'m> Value<'m> {
    /// Splits the block of an instruction that is no phi in front of it. Returns the block that begins with it.
    pub(crate) fn split_before(self) -> Block<'m> {
        // SAFETY: callers pass an instruction in a block.
        Block(unsafe { shade_shim_split(self.0) }, PhantomData)
    }
}

impl<'m> Block<'m> {
    /// Whether the part of the block from `from` on, or all of it, may be there twice.
    pub(crate) fn is_clonable(self, from: Option<Value<'m>>) -> bool {
        // SAFETY: `self` is a live block; callers pass an instruction of it.
        unsafe { shade_shim_is_clonable(self.0, from.map_or(null_mut(), |from| from.0)) }
    }

    /// A block of its own before this one, through which every way from outside the blocks `inside` leads; `None` if there is a way
    /// that cannot be redirected.
    pub(crate) fn guard(self, inside: &[Block<'m>]) -> Option<Block<'m>> {
        let inside: Vec<_> = inside.iter().map(|block| block.0).collect();
        // SAFETY: live blocks of one function; the pointer and the count describe `inside`.
        let guard = unsafe { shade_shim_guard(self.0, inside.as_ptr(), inside.len()) };
        (!guard.is_null()).then_some(Block(guard, PhantomData))
    }

    /// Copies `region`, whose first block is its entry, and into which the only way is the branch at the end of this block. That
    /// branch leads to the copy if `condition`, which is known here, is true; that is unlikely.
    pub(crate) fn version(self, region: &[Block<'m>], condition: Value<'m>) -> Version<'m> {
        let blocks: Vec<_> = region.iter().map(|block| block.0).collect();
        let mut copies = vec![null_mut(); blocks.len()];
        // SAFETY: live blocks of one function, each of which `is_clonable`; the pointers and the count describe vectors of one length. All
        // copies are set.
        let armed =
            unsafe { shade_shim_version(blocks.as_ptr(), blocks.len(), self.0, condition.0, copies.as_mut_ptr()) };
        let copies = copies.into_iter().map(|copy| Block(copy, PhantomData)).collect();
        Version { armed: Block(armed, PhantomData), copies }
    }
}

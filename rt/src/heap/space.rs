//! Where the heap and its mark bytes lie, by value: what a marker needs for every word. Behind a reference to the `Heap`, whose
//! other fields change, the compiler would load it again after every store.

use std::marker::PhantomData;

use shade_abi::geometry::{GRANULE_SHIFT, WORD};

use super::Heap;
use super::mark_byte::MarkByte;
use crate::address::{Granule, ObjectStart, Word};
use crate::arch::pointer_map::Range;

/// See the module.
#[derive(Clone, Copy)]
pub struct Space<'h> {
    base: usize,
    size: usize,
    marks: *const MarkByte,
    heap: PhantomData<&'h Heap>,
}

impl Heap {
    /// Where it lies.
    pub fn space(&self) -> Space<'_> {
        let first = Granule(0);
        Space {
            base: self.address_of(first).0,
            size: self.size(),
            marks: self.mark_address(first).cast::<MarkByte>(),
            heap: PhantomData,
        }
    }
}

impl<'h> Space<'h> {
    /// As [`Heap::contains`].
    #[inline(always)]
    pub fn contains(&self, word: Word) -> bool {
        word.0.wrapping_sub(self.base) < self.size
    }

    /// The addresses that lie in it.
    #[inline(always)]
    pub fn range(&self) -> Range {
        Range { base: self.base, size: self.size }
    }

    /// As [`Heap::granule_of`]: the word lies in the heap.
    #[inline(always)]
    pub fn granule_of(&self, word: Word) -> Granule {
        debug_assert!(self.contains(word));
        Granule((word.0 - self.base) >> GRANULE_SHIFT)
    }

    /// As [`Heap::address_of`].
    #[inline(always)]
    pub fn address_of(&self, granule: Granule) -> ObjectStart {
        ObjectStart(self.base + (granule.0 << GRANULE_SHIFT))
    }

    /// As [`Heap::mark`].
    #[inline(always)]
    pub fn mark(&self, granule: Granule) -> &'h MarkByte {
        debug_assert!(granule.0 < self.size >> GRANULE_SHIFT);
        // SAFETY: `marks` is the first of `size / GRANULE` mark bytes of a heap that lives for `'h`, and a `Granule` is an index below that.
        unsafe { &*self.marks.add(granule.0) }
    }
}

// (A model's mark bytes are larger; it has no heap.)
const _: () = assert!((cfg!(loom) || size_of::<MarkByte>() == 1) && 1 << GRANULE_SHIFT == 2 * WORD);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_copy_agrees_with_the_heap() {
        let heap = Heap::reserve_exactly(2 << 20).unwrap();
        let space = heap.space();
        let first = heap.address_of(Granule(0)).0;
        for word in [0, first - 1, first, first + 4711, first + heap.size() - 1, first + heap.size(), usize::MAX] {
            assert_eq!(space.contains(Word(word)), heap.contains(Word(word)), "{word:#x}");
            if heap.contains(Word(word)) {
                let granule = heap.granule_of(Word(word));
                assert_eq!(space.granule_of(Word(word)), granule);
                assert_eq!(space.address_of(granule), heap.address_of(granule));
                assert!(std::ptr::eq(space.mark(granule), heap.mark(granule)));
            }
        }
    }
}

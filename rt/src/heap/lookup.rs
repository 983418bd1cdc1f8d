//! From any word to the object it points into, by the mark bytes alone.

use shade_abi::geometry::GRANULE;

use super::Heap;
use super::block::LARGE_BODY;
use super::mark_byte::{END, START, load_eight};
use crate::address::{Granule, ObjectStart, Word};

impl Heap {
    /// The granule in which the object starts that `word` points into. None when it points outside the heap, into a hole, or one
    /// past the end of an object.
    #[inline(always)]
    pub fn find_object(&self, word: Word) -> Option<Granule> {
        if !self.contains(word) {
            return None;
        }
        let granule = self.granule_of(word);
        if self.mark(granule).load() & START != 0 {
            return Some(granule);
        }
        self.find_interior(granule)
    }

    /// As [`Heap::find_object`] for a granule in which no object starts: searches back through the block. An END on the way means a hole.
    #[cold]
    fn find_interior(&self, granule: Granule) -> Option<Granule> {
        let block = granule.block();
        let meta = self.block(block);
        if meta.state() == LARGE_BODY {
            return self.large_head(granule);
        }
        let mut at = granule.0;
        let first = block.first_granule().0;
        while at > first {
            at -= 1;
            let byte = self.mark(Granule(at)).load();
            if byte & START != 0 {
                // A one-granule object ends where it starts; a longer one that ended before `granule` was met by its END.
                return if byte & END == 0 { Some(Granule(at)) } else { None };
            }
            if byte & END != 0 {
                return None;
            }
        }
        self.large_head(granule)
    }

    /// The large object that reaches into this granule's block from an earlier one.
    fn large_head(&self, granule: Granule) -> Option<Granule> {
        let block = granule.block();
        let back = self.block(block).large_back();
        if back == 0 {
            return None;
        }
        let head = crate::address::BlockIndex(block.0 - back as u32);
        let start = head.first_granule();
        // START says whether it is an object: its block may be SWEEPING at the moment.
        let is_object = self.mark(start).load() & START != 0;
        is_object.then_some(start)
    }

    /// Granules of the object that starts at `granule`.
    pub fn object_granules(&self, granule: Granule) -> usize {
        self.object_granules_up_to(granule, usize::MAX - 8).unwrap_or(usize::MAX)
    }

    /// Granules from `granule`, which belongs to an object, to that object's end; None when there are more than `most`, a multiple of 8.
    pub fn object_granules_up_to(&self, granule: Granule, most: usize) -> Option<usize> {
        const ENDS: u64 = 0x0101_0101_0101_0101 * END as u64;
        let mut count = 0;
        while count < most {
            // SAFETY: an object has an END inside the heap; up to seven bytes past it are the next mark bytes or `PADDING`.
            let ends = unsafe { load_eight(self.mark_address(Granule(granule.0 + count))) } & ENDS;
            if ends != 0 {
                return Some(count + ends.trailing_zeros() as usize / 8 + 1);
            }
            count += 8;
        }
        None
    }

    /// First address of the object that starts at `granule` and its size in whole granules, bytes.
    pub fn extent(&self, granule: Granule) -> (ObjectStart, usize) {
        (self.address_of(granule), self.object_granules(granule) * GRANULE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::heap::pattern::ObjectLayout;

    #[test]
    fn interior_words_find_their_object_and_others_find_none() {
        let heap = Heap::reserve_exactly(2 << 20).unwrap();
        ObjectLayout::without_pointers(16).publish(&heap, Granule(1), 0);
        ObjectLayout::without_pointers(400).publish(&heap, Granule(10), 0);
        ObjectLayout::without_pointers(16).publish(&heap, Granule(35), 0);
        let at = |granule: usize, byte: usize| Word(heap.address_of(Granule(granule)).0 + byte);
        assert_eq!(heap.find_object(at(0, 8)), None);
        assert_eq!(heap.find_object(at(1, 15)), Some(Granule(1)));
        assert_eq!(heap.find_object(at(2, 0)), None, "one past the end");
        assert_eq!(heap.find_object(at(10, 0)), Some(Granule(10)));
        assert_eq!(heap.find_object(at(34, 15)), Some(Granule(10)));
        assert_eq!(heap.find_object(at(35, 0)), Some(Granule(35)));
        assert_eq!(heap.find_object(at(36, 0)), None);
        assert_eq!(heap.find_object(Word(8)), None);
        assert_eq!(heap.object_granules(Granule(10)), 25);
        assert_eq!(heap.object_granules(Granule(1)), 1);
    }

    #[test]
    fn an_object_in_the_last_granule_has_an_end() {
        // Large enough for the mark bytes to fill their 2 MiB to the last one.
        let heap = Heap::reserve_exactly(32 << 20).unwrap();
        let last = Granule((32 << 20) / GRANULE - 1);
        ObjectLayout::without_pointers(16).publish(&heap, last, 0);
        assert_eq!(heap.object_granules(last), 1);
    }
}

//! Which words of a range may hold a pointer: from the type descriptor where there is one, else from the mark bytes.

use shade_abi::descriptor::{FLAG_AMBIGUOUS, TypeDescriptor};
use shade_abi::geometry::{GRANULE, WORD};

use crate::address::{Slot, Word};
use crate::heap::mark_byte::{WORD0, WORD1, load_eight};
use crate::runtime::Runtime;

/// See the module.
#[derive(Clone, Copy, Debug)]
pub enum PointerWords<'a> {
    /// None of them.
    None,
    /// Each.
    All,
    /// Each, and any may be an integer as well.
    Ambiguous,
    /// Those of values of a type in a row; the range starts at this word of the first.
    Of(&'a TypeDescriptor, usize),
    /// The range starts at bit 0.
    Mask(u64),
    /// What the objects' mark bytes say; outside the heap, each.
    Marks,
}

impl<'a> PointerWords<'a> {
    /// Of values in a row, from word `first` of one on.
    pub fn of(desc: &'a TypeDescriptor, first: usize) -> PointerWords<'a> {
        if desc.flags & FLAG_AMBIGUOUS != 0 {
            return PointerWords::Ambiguous;
        }
        if desc.pointer_prefix == 0 {
            return PointerWords::None;
        }
        let words = desc.size / WORD as u64;
        // SAFETY: a valid descriptor with a prefix has a mask.
        if words <= 64 && unsafe { *desc.mask } == u64::MAX >> (64 - words) {
            return PointerWords::All;
        }
        PointerWords::Of(desc, first)
    }

    /// Does the program say that these words are pointers, and nothing else?
    pub fn are_exact(&self) -> bool {
        !matches!(self, PointerWords::Ambiguous | PointerWords::Marks)
    }

    /// Calls `visit` for each pointer word of the `count` words from `first` on, in order.
    #[inline(always)]
    pub fn for_each(&self, rt: &Runtime, first: usize, count: usize, mut visit: impl FnMut(Slot)) {
        let end = first + count * WORD;
        let every = (first..end).step_by(WORD).map(Slot);
        match *self {
            PointerWords::None => {}
            PointerWords::All | PointerWords::Ambiguous => every.for_each(visit),
            PointerWords::Mask(mask) => {
                every.enumerate().filter(|(i, _)| mask >> i & 1 != 0).for_each(|(_, slot)| visit(slot))
            }
            PointerWords::Marks if count > 0 && rt.heap.contains(Word(first)) && rt.heap.contains(Word(end - 1)) => {
                of_marks(rt, first, end, visit);
            }
            PointerWords::Marks => every.filter(|slot| is_marked_pointer(rt, *slot)).for_each(visit),
            PointerWords::Of(desc, word) => of_type(desc, word, first, end, visit),
        }
    }
}

#[inline(always)]
fn of_type(desc: &TypeDescriptor, word: usize, first: usize, end: usize, mut visit: impl FnMut(Slot)) {
    let (words, prefix) = (desc.size as usize / WORD, desc.pointer_prefix as usize / WORD);
    let (mut slot, mut at) = (first, word % words);
    while slot < end {
        if at >= prefix {
            slot += (words - at) * WORD;
            at = 0;
            continue;
        }
        // SAFETY: `at < prefix`, and a mask has a bit for each word of the prefix.
        if unsafe { *desc.mask.add(at / 64) } >> (at % 64) & 1 != 0 {
            visit(Slot(slot));
        }
        slot += WORD;
        at += 1;
        if at == words {
            at = 0;
        }
    }
}

/// Of a range of the heap, the mark bytes of eight granules at a time: most of what is copied without a type has no pointers.
#[inline(always)]
fn of_marks(rt: &Runtime, first: usize, end: usize, mut visit: impl FnMut(Slot)) {
    const POINTERS: u64 = 0x0101_0101_0101_0101 * (WORD0 | WORD1) as u64;
    let mut at = first & !(GRANULE - 1);
    while at < end {
        // SAFETY: a mark byte of the heap, for `at` lies in it; behind the last one is `PADDING`.
        let mut map = unsafe { load_eight(rt.heap.mark_address(rt.heap.granule_of(Word(at)))) } & POINTERS;
        while map != 0 {
            let bit = map.trailing_zeros();
            let slot = at + bit as usize / 8 * GRANULE + if bit % 8 == WORD0.trailing_zeros() { 0 } else { WORD };
            if (first..end).contains(&slot) {
                visit(Slot(slot));
            }
            map &= map - 1;
        }
        at += 8 * GRANULE;
    }
}

/// Does the mark byte call this word a pointer? Outside the heap there is none, so yes.
pub fn is_marked_pointer(rt: &Runtime, slot: Slot) -> bool {
    let word = Word(slot.0);
    if !rt.heap.contains(word) {
        return true;
    }
    let bit = if slot.0 % GRANULE < WORD { WORD0 } else { WORD1 };
    rt.heap.mark(rt.heap.granule_of(word)).load() & bit != 0
}

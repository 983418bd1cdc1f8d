//! Type descriptors: refused exactly if the contract of `shade_abi::descriptor` says so, and what is accepted gets the mark bytes that a reading of the mask
//! word by word gives.

use std::ffi::CString;

use arbitrary::{Arbitrary, Unstructured};
use shade_abi::descriptor::{FLAG_AMBIGUOUS, TypeDescriptor};
use shade_abi::mark_byte::{END, START, WORD0, WORD1};
use shade_rt::seams::TestHeap;

use crate::Verdict;

/// Words of the largest mask that is made.
const MOST_MASK_WORDS: u64 = 64;

/// A descriptor before it has addresses.
#[derive(Debug, Arbitrary)]
struct Plan {
    size: Number,
    prefix: Number,
    align: u32,
    align_is_power: bool,
    flags: u8,
    rare_flags: bool,
    name: Option<Vec<u8>>,
    mask: Option<Vec<u64>>,
    clean_mask: bool,
    n: Number,
}

/// Small numbers are likelier to be interesting.
#[derive(Debug, Arbitrary)]
enum Number {
    Words(u8),
    Small(u16),
    Any(u64),
}

impl Number {
    fn get(&self) -> u64 {
        match self {
            Number::Words(words) => u64::from(*words) * 8,
            Number::Small(number) => u64::from(*number),
            Number::Any(number) => *number,
        }
    }
}

/// What the contract says of a descriptor, in other words than the runtime's.
fn is_good(desc: &TypeDescriptor, mask: Option<&[u64]>) -> bool {
    let ambiguous = desc.flags == FLAG_AMBIGUOUS;
    let holds_pointers = ambiguous || desc.pointer_prefix > 0;
    let is_past_prefix = |word: usize| word as u64 * 8 >= desc.pointer_prefix;
    (ambiguous || desc.flags == 0)
        && desc.align.count_ones() == 1
        && desc.size >> 63 == 0
        && desc.pointer_prefix.is_multiple_of(8)
        && desc.pointer_prefix <= desc.size
        && (!holds_pointers || desc.size.is_multiple_of(8))
        && (ambiguous
            || desc.pointer_prefix == 0
            || mask.is_some_and(|mask| !(0..mask.len() * 64).any(|word| is_set(mask, word) && is_past_prefix(word))))
}

fn is_set(mask: &[u64], word: usize) -> bool {
    mask[word / 64] >> (word % 64) & 1 != 0
}

thread_local! {
    static HEAP: TestHeap = TestHeap::new().expect("4 MiB of address space");
}

/// Makes a descriptor and an object of it.
pub fn run(input: &[u8]) -> Verdict {
    let Ok(plan) = Plan::arbitrary(&mut Unstructured::new(input)) else { return Verdict::Unread };
    let prefix = plan.prefix.get();
    let mask_words = prefix.div_ceil(8).div_ceil(64);
    let mask = match plan.mask {
        // A mask that long cannot be made here.
        Some(_) if mask_words > MOST_MASK_WORDS && prefix <= plan.size.get() => return Verdict::Unread,
        Some(mut mask) => {
            mask.resize(mask_words.min(MOST_MASK_WORDS) as usize, 0);
            if let (true, Some(last)) = (plan.clean_mask && !prefix.div_ceil(8).is_multiple_of(64), mask.last_mut()) {
                *last &= (1 << (prefix.div_ceil(8) % 64)) - 1;
            }
            Some(mask.into_boxed_slice())
        }
        None => None,
    };
    let name = plan.name.map(|mut name| {
        name.retain(|byte| *byte != 0);
        CString::new(name).expect("without NULs")
    });
    let desc = TypeDescriptor {
        size: plan.size.get(),
        pointer_prefix: prefix,
        align: if plan.align_is_power { 1 << (plan.align % 32) } else { plan.align },
        flags: if plan.rare_flags { u32::from(plan.flags) } else { u32::from(plan.flags & 1) },
        name: name.as_ref().map_or(std::ptr::null(), |name| name.as_ptr()),
        mask: mask.as_ref().map_or(std::ptr::null(), |mask| mask.as_ptr()),
    };
    judge(&desc, mask.as_deref(), plan.n.get());
    Verdict::Reached
}

fn judge(desc: &TypeDescriptor, mask: Option<&[u64]>, n: u64) {
    // SAFETY: the name is null or a C string; the mask is null or has its words, but for a prefix that exceeds the size.
    let made = HEAP.with(|heap| unsafe { heap.object(desc, n) });
    let fits = desc.size.checked_mul(n).is_some_and(|bytes| bytes >> 63 == 0);
    let (bytes, marks) = match made {
        Err(error) => {
            assert!(!is_good(desc, mask) || !fits, "refused: {error}: {desc:?} {mask:x?} × {n}");
            assert!(error.starts_with("type "), "{error}");
            return;
        }
        Ok(made) => made,
    };
    assert!(is_good(desc, mask) && fits, "accepted: {desc:?} {mask:x?} × {n}");
    assert_eq!(bytes as u64, desc.size * n);
    let Some(marks) = marks else { return };
    assert_eq!(marks.len(), bytes.div_ceil(16).max(1));
    for (granule, mark) in marks.iter().enumerate() {
        let pointer = |word: usize, bit: u8| if is_pointer(desc, mask, bytes, word) { bit } else { 0 };
        let mut expected = pointer(2 * granule, WORD0) | pointer(2 * granule + 1, WORD1);
        expected |= if granule == 0 { START } else { 0 };
        expected |= if granule + 1 == marks.len() { END } else { 0 };
        assert_eq!(*mark, expected, "granule {granule} of {desc:?} {mask:x?} × {n}");
    }
}

/// Is this word of an object of `bytes` bytes one of its type's pointers?
fn is_pointer(desc: &TypeDescriptor, mask: Option<&[u64]>, bytes: usize, word: usize) -> bool {
    if (word + 1) * 8 > bytes {
        return false;
    }
    if desc.flags == FLAG_AMBIGUOUS {
        return true;
    }
    let within = word % (desc.size as usize / 8).max(1);
    (within as u64) < desc.pointer_prefix / 8 && mask.is_some_and(|mask| is_set(mask, within))
}

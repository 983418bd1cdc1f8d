//! Validation of type descriptors: each is looked at in full when it is first used; fast paths ask whether that has been done. Layout: `shade_abi::descriptor`.

use std::ffi::CStr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

use shade_abi::descriptor::{FLAG_AMBIGUOUS, FLAGS, TypeDescriptor};
use shade_abi::geometry::WORD;
use thiserror::Error;

/// Why a descriptor was refused.
#[derive(Error, Debug, PartialEq, Eq)]
pub enum DescriptorError {
    /// No address.
    #[error("null type descriptor")]
    Null,
    /// The fields contradict each other.
    #[error("type {name}: {what}")]
    Bad {
        /// The type's name, if it has one.
        name: String,
        /// The fault.
        what: String,
    },
}

/// The descriptor, if it is a good one.
///
/// # Errors
/// It is null or contradicts itself.
///
/// # Safety
/// `desc` is null or points to a constant descriptor whose `name` and `mask` are null or as `shade_abi::descriptor` says.
pub unsafe fn valid<'a>(desc: *const TypeDescriptor) -> Result<&'a TypeDescriptor, DescriptorError> {
    // SAFETY: null, or valid by the caller's promise.
    match unsafe { desc.as_ref() } {
        None => Err(DescriptorError::Null),
        Some(desc) => match fault(desc) {
            None => Ok(desc),
            Some(what) => Err(DescriptorError::Bad { name: name_of(desc), what }),
        },
    }
}

/// Good descriptors of types of whole words: their keys, for `arch::typed_copy` to look at. One that lost its place is looked at again.
pub static REMEMBERED: [AtomicU64; 1 << PLACE_BITS] = [const { AtomicU64::new(0) }; 1 << PLACE_BITS];
const PLACE_BITS: u32 = 10;
/// Which bits of a descriptor's address are the offset of its place.
pub const PLACE_MASK: usize = ((1 << PLACE_BITS) - 1) * WORD;
/// In a checked build nothing is remembered: there is no fast path then.
static FORGETFUL: AtomicBool = AtomicBool::new(false);

/// Remembers a descriptor found good, if the size is whole words.
pub fn remember(desc: &TypeDescriptor) {
    if desc.size.is_multiple_of(WORD as u64) && !FORGETFUL.load(Relaxed) {
        place(desc).store(key(desc), Relaxed);
    }
}

/// Forgets all, for good: every use of a descriptor is to take the slow path.
pub fn never_remember() {
    FORGETFUL.store(true, Relaxed);
    REMEMBERED.iter().for_each(|place| place.store(0, Relaxed));
}

fn place(desc: &TypeDescriptor) -> &'static AtomicU64 {
    &REMEMBERED[(std::ptr::from_ref(desc) as usize & PLACE_MASK) / WORD]
}

/// A number for the descriptor's address and for what it says, so that another one at the same address (of a library that was unloaded) is
/// not taken for it: no two at an address have the same, as long as sizes are below [`PREFIX_FACTOR`]. Not 0, which is an empty place.
/// `arch::typed_copy` computes the same.
fn key(desc: &TypeDescriptor) -> u64 {
    let address = std::ptr::from_ref(desc) as u64;
    desc.pointer_prefix.wrapping_mul(PREFIX_FACTOR).wrapping_add(address).wrapping_add(desc.size) | 1
}
/// Little enough for an immediate operand.
pub const PREFIX_FACTOR: u64 = 1_610_612_741;

/// May a value hold a pointer?
pub fn has_pointers(desc: &TypeDescriptor) -> bool {
    desc.pointer_prefix != 0 || desc.flags & FLAG_AMBIGUOUS != 0
}

/// What is wrong with a descriptor.
fn fault(desc: &TypeDescriptor) -> Option<String> {
    let word = WORD as u64;
    if desc.flags & !FLAGS != 0 {
        return Some(format!("unknown flags {:#x}", desc.flags & !FLAGS));
    }
    if !desc.align.is_power_of_two() {
        return Some(format!("alignment {} is not a power of two", desc.align));
    }
    if desc.size > i64::MAX as u64 {
        return Some(format!("size {} is too large", desc.size));
    }
    if desc.pointer_prefix > desc.size {
        return Some(format!("pointer prefix {} exceeds the size {}", desc.pointer_prefix, desc.size));
    }
    if !desc.pointer_prefix.is_multiple_of(word) {
        return Some(format!("pointer prefix {} is not a multiple of {WORD}", desc.pointer_prefix));
    }
    if has_pointers(desc) && !desc.size.is_multiple_of(word) {
        return Some(format!("size {} of a type with pointers is not a multiple of {WORD}", desc.size));
    }
    if desc.pointer_prefix == 0 || desc.flags & FLAG_AMBIGUOUS != 0 {
        return None;
    }
    if desc.mask.is_null() {
        return Some("pointer mask is null".to_owned());
    }
    excess_of_mask(desc)
}

/// A mask whose last word goes on past the prefix: its pointer would never be traced.
fn excess_of_mask(desc: &TypeDescriptor) -> Option<String> {
    let words = desc.pointer_prefix as usize / WORD;
    if words.is_multiple_of(64) {
        return None;
    }
    // SAFETY: a mask has a bit for each word of the prefix, so it has this word.
    let last = unsafe { *desc.mask.add(words / 64) };
    let excess = last >> (words % 64);
    if excess == 0 {
        return None;
    }
    let word = words + excess.trailing_zeros() as usize;
    let what = if word >= desc.size as usize / WORD { "the size" } else { "the pointer prefix" };
    Some(format!("pointer mask is longer than {what}: it has word {word}, the prefix ends at word {words}"))
}

/// The type's name for a message.
pub fn name_of(desc: &TypeDescriptor) -> String {
    if desc.name.is_null() {
        return format!("at {desc:p}");
    }
    // SAFETY: a name that is not null is NUL-terminated, by the descriptor's contract.
    unsafe { CStr::from_ptr(desc.name) }.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn descriptor(size: u64, prefix: u64, mask: &'static [u64]) -> TypeDescriptor {
        TypeDescriptor { size, pointer_prefix: prefix, align: 8, flags: 0, name: c"t".as_ptr(), mask: mask.as_ptr() }
    }

    fn check(desc: &TypeDescriptor) -> Result<(), String> {
        // SAFETY: the descriptors' pointers are null or valid.
        unsafe { valid(desc) }.map(|_| ()).map_err(|error| error.to_string())
    }

    #[test]
    fn contradictory_descriptors_are_refused_by_name_and_their_neighbours_one_change_away_are_not() {
        let t = || descriptor(16, 8, &[1]);
        let cases = [
            (descriptor(8, 16, &[3]), "prefix 16 exceeds the size 8", descriptor(16, 16, &[3])),
            (descriptor(12, 8, &[1]), "size 12 of a type with pointers is not a multiple", descriptor(12, 0, &[])),
            (descriptor(16, 4, &[1]), "prefix 4 is not a multiple", t()),
            (TypeDescriptor { align: 0, ..t() }, "alignment 0 is not a power of two", t()),
            (
                TypeDescriptor { align: 24, ..t() },
                "alignment 24 is not a power of two",
                TypeDescriptor { align: 32, ..t() },
            ),
            (TypeDescriptor { flags: 2, ..t() }, "unknown flags 0x2", TypeDescriptor { flags: 1, ..t() }),
            (
                TypeDescriptor { mask: std::ptr::null(), ..t() },
                "mask is null",
                TypeDescriptor { mask: std::ptr::null(), ..descriptor(16, 0, &[]) },
            ),
            (descriptor(16, 8, &[0b101]), "longer than the size: it has word 2", descriptor(16, 8, &[0b01])),
            (descriptor(16, 8, &[0b11]), "longer than the pointer prefix: it has word 1", descriptor(16, 16, &[0b11])),
            (descriptor(u64::MAX - 7, 8, &[1]), "too large", descriptor(1 << 40, 8, &[1])),
        ];
        for (bad, wanted, good) in &cases {
            let error = check(bad).unwrap_err();
            assert!(error.contains(wanted) && error.contains("type t"), "{error}");
            assert_eq!(check(good), Ok(()), "beside {wanted}");
        }
    }

    #[test]
    fn an_ambiguous_type_needs_no_mask_and_its_mask_may_be_any() {
        let any = descriptor(24, 24, &[u64::MAX]);
        assert!(check(&any).is_err());
        assert_eq!(check(&TypeDescriptor { flags: FLAG_AMBIGUOUS, ..any }), Ok(()));
    }

    #[test]
    fn a_remembered_descriptor_is_not_known_any_more_when_it_says_something_else() {
        static GOOD: TypeDescriptor =
            TypeDescriptor { size: 16, pointer_prefix: 8, align: 8, flags: 0, name: c"g".as_ptr(), mask: &1 };
        let is_remembered = |desc: &TypeDescriptor| place(desc).load(Relaxed) == key(desc);
        assert!(!is_remembered(&GOOD), "before its first use");
        remember(&GOOD);
        assert!(is_remembered(&GOOD));
        let mut desc = descriptor(16, 8, &[1]);
        remember(&desc);
        desc.pointer_prefix = 16;
        assert!(!is_remembered(&desc));
        let odd = descriptor(12, 0, &[]);
        remember(&odd);
        assert!(!is_remembered(&odd), "not whole words");
    }

    #[test]
    fn null_is_an_error_and_a_type_without_a_name_is_called_by_its_address() {
        // SAFETY: null.
        assert_eq!(unsafe { valid(std::ptr::null()) }.unwrap_err(), DescriptorError::Null);
        let nameless = TypeDescriptor { name: std::ptr::null(), ..descriptor(12, 8, &[1]) };
        assert!(check(&nameless).unwrap_err().contains(&format!("type at {:p}", &nameless)));
    }
}

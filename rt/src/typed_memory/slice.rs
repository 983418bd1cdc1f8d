//! Copies between slices, of as many values as both have. (Go: `typedslicecopy`.)

use shade_abi::descriptor::TypeDescriptor;
use shade_abi::geometry::WORD;

use super::{Operation, quiet_size};
use crate::arch::{copy_other_words, copy_words_at_once};

/// Copies the first `min(dst_len, src_len)` values and returns their number. The slices may overlap in any way, by less than a value too. Touches
/// nothing when either is empty.
///
/// # Safety
/// `desc` points to a constant descriptor; `dst_len` values are writable at `dst`, `src_len` readable at `src`.
#[inline(always)]
pub unsafe fn typed_slice_copy(
    desc: *const TypeDescriptor,
    dst: usize,
    dst_len: usize,
    src: usize,
    src_len: usize,
    caller: usize,
) -> usize {
    let count = dst_len.min(src_len);
    // SAFETY: by the caller's promise.
    match unsafe { quiet_size(desc) }.and_then(|size| count.checked_mul(size)) {
        Some(n) if (dst | src).is_multiple_of(WORD) => {
            // SAFETY: whole aligned words, by the caller's promise.
            unsafe { if copy_words_at_once(dst, src, n) { count } else { copy_other_words(dst, src, n, count) } }
        }
        // SAFETY: by the caller's promise.
        _ => unsafe { copy_slowly(desc, dst, src, count, caller) },
    }
}

/// # Safety
/// As [`typed_slice_copy`], for `count` values each.
#[cold]
#[inline(never)]
unsafe fn copy_slowly(desc: *const TypeDescriptor, dst: usize, src: usize, count: usize, caller: usize) -> usize {
    let operation = Operation::begin(c"shade_typed_slice_copy", caller);
    // SAFETY: by the caller's promise.
    unsafe {
        let desc = operation.descriptor(desc);
        operation.move_values(desc, dst, src, count);
    }
    count
}

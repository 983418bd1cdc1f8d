//! Copies between slices, of as many values as both have. (Go: `typedslicecopy`.)

use shade_abi::descriptor::TypeDescriptor;

use super::Operation;

/// Copies the first `min(dst_len, src_len)` values and returns their number. The slices may overlap in any way, by less than a value too. Touches
/// nothing when either is empty. (Of what is left when `arch::typed_copy` has done the rest.)
///
/// # Safety
/// `desc` points to a constant descriptor; `dst_len` values are writable at `dst`, `src_len` readable at `src`.
pub unsafe fn typed_slice_copy(
    desc: *const TypeDescriptor,
    dst: usize,
    dst_len: usize,
    src: usize,
    src_len: usize,
    caller: usize,
) -> usize {
    let count = dst_len.min(src_len);
    let operation = Operation::begin(c"shade_typed_slice_copy", caller);
    // SAFETY: by the caller's promise.
    unsafe {
        let desc = operation.descriptor(desc);
        operation.move_values(desc, dst, src, count);
    }
    count
}

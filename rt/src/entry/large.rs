//! C symbols of `typed_memory::large`: what compiled code calls in place of a large `memcpy`, `memmove` or `memset`. Safepoints.

use crate::safepoint_entry;
use crate::typed_memory::large;

/// Copies bytes as `memmove` does.
///
/// # Safety
/// `n` bytes are writable at `dst` and readable at `src`, whole words at `dst` readable.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_large_copy(dst: usize, src: usize, n: usize) {
    safepoint_entry!(copy)
}

extern "C" fn copy(dst: usize, src: usize, n: usize, _: usize) {
    // SAFETY: `shade_large_copy` hands on what its caller promised.
    unsafe { large::copy_in_chunks(dst, src, n) }
}

/// Fills bytes.
///
/// # Safety
/// `n` bytes are writable at `dst`, whole words readable.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_large_fill(dst: usize, byte: i32, n: usize) {
    safepoint_entry!(fill)
}

extern "C" fn fill(dst: usize, byte: i32, n: usize, _: usize) {
    // SAFETY: `shade_large_fill` hands on what its caller promised.
    unsafe { large::fill_in_chunks(dst, byte as u8, n) }
}

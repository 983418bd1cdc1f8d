//! Fills: a value made zero, and bytes of which nobody knows the type. (Go: `typedmemclr`.)

use shade_abi::descriptor::TypeDescriptor;

use super::{Operation, copy, is_quiet};
use crate::barrier::bulk::{Range, Source};
use crate::barrier::words::PointerWords;

/// Makes one value of a type zero.
///
/// # Safety
/// `desc` points to a constant descriptor; a value is writable at `dst`.
pub unsafe fn typed_memclr(desc: *const TypeDescriptor, dst: usize, caller: usize) {
    let operation = Operation::begin(c"shade_typed_memclr", caller);
    // SAFETY: by the caller's promise.
    unsafe {
        let desc = operation.descriptor(desc);
        operation.clear_value(desc, dst);
    }
}

/// Makes `n` bytes `byte`. Which words of a managed destination are pointers, its mark bytes say.
///
/// # Safety
/// `n` bytes are writable at `dst`, and readable are the whole words that they lie in.
pub unsafe fn memset(dst: usize, byte: u8, n: usize, caller: usize) {
    if is_quiet() {
        // SAFETY: by the caller's promise.
        unsafe { copy::fill(dst, byte, n) };
        return;
    }
    // SAFETY: by the caller's promise.
    unsafe { Operation::begin(c"shade_memset", caller).fill_range(dst, byte, n, PointerWords::Marks) };
}

impl Operation {
    /// # Safety
    /// As [`typed_memclr`]; `desc` is valid.
    pub(crate) unsafe fn clear_value(&self, desc: &TypeDescriptor, dst: usize) {
        self.require_aligned("destination", dst, desc);
        // SAFETY: by the caller's promise.
        unsafe { self.fill_range(dst, 0, desc.size as usize, PointerWords::of(desc, 0)) };
    }

    /// # Safety
    /// As [`memset`].
    pub(crate) unsafe fn fill_range(&self, dst: usize, byte: u8, n: usize, words: PointerWords<'_>) {
        // SAFETY: by the caller's promise.
        let write = || unsafe { copy::fill(dst, byte, n) };
        if matches!(words, PointerWords::None) || !self.needs_barrier() {
            return write();
        }
        // SAFETY: by the caller's promise.
        unsafe { self.with_barrier(Range { dst, n, words, source: Source::Byte(byte) }, write) };
    }
}

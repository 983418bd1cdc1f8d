//! Copies of one value, of a part of one, and of bytes of which nobody knows the type. (Go: `typedmemmove`, `reflect_typedmemmovepartial`.)

use shade_abi::descriptor::TypeDescriptor;
use shade_abi::geometry::WORD;

use super::{Operation, copy, is_quiet};
use crate::address::{Slot, Word};
use crate::barrier::bulk::{Range, Source};
use crate::barrier::words::{PointerWords, is_marked_pointer};
use crate::heap::descriptor;

/// Copies one value of a type. `dst` and `src` may be equal or overlap. (What is left when `arch::typed_copy` has done the rest.)
///
/// # Safety
/// `desc` points to a constant descriptor; a value is writable at `dst` and readable at `src`.
pub unsafe fn typed_memmove(desc: *const TypeDescriptor, dst: usize, src: usize, caller: usize) {
    let operation = Operation::begin(c"shade_typed_memmove", caller);
    // SAFETY: by the caller's promise.
    unsafe {
        let desc = operation.descriptor(desc);
        operation.move_values(desc, dst, src, 1);
    }
}

/// Copies `size` bytes, those from byte `offset` of a value of a type on: `dst` and `src` point to the first of them. A pointer word that the
/// part covers in part only changes in that part.
///
/// # Safety
/// `desc` points to a constant descriptor; `size` bytes are writable at `dst` and readable at `src`, and readable too are the whole
/// words at `dst` that they lie in.
pub unsafe fn typed_memmove_partial(
    desc: *const TypeDescriptor,
    dst: usize,
    src: usize,
    offset: usize,
    size: usize,
    caller: usize,
) {
    let operation = Operation::begin(c"shade_typed_memmove_partial", caller);
    // SAFETY: by the caller's promise.
    unsafe {
        let desc = operation.descriptor(desc);
        operation.move_part(desc, dst, src, offset, size);
    }
}

/// Copies `n` bytes. Which words of a managed destination are pointers, its mark bytes say.
///
/// # Safety
/// `n` bytes are writable at `dst` and readable at `src`, and readable too are the whole words at `dst` that they lie in.
#[inline(always)]
pub unsafe fn memmove(dst: usize, src: usize, n: usize, caller: usize) {
    if is_quiet() && (dst ^ src).is_multiple_of(WORD) {
        // SAFETY: by the caller's promise.
        unsafe { copy::copy(dst, src, n) };
        return;
    }
    // SAFETY: by the caller's promise.
    unsafe { Operation::begin(c"shade_memmove", caller).move_bytes(dst, src, n) };
}

impl Operation {
    /// Copies `count` values that lie in a row.
    ///
    /// # Safety
    /// As [`typed_memmove`], for `count` values; `desc` is valid.
    pub(crate) unsafe fn move_values(&self, desc: &TypeDescriptor, dst: usize, src: usize, count: usize) {
        let Some(n) = (desc.size as usize).checked_mul(count) else {
            self.refuse(format_args!("{count} values of {} bytes are too many", desc.size));
        };
        if n == 0 || dst == src {
            return;
        }
        self.require_aligned("destination", dst, desc);
        self.require_aligned("source", src, desc);
        let words = PointerWords::of(desc, 0);
        // SAFETY: by the caller's promise. A type without pointers may lie anywhere and have any size.
        unsafe { self.move_range(dst, src, n, words) };
    }

    /// As [`typed_memmove_partial`].
    ///
    /// # Safety
    /// As there; `desc` is valid.
    pub(crate) unsafe fn move_part(&self, desc: &TypeDescriptor, dst: usize, src: usize, offset: usize, size: usize) {
        if offset.checked_add(size).is_none_or(|end| end > desc.size as usize) {
            let (name, whole) = (descriptor::name_of(desc), desc.size);
            self.refuse(format_args!("{size} bytes from byte {offset} on exceed type {name} of {whole} bytes"));
        }
        if size == 0 || dst == src {
            return;
        }
        self.require_aligned("destination", dst.wrapping_sub(offset), desc);
        self.require_aligned("source", src.wrapping_sub(offset), desc);
        // SAFETY: by the caller's promise.
        unsafe { self.move_range(dst, src, size, PointerWords::of(desc, offset / WORD)) };
    }

    /// As [`memmove`].
    ///
    /// # Safety
    /// As there.
    pub(crate) unsafe fn move_bytes(&self, dst: usize, src: usize, n: usize) {
        if n == 0 || dst == src {
            return;
        }
        if !(dst ^ src).is_multiple_of(WORD)
            && self.rt.heap.contains(Word(dst))
            && let Some(slot) = whole_words(dst, n).find(|slot| is_marked_pointer(self.rt, *slot))
        {
            self.refuse(format_args!(
                "misaligned copy to memory that holds pointers: {src:#x} and {dst:#x} lie differently within a word, and {:#x} is a pointer slot",
                slot.0
            ));
        }
        // SAFETY: by the caller's promise.
        unsafe { self.move_range(dst, src, n, PointerWords::Marks) };
    }

    /// # Safety
    /// As [`memmove`].
    unsafe fn move_range(&self, dst: usize, src: usize, n: usize, words: PointerWords<'_>) {
        // SAFETY: by the caller's promise.
        let write = || unsafe { copy::copy(dst, src, n) };
        if matches!(words, PointerWords::None) || !self.needs_barrier() {
            return write();
        }
        // SAFETY: by the caller's promise.
        unsafe { self.with_barrier(Range { dst, n, words, source: Source::At(src) }, write) };
    }
}

/// The aligned words that the range covers whole.
fn whole_words(dst: usize, n: usize) -> impl Iterator<Item = Slot> {
    let first = dst.next_multiple_of(WORD);
    (first..(dst + n + 1).saturating_sub(WORD)).step_by(WORD).map(Slot)
}

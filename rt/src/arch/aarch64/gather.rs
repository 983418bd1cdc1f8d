//! AArch64's ways of reading pointer words by their mark bytes ([`pointer_map`](crate::arch::pointer_map)): one word after the other. NEON has neither masked
//! loads nor a packing store, so a vector kernel would have to touch words whose bit is not set, and to shuffle by a table.

use crate::arch::pointer_map::{Range, gather_scalar};

/// How the words are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kernel {
    /// One word after the other.
    Scalar,
}

impl Kernel {
    /// What this processor can.
    #[cfg(test)]
    pub fn available() -> impl Iterator<Item = Kernel> {
        std::iter::once(Kernel::Scalar)
    }

    /// The one there is.
    pub fn best() -> Kernel {
        Kernel::Scalar
    }
}

/// Writes the words at `address` that `pointers` names and that lie in `range` to `out`, in order of address; returns how many.
///
/// # Safety
/// The words at `address` whose bits are set are readable; `address` is a multiple of 8.
/// [`WORDS`](crate::arch::pointer_map::WORDS) words are writable at `out`, whatever is returned; nobody else reads or writes them.
#[inline(always)]
pub unsafe fn gather(Kernel::Scalar: Kernel, address: usize, pointers: u64, range: Range, out: *mut u64) -> usize {
    // SAFETY: handed on.
    unsafe { gather_scalar(address, pointers, range, out) }
}

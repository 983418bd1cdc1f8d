//! Copying and filling by whole words: another thread that reads a word meanwhile sees the old or the new one, never a mixture.
//!
//! The C library's `memmove` and `memset` promise no such thing, and LLVM may turn a loop of plain stores into a call of theirs. So the loops
//! here are assembly. `ldp` and `stp` of two general registers are two accesses of a word each, and each is single-copy atomic where the address is a multiple of
//! 8 (*Arm Architecture Reference Manual*, B2.2.1). That is all that is wanted: no pair needs to be seen whole, so nothing depends on LSE2, which gives
//! that to pairs within 16 aligned bytes. Nothing orders one word before another: neither does a `memmove` of the C library.

use std::arch::asm;

use shade_abi::geometry::WORD;

/// Copies `n` bytes, whole words, as if through a buffer in between: the ranges may overlap.
///
/// # Safety
/// `n` bytes at `dst` are writable and `n` bytes at `src` readable; `dst`, `src` and `n` are multiples of 8.
#[inline(always)]
pub unsafe fn copy_words(dst: usize, src: usize, n: usize) {
    // SAFETY: the caller's promise.
    unsafe { copy_words_for(dst, src, n, 0) };
}

/// As [`copy_words`]; returns `value`, so that a jump here can end a function. Calls nothing, and so needs no frame.
///
/// # Safety
/// As [`copy_words`].
#[inline(never)]
pub unsafe extern "C" fn copy_words_for(dst: usize, src: usize, n: usize, value: usize) -> usize {
    // Forward is wrong only if the destination starts within the source.
    // SAFETY: the caller's promise; in the direction taken every word is read before this writes over it.
    unsafe {
        if dst.wrapping_sub(src) >= n {
            forward(dst, src, n);
        } else if dst != src {
            backward(dst, src, n);
        }
    }
    value
}

/// # Safety
/// As [`copy_words`], and `dst` does not lie in the source past its start.
#[inline(always)]
unsafe fn forward(dst: usize, src: usize, n: usize) {
    // SAFETY: touches exactly the two ranges. A round of 64 bytes reads all it needs before it writes, and what it writes lies before what later ones read.
    unsafe {
        asm!(
            "subs {n}, {n}, #64",
            "b.lo 3f",
            "2:",
            "ldp {a}, {b}, [{src}]",
            "ldp {c}, {d}, [{src}, #16]",
            "ldp {e}, {f}, [{src}, #32]",
            "ldp {g}, {h}, [{src}, #48]",
            "stp {a}, {b}, [{dst}]",
            "stp {c}, {d}, [{dst}, #16]",
            "stp {e}, {f}, [{dst}, #32]",
            "stp {g}, {h}, [{dst}, #48]",
            "add {src}, {src}, #64",
            "add {dst}, {dst}, #64",
            "subs {n}, {n}, #64",
            "b.hs 2b",
            "3:",
            "adds {n}, {n}, #64",
            "b.eq 5f",
            "4:",
            "ldr {a}, [{src}], #8",
            "str {a}, [{dst}], #8",
            "subs {n}, {n}, #8",
            "b.ne 4b",
            "5:",
            src = inout(reg) src => _,
            dst = inout(reg) dst => _,
            n = inout(reg) n => _,
            a = out(reg) _, b = out(reg) _, c = out(reg) _, d = out(reg) _,
            e = out(reg) _, f = out(reg) _, g = out(reg) _, h = out(reg) _,
            options(nostack)
        );
    }
}

/// As [`forward`] from the end down.
///
/// # Safety
/// As [`copy_words`], and `src` does not lie in the destination past its start.
#[inline(always)]
unsafe fn backward(dst: usize, src: usize, n: usize) {
    // SAFETY: touches exactly the two ranges. A round of 64 bytes reads all it needs before it writes, and what it writes lies behind what later ones read.
    unsafe {
        asm!(
            "subs {n}, {n}, #64",
            "b.lo 3f",
            "2:",
            "ldp {a}, {b}, [{src}, #-16]",
            "ldp {c}, {d}, [{src}, #-32]",
            "ldp {e}, {f}, [{src}, #-48]",
            "ldp {g}, {h}, [{src}, #-64]",
            "stp {a}, {b}, [{dst}, #-16]",
            "stp {c}, {d}, [{dst}, #-32]",
            "stp {e}, {f}, [{dst}, #-48]",
            "stp {g}, {h}, [{dst}, #-64]",
            "sub {src}, {src}, #64",
            "sub {dst}, {dst}, #64",
            "subs {n}, {n}, #64",
            "b.hs 2b",
            "3:",
            "adds {n}, {n}, #64",
            "b.eq 5f",
            "4:",
            "ldr {a}, [{src}, #-8]!",
            "str {a}, [{dst}, #-8]!",
            "subs {n}, {n}, #8",
            "b.ne 4b",
            "5:",
            src = inout(reg) src + n => _,
            dst = inout(reg) dst + n => _,
            n = inout(reg) n => _,
            a = out(reg) _, b = out(reg) _, c = out(reg) _, d = out(reg) _,
            e = out(reg) _, f = out(reg) _, g = out(reg) _, h = out(reg) _,
            options(nostack)
        );
    }
}

/// Makes each of the words of `dst..dst+n` `word`.
///
/// # Safety
/// `n` bytes at `dst` are writable; `dst` and `n` are multiples of 8.
#[inline]
pub unsafe fn fill_words(dst: usize, word: usize, n: usize) {
    debug_assert!((dst | n).is_multiple_of(WORD));
    // SAFETY: touches exactly the range.
    unsafe {
        asm!(
            "subs {n}, {n}, #32",
            "b.lo 3f",
            "2:",
            "stp {word}, {word}, [{dst}]",
            "stp {word}, {word}, [{dst}, #16]",
            "add {dst}, {dst}, #32",
            "subs {n}, {n}, #32",
            "b.hs 2b",
            "3:",
            "adds {n}, {n}, #32",
            "b.eq 5f",
            "4:",
            "str {word}, [{dst}], #8",
            "subs {n}, {n}, #8",
            "b.ne 4b",
            "5:",
            dst = inout(reg) dst => _,
            n = inout(reg) n => _,
            word = in(reg) word,
            options(nostack)
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::arch::tests::check_every_overlap;

    #[test]
    fn every_overlap_of_every_kind_of_copy_is_as_through_a_buffer() {
        check_every_overlap();
    }
}

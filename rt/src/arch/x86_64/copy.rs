//! Copying and filling by whole words: another thread that reads a word meanwhile sees the old or the new one, never a mixture.
//!
//! The C library's `memmove` and `memset` promise no such thing (`rep movsb` may move bytes), and LLVM may turn a loop of plain stores into a
//! call of theirs. So the loops here are assembly. A vector store to an address that is a multiple of 8 stores each of its aligned words
//! whole, also where it crosses a cache line, and so do the iterations of `rep movsq` and `rep stosq`. (Go's `memmove` on amd64 relies on
//! the same.)

use std::arch::asm;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

use shade_abi::geometry::WORD;

/// Bytes in one round of the vector loops.
const ROUND: usize = 128;
/// Up to here a copy loads everything before it stores anything.
const AT_ONCE: usize = 256;
/// From here on the processor's own string copy is faster than a loop of vectors.
const STRING_COPY: usize = 4 << 10;
/// Sources and destinations nearer than this are not for the string copy.
const NEAR: usize = 4 << 10;
/// Fills of fewer bytes are loops of words.
const STRING_FILL: usize = 256;

/// Does the processor have AVX? Found out when the runtime is made; without it copies are loops of words.
static HAS_AVX: AtomicBool = AtomicBool::new(false);
/// Does it have AVX-512VL, whose sixteen upper vector registers need no `vzeroupper` after them?
static HAS_UPPER_VECTORS: AtomicBool = AtomicBool::new(false);

/// How many sizes from [`ROUND`] bytes on `typed_copy` copies itself: those up to [`AT_ONCE`] where the processor has the sixteen upper vector
/// registers, after which no `vzeroupper` is needed; none elsewhere. A number rather than a flag, for one comparison then answers both questions.
pub static SIZES_IN_LINE: AtomicUsize = AtomicUsize::new(0);

/// Looks at what the processor can.
pub fn find_features() {
    HAS_AVX.store(std::arch::is_x86_feature_detected!("avx"), Relaxed);
    let has_upper_vectors = std::arch::is_x86_feature_detected!("avx512vl");
    HAS_UPPER_VECTORS.store(has_upper_vectors, Relaxed);
    SIZES_IN_LINE.store(if has_upper_vectors { AT_ONCE - ROUND + 1 } else { 0 }, Relaxed);
}

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
    let is_forward = dst.wrapping_sub(src) >= n;
    // SAFETY: the caller's promise; in the direction taken every word is read before this writes over it.
    unsafe {
        if is_forward && (AT_ONCE + 1..STRING_COPY).contains(&n) && HAS_UPPER_VECTORS.load(Relaxed) {
            // First, and with a test that the others repeat, for these are the sizes to which the tests still matter.
            forward_by_upper_vector(dst, src, n);
        } else if n >= STRING_COPY && is_forward && dst.abs_diff(src) >= NEAR {
            string_copy(dst, src, n);
        } else if n < 4 * WORD || !HAS_AVX.load(Relaxed) {
            by_word(dst, src, n, is_forward);
        } else if n < ROUND {
            at_once_32(dst, src, n);
        } else if n <= AT_ONCE {
            at_once_128(dst, src, n);
        } else if is_forward {
            forward_by_vector(dst, src, n);
        } else if dst != src {
            backward_by_vector(dst, src, n);
        }
    }
    value
}

/// # Safety
/// As [`copy_words`]; `is_forward` is right for the ranges.
#[inline(always)]
unsafe fn by_word(dst: usize, src: usize, n: usize, is_forward: bool) {
    if n == 0 {
        return;
    }
    let (first, step) = if is_forward { (0, WORD as isize) } else { (n - WORD, -(WORD as isize)) };
    // SAFETY: touches the words of the two ranges, one after the other, whole. (A loop in Rust becomes one of several words, for which
    // the caller has to save registers whatever the size.)
    unsafe {
        asm!(
            "2:",
            "mov {word}, qword ptr [{src} + {at}]",
            "mov qword ptr [{dst} + {at}], {word}",
            "add {at}, {step}",
            "dec {left}",
            "jnz 2b",
            src = in(reg) src,
            dst = in(reg) dst,
            at = inout(reg) first => _,
            step = in(reg) step,
            left = inout(reg) n / WORD => _,
            word = out(reg) _,
            options(nostack)
        );
    }
}

/// Copies 32 to 128 bytes: both halves (which overlap) of the first and of the last 64, or of 32.
///
/// # Safety
/// AVX exists; as [`copy_words`], with `32 <= n <= 128`.
#[inline(always)]
unsafe fn at_once_32(dst: usize, src: usize, n: usize) {
    // SAFETY: touches exactly the two ranges: `n - 64` is at most 64, `n - 32` at most 32 in its branch.
    unsafe {
        asm!(
            "cmp {n}, 64",
            "jb 2f",
            "vmovdqu ymm0, ymmword ptr [{src}]",
            "vmovdqu ymm1, ymmword ptr [{src} + 32]",
            "vmovdqu ymm2, ymmword ptr [{src} + {n} - 64]",
            "vmovdqu ymm3, ymmword ptr [{src} + {n} - 32]",
            "vmovdqu ymmword ptr [{dst}], ymm0",
            "vmovdqu ymmword ptr [{dst} + 32], ymm1",
            "vmovdqu ymmword ptr [{dst} + {n} - 64], ymm2",
            "vmovdqu ymmword ptr [{dst} + {n} - 32], ymm3",
            "jmp 3f",
            "2:",
            "vmovdqu ymm0, ymmword ptr [{src}]",
            "vmovdqu ymm1, ymmword ptr [{src} + {n} - 32]",
            "vmovdqu ymmword ptr [{dst}], ymm0",
            "vmovdqu ymmword ptr [{dst} + {n} - 32], ymm1",
            "3:",
            "vzeroupper",
            src = in(reg) src,
            dst = in(reg) dst,
            n = in(reg) n,
            out("ymm0") _,
            out("ymm1") _,
            out("ymm2") _,
            out("ymm3") _,
            options(nostack)
        );
    }
}

/// Copies 128 to 256 bytes: the first 128 and the last 128, which may overlap.
///
/// # Safety
/// AVX exists; as [`copy_words`], with `128 <= n <= 256`.
#[inline(always)]
unsafe fn at_once_128(dst: usize, src: usize, n: usize) {
    // SAFETY: touches exactly the two ranges, and loads all before it stores any.
    unsafe {
        asm!(
            "vmovdqu ymm0, ymmword ptr [{src}]",
            "vmovdqu ymm1, ymmword ptr [{src} + 32]",
            "vmovdqu ymm2, ymmword ptr [{src} + 64]",
            "vmovdqu ymm3, ymmword ptr [{src} + 96]",
            "vmovdqu ymm4, ymmword ptr [{src} + {n} - 128]",
            "vmovdqu ymm5, ymmword ptr [{src} + {n} - 96]",
            "vmovdqu ymm6, ymmword ptr [{src} + {n} - 64]",
            "vmovdqu ymm7, ymmword ptr [{src} + {n} - 32]",
            "vmovdqu ymmword ptr [{dst}], ymm0",
            "vmovdqu ymmword ptr [{dst} + 32], ymm1",
            "vmovdqu ymmword ptr [{dst} + 64], ymm2",
            "vmovdqu ymmword ptr [{dst} + 96], ymm3",
            "vmovdqu ymmword ptr [{dst} + {n} - 128], ymm4",
            "vmovdqu ymmword ptr [{dst} + {n} - 96], ymm5",
            "vmovdqu ymmword ptr [{dst} + {n} - 64], ymm6",
            "vmovdqu ymmword ptr [{dst} + {n} - 32], ymm7",
            "vzeroupper",
            src = in(reg) src,
            dst = in(reg) dst,
            n = in(reg) n,
            out("ymm0") _,
            out("ymm1") _,
            out("ymm2") _,
            out("ymm3") _,
            out("ymm4") _,
            out("ymm5") _,
            out("ymm6") _,
            out("ymm7") _,
            options(nostack)
        );
    }
}

/// The assembly of a copy from the start on, in rounds aligned at the destination, with nine vector registers. What the first and the last round may
/// leave out is loaded before anything is stored, and stored after everything else.
macro_rules! forward_rounds {
    ($dst:expr, $src:expr, $n:expr, $load:literal, $aligned:literal, $clean_up:literal,
     $r0:tt $r1:tt $r2:tt $r3:tt $r4:tt $r5:tt $r6:tt $r7:tt $r8:tt) => {
        asm!(
            concat!($load, " ", $r4, ", ymmword ptr [{src}]"),
            concat!($load, " ", $r5, ", ymmword ptr [{src} + {n} - 128]"),
            concat!($load, " ", $r6, ", ymmword ptr [{src} + {n} - 96]"),
            concat!($load, " ", $r7, ", ymmword ptr [{src} + {n} - 64]"),
            concat!($load, " ", $r8, ", ymmword ptr [{src} + {n} - 32]"),
            "mov {at}, {dst}",
            "or {at}, 31",
            "inc {at}",
            "sub {src}, {dst}",
            "lea {last}, [{dst} + {n} - 128]",
            ".p2align 6",
            "2:",
            concat!($load, " ", $r0, ", ymmword ptr [{at} + {src}]"),
            concat!($load, " ", $r1, ", ymmword ptr [{at} + {src} + 32]"),
            concat!($load, " ", $r2, ", ymmword ptr [{at} + {src} + 64]"),
            concat!($load, " ", $r3, ", ymmword ptr [{at} + {src} + 96]"),
            concat!($aligned, " ymmword ptr [{at}], ", $r0),
            concat!($aligned, " ymmword ptr [{at} + 32], ", $r1),
            concat!($aligned, " ymmword ptr [{at} + 64], ", $r2),
            concat!($aligned, " ymmword ptr [{at} + 96], ", $r3),
            "sub {at}, -128",
            "cmp {at}, {last}",
            "jb 2b",
            concat!($load, " ymmword ptr [{last}], ", $r5),
            concat!($load, " ymmword ptr [{last} + 32], ", $r6),
            concat!($load, " ymmword ptr [{last} + 64], ", $r7),
            concat!($load, " ymmword ptr [{last} + 96], ", $r8),
            concat!($load, " ymmword ptr [{dst}], ", $r4),
            $clean_up,
            src = inout(reg) $src => _,
            dst = in(reg) $dst,
            n = in(reg) $n,
            at = out(reg) _,
            last = out(reg) _,
            out($r0) _,
            out($r1) _,
            out($r2) _,
            out($r3) _,
            out($r4) _,
            out($r5) _,
            out($r6) _,
            out($r7) _,
            out($r8) _,
            options(nostack)
        );
    };
}

/// Copies from the start on ([`forward_rounds`]).
///
/// # Safety
/// AVX exists; as [`copy_words`], with `n > 128`, and `dst` does not lie in the source past its start.
#[inline(always)]
unsafe fn forward_by_vector(dst: usize, src: usize, n: usize) {
    // SAFETY: touches exactly the two ranges. A round reads all it needs before it writes, and what it writes lies before what later ones read.
    unsafe {
        forward_rounds!(dst, src, n, "vmovdqu", "vmovdqa", "vzeroupper", "ymm0" "ymm1" "ymm2" "ymm3" "ymm4" "ymm5" "ymm6" "ymm7" "ymm8");
    }
}

/// As [`forward_by_vector`] in registers behind which there is no state to clean up: 5 % of a copy of 1 KiB.
///
/// # Safety
/// As [`forward_by_vector`], and AVX-512VL exists.
#[inline(always)]
unsafe fn forward_by_upper_vector(dst: usize, src: usize, n: usize) {
    // SAFETY: as in `forward_by_vector`.
    unsafe {
        forward_rounds!(dst, src, n, "vmovdqu64", "vmovdqa64", "", "ymm16" "ymm17" "ymm18" "ymm19" "ymm20" "ymm21" "ymm22" "ymm23" "ymm24");
    }
}

/// As [`forward_by_vector`] from the end down.
///
/// # Safety
/// AVX exists; as [`copy_words`], with `n > 128`, and `src` does not lie in the destination past its start.
#[inline(always)]
unsafe fn backward_by_vector(dst: usize, src: usize, n: usize) {
    // SAFETY: touches exactly the two ranges. A round reads all it needs before it writes, and what it writes lies behind what later ones read.
    unsafe {
        asm!(
            "vmovdqu ymm4, ymmword ptr [{src} + {n} - 32]",
            "vmovdqu ymm5, ymmword ptr [{src}]",
            "vmovdqu ymm6, ymmword ptr [{src} + 32]",
            "vmovdqu ymm7, ymmword ptr [{src} + 64]",
            "vmovdqu ymm8, ymmword ptr [{src} + 96]",
            "lea {at}, [{dst} + {n} - 1]",
            "and {at}, -32",
            "sub {src}, {dst}",
            "lea {first}, [{dst} + 128]",
            ".p2align 6",
            "2:",
            "vmovdqu ymm0, ymmword ptr [{at} + {src} - 32]",
            "vmovdqu ymm1, ymmword ptr [{at} + {src} - 64]",
            "vmovdqu ymm2, ymmword ptr [{at} + {src} - 96]",
            "vmovdqu ymm3, ymmword ptr [{at} + {src} - 128]",
            "vmovdqa ymmword ptr [{at} - 32], ymm0",
            "vmovdqa ymmword ptr [{at} - 64], ymm1",
            "vmovdqa ymmword ptr [{at} - 96], ymm2",
            "vmovdqa ymmword ptr [{at} - 128], ymm3",
            "add {at}, -128",
            "cmp {at}, {first}",
            "ja 2b",
            "vmovdqu ymmword ptr [{dst}], ymm5",
            "vmovdqu ymmword ptr [{dst} + 32], ymm6",
            "vmovdqu ymmword ptr [{dst} + 64], ymm7",
            "vmovdqu ymmword ptr [{dst} + 96], ymm8",
            "vmovdqu ymmword ptr [{dst} + {n} - 32], ymm4",
            "vzeroupper",
            src = inout(reg) src => _,
            dst = in(reg) dst,
            n = in(reg) n,
            at = out(reg) _,
            first = out(reg) _,
            out("ymm0") _,
            out("ymm1") _,
            out("ymm2") _,
            out("ymm3") _,
            out("ymm4") _,
            out("ymm5") _,
            out("ymm6") _,
            out("ymm7") _,
            out("ymm8") _,
            options(nostack)
        );
    }
}

/// # Safety
/// As [`copy_words`], and `dst` does not lie in the source past its start.
#[inline(always)]
unsafe fn string_copy(dst: usize, src: usize, n: usize) {
    // SAFETY: touches exactly the two ranges; the direction flag is clear in Rust code.
    unsafe {
        asm!(
            "rep movsq",
            inout("rdi") dst => _,
            inout("rsi") src => _,
            inout("rcx") n / WORD => _,
            options(nostack, preserves_flags)
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
    if n >= STRING_FILL {
        // SAFETY: touches exactly the range; the direction flag is clear in Rust code.
        unsafe {
            asm!(
                "rep stosq",
                inout("rdi") dst => _,
                inout("rcx") n / WORD => _,
                in("rax") word,
                options(nostack, preserves_flags)
            );
        }
        return;
    }
    for slot in (dst..dst + n).step_by(WORD) {
        // SAFETY: an aligned word of the range, which other threads may read.
        unsafe { AtomicUsize::from_ptr(slot as *mut usize) }.store(word, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arch::tests::check_every_overlap;

    #[test]
    fn every_overlap_of_every_kind_of_copy_is_as_through_a_buffer_whatever_vectors_there_are() {
        check_every_overlap();
        find_features();
        check_every_overlap();
        HAS_UPPER_VECTORS.store(false, Relaxed);
        check_every_overlap();
        find_features();
    }
}

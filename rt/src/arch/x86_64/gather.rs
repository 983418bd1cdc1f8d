//! x86-64's ways of reading pointer words by their mark bytes ([`pointer_map`](crate::arch::pointer_map)): AVX2 four at a time, AVX-512 eight at a time.
//! Assembly: other threads may be writing the words, and a vector load reads each aligned word whole. Words whose bit is not set are not
//! read (masked loads).

use std::arch::asm;
use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

#[cfg(doc)]
use crate::arch::pointer_map::WORDS;
use crate::arch::pointer_map::{POINTER_BITS, Range, gather_scalar};

/// How the words are read; the processor decides.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Kernel {
    /// One word after the other.
    Scalar,
    /// Four words at a time.
    Avx2,
    /// Eight words at a time.
    Avx512,
}

static BEST: AtomicU8 = AtomicU8::new(Kernel::Scalar as u8);

impl Kernel {
    /// What this processor can, the best first.
    pub fn available() -> impl Iterator<Item = Kernel> {
        let bits = std::arch::is_x86_feature_detected!("bmi2") && std::arch::is_x86_feature_detected!("popcnt");
        let avx512 =
            bits && std::arch::is_x86_feature_detected!("avx512f") && std::arch::is_x86_feature_detected!("avx512vl");
        let avx2 = bits && std::arch::is_x86_feature_detected!("avx2");
        [(Kernel::Avx512, avx512), (Kernel::Avx2, avx2), (Kernel::Scalar, true)]
            .into_iter()
            .filter_map(|(kernel, there)| there.then_some(kernel))
    }

    /// Looks at what the processor can.
    pub fn find() {
        if let Some(best) = Kernel::available().next() {
            BEST.store(best as u8, Relaxed);
        }
    }

    /// The best that was found; the scalar one before [`Kernel::find`].
    pub fn best() -> Kernel {
        match BEST.load(Relaxed) {
            2 => Kernel::Avx512,
            1 => Kernel::Avx2,
            _ => Kernel::Scalar,
        }
    }
}

/// Writes the words at `address` that `pointers` names and that lie in `range` to `out`, in order of address; returns how many.
///
/// # Safety
/// The processor has what `kernel` needs. The words at `address` whose bits are set are readable; `address` is a multiple of 8. [`WORDS`] words are writable at
/// `out`, whatever is returned; nobody else reads or writes them.
#[inline(always)]
pub unsafe fn gather(kernel: Kernel, address: usize, pointers: u64, range: Range, out: *mut u64) -> usize {
    debug_assert!(pointers & !POINTER_BITS == 0);
    // SAFETY: handed on.
    unsafe {
        match kernel {
            Kernel::Avx512 => gather_avx512(address, pointers, range, out),
            Kernel::Avx2 => gather_avx2(address, pointers, range, out),
            Kernel::Scalar => gather_scalar(address, pointers, range, out),
        }
    }
}

/// # Safety
/// As [`gather`]; AVX-512F, AVX-512VL, BMI2.
#[inline(always)]
unsafe fn gather_avx512(address: usize, pointers: u64, range: Range, out: *mut u64) -> usize {
    let n: usize;
    // SAFETY: reads words whose bits are set alone (masked loads touch no other), eight at a time while any are left, so within the 16. Each round writes 8 words
    // behind those found in the rounds before, at most 8 in each: within `WORDS`. Code compiled without AVX-512 uses neither the mask registers nor the
    // sixteen upper vector registers, so nothing lives in them, and no `vzeroupper` is needed.
    unsafe {
        asm!(
            "pext {map}, {pointers}, {bits}",
            "vpbroadcastq zmm18, {base}",
            "vpbroadcastq zmm19, {size}",
            "xor {n:e}, {n:e}",
            "2:",
            "movzx {set:e}, {map:l}",
            "kmovw k1, {set:e}",
            // No wider than the pointers ask for: a load that reaches into another cache line waits for it, masked or not.
            "cmp {set:e}, 3",
            "ja 3f",
            "vmovdqu64 xmm16 {{k1}} {{z}}, xmmword ptr [{address}]",
            "jmp 5f",
            "3:",
            "cmp {set:e}, 15",
            "ja 4f",
            "vmovdqu64 ymm16 {{k1}} {{z}}, ymmword ptr [{address}]",
            "jmp 5f",
            "4:",
            "vmovdqu64 zmm16 {{k1}} {{z}}, zmmword ptr [{address}]",
            "5:",
            "vpsubq zmm17, zmm16, zmm18",
            "vpcmpltuq k1 {{k1}}, zmm17, zmm19",
            "vpcompressq zmm16 {{k1}} {{z}}, zmm16",
            "vmovdqu64 zmmword ptr [{out} + 8*{n}], zmm16",
            "kmovw {set:e}, k1",
            "popcnt {set:e}, {set:e}",
            "add {n:e}, {set:e}",
            "add {address}, 64",
            "shr {map:e}, 8",
            "jnz 2b",
            address = inout(reg) address => _,
            pointers = in(reg) pointers,
            bits = in(reg) POINTER_BITS,
            base = in(reg) range.base,
            size = in(reg) range.size,
            out = in(reg) out,
            map = out(reg_abcd) _,
            set = out(reg) _,
            n = out(reg) n,
            options(nostack)
        );
    }
    n
}

/// For each set of four words: all ones in those that are in it.
#[repr(align(32))]
struct Masks([[u64; 4]; 16]);

/// For each set of four words: the 32-bit halves of those that are in it, one after the other.
#[repr(align(32))]
struct Permutations([[u32; 8]; 16]);

static MASKS: Masks = {
    let mut masks = [[0; 4]; 16];
    let mut at = 0;
    while at < 16 * 4 {
        masks[at / 4][at % 4] = if ((at / 4) >> (at % 4)) & 1 != 0 { u64::MAX } else { 0 };
        at += 1;
    }
    Masks(masks)
};

static PERMUTATIONS: Permutations = {
    let mut permutations = [[0; 8]; 16];
    let mut set = 0;
    while set < 16 {
        let (mut word, mut n) = (0, 0);
        while word < 4 {
            if set >> word & 1 != 0 {
                permutations[set][2 * n] = 2 * word as u32;
                permutations[set][2 * n + 1] = 2 * word as u32 + 1;
                n += 1;
            }
            word += 1;
        }
        set += 1;
    }
    Permutations(permutations)
};

/// # Safety
/// As [`gather`]; AVX2, BMI2.
#[inline(always)]
unsafe fn gather_avx2(address: usize, pointers: u64, range: Range, out: *mut u64) -> usize {
    const SIGN: usize = 1 << 63;
    let n: usize;
    // SAFETY: reads words whose bits are set alone (masked loads touch no other), four at a time while any are left, so within the 16. Each round writes 4 words
    // behind those found in the rounds before, at most 4 in each: within `WORDS`. Both tables have 16 rows of 32 bytes, and both indices four bits.
    unsafe {
        asm!(
            "pext {map}, {pointers}, {bits}",
            "vmovq xmm3, {base}",
            "vpbroadcastq ymm3, xmm3",
            "vmovq xmm4, {size}",
            "vpbroadcastq ymm4, xmm4",
            "xor {n:e}, {n:e}",
            "2:",
            "mov {set:e}, {map:e}",
            "and {set:e}, 15",
            "shl {set:e}, 5",
            "vmovdqa ymm0, ymmword ptr [{masks} + {set}]",
            // As with AVX-512: two words alone by a load of two.
            "cmp {set:e}, 3 << 5",
            "ja 3f",
            "vpmaskmovq xmm1, xmm0, xmmword ptr [{address}]",
            "jmp 4f",
            "3:",
            "vpmaskmovq ymm1, ymm0, ymmword ptr [{address}]",
            "4:",
            // word - (base + 2^63) and size - 2^63, signed: as word - base and size, unsigned
            "vpsubq ymm2, ymm1, ymm3",
            "vpcmpgtq ymm2, ymm4, ymm2",
            "vpand ymm2, ymm2, ymm0",
            "vmovmskpd {set:e}, ymm2",
            "popcnt {found:e}, {set:e}",
            "shl {set:e}, 5",
            "vmovdqa ymm0, ymmword ptr [{permutations} + {set}]",
            "vpermd ymm1, ymm0, ymm1",
            "vmovdqu ymmword ptr [{out} + 8*{n}], ymm1",
            "add {n:e}, {found:e}",
            "add {address}, 32",
            "shr {map:e}, 4",
            "jnz 2b",
            "vzeroupper",
            address = inout(reg) address => _,
            pointers = in(reg) pointers,
            bits = inout(reg) POINTER_BITS => _,
            base = in(reg) range.base.wrapping_add(SIGN),
            size = in(reg) range.size.wrapping_sub(SIGN),
            masks = in(reg) &raw const MASKS.0,
            permutations = in(reg) &raw const PERMUTATIONS.0,
            out = in(reg) out,
            map = out(reg) _,
            set = out(reg) _,
            found = out(reg) _,
            n = out(reg) n,
            out("ymm0") _, out("ymm1") _, out("ymm2") _, out("ymm3") _, out("ymm4") _,
            options(nostack)
        );
    }
    n
}

//! The C entries of typed copies, as far as there is nothing to do but the copy: no collection under way, a descriptor that has been used before,
//! aligned addresses. Everything else is the slow function's, which repeats all tests.
//!
//! Assembly, because a copy of 256 bytes takes eight cycles, and what a compiler makes of the tests in front of it takes three to five more,
//! depending on where it happens to lie: so these entries start at a cache line and call nothing.

use std::mem::offset_of;

use shade_abi::descriptor::TypeDescriptor;
use shade_abi::geometry::WORD;
use shade_abi::mutator;

pub use super::copy::{SIZES_IN_LINE, copy_words_for};
pub use crate::heap::descriptor::{PLACE_MASK, PREFIX_FACTOR, REMEMBERED};

/// Offset of the barrier mode in the thread's block.
pub const WB_MODE: usize = mutator::WB_MODE;
/// Offset of the size in a descriptor.
pub const SIZE: usize = offset_of!(TypeDescriptor, size);
/// Offset of the pointer prefix in a descriptor.
pub const PREFIX: usize = offset_of!(TypeDescriptor, pointer_prefix);
/// What makes an address no multiple of a word.
pub const MISALIGNED: usize = WORD - 1;

/// Goes to `9:` unless the barrier is off and the descriptor in rdi is a remembered one, whose size is in r9 then (`heap::descriptor::remember`). Uses
/// rax, r10, r11.
#[macro_export]
macro_rules! quiet_size {
    () => {
        "cmp dword ptr fs:[shade_mutator@TPOFF + {wb_mode}], 0
         jne 9f
         test rdi, rdi
         je 9f
         mov r10d, edi
         and r10d, {place_mask}
         lea r11, [rip + {remembered}]
         imul rax, qword ptr [rdi + {prefix}], {prefix_factor}
         mov r9, qword ptr [rdi + {size}]
         add rax, rdi
         add rax, r9
         or rax, 1
         cmp rax, qword ptr [r10 + r11]
         jne 9f"
    };
}

/// Copies r9 bytes from the register `$src` to rsi and returns, if the size is one that is copied in line: the first 128 and the last 128, in registers
/// behind which there is no state to clean up (`copy::SIZES_IN_LINE`). Goes to `8:` otherwise. Uses r10.
#[macro_export]
macro_rules! copy_in_line {
    ($src:literal) => {
        concat!(
            "lea r10, [r9 - 128]
             cmp r10, qword ptr [rip + {sizes_in_line}]
             jae 8f
             vmovdqu64 ymm16, ymmword ptr [",
            $src,
            "]
             vmovdqu64 ymm17, ymmword ptr [",
            $src,
            " + 32]
             vmovdqu64 ymm18, ymmword ptr [",
            $src,
            " + 64]
             vmovdqu64 ymm19, ymmword ptr [",
            $src,
            " + 96]
             vmovdqu64 ymm20, ymmword ptr [",
            $src,
            " + r9 - 128]
             vmovdqu64 ymm21, ymmword ptr [",
            $src,
            " + r9 - 96]
             vmovdqu64 ymm22, ymmword ptr [",
            $src,
            " + r9 - 64]
             vmovdqu64 ymm23, ymmword ptr [",
            $src,
            " + r9 - 32]
             vmovdqu64 ymmword ptr [rsi], ymm16
             vmovdqu64 ymmword ptr [rsi + 32], ymm17
             vmovdqu64 ymmword ptr [rsi + 64], ymm18
             vmovdqu64 ymmword ptr [rsi + 96], ymm19
             vmovdqu64 ymmword ptr [rsi + r9 - 128], ymm20
             vmovdqu64 ymmword ptr [rsi + r9 - 96], ymm21
             vmovdqu64 ymmword ptr [rsi + r9 - 64], ymm22
             vmovdqu64 ymmword ptr [rsi + r9 - 32], ymm23
             ret"
        )
    };
}

/// The body of `shade_typed_memmove(desc, dst, src)`: `$slow(desc, dst, src, _, _, caller)` if there is more to do.
#[macro_export]
macro_rules! typed_memmove_entry {
    ($slow:path) => {
        ::std::arch::naked_asm!(
            ".p2align 6",
            $crate::quiet_size!(),
            "mov eax, esi",
            "or eax, edx",
            "test al, {misaligned}",
            "jne 9f",
            $crate::copy_in_line!("rdx"),
            "8:",
            "mov rdi, rsi",
            "mov rsi, rdx",
            "mov rdx, r9",
            "jmp {copy_words_for}",
            "9:",
            "mov r9, qword ptr [rsp]",
            "jmp {slow}",
            slow = sym $slow,
            wb_mode = const $crate::arch::typed_copy::WB_MODE,
            place_mask = const $crate::arch::typed_copy::PLACE_MASK,
            remembered = sym $crate::arch::typed_copy::REMEMBERED,
            prefix = const $crate::arch::typed_copy::PREFIX,
            prefix_factor = const $crate::arch::typed_copy::PREFIX_FACTOR,
            size = const $crate::arch::typed_copy::SIZE,
            misaligned = const $crate::arch::typed_copy::MISALIGNED,
            sizes_in_line = sym $crate::arch::typed_copy::SIZES_IN_LINE,
            copy_words_for = sym $crate::arch::typed_copy::copy_words_for,
        )
    };
}

/// The body of `shade_typed_slice_copy(desc, dst, dst_len, src, src_len)`: `$slow(desc, dst, dst_len, src, src_len, caller)` if there is more to do.
/// The product of count and size is a signed one: a count of 2^63 and more gives 0 for a size of 0, is caught here where the product is negative, or
/// overflows.
#[macro_export]
macro_rules! typed_slice_copy_entry {
    ($slow:path) => {
        ::std::arch::naked_asm!(
            ".p2align 6",
            $crate::quiet_size!(),
            "mov eax, esi",
            "or eax, ecx",
            "test al, {misaligned}",
            "jne 9f",
            "mov rax, rdx",
            "cmp r8, rdx",
            "cmovb rax, r8",
            "imul r9, rax",
            "jo 9f",
            $crate::copy_in_line!("rcx"),
            "8:",
            "test r9, r9",
            "js 9f",
            "mov rdi, rsi",
            "mov rsi, rcx",
            "mov rdx, r9",
            "mov rcx, rax",
            "jmp {copy_words_for}",
            "9:",
            "mov r9, qword ptr [rsp]",
            "jmp {slow}",
            slow = sym $slow,
            wb_mode = const $crate::arch::typed_copy::WB_MODE,
            place_mask = const $crate::arch::typed_copy::PLACE_MASK,
            remembered = sym $crate::arch::typed_copy::REMEMBERED,
            prefix = const $crate::arch::typed_copy::PREFIX,
            prefix_factor = const $crate::arch::typed_copy::PREFIX_FACTOR,
            size = const $crate::arch::typed_copy::SIZE,
            misaligned = const $crate::arch::typed_copy::MISALIGNED,
            sizes_in_line = sym $crate::arch::typed_copy::SIZES_IN_LINE,
            copy_words_for = sym $crate::arch::typed_copy::copy_words_for,
        )
    };
}

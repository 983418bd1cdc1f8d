//! The C entries of typed copies, as far as there is nothing to do but the copy: no collection under way, a descriptor that has been used before,
//! aligned addresses. Everything else is the slow function's, which repeats all tests.

use std::mem::offset_of;

use shade_abi::descriptor::TypeDescriptor;
use shade_abi::geometry::WORD;
use shade_abi::mutator;

pub use super::copy::copy_words_for;
use crate::heap::descriptor;
pub use crate::heap::descriptor::{PLACE_MASK, REMEMBERED};

/// Offset of the barrier mode in the thread's block.
pub const WB_MODE: usize = mutator::WB_MODE;
/// Offset of the size in a descriptor.
pub const SIZE: usize = offset_of!(TypeDescriptor, size);
/// Offset of the pointer prefix in a descriptor.
pub const PREFIX: usize = offset_of!(TypeDescriptor, pointer_prefix);
/// What makes an address no multiple of a word.
pub const MISALIGNED: usize = WORD - 1;
/// [`descriptor::PREFIX_FACTOR`], as two instructions take it.
pub const PREFIX_FACTOR_LOW: u64 = descriptor::PREFIX_FACTOR & 0xffff;
/// Its upper half.
pub const PREFIX_FACTOR_HIGH: u64 = descriptor::PREFIX_FACTOR >> 16;

const _: () = assert!(PREFIX_FACTOR_HIGH <= 0xffff);

/// Goes to `9:` unless the barrier is off and the descriptor in x0 is a remembered one, whose size is in x11 then (`heap::descriptor::remember`). Uses
/// x9, x10, x12–x14.
#[macro_export]
macro_rules! quiet_size {
    () => {
        "mrs x9, tpidr_el0
         add x9, x9, :tprel_hi12:shade_mutator
         add x9, x9, :tprel_lo12_nc:shade_mutator
         ldr w10, [x9, #{wb_mode}]
         cbnz w10, 9f
         cbz x0, 9f
         and x14, x0, #{place_mask}
         adrp x13, {remembered}
         add x13, x13, :lo12:{remembered}
         ldr x13, [x13, x14]
         ldr x11, [x0, #{size}]
         ldr x12, [x0, #{prefix}]
         mov w10, #{factor_low}
         movk w10, #{factor_high}, lsl #16
         madd x12, x12, x10, x0
         add x12, x12, x11
         orr x12, x12, #1
         cmp x12, x13
         b.ne 9f"
    };
}

/// The body of `shade_typed_memmove(desc, dst, src)`: `$slow(desc, dst, src, _, _, caller)` if there is more to do.
#[macro_export]
macro_rules! typed_memmove_entry {
    ($slow:path) => {
        ::std::arch::naked_asm!(
            $crate::quiet_size!(),
            "orr x12, x1, x2",
            "tst x12, #{misaligned}",
            "b.ne 9f",
            "mov x0, x1",
            "mov x1, x2",
            "mov x2, x11",
            "b {copy_words_for}",
            "9:",
            "mov x5, x30",
            "b {slow}",
            slow = sym $slow,
            wb_mode = const $crate::arch::typed_copy::WB_MODE,
            place_mask = const $crate::arch::typed_copy::PLACE_MASK,
            remembered = sym $crate::arch::typed_copy::REMEMBERED,
            prefix = const $crate::arch::typed_copy::PREFIX,
            factor_low = const $crate::arch::typed_copy::PREFIX_FACTOR_LOW,
            factor_high = const $crate::arch::typed_copy::PREFIX_FACTOR_HIGH,
            size = const $crate::arch::typed_copy::SIZE,
            misaligned = const $crate::arch::typed_copy::MISALIGNED,
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
            $crate::quiet_size!(),
            "orr x12, x1, x3",
            "tst x12, #{misaligned}",
            "b.ne 9f",
            "cmp x2, x4",
            "csel x9, x2, x4, lo",
            "mul x12, x11, x9",
            "smulh x13, x11, x9",
            "cmp x13, x12, asr #63",
            "b.ne 9f",
            "tbnz x12, #63, 9f",
            "mov x0, x1",
            "mov x1, x3",
            "mov x2, x12",
            "mov x3, x9",
            "b {copy_words_for}",
            "9:",
            "mov x5, x30",
            "b {slow}",
            slow = sym $slow,
            wb_mode = const $crate::arch::typed_copy::WB_MODE,
            place_mask = const $crate::arch::typed_copy::PLACE_MASK,
            remembered = sym $crate::arch::typed_copy::REMEMBERED,
            prefix = const $crate::arch::typed_copy::PREFIX,
            factor_low = const $crate::arch::typed_copy::PREFIX_FACTOR_LOW,
            factor_high = const $crate::arch::typed_copy::PREFIX_FACTOR_HIGH,
            size = const $crate::arch::typed_copy::SIZE,
            misaligned = const $crate::arch::typed_copy::MISALIGNED,
            copy_words_for = sym $crate::arch::typed_copy::copy_words_for,
        )
    };
}

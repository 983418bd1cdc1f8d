//! x86-64 System V: entry points' register handling, access to `shade_mutator`, SSE2 work on mark bytes.

use std::arch::x86_64::{__m128i, _MM_HINT_T0, _mm_load_si128, _mm_movemask_epi8, _mm_prefetch, _mm_slli_epi16};
use std::arch::{asm, global_asm, naked_asm};

use shade_abi::mutator;

mod copy;
pub mod pointer_map;
pub mod typed_copy;

pub use copy::{copy_words, fill_words};

/// Looks at what the processor can.
pub fn find_features() {
    copy::find_features();
    pointer_map::Kernel::find();
}

// The thread-local block, initialised data so that a thread starts armed (`shade_abi::mutator::INITIAL`). The layout is
// checked against the constants below.
global_asm!(
    ".pushsection .tdata,\"awT\",@progbits",
    ".globl shade_mutator",
    ".type shade_mutator,@object",
    ".size shade_mutator,{size}",
    ".balign {align}",
    "shade_mutator:",
    ".quad 0",
    ".quad 0",
    ".quad -1",
    ".long {mode}",
    ".long 1",
    ".zero {rest}",
    ".popsection",
    size = const mutator::SIZE,
    align = const mutator::ALIGN,
    mode = const mutator::MODE_DELETION_INSERTION,
    rest = const mutator::SIZE - mutator::POLL - 4,
);

const _: () = assert!(
    mutator::WB_NEXT == 0
        && mutator::WB_END == 8
        && mutator::NEW_MASK == 16
        && mutator::WB_MODE == 24
        && mutator::POLL == 28
);

/// The calling thread's barrier mode.
#[inline(always)]
pub fn barrier_mode() -> u32 {
    let mode;
    // SAFETY: reads four bytes of the thread's own block, which exists as long as the thread.
    unsafe {
        asm!(
            "mov {0:e}, dword ptr fs:[shade_mutator@TPOFF + {offset}]",
            out(reg) mode,
            offset = const mutator::WB_MODE,
            options(readonly, nostack, preserves_flags)
        );
    }
    mode
}

/// Address of the calling thread's `shade_mutator`.
#[inline(always)]
pub fn mutator_block() -> usize {
    let address;
    // SAFETY: reads the thread pointer, and adds a constant: the runtime is in the executable, so the block is in static TLS.
    unsafe {
        asm!(
            "mov {0}, qword ptr fs:[0]",
            "lea {0}, [{0} + shade_mutator@TPOFF]",
            out(reg) address,
            options(pure, nomem, nostack, preserves_flags)
        );
    }
    address
}

/// The calling thread's thread pointer: static TLS ends there.
pub fn thread_pointer() -> usize {
    let address;
    // SAFETY: the ABI keeps the thread pointer's own value at offset 0.
    unsafe { asm!("mov {0}, qword ptr fs:[0]", out(reg) address, options(pure, nomem, nostack, preserves_flags)) };
    address
}

/// Saves every register a compiled caller may hold a pointer in to the stack and calls `$inner(sp)` with the address of the saved
/// registers: the body of a `preserve_mostcc` entry. Everything from `sp` up to the stack's end is the caller's roots.
///
/// `preserve_mostcc` keeps all general registers but r11; vector registers are the caller's to save.
#[macro_export]
macro_rules! preserve_most_entry {
    ($inner:path) => {
        ::std::arch::naked_asm!(
            "push rbp",
            "mov rbp, rsp",
            "push rax",
            "push rcx",
            "push rdx",
            "push rbx",
            "push rsi",
            "push rdi",
            "push r8",
            "push r9",
            "push r10",
            "push r12",
            "push r13",
            "push r14",
            "push r15",
            "sub rsp, 8",
            "mov rdi, rsp",
            "cld",
            "call {inner}",
            "add rsp, 8",
            "pop r15",
            "pop r14",
            "pop r13",
            "pop r12",
            "pop r10",
            "pop r9",
            "pop r8",
            "pop rdi",
            "pop rsi",
            "pop rbx",
            "pop rdx",
            "pop rcx",
            "pop rax",
            "pop rbp",
            "ret",
            inner = sym $inner,
        )
    };
}

/// Where the return address is, from the `sp` of [`preserve_most_entry`]: above 15 saved words.
pub const PRESERVED_BELOW_CALLER: usize = 15 * 8;

/// The body of a C entry of up to three arguments that may be a safepoint: saves the callee-saved registers and calls
/// `$inner(a0, a1, a2, sp)`. Scanning from `sp` leaves the runtime's own frames out, in which stale pointers may lie.
#[macro_export]
macro_rules! safepoint_entry {
    ($inner:path) => {
        ::std::arch::naked_asm!(
            "push rbp",
            "mov rbp, rsp",
            "push rbx",
            "push r12",
            "push r13",
            "push r14",
            "push r15",
            "sub rsp, 8",
            "mov rcx, rsp",
            "call {inner}",
            "mov rsp, rbp",
            "pop rbp",
            "ret",
            inner = sym $inner,
        )
    };
}

/// The body of a C entry of up to five arguments: goes on at `$inner` with the return address of its caller as the sixth.
#[macro_export]
macro_rules! entry_with_caller {
    ($inner:path) => {
        ::std::arch::naked_asm!("mov r9, qword ptr [rsp]", "jmp {inner}", inner = sym $inner)
    };
}

/// The body of `shade_native_call(fn, a0, a1, a2, a3, a4)`: saves callee-saved and argument registers in a frame that is scanned,
/// enters native state, calls `fn(a0..a4)`, leaves native state, returns what `fn` returned in rax.
#[macro_export]
macro_rules! native_call_entry {
    ($enter:path, $leave:path) => {
        ::std::arch::naked_asm!(
            "push rbp",
            "mov rbp, rsp",
            "push rbx",
            "push r12",
            "push r13",
            "push r14",
            "push r15",
            "push rdi",
            "push rsi",
            "push rdx",
            "push rcx",
            "push r8",
            "push r9",
            "sub rsp, 8",
            "mov rdi, rsp",
            "call {enter}",
            "mov rax, qword ptr [rbp - 48]",
            "mov rdi, qword ptr [rbp - 56]",
            "mov rsi, qword ptr [rbp - 64]",
            "mov rdx, qword ptr [rbp - 72]",
            "mov rcx, qword ptr [rbp - 80]",
            "mov r8, qword ptr [rbp - 88]",
            "mov r11, rax",
            "xor eax, eax",
            "call r11",
            "mov qword ptr [rsp], rax",
            "call {leave}",
            "mov rax, qword ptr [rsp]",
            "mov r15, qword ptr [rbp - 40]",
            "mov r14, qword ptr [rbp - 32]",
            "mov r13, qword ptr [rbp - 24]",
            "mov r12, qword ptr [rbp - 16]",
            "mov rbx, qword ptr [rbp - 8]",
            "mov rsp, rbp",
            "pop rbp",
            "ret",
            enter = sym $enter,
            leave = sym $leave,
        )
    };
}

/// The body of `shade_native_forward`: as [`native_call_entry`] for a callee in r10 and any arguments in registers. Integer and vector arguments, and
/// rax for callees with variable arguments, are saved in the scanned frame and are back in place for the callee; both registers of each
/// class that results come in survive the way out of native state. Arguments on the stack are not carried: they would lie elsewhere.
#[macro_export]
macro_rules! native_forward_entry {
    ($enter:path, $leave:path) => {
        ::std::arch::naked_asm!(
            "push rbp",
            "mov rbp, rsp",
            "push rbx",
            "push r12",
            "push r13",
            "push r14",
            "push r15",
            "push r10",
            "push rdi",
            "push rsi",
            "push rdx",
            "push rcx",
            "push r8",
            "push r9",
            "push rax",
            "sub rsp, 136",
            "movaps xmmword ptr [rsp], xmm0",
            "movaps xmmword ptr [rsp + 16], xmm1",
            "movaps xmmword ptr [rsp + 32], xmm2",
            "movaps xmmword ptr [rsp + 48], xmm3",
            "movaps xmmword ptr [rsp + 64], xmm4",
            "movaps xmmword ptr [rsp + 80], xmm5",
            "movaps xmmword ptr [rsp + 96], xmm6",
            "movaps xmmword ptr [rsp + 112], xmm7",
            "mov rdi, rsp",
            "cld",
            "call {enter}",
            "movaps xmm0, xmmword ptr [rsp]",
            "movaps xmm1, xmmword ptr [rsp + 16]",
            "movaps xmm2, xmmword ptr [rsp + 32]",
            "movaps xmm3, xmmword ptr [rsp + 48]",
            "movaps xmm4, xmmword ptr [rsp + 64]",
            "movaps xmm5, xmmword ptr [rsp + 80]",
            "movaps xmm6, xmmword ptr [rsp + 96]",
            "movaps xmm7, xmmword ptr [rsp + 112]",
            "mov rdi, qword ptr [rbp - 56]",
            "mov rsi, qword ptr [rbp - 64]",
            "mov rdx, qword ptr [rbp - 72]",
            "mov rcx, qword ptr [rbp - 80]",
            "mov r8, qword ptr [rbp - 88]",
            "mov r9, qword ptr [rbp - 96]",
            "mov rax, qword ptr [rbp - 104]",
            "call qword ptr [rbp - 48]",
            "mov qword ptr [rbp - 56], rax",
            "mov qword ptr [rbp - 64], rdx",
            "movaps xmmword ptr [rsp], xmm0",
            "movaps xmmword ptr [rsp + 16], xmm1",
            "call {leave}",
            "mov rax, qword ptr [rbp - 56]",
            "mov rdx, qword ptr [rbp - 64]",
            "movaps xmm0, xmmword ptr [rsp]",
            "movaps xmm1, xmmword ptr [rsp + 16]",
            "mov r15, qword ptr [rbp - 40]",
            "mov r14, qword ptr [rbp - 32]",
            "mov r13, qword ptr [rbp - 24]",
            "mov r12, qword ptr [rbp - 16]",
            "mov rbx, qword ptr [rbp - 8]",
            "mov rsp, rbp",
            "pop rbp",
            "ret",
            enter = sym $enter,
            leave = sym $leave,
        )
    };
}

/// Pushes the callee-saved registers and calls `function(sp, argument)`: a C-ABI caller's pointers are then all at or above `sp`.
#[unsafe(naked)]
pub extern "C" fn with_registers_spilled(function: extern "C" fn(usize, usize), argument: usize) {
    naked_asm!(
        "push rbp",
        "mov rbp, rsp",
        "push rbx",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "sub rsp, 8",
        "mov rax, rdi",
        "mov rdi, rsp",
        "call rax",
        "mov rsp, rbp",
        "pop rbp",
        "ret",
    )
}

/// Asks for the cache line at `address`; any address will do.
#[inline(always)]
pub fn prefetch(address: usize) {
    // SAFETY: a prefetch never faults.
    unsafe { _mm_prefetch::<_MM_HINT_T0>(address as *const i8) };
}

/// One bit for each of 64 mark bytes.
pub struct GroupMasks {
    /// START is set.
    pub start: u64,
    /// END is set.
    pub end: u64,
    /// The colour bit is set.
    pub colour: u64,
}

impl GroupMasks {
    /// The starts of objects of the colour `black`.
    #[inline(always)]
    pub fn live_starts(&self, black: u8) -> u64 {
        self.start & if black != 0 { self.colour } else { !self.colour }
    }
}

/// START, END and colour of 64 mark bytes.
///
/// # Safety
/// `first` is 16-byte aligned and 64 mark bytes are readable there. A marker may store a colour meanwhile; then
/// either colour is seen.
#[inline]
pub unsafe fn group_masks(first: *const u8) -> GroupMasks {
    let mut masks = GroupMasks { start: 0, end: 0, colour: 0 };
    for i in 0..4 {
        // SAFETY: the `i`-th 16 of the 64 bytes, aligned.
        let bytes = unsafe { _mm_load_si128(first.add(16 * i).cast::<__m128i>()) };
        masks.start |= bit_of_each::<5>(bytes) << (16 * i);
        masks.end |= bit_of_each::<4>(bytes) << (16 * i);
        masks.colour |= bit_of_each::<7>(bytes) << (16 * i);
    }
    masks
}

/// Bit `7 - SHIFT` of each byte. A 16-bit shift moves it to bit 7 of its own byte; what it moves across bytes lands lower.
#[inline(always)]
fn bit_of_each<const SHIFT: i32>(bytes: __m128i) -> u64 {
    // SAFETY: SSE2 is part of x86-64.
    unsafe { _mm_movemask_epi8(_mm_slli_epi16::<SHIFT>(bytes)) as u16 as u64 }
}

/// Sets to 0 each of 64 mark bytes whose bit in `which` is set.
///
/// # Safety
/// `first` is 8-byte aligned, 64 mark bytes are there, and nobody else writes any of them meanwhile.
#[inline]
pub unsafe fn clear_marked(first: *mut u8, which: u64) {
    for i in 0..8 {
        let bits = (which >> (8 * i)) as u8;
        if bits == 0 {
            continue;
        }
        // SAFETY: the `i`-th 8 of the 64 bytes, aligned.
        unsafe {
            let group = first.cast::<u64>().add(i);
            group.write(group.read() & !bytes_of_bits(bits));
        }
    }
}

/// 0xff in byte `i` where bit `i` is set.
#[inline(always)]
fn bytes_of_bits(bits: u8) -> u64 {
    // Each byte gets a copy of all bits and keeps its own one; adding 0x7f to the low seven bits of each byte sets its top bit
    // unless they were all 0, and never carries out of the byte.
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    let spread = u64::from(bits).wrapping_mul(0x0101_0101_0101_0101) & 0x8040_2010_0804_0201;
    let top = (((spread & LOW) + LOW) | spread) & !LOW;
    (top >> 7).wrapping_mul(0xff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bit_pattern_becomes_its_bytes() {
        for bits in 0..=255u8 {
            let expected = (0..8).fold(0u64, |all, i| all | if bits >> i & 1 != 0 { 0xff << (8 * i) } else { 0 });
            assert_eq!(bytes_of_bits(bits), expected, "{bits:08b}");
        }
    }

    #[test]
    fn group_masks_pick_the_right_bit_of_the_right_byte() {
        #[repr(align(16))]
        struct Bytes([u8; 64]);
        let mut bytes = Bytes([0; 64]);
        for (i, byte) in bytes.0.iter_mut().enumerate() {
            *byte = (i as u8).wrapping_mul(37) ^ 0b0011_0000;
        }
        // SAFETY: 64 aligned bytes of the test's own.
        let masks = unsafe { group_masks(bytes.0.as_ptr()) };
        for (i, byte) in bytes.0.iter().enumerate() {
            let bit = |mask: u64| mask >> i & 1;
            assert_eq!(bit(masks.start), u64::from(byte >> 2 & 1));
            assert_eq!(bit(masks.end), u64::from(byte >> 3 & 1));
            assert_eq!(bit(masks.colour), u64::from(byte & 1));
        }
    }

    #[test]
    fn a_new_thread_starts_armed() {
        let block = std::thread::spawn(|| {
            let words = mutator_block() as *const u64;
            // SAFETY: the thread's own block of 128 bytes.
            unsafe { (words.add(0).read(), words.add(1).read(), words.add(2).read(), words.add(3).read()) }
        });
        let (next, end, new_mask, mode_and_poll) = block.join().unwrap();
        assert_eq!((next, end, new_mask), (0, 0, u64::MAX));
        assert_eq!(mode_and_poll, 1 | 1 << 32);
    }
}

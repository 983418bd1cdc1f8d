//! x86-64 System V: entry points' register handling, access to `shade_mutator`, SSE2 work on mark bytes.

use std::arch::x86_64::{__m128i, _MM_HINT_T0, _mm_load_si128, _mm_movemask_epi8, _mm_prefetch, _mm_slli_epi16};
use std::arch::{asm, global_asm, naked_asm};

use shade_abi::mutator;

pub mod copy;
pub mod gather;
pub mod typed_copy;

pub use copy::{copy_words, fill_words};

use super::mark_group::GroupMasks;

/// Looks at what the processor can.
pub fn find_features() {
    copy::find_features();
    gather::Kernel::find();
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

/// Where the calling thread has the executable's thread-locals: `size` bytes of alignment `align` end at the thread pointer, which the ABI keeps at its own
/// offset 0 (Drepper, *ELF Handling For Thread-Local Storage*, variant II).
pub fn static_tls(size: usize, align: usize) -> (usize, usize) {
    let pointer: usize;
    // SAFETY: reads the thread pointer.
    unsafe { asm!("mov {0}, qword ptr fs:[0]", out(reg) pointer, options(pure, nomem, nostack, preserves_flags)) };
    let size = size.next_multiple_of(align);
    (pointer - size, size)
}

/// Stack pointer and program counter of what a signal interrupted.
pub fn interrupted_at(context: &libc::ucontext_t) -> (usize, usize) {
    let registers = &context.uc_mcontext.gregs;
    (registers[libc::REG_RSP as usize] as usize, registers[libc::REG_RIP as usize] as usize)
}

/// Bytes of the longest call instruction.
pub const LONGEST_CALL: usize = 7;

/// Does code that ends with these bytes end with a call? `call rel32`, or `call r/m64` of 2 to 7 bytes.
pub fn ends_with_a_call(bytes: &[u8; LONGEST_CALL]) -> bool {
    let indirect =
        |length: usize| bytes[LONGEST_CALL - length] == 0xff && bytes[LONGEST_CALL - length + 1] >> 3 & 7 == 2;
    bytes[2] == 0xe8 || [2, 3, 4, 6, 7].into_iter().any(indirect)
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
/// From the `sp` of [`preserve_most_entry`] to the stack pointer of its caller, at the call.
pub const PRESERVED_FRAME: usize = PRESERVED_BELOW_CALLER + 8;

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

/// Calls `shade_wb_flush` as compiled code does, with these words in the registers that it keeps beside the callee-saved ones.
#[cfg(test)]
pub fn through_flush(registers: &mut [usize; 8]) {
    let [rax, rcx, rdx, rsi, rdi, r8, r9, r10] = registers;
    // SAFETY: `preserve_mostcc` without arguments: keeps every general register but r11; vector registers are declared.
    unsafe {
        asm!(
            "call {flush}",
            flush = sym crate::entry::shade_wb_flush,
            inout("rax") *rax, inout("rcx") *rcx, inout("rdx") *rdx, inout("rsi") *rsi,
            inout("rdi") *rdi, inout("r8") *r8, inout("r9") *r9, inout("r10") *r10,
            out("r11") _, clobber_abi("C"),
        );
    }
}

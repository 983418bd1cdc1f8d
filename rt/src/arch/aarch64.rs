//! AArch64 (AAPCS64, Linux): entry points' register handling, access to `shade_mutator`, mark bytes eight at a time.
//!
//! Callee-saved are x19–x28, x29 (the frame), x30 (where to return to) and the low halves of v8–v15. A compiler may keep a pointer in one of
//! the latter, so they go into every frame that is scanned.
//!
//! `preserve_mostcc` is those and x9–x15 (LLVM's `CSR_AArch64_RT_MostRegs`): arguments, x16–x18 and the other vector registers are the
//! caller's to save.

use std::arch::{asm, global_asm, naked_asm};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use shade_abi::mark_byte::{COLOUR_OLD_B, END, START};
use shade_abi::mutator;

pub mod copy;
pub mod gather;
pub mod typed_copy;

pub use copy::{copy_words, fill_words};

use super::mark_group::GroupMasks;

/// Nothing is chosen at run time: what is used here every AArch64 has.
pub fn find_features() {}

// The thread-local block, initialised data so that a thread starts armed (`shade_abi::mutator::INITIAL`). The layout is
// checked against the constants below.
global_asm!(
    ".pushsection .tdata,\"awT\",@progbits",
    ".globl shade_mutator",
    ".type shade_mutator,@object",
    ".size shade_mutator,{size}",
    ".balign {align}",
    "shade_mutator:",
    ".xword 0",
    ".xword 0",
    ".xword -1",
    ".word {mode}",
    ".word 1",
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
    let block = mutator_block();
    let mode;
    // SAFETY: reads four bytes of the thread's own block, which exists as long as the thread. (Not `pure`: a handshake changes it.)
    unsafe {
        asm!(
            "ldr {0:w}, [{1}, #{offset}]",
            out(reg) mode,
            in(reg) block,
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
            "mrs {0}, tpidr_el0",
            "add {0}, {0}, :tprel_hi12:shade_mutator",
            "add {0}, {0}, :tprel_lo12_nc:shade_mutator",
            out(reg) address,
            options(pure, nomem, nostack, preserves_flags)
        );
    }
    address
}

/// Bytes that the C library keeps at the thread pointer for itself.
const THREAD_CONTROL_BLOCK: usize = 16;

/// Where the calling thread has the executable's thread-locals: `size` bytes of alignment `align` lie behind the thread pointer and two words of the C
/// library's (Drepper, *ELF Handling For Thread-Local Storage*, variant I).
pub fn static_tls(size: usize, align: usize) -> (usize, usize) {
    let pointer: usize;
    // SAFETY: reads a register.
    unsafe { asm!("mrs {0}, tpidr_el0", out(reg) pointer, options(pure, nomem, nostack, preserves_flags)) };
    (pointer + THREAD_CONTROL_BLOCK.next_multiple_of(align), size)
}

/// Stack pointer and program counter of what a signal interrupted.
pub fn interrupted_at(context: &libc::ucontext_t) -> (usize, usize) {
    (context.uc_mcontext.sp as usize, context.uc_mcontext.pc as usize)
}

/// Bytes of the longest call instruction.
pub const LONGEST_CALL: usize = 4;

/// Does code that ends with these bytes end with a call? `bl`, or `blr`.
pub fn ends_with_a_call(bytes: &[u8; LONGEST_CALL]) -> bool {
    let instruction = u32::from_le_bytes(*bytes);
    instruction & 0xfc00_0000 == 0x9400_0000 || instruction & 0xffff_fc1f == 0xd63f_0000
}

/// The beginning of a scanned frame: `$bytes` bytes, 160 of which are the frame record and the callee-saved registers. What lies above is the entry's own.
#[macro_export]
macro_rules! push_callee_saved {
    ($bytes:literal) => {
        concat!(
            "stp x29, x30, [sp, #-",
            $bytes,
            "]!
             mov x29, sp
             stp x19, x20, [sp, #16]
             stp x21, x22, [sp, #32]
             stp x23, x24, [sp, #48]
             stp x25, x26, [sp, #64]
             stp x27, x28, [sp, #80]
             stp d8, d9, [sp, #96]
             stp d10, d11, [sp, #112]
             stp d12, d13, [sp, #128]
             stp d14, d15, [sp, #144]"
        )
    };
}

/// Saves every register a compiled caller may hold a pointer in to the stack and calls `$inner(sp)` with the address of the saved
/// registers: the body of a `preserve_mostcc` entry. Everything from `sp` up to the stack's end is the caller's roots.
#[macro_export]
macro_rules! preserve_most_entry {
    ($inner:path) => {
        ::std::arch::naked_asm!(
            $crate::push_callee_saved!("224"),
            "stp x9, x10, [sp, #160]",
            "stp x11, x12, [sp, #176]",
            "stp x13, x14, [sp, #192]",
            "stp x15, xzr, [sp, #208]",
            "mov x0, sp",
            "bl {inner}",
            "ldp x9, x10, [sp, #160]",
            "ldp x11, x12, [sp, #176]",
            "ldp x13, x14, [sp, #192]",
            "ldr x15, [sp, #208]",
            "ldp x29, x30, [sp], #224",
            "ret",
            inner = sym $inner,
        )
    };
}

/// Where the return address is, from the `sp` of [`preserve_most_entry`]: in the frame record.
pub const PRESERVED_BELOW_CALLER: usize = 8;
/// From the `sp` of [`preserve_most_entry`] to the stack pointer of its caller, at the call.
pub const PRESERVED_FRAME: usize = 224;

/// The body of a C entry of up to three arguments that may be a safepoint: saves the callee-saved registers and calls
/// `$inner(a0, a1, a2, sp)`. Scanning from `sp` leaves the runtime's own frames out, in which stale pointers may lie.
#[macro_export]
macro_rules! safepoint_entry {
    ($inner:path) => {
        ::std::arch::naked_asm!(
            $crate::push_callee_saved!("160"),
            "mov x3, sp",
            "bl {inner}",
            "ldp x29, x30, [sp], #160",
            "ret",
            inner = sym $inner,
        )
    };
}

/// The body of a C entry of up to five arguments: goes on at `$inner` with the return address of its caller as the sixth.
#[macro_export]
macro_rules! entry_with_caller {
    ($inner:path) => {
        ::std::arch::naked_asm!("mov x5, x30", "b {inner}", inner = sym $inner)
    };
}

/// The body of `shade_native_call(fn, a0, a1, a2, a3, a4)`: saves callee-saved and argument registers in a frame that is scanned,
/// enters native state, calls `fn(a0..a4)`, leaves native state, returns what `fn` returned in x0.
#[macro_export]
macro_rules! native_call_entry {
    ($enter:path, $leave:path) => {
        ::std::arch::naked_asm!(
            $crate::push_callee_saved!("208"),
            "stp x0, x1, [sp, #160]",
            "stp x2, x3, [sp, #176]",
            "stp x4, x5, [sp, #192]",
            "mov x0, sp",
            "bl {enter}",
            "ldp x9, x0, [sp, #160]",
            "ldp x1, x2, [sp, #176]",
            "ldp x3, x4, [sp, #192]",
            "blr x9",
            "str x0, [sp, #160]",
            "bl {leave}",
            "ldr x0, [sp, #160]",
            "ldp x29, x30, [sp], #208",
            "ret",
            enter = sym $enter,
            leave = sym $leave,
        )
    };
}

/// The body of `shade_native_forward`: as [`native_call_entry`] for a callee in x20 (`swiftself`: the one register of its own that LLVM has in every
/// version) and any arguments in registers. Integer and vector arguments, and x8 for where a large result goes, are saved in the scanned frame and
/// are back in place for the callee; both registers of each class that results come in survive the way out of native state. Arguments on the stack are not
/// carried: they would lie elsewhere.
#[macro_export]
macro_rules! native_forward_entry {
    ($enter:path, $leave:path) => {
        ::std::arch::naked_asm!(
            $crate::push_callee_saved!("368"),
            "stp x0, x1, [sp, #160]",
            "stp x2, x3, [sp, #176]",
            "stp x4, x5, [sp, #192]",
            "stp x6, x7, [sp, #208]",
            "stp x8, xzr, [sp, #224]",
            "stp q0, q1, [sp, #240]",
            "stp q2, q3, [sp, #272]",
            "stp q4, q5, [sp, #304]",
            "stp q6, q7, [sp, #336]",
            "mov x0, sp",
            "bl {enter}",
            "ldp q0, q1, [sp, #240]",
            "ldp q2, q3, [sp, #272]",
            "ldp q4, q5, [sp, #304]",
            "ldp q6, q7, [sp, #336]",
            "ldp x0, x1, [sp, #160]",
            "ldp x2, x3, [sp, #176]",
            "ldp x4, x5, [sp, #192]",
            "ldp x6, x7, [sp, #208]",
            "ldr x8, [sp, #224]",
            "blr x20",
            "stp x0, x1, [sp, #160]",
            "stp q0, q1, [sp, #240]",
            "bl {leave}",
            "ldp x0, x1, [sp, #160]",
            "ldp q0, q1, [sp, #240]",
            "ldp x29, x30, [sp], #368",
            "ret",
            enter = sym $enter,
            leave = sym $leave,
        )
    };
}

/// Pushes the callee-saved registers and calls `function(sp, argument)`: a C-ABI caller's pointers are then all at or above `sp`.
#[unsafe(naked)]
pub extern "C" fn with_registers_spilled(function: extern "C" fn(usize, usize), argument: usize) {
    naked_asm!(push_callee_saved!("160"), "mov x9, x0", "mov x0, sp", "blr x9", "ldp x29, x30, [sp], #160", "ret",)
}

/// Asks for the cache line at `address`; any address will do.
#[inline(always)]
pub fn prefetch(address: usize) {
    // SAFETY: a prefetch never faults.
    unsafe { asm!("prfm pldl1keep, [{0}]", in(reg) address, options(nostack, preserves_flags, readonly)) };
}

/// START, END and colour of 64 mark bytes.
///
/// # Safety
/// `first` is 16-byte aligned and 64 mark bytes are readable there. A marker may store a colour meanwhile; then
/// either colour is seen.
#[inline]
pub unsafe fn group_masks(first: *const u8) -> GroupMasks {
    let mut masks = GroupMasks { start: 0, end: 0, colour: 0 };
    for i in 0..8 {
        // SAFETY: the `i`-th 8 of the 64 bytes, aligned.
        let bytes = unsafe { AtomicU64::from_ptr(first.cast::<u64>().add(i).cast_mut()) }.load(Relaxed);
        masks.start |= bit_of_each(bytes, START) << (8 * i);
        masks.end |= bit_of_each(bytes, END) << (8 * i);
        masks.colour |= bit_of_each(bytes, COLOUR_OLD_B) << (8 * i);
    }
    masks
}

/// The bit `bit` of each of eight bytes. The product has byte `i`'s bit at `56 + i`, and no two bits at one place.
#[inline(always)]
fn bit_of_each(bytes: u64, bit: u8) -> u64 {
    const LOWEST: u64 = 0x0101_0101_0101_0101;
    const GATHER: u64 = 0x0102_0408_1020_4080;
    (bytes >> bit.trailing_zeros() & LOWEST).wrapping_mul(GATHER) >> 56
}

/// Calls `shade_wb_flush` as compiled code does, with these words in the registers that it keeps beside the callee-saved ones.
#[cfg(test)]
pub fn through_flush(registers: &mut [usize; 7]) {
    let [x9, x10, x11, x12, x13, x14, x15] = registers;
    // SAFETY: `preserve_mostcc` without arguments; what else it may change is declared.
    unsafe {
        asm!(
            "bl {flush}",
            flush = sym crate::entry::shade_wb_flush,
            inout("x9") *x9, inout("x10") *x10, inout("x11") *x11, inout("x12") *x12, inout("x13") *x13,
            inout("x14") *x14, inout("x15") *x15, clobber_abi("C"),
        );
    }
}

//! C symbols of `typed_memory`. Signatures and contracts: `shade.h`. Every symbol is a jump that hands the return address on, for messages.

use shade_abi::descriptor::TypeDescriptor;

use crate::typed_memory::{self, atomic, call, clear, memmove, slice, write};
use crate::{entry_with_caller, typed_memmove_entry, typed_slice_copy_entry};

/// Is a barrier needed just now?
#[unsafe(no_mangle)]
pub extern "C" fn shade_needs_barrier() -> bool {
    typed_memory::needs_barrier()
}

/// Stores a pointer.
///
/// # Safety
/// `slot` is a writable word.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_write_ptr(slot: usize, new: usize) {
    entry_with_caller!(write_ptr)
}

extern "C" fn write_ptr(slot: usize, new: usize, _: usize, _: usize, _: usize, caller: usize) {
    // SAFETY: `shade_write_ptr` hands on what its caller promised; so do all the functions below.
    unsafe { write::write_ptr(slot, new, caller) }
}

/// The barrier of a pointer store that the caller does next.
///
/// # Safety
/// `slot` is a readable word.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_write_ptr_nostore(slot: usize, new: usize) {
    entry_with_caller!(write_ptr_nostore)
}

extern "C" fn write_ptr_nostore(slot: usize, new: usize, _: usize, _: usize, _: usize, caller: usize) {
    // SAFETY: see `write_ptr`.
    unsafe { write::write_ptr_nostore(slot, new, caller) }
}

/// Stores a string: a pointer and a length.
///
/// # Safety
/// Two words are writable at `dst`.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_write_string(dst: usize, data: usize, length: u64) {
    entry_with_caller!(write_string)
}

extern "C" fn write_string(dst: usize, data: usize, length: usize, _: usize, _: usize, caller: usize) {
    // SAFETY: see `write_ptr`.
    unsafe { write::write_fat(c"shade_write_string", dst, &[data, length], 0b01, caller) }
}

/// Stores a slice: a pointer, a length and a capacity.
///
/// # Safety
/// Three words are writable at `dst`.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_write_slice(dst: usize, data: usize, length: u64, capacity: u64) {
    entry_with_caller!(write_slice)
}

extern "C" fn write_slice(dst: usize, data: usize, length: usize, capacity: usize, _: usize, caller: usize) {
    // SAFETY: see `write_ptr`.
    unsafe { write::write_fat(c"shade_write_slice", dst, &[data, length, capacity], 0b001, caller) }
}

/// Stores an interface: two pointers.
///
/// # Safety
/// Two words are writable at `dst`.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_write_iface(dst: usize, table: usize, data: usize) {
    entry_with_caller!(write_iface)
}

extern "C" fn write_iface(dst: usize, table: usize, data: usize, _: usize, _: usize, caller: usize) {
    // SAFETY: see `write_ptr`.
    unsafe { write::write_fat(c"shade_write_iface", dst, &[table, data], 0b11, caller) }
}

/// Copies a few words, some of which are pointers.
///
/// # Safety
/// `n` words are writable at `dst` and readable at `src`.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_write_words(dst: usize, src: usize, mask: u64, n: u64) {
    entry_with_caller!(write_words)
}

extern "C" fn write_words(dst: usize, src: usize, mask: u64, n: u64, _: usize, caller: usize) {
    // SAFETY: see `write_ptr`.
    unsafe { write::write_words(dst, src, mask, n, caller) }
}

/// Copies one value.
///
/// # Safety
/// `desc` points to a type descriptor, here and below; a value is writable at `dst` and readable at `src`.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_typed_memmove(desc: *const TypeDescriptor, dst: usize, src: usize) {
    typed_memmove_entry!(typed_memmove)
}

extern "C" fn typed_memmove(desc: *const TypeDescriptor, dst: usize, src: usize, _: usize, _: usize, caller: usize) {
    // SAFETY: see `write_ptr`.
    unsafe { memmove::typed_memmove(desc, dst, src, caller) }
}

/// Copies part of a value.
///
/// # Safety
/// `size` bytes are writable at `dst` and readable at `src`, whole words at `dst` readable.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_typed_memmove_partial(
    desc: *const TypeDescriptor,
    dst: usize,
    src: usize,
    offset: u64,
    size: u64,
) {
    entry_with_caller!(typed_memmove_partial)
}

extern "C" fn typed_memmove_partial(
    desc: *const TypeDescriptor,
    dst: usize,
    src: usize,
    offset: usize,
    size: usize,
    caller: usize,
) {
    // SAFETY: see `write_ptr`.
    unsafe { memmove::typed_memmove_partial(desc, dst, src, offset, size, caller) }
}

/// Copies values between slices.
///
/// # Safety
/// `dst_len` values are writable at `dst`, `src_len` readable at `src`.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_typed_slice_copy(
    desc: *const TypeDescriptor,
    dst: usize,
    dst_len: u64,
    src: usize,
    src_len: u64,
) -> u64 {
    typed_slice_copy_entry!(typed_slice_copy)
}

extern "C" fn typed_slice_copy(
    desc: *const TypeDescriptor,
    dst: usize,
    dst_len: usize,
    src: usize,
    src_len: usize,
    caller: usize,
) -> usize {
    // SAFETY: see `write_ptr`.
    unsafe { slice::typed_slice_copy(desc, dst, dst_len, src, src_len, caller) }
}

/// Makes one value zero.
///
/// # Safety
/// A value is writable at `dst`.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_typed_memclr(desc: *const TypeDescriptor, dst: usize) {
    entry_with_caller!(typed_memclr)
}

extern "C" fn typed_memclr(desc: *const TypeDescriptor, dst: usize, _: usize, _: usize, _: usize, caller: usize) {
    // SAFETY: see `write_ptr`.
    unsafe { clear::typed_memclr(desc, dst, caller) }
}

/// The barrier of the results of a reflected call.
///
/// # Safety
/// `frame_size` bytes are readable at `frame`, the results at `results`; `desc` may be null.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_call_write_barrier(
    desc: *const TypeDescriptor,
    frame: usize,
    frame_size: u64,
    ret_offset: u64,
    results: usize,
) {
    entry_with_caller!(call_write_barrier)
}

extern "C" fn call_write_barrier(
    desc: *const TypeDescriptor,
    frame: usize,
    frame_size: usize,
    ret_offset: usize,
    results: usize,
    caller: usize,
) {
    // SAFETY: see `write_ptr`.
    unsafe { call::call_write_barrier(desc, frame, frame_size, ret_offset, results, caller) }
}

/// Copies bytes.
///
/// # Safety
/// `n` bytes are writable at `dst` and readable at `src`, whole words at `dst` readable.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_memmove(dst: usize, src: usize, n: u64) {
    entry_with_caller!(untyped_memmove)
}

extern "C" fn untyped_memmove(dst: usize, src: usize, n: usize, _: usize, _: usize, caller: usize) {
    // SAFETY: see `write_ptr`.
    unsafe { memmove::memmove(dst, src, n, caller) }
}

/// Fills bytes.
///
/// # Safety
/// `n` bytes are writable at `dst`, whole words readable.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_memset(dst: usize, byte: i32, n: u64) {
    entry_with_caller!(untyped_memset)
}

extern "C" fn untyped_memset(dst: usize, byte: i32, n: usize, _: usize, _: usize, caller: usize) {
    // SAFETY: see `write_ptr`.
    unsafe { clear::memset(dst, byte as u8, n, caller) }
}

/// Exchanges a pointer.
///
/// # Safety
/// `slot` is a writable word.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_xchg(slot: usize, new: usize) -> usize {
    entry_with_caller!(xchg)
}

extern "C" fn xchg(slot: usize, new: usize, _: usize, _: usize, _: usize, caller: usize) -> usize {
    // SAFETY: see `write_ptr`.
    unsafe { atomic::xchg(slot, new, caller) }
}

/// Exchanges a pointer if the slot holds the expected one.
///
/// # Safety
/// `slot` is a writable word.
#[unsafe(naked)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn shade_cmpxchg(slot: usize, expected: usize, new: usize) -> usize {
    entry_with_caller!(cmpxchg)
}

extern "C" fn cmpxchg(slot: usize, expected: usize, new: usize, _: usize, _: usize, caller: usize) -> usize {
    // SAFETY: see `write_ptr`.
    unsafe { atomic::cmpxchg(slot, expected, new, caller) }
}

//! Moving and filling bytes so that every aligned word that the range covers whole is written whole. The words are `arch`'s; here are the
//! fragments at both ends.

use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

use shade_abi::geometry::WORD;

use crate::arch::{copy_words, fill_words};

/// A range cut at multiples of a word: bytes before the first whole word, bytes of whole words, bytes after.
struct Parts {
    head: usize,
    body: usize,
    tail: usize,
}

fn parts(dst: usize, n: usize) -> Parts {
    let head = (dst.wrapping_neg() % WORD).min(n);
    let tail = (n - head) % WORD;
    Parts { head, body: n - head - tail, tail }
}

/// Copies `n` bytes as if through a buffer in between. Words are copied whole if `dst` and `src` are equally far from a multiple of a word.
///
/// # Safety
/// `n` bytes are writable at `dst` and readable at `src`.
pub unsafe fn copy(dst: usize, src: usize, n: usize) {
    if !(dst ^ src).is_multiple_of(WORD) {
        // SAFETY: by the caller's promise.
        unsafe { std::ptr::copy(src as *const u8, dst as *mut u8, n) };
        return;
    }
    let Parts { head, body, tail } = parts(dst, n);
    let at = head + body;
    if body == 0 {
        // SAFETY: by the caller's promise: fewer than sixteen bytes.
        return unsafe { copy_fragments(dst, src, n) };
    }
    // Forward is wrong only if the destination starts within the source.
    // SAFETY: three parts of the ranges, in an order in which none is overwritten before it is read; the body starts at multiples of a word.
    unsafe {
        if dst.wrapping_sub(src) >= n {
            copy_bytes(dst, src, 0..head);
            copy_words(dst + head, src + head, body);
            copy_bytes(dst, src, at..at + tail);
        } else {
            copy_bytes(dst, src, (at..at + tail).rev());
            copy_words(dst + head, src + head, body);
            copy_bytes(dst, src, (0..head).rev());
        }
    }
}

/// As [`copy`] for bytes that cover no word whole.
///
/// # Safety
/// As [`copy`].
unsafe fn copy_fragments(dst: usize, src: usize, n: usize) {
    // SAFETY: the whole ranges, in the direction in which no byte is overwritten before it is read.
    unsafe {
        if dst.wrapping_sub(src) >= n {
            copy_bytes(dst, src, 0..n);
        } else {
            copy_bytes(dst, src, (0..n).rev());
        }
    }
}

/// # Safety
/// The bytes at `offsets` from `dst` are writable, those from `src` readable.
unsafe fn copy_bytes(dst: usize, src: usize, offsets: impl Iterator<Item = usize>) {
    for i in offsets {
        // SAFETY: by the caller's promise; other threads may read and write both.
        unsafe {
            let byte = AtomicU8::from_ptr((src + i) as *mut u8).load(Relaxed);
            AtomicU8::from_ptr((dst + i) as *mut u8).store(byte, Relaxed);
        }
    }
}

/// Makes `n` bytes `byte`.
///
/// # Safety
/// `n` bytes are writable at `dst`.
pub unsafe fn fill(dst: usize, byte: u8, n: usize) {
    let Parts { head, body, tail } = parts(dst, n);
    for i in (0..head).chain(head + body..head + body + tail) {
        // SAFETY: a byte of the range, which other threads may read.
        unsafe { AtomicU8::from_ptr((dst + i) as *mut u8) }.store(byte, Relaxed);
    }
    if body > 0 {
        // SAFETY: the whole words of the range.
        unsafe { fill_words(dst + head, usize::from_ne_bytes([byte; WORD]), body) };
    }
}

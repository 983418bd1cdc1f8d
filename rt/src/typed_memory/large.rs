//! Copies and fills that compiled code hands over because they are large: in chunks, each with its barrier, and between two chunks the thread
//! answers a handshake. Else the collector would wait for as long as the whole takes.
//!
//! So each of these calls is a safepoint, and the only ones here that are. A thread that reads the memory meanwhile may find a part of it
//! written, as with the intrinsic that the call stands for.

use std::hint::black_box;

use shade_abi::geometry::WORD;

use super::{Operation, copy};
use crate::barrier::bulk::{Range, Source};
use crate::barrier::words::PointerWords;
use crate::thread::handshake;

/// Bytes between two looks at what the collector asks. With the barrier on, logging as many takes some hundred microseconds.
const CHUNK: usize = 64 << 10;

/// Copies `n` bytes as `memmove` does.
///
/// # Safety
/// `n` bytes are writable at `dst` and readable at `src`, and readable too are the whole words at `dst` that they lie in.
pub unsafe fn copy_in_chunks(dst: usize, src: usize, n: usize) {
    let operation = Operation::begin(c"shade_large_copy", 0);
    // Both objects are roots while this runs: the caller may need neither any more.
    let roots = [dst, src];
    // Forward is wrong only if the destination starts within the source.
    let backward = dst.wrapping_sub(src) < n;
    chunks(dst, n, backward, |at, bytes| {
        let from = src + (at - dst);
        let range = Range { dst: at, n: bytes, words: PointerWords::Marks, source: Source::At(from) };
        // SAFETY: a part of the ranges; of those that overlap, in an order in which none is overwritten before it is read.
        unsafe { operation.with_barrier(range, || copy::copy(at, from, bytes)) };
        operation.answer(&roots);
    });
}

/// Makes `n` bytes `byte`.
///
/// # Safety
/// `n` bytes are writable at `dst`, and readable are the whole words that they lie in.
pub unsafe fn fill_in_chunks(dst: usize, byte: u8, n: usize) {
    let operation = Operation::begin(c"shade_large_fill", 0);
    let roots = [dst, 0];
    chunks(dst, n, false, |at, bytes| {
        let range = Range { dst: at, n: bytes, words: PointerWords::Marks, source: Source::Byte(byte) };
        // SAFETY: a part of the range.
        unsafe { operation.with_barrier(range, || copy::fill(at, byte, bytes)) };
        operation.answer(&roots);
    });
}

/// Cuts a range at multiples of a word, so that no word is written in two parts.
fn chunks(dst: usize, n: usize, backward: bool, mut write: impl FnMut(usize, usize)) {
    let (mut first, mut end) = (dst, dst + n);
    while first < end {
        if backward {
            let at = end.saturating_sub(CHUNK).next_multiple_of(WORD).max(first);
            write(at, end - at);
            end = at;
        } else {
            let next = ((first + CHUNK) & !(WORD - 1)).min(end);
            write(first, next - first);
            first = next;
        }
    }
}

impl Operation {
    /// A safepoint. What calls this was entered through `safepoint_entry`, which has saved the caller's registers above `roots`.
    fn answer(&self, roots: &[usize; 2]) {
        let roots = black_box(roots);
        handshake::answer(self.rt, self.m, roots.as_ptr() as usize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(dst: usize, n: usize, backward: bool) -> Vec<(usize, usize)> {
        let mut parts = Vec::new();
        chunks(dst, n, backward, |at, bytes| parts.push((at, bytes)));
        parts
    }

    #[test]
    fn chunks_cover_the_range_once_and_meet_at_words() {
        for (dst, n) in [(4096, 3 * CHUNK), (4099, 3 * CHUNK + 1), (4103, 2 * CHUNK - 3), (4097, 3), (4096, 0)] {
            let forward = cut(dst, n, false);
            let mut backward = cut(dst, n, true);
            backward.reverse();
            for parts in [&forward, &backward] {
                assert_eq!(parts.iter().map(|(_, bytes)| bytes).sum::<usize>(), n);
                assert!(parts.first().is_none_or(|(at, _)| *at == dst));
                assert!(
                    parts.windows(2).all(|two| two[0].0 + two[0].1 == two[1].0 && two[1].0 % WORD == 0),
                    "{parts:?}"
                );
                assert!(parts.iter().all(|(_, bytes)| *bytes <= CHUNK + WORD), "{parts:?}");
            }
        }
    }

    #[test]
    fn a_move_up_begins_at_the_end() {
        assert_eq!(cut(4096, 2 * CHUNK, true), [(4096 + CHUNK, CHUNK), (4096, CHUNK)]);
        assert_eq!(cut(4096, 2 * CHUNK, false), [(4096, CHUNK), (4096 + CHUNK, CHUNK)]);
    }
}

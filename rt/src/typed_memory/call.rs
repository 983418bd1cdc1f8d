//! The barrier of a reflected call: its results are about to be copied into the frame that holds its arguments. (Go: `callwritebarrier`.)

use shade_abi::descriptor::TypeDescriptor;
use shade_abi::geometry::WORD;

use super::Operation;
use crate::barrier::bulk::{Range, Source};
use crate::barrier::words::PointerWords;

/// Logs each pointer word of `frame[ret_offset..frame_size]` and, while new values are recorded, the word of `results` that will take its place;
/// writes nothing. Call it right before the results are copied, with no safepoint until they are. Does nothing with a null type, a type without pointers,
/// no collection under way, or less than a word of results.
///
/// # Safety
/// `desc` is null or points to the constant descriptor of the whole frame; `frame_size` bytes are readable at `frame`, and as many as the
/// results have at `results`.
pub unsafe fn call_write_barrier(
    desc: *const TypeDescriptor,
    frame: usize,
    frame_size: usize,
    ret_offset: usize,
    results: usize,
    caller: usize,
) {
    let operation = Operation::begin(c"shade_call_write_barrier", caller);
    if desc.is_null() {
        return;
    }
    // SAFETY: by the caller's promise.
    unsafe {
        let desc = operation.descriptor(desc);
        operation.before_results(desc, frame, frame_size, ret_offset, results);
    }
}

impl Operation {
    /// # Safety
    /// As [`call_write_barrier`]; `desc` is valid.
    pub(crate) unsafe fn before_results(
        &self,
        desc: &TypeDescriptor,
        frame: usize,
        frame_size: usize,
        ret_offset: usize,
        results: usize,
    ) {
        // A result area that ends before it starts has nothing in it.
        let n = frame_size.saturating_sub(ret_offset);
        let words = PointerWords::of(desc, ret_offset / WORD);
        if n < WORD || matches!(words, PointerWords::None) || !self.needs_barrier() {
            return;
        }
        if frame_size > desc.size as usize {
            self.refuse(format_args!("a frame of {frame_size} bytes exceeds its type of {} bytes", desc.size));
        }
        self.require_aligned("frame", frame, desc);
        self.require_aligned("result offset", ret_offset, desc);
        self.require_aligned("results", results, desc);
        let n = n - n % WORD;
        // SAFETY: by the caller's promise.
        unsafe { self.announce(Range { dst: frame + ret_offset, n, words, source: Source::At(results) }) };
    }
}

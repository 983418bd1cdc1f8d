//! Memory of the runtime's own, for lists and texts: the C library's. When it has none, the process ends as when the heap has none, not by an
//! abort. (Not in the unit tests, which have an allocator that counts.)

use std::alloc::{GlobalAlloc, Layout, System};

use crate::fatal;
use crate::inject::{self, Point};

/// See the module.
struct Memory;

#[global_allocator]
static MEMORY: Memory = Memory;

// SAFETY: each function is the system allocator's, or does not return.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by the caller's promise.
        or_end(layout.size(), || unsafe { System.alloc(layout) })
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: by the caller's promise.
        or_end(layout.size(), || unsafe { System.alloc_zeroed(layout) })
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, bytes: usize) -> *mut u8 {
        // SAFETY: by the caller's promise.
        or_end(bytes, || unsafe { System.realloc(memory, layout, bytes) })
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: by the caller's promise.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[inline]
fn or_end(bytes: usize, allocate: impl FnOnce() -> *mut u8) -> *mut u8 {
    let memory = if inject::fails(Point::Memory) { std::ptr::null_mut() } else { allocate() };
    if memory.is_null() {
        end(bytes);
    }
    memory
}

/// Ends the process, without asking for memory.
fn end(bytes: usize) -> ! {
    const TEXT: &[u8] = b"shade: out of memory: the runtime itself could not get bytes: ";
    let mut line = [0; TEXT.len() + 21];
    line[..TEXT.len()].copy_from_slice(TEXT);
    let (mut at, mut rest) = (line.len() - 1, bytes);
    line[at] = b'\n';
    while at > TEXT.len() {
        at -= 1;
        line[at] = if rest == 0 && at + 2 < line.len() { b' ' } else { b'0' + (rest % 10) as u8 };
        rest /= 10;
    }
    // SAFETY: the line is readable; `_exit` has no preconditions.
    unsafe {
        libc::write(libc::STDERR_FILENO, line.as_ptr().cast(), line.len());
        libc::_exit(fatal::EXIT_OUT_OF_MEMORY)
    }
}

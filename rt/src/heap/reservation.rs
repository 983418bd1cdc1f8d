//! Address space from the kernel: reserved without memory behind it, zero when first touched.

use std::io;

use crate::inject::{self, Point};

/// The smallest unit of memory that the kernel gives.
pub const PAGE: usize = 4096;
/// Reservations are aligned to this, so that huge pages can back them.
const HUGE_PAGE: usize = 2 << 20;

/// A range of address space, given back when dropped. What holds addresses in it keeps it.
pub struct Reservation {
    base: usize,
    bytes: usize,
}

impl Reservation {
    /// Reserves `bytes` (rounded up to 2 MiB), readable and writable, 2 MiB aligned.
    ///
    /// # Errors
    /// The kernel's error.
    pub fn new(bytes: usize) -> io::Result<Reservation> {
        let bytes = bytes.next_multiple_of(HUGE_PAGE);
        let padded = bytes + HUGE_PAGE;
        if inject::fails(Point::Map) {
            return Err(io::Error::from_raw_os_error(libc::ENOMEM));
        }
        // SAFETY: a fresh private anonymous mapping at an address of the kernel's choice touches no existing memory.
        let raw = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                padded,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE,
                -1,
                0,
            )
        };
        if raw == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        let start = raw as usize;
        let base = start.next_multiple_of(HUGE_PAGE);
        unmap(start, base - start);
        unmap(base + bytes, start + padded - (base + bytes));
        Ok(Reservation { base, bytes })
    }

    /// Asks for huge pages behind the range. A kernel without them ignores it, which costs speed only.
    pub fn prefer_huge_pages(&self) {
        // SAFETY: the range is a mapping of ours; the advice changes no contents.
        unsafe { libc::madvise(self.base as *mut libc::c_void, self.bytes, libc::MADV_HUGEPAGE) };
    }

    /// Keeps the range for the life of the process and returns its first address.
    pub fn leak(self) -> usize {
        let base = self.base;
        std::mem::forget(self);
        base
    }

    /// First address.
    pub fn address(&self) -> usize {
        self.base
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        unmap(self.base, self.bytes);
    }
}

fn unmap(base: usize, bytes: usize) {
    if bytes > 0 {
        // SAFETY: called only with parts of a mapping that `Reservation` made and nobody else has an address of.
        unsafe { libc::munmap(base as *mut libc::c_void, bytes) };
    }
}

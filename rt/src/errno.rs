//! Compiled code may look at `errno` any time after the call that set it; so what the runtime does in between must not show.

/// Puts `errno` back when dropped.
pub struct KeepErrno(i32);

impl KeepErrno {
    /// Remembers `errno`.
    pub fn new() -> KeepErrno {
        // SAFETY: the C library gives the address of the calling thread's own `errno`.
        KeepErrno(unsafe { *libc::__errno_location() })
    }
}

impl Drop for KeepErrno {
    fn drop(&mut self) {
        // SAFETY: as above.
        unsafe { *libc::__errno_location() = self.0 };
    }
}

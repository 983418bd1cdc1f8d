//! Waiting on a 32-bit word in the kernel. A wait checks the value again itself, so a wake-up between the caller's check and
//! the wait is not lost.

use std::sync::atomic::AtomicU32;

/// Sleeps while `*word == expected`; may return early. The caller checks its condition again in a loop.
pub fn wait(word: &AtomicU32, expected: u32) {
    // SAFETY: `word` is a live 4-byte aligned word for the whole call; a null timeout waits without limit.
    unsafe {
        libc::syscall(
            libc::SYS_futex,
            word.as_ptr(),
            libc::FUTEX_WAIT | libc::FUTEX_PRIVATE_FLAG,
            expected,
            std::ptr::null::<libc::timespec>(),
        );
    }
}

/// Wakes every thread that waits on `word`. The caller has changed the word before.
pub fn wake_all(word: &AtomicU32) {
    // SAFETY: the kernel only uses the address as a key; it does not read or write through it.
    unsafe {
        libc::syscall(libc::SYS_futex, word.as_ptr(), libc::FUTEX_WAKE | libc::FUTEX_PRIVATE_FLAG, i32::MAX);
    }
}

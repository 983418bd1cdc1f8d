//! Waiting on a 32-bit word in the kernel. A wait checks the value again itself, so a wake-up between the caller's check and
//! the wait is not lost.

use std::sync::atomic::AtomicU32;
use std::time::Duration;

/// Sleeps while `*word == expected`; may return early. The caller checks its condition again in a loop.
pub fn wait(word: &AtomicU32, expected: u32) {
    wait_until(word, expected, std::ptr::null());
}

/// As [`wait`], for `limit` at most.
pub fn wait_for(word: &AtomicU32, expected: u32, limit: Duration) {
    let limit = libc::timespec { tv_sec: limit.as_secs() as i64, tv_nsec: i64::from(limit.subsec_nanos()) };
    wait_until(word, expected, &limit);
}

fn wait_until(word: &AtomicU32, expected: u32, limit: *const libc::timespec) {
    let operation = libc::FUTEX_WAIT | libc::FUTEX_PRIVATE_FLAG;
    // SAFETY: `word` is a live 4-byte aligned word for the whole call; `limit` is a time, or null, which waits without limit.
    unsafe { libc::syscall(libc::SYS_futex, word.as_ptr(), operation, expected, limit) };
}

/// Wakes every thread that waits on `word`. The caller has changed the word before.
pub fn wake_all(word: &AtomicU32) {
    // SAFETY: the kernel only uses the address as a key; it does not read or write through it.
    unsafe {
        libc::syscall(libc::SYS_futex, word.as_ptr(), libc::FUTEX_WAKE | libc::FUTEX_PRIVATE_FLAG, i32::MAX);
    }
}

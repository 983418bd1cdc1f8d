//! Waiting on a 32-bit word in the kernel. A wait checks the value again itself, so a wake-up between the caller's check and
//! the wait is not lost.

#[cfg(loom)]
pub use in_model::{forget_sleepers, wait, wait_for, wake_all};
#[cfg(not(loom))]
pub use kernel::{wait, wait_for, wake_all};

#[cfg(not(loom))]
mod kernel {
    use std::time::Duration;

    use crate::sync::AtomicU32;

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
}

/// The same for threads of a model. As in the kernel, a lock makes one step of a sleeper's look at the word and its falling asleep, and orders
/// who wakes before who looks later.
#[cfg(loom)]
mod in_model {
    use std::cell::RefCell;
    use std::sync::Arc;
    use std::time::Duration;

    use loom::sync::Mutex;
    use loom::thread::{self, Thread};

    use crate::sync::{AtomicU32, Ordering::Relaxed};

    type Sleepers = Arc<Mutex<Vec<(usize, Thread)>>>;

    // All threads of a model are one of the operating system's.
    thread_local!(static ASLEEP: RefCell<Option<Sleepers>> = const { RefCell::new(None) });

    /// An execution begins: nobody sleeps.
    pub fn forget_sleepers() {
        ASLEEP.replace(Some(Arc::new(Mutex::new(Vec::new()))));
    }

    fn asleep() -> Sleepers {
        ASLEEP.with_borrow(|asleep| asleep.clone()).expect("`forget_sleepers` begins an execution")
    }

    /// Sleeps while `*word == expected`. What a waker stored before it took the lock is seen; who takes it later wakes this thread.
    pub fn wait(word: &AtomicU32, expected: u32) {
        let asleep = asleep();
        let mut sleepers = asleep.lock().unwrap();
        if word.load(Relaxed) == expected {
            sleepers.push((std::ptr::from_ref(word).addr(), thread::current()));
            drop(sleepers);
            thread::park();
        }
    }

    /// There is no time in a model: as if the limit never came.
    pub fn wait_for(word: &AtomicU32, expected: u32, _: Duration) {
        wait(word, expected);
    }

    /// Wakes every thread that waits on `word`.
    pub fn wake_all(word: &AtomicU32) {
        let word = std::ptr::from_ref(word).addr();
        let asleep = asleep();
        let woken: Vec<_> = asleep.lock().unwrap().extract_if(.., |(theirs, _)| *theirs == word).collect();
        woken.into_iter().for_each(|(_, thread)| thread.unpark());
    }
}

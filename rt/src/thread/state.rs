//! The thread state word: running, native or claimed, plus a REQUEST bit. The model is `tests/protocol/thread_state.pml`.
//!
//! ```text
//!             enter (fails on REQUEST)            claim (collector, only with REQUEST)
//!   RUNNING ───────────────────────────▶ NATIVE ───────────────────────────────────▶ CLAIMED
//!           ◀───────────────────────────        ◀───────────────────────────────────
//!             leave (waits while CLAIMED)          release: clears REQUEST, wakes
//! ```
//! A request is answered exactly once: by the thread, which clears the bit itself, or by the collector while it has the thread claimed.

use crate::futex;
use crate::mutant::{self, Mutant};
use crate::sync::needed::{Need, kept, order};
use crate::sync::{AtomicU32, Ordering};

const RUNNING: u32 = 0;
const NATIVE: u32 = 1;
const CLAIMED: u32 = 2;
const REQUEST: u32 = 4;

/// See the module.
pub struct StateWord(AtomicU32);

impl StateWord {
    /// Running, nothing asked.
    pub fn new() -> StateWord {
        StateWord(AtomicU32::new(RUNNING))
    }

    /// A thread takes a record over.
    pub fn reset(&self) {
        self.0.store(RUNNING, Ordering::Relaxed);
    }

    /// Does a request wait? SeqCst: pairs with the collector's `request` before its store to the poll word, see `ask`.
    pub fn is_requested(&self) -> bool {
        self.0.load(order(Need::RequestLoaded, Ordering::SeqCst)) & REQUEST != 0
    }

    /// Is the thread native or claimed? Asked by the thread itself.
    pub fn is_native(&self) -> bool {
        self.0.load(Ordering::Relaxed) & (NATIVE | CLAIMED) != 0
    }

    /// RUNNING → NATIVE. False when a request waits: answer it first. Release: what the thread put aside is visible to who claims it.
    pub fn try_enter_native(&self) -> bool {
        let release = order(Need::EnterReleases, Ordering::AcqRel);
        if !kept(Need::EnterLooks) {
            return self.0.fetch_or(NATIVE, release) & NATIVE == 0;
        }
        self.0.compare_exchange(RUNNING, NATIVE, release, Ordering::Relaxed).is_ok()
    }

    /// NATIVE → RUNNING, waiting while the thread is claimed. A request may wait afterwards. Acquire: what the claimer did is visible.
    pub fn leave_native(&self) {
        loop {
            let now = self.0.load(Ordering::Relaxed);
            debug_assert!(now & (NATIVE | CLAIMED) != 0);
            if now & CLAIMED != 0 && kept(Need::LeaveWaits) && !mutant::is(Mutant::NativeNoWait) {
                futex::wait(&self.0, now);
                continue;
            }
            let acquire = order(Need::LeaveAcquires, Ordering::AcqRel);
            if self.0.compare_exchange(now, now & !NATIVE, acquire, Ordering::Relaxed).is_ok() {
                return;
            }
        }
    }

    /// Sets REQUEST. True when the thread was native, so that it may be claimed.
    pub fn request(&self) -> bool {
        self.0.fetch_or(REQUEST, Ordering::SeqCst) & NATIVE != 0
    }

    /// NATIVE with REQUEST → CLAIMED with REQUEST. False when the thread left meanwhile: it answers itself.
    pub fn try_claim(&self) -> bool {
        self.0.compare_exchange(NATIVE | REQUEST, CLAIMED | REQUEST, Ordering::AcqRel, Ordering::Relaxed).is_ok()
    }

    /// Gives a claimed thread back to native state, its request answered, and wakes it.
    pub fn release_claim(&self) {
        self.0.store(NATIVE, order(Need::ClaimReleased, Ordering::Release));
        if kept(Need::ReleaseWakes) {
            futex::wake_all(&self.0);
        }
    }

    /// The running thread has answered.
    pub fn clear_request(&self) {
        self.0.fetch_and(!REQUEST, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn native_is_not_entered_over_a_request() {
        let word = StateWord::new();
        assert!(!word.request());
        assert!(!word.try_enter_native());
        word.clear_request();
        assert!(word.try_enter_native());
    }

    #[test]
    fn a_native_thread_is_claimed_once_and_left_after_release() {
        let word = StateWord::new();
        assert!(word.try_enter_native());
        assert!(word.request());
        assert!(word.try_claim());
        assert!(!word.try_claim());
        word.release_claim();
        word.leave_native();
        assert!(!word.is_native() && !word.is_requested());
    }

    #[test]
    fn a_thread_that_leaves_before_it_is_claimed_answers_itself() {
        let word = StateWord::new();
        assert!(word.try_enter_native());
        assert!(word.request());
        word.leave_native();
        assert!(!word.try_claim());
        assert!(word.is_requested());
    }

    #[test]
    fn a_thread_waits_while_it_is_claimed() {
        let word = std::sync::Arc::new(StateWord::new());
        assert!(word.try_enter_native());
        word.request();
        assert!(word.try_claim());
        let done = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let (their_word, their_done) = (word.clone(), done.clone());
        let thread = std::thread::spawn(move || {
            their_word.leave_native();
            their_done.store(true, Ordering::SeqCst);
        });
        std::thread::sleep(std::time::Duration::from_millis(30));
        assert!(!done.load(Ordering::SeqCst));
        word.release_claim();
        thread.join().unwrap();
        assert!(done.load(Ordering::SeqCst));
    }
}

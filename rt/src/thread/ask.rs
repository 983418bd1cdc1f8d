//! How the collector asks a thread for something, and how the thread learns of it: the request in its state word, and its poll word, which compiled
//! code looks at.
//!
//! The thread clears its poll word first and looks for the request afterwards; the collector sets the request first and the poll word
//! afterwards (all sequentially consistent). So either the request is seen, or the poll word is set again after the clearing.

use core::sync::atomic::AtomicU32;

use super::state::StateWord;
use crate::sync::Ordering::{self, SeqCst};
use crate::sync::needed::{Need, kept, order};

/// The word that compiled code polls: a word of the thread-local block; in a model, one of its own.
pub trait PollWord {
    /// Not 0: look for a request.
    fn set(&self, value: u32, order: Ordering);
}

impl PollWord for AtomicU32 {
    #[inline(always)]
    fn set(&self, value: u32, order: Ordering) {
        self.store(value, order);
    }
}

/// By the collector. True when the thread was native and is claimed: the collector answers for it. Otherwise it answers itself.
pub fn ask(state: &StateWord, poll: &impl PollWord) -> bool {
    if !kept(Need::RequestBeforePoll) {
        poll.set(1, SeqCst);
        return state.request() && state.try_claim();
    }
    if state.request() && state.try_claim() {
        return true;
    }
    poll.set(1, SeqCst);
    false
}

/// By the thread: is anything asked? Clears the poll word, to `idle`.
pub fn is_asked(state: &StateWord, poll: &impl PollWord, idle: u32) -> bool {
    if !kept(Need::ClearedBeforeLook) {
        let asked = state.is_requested();
        poll.set(idle, SeqCst);
        return asked;
    }
    poll.set(idle, order(Need::PollCleared, SeqCst));
    state.is_requested()
}

//! The acknowledgements that a handshake still misses, and how the collector waits for the last. The model is `tests/protocol/thread_state.pml`.

use std::time::{Duration, Instant};

use crate::futex;
use crate::sync::needed::{Need, kept, order};
use crate::sync::{
    AtomicU32,
    Ordering::{AcqRel, Acquire, SeqCst},
};

/// In the word: the collector sleeps until it is 0, or is about to. Who acknowledges last need not make a system call otherwise, which a thread
/// would be held up for longer than for a whole small stack.
const SLEEPER: u32 = 1 << 31;
/// How long the collector looks for acknowledgements before it sleeps: about what a sleep and a wake-up take.
const LOOKING: Duration = Duration::from_micros(30);

/// See the module.
pub struct Pending(AtomicU32);

impl Pending {
    /// None missing.
    pub fn new() -> Pending {
        Pending(AtomicU32::new(0))
    }

    /// So many are to come, and one of who sends the requests, so that it does not end before all are sent.
    pub fn expect(&self, acknowledgements: usize) {
        self.0.store(1 + acknowledgements as u32, SeqCst);
    }

    /// In a forked child: none is to come.
    pub fn forget(&self) {
        self.0.store(0, SeqCst);
    }

    /// How many are missing.
    #[cfg(test)]
    pub fn missing(&self) -> u32 {
        self.0.load(Acquire) & !SLEEPER
    }

    /// One less. Release: what was done for it is visible to who waits; and it joins what the others released.
    pub fn acknowledge(&self) {
        let before = self.0.fetch_sub(1, order(Need::AcknowledgementReleases, AcqRel));
        if before == 1 | SLEEPER && kept(Need::AcknowledgementWakes) {
            futex::wake_all(&self.0);
        }
    }

    /// Whether all have come.
    pub fn have_come(&self) -> bool {
        self.0.load(order(Need::LookAcquires, Acquire)) == 0
    }

    /// Whether all come within a short time.
    pub fn come_while_looking(&self) -> bool {
        let began = Instant::now();
        while !self.have_come() {
            if began.elapsed() > LOOKING {
                return false;
            }
            std::hint::spin_loop();
        }
        true
    }

    /// Sleeps until all have come. Whenever it is awake with some missing, `sleep` puts it to sleep while the word is what it is given.
    pub fn wait(&self, mut sleep: impl FnMut(&AtomicU32, u32)) {
        let said = if kept(Need::SleeperSaid) { SLEEPER } else { 0 };
        loop {
            let word = self.0.fetch_or(said, order(Need::WaitAcquires, AcqRel)) | said;
            if word == said {
                return;
            }
            sleep(&self.0, word);
        }
    }
}

//! What happens when: spans of time and counters, put into a queue by any thread while `SHADE=trace=FILE.json` is on, and written out by the
//! collector after each cycle and at exit (`perfetto`). Off, a span costs a look at a flag.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use super::perfetto::File;
use crate::thread::fork::Held;

/// Events that wait to be written, at most; more are dropped, and the number of them is written.
const ROOM: usize = 16 << 10;

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct Event {
    /// What.
    pub what: What,
    /// On whose track: the kernel's number of the thread.
    pub thread: i32,
    /// Nanoseconds from the start of the runtime to its beginning.
    pub at: u64,
}

/// Kinds of events.
#[derive(Clone, Debug)]
pub enum What {
    /// Something that took this many nanoseconds.
    Span(&'static str, u64),
    /// A moment, with a text of its own.
    Moment(&'static str, String),
    /// Figures from now on.
    Counter(&'static str, [(&'static str, u64); 3]),
}

/// All events of the process.
pub struct Events {
    began: Instant,
    /// None: tracing is off.
    file: Option<Mutex<File>>,
    queue: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    events: Vec<Event>,
    dropped: u64,
}

impl Events {
    /// Written to `file`, or not at all.
    pub fn new(file: Option<File>) -> Events {
        Events { began: Instant::now(), file: file.map(Mutex::new), queue: Mutex::default() }
    }

    /// Takes the locks, to hold them over a fork.
    pub fn hold(&'static self) -> Vec<Held> {
        // The file's first, as `write` does.
        let file =
            self.file.as_ref().map(|file| -> Held { Box::new(file.lock().unwrap_or_else(PoisonError::into_inner)) });
        let queue: Held = Box::new(self.queue.lock().unwrap_or_else(PoisonError::into_inner));
        file.into_iter().chain([queue]).collect()
    }

    /// Is anybody interested?
    pub fn are_on(&self) -> bool {
        self.file.is_some()
    }

    /// A span that ends when what is returned is dropped, on the calling thread's track.
    pub fn span(&self, name: &'static str) -> Span<'_> {
        Span { began: self.are_on().then(Instant::now), events: self, name }
    }

    /// A span of the calling thread that began at `began` and ends now.
    pub fn spanned(&self, name: &'static str, began: Instant) {
        if self.are_on() {
            self.spanned_on(current_thread(), name, began);
        }
    }

    /// As [`Events::spanned`], on another thread's track.
    pub fn spanned_on(&self, thread: i32, name: &'static str, began: Instant) {
        if self.are_on() {
            self.add(What::Span(name, began.elapsed().as_nanos() as u64), thread, began);
        }
    }

    /// Something that happens now, on the calling thread's track.
    pub fn now(&self, what: What) {
        if self.are_on() {
            self.add(what, current_thread(), Instant::now());
        }
    }

    fn add(&self, what: What, thread: i32, at: Instant) {
        let at = at.saturating_duration_since(self.began).as_nanos() as u64;
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        if queue.events.len() < ROOM {
            queue.events.push(Event { what, thread, at });
        } else {
            queue.dropped += 1;
        }
    }

    /// Writes what waits. Not by a thread that a handshake waits for: it writes to a file.
    pub fn write(&self) {
        let Some(file) = &self.file else { return };
        let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
        let queue = std::mem::take(&mut *self.queue.lock().unwrap_or_else(PoisonError::into_inner));
        file.append(&queue.events, queue.dropped);
    }
}

impl Events {
    /// The process is about to end for this reason: tells it and writes what waits, if nobody is in the middle of either.
    pub fn write_last(&self, reason: impl FnOnce() -> String) {
        let Some(file) = &self.file else { return };
        let (Ok(mut file), Ok(mut queue)) = (file.try_lock(), self.queue.try_lock()) else { return };
        let at = self.began.elapsed().as_nanos() as u64;
        queue.events.push(Event { what: What::Moment("end of the process", reason()), thread: current_thread(), at });
        file.append(&queue.events, queue.dropped);
        *queue = Queue::default();
    }
}

/// See [`Events::span`].
#[must_use = "the span ends when this is dropped"]
pub struct Span<'a> {
    events: &'a Events,
    name: &'static str,
    began: Option<Instant>,
}

impl Drop for Span<'_> {
    fn drop(&mut self) {
        if let Some(began) = self.began {
            self.events.spanned(self.name, began);
        }
    }
}

/// The kernel's number of the calling thread.
pub fn current_thread() -> i32 {
    // SAFETY: `gettid` has no preconditions.
    unsafe { libc::gettid() }
}

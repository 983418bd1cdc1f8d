//! Cleanups: functions of the program that are called after an object has died, on a thread of their own. (Go: `runtime.AddCleanup`.)
//!
//! What is called gets an argument that the collector knows nothing of, never the object: so nothing comes back to life, and what a cleanup
//! refers to cannot keep its own object alive unseen. A cell is [what it waits for, function, argument, number]. Dead ones are linked
//! through their first words until the thread comes to them, so that queueing needs no memory.

use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::{is_dead, refuse_no_object};
use crate::address::Word;
use crate::cells::{Cells, NOT_AN_ADDRESS};
use crate::collector::own_thread;
use crate::fatal;
use crate::runtime::Runtime;
use crate::thread::attach;
use crate::thread::fork::Held;

/// What is called, C ABI.
pub type Function = extern "C" fn(*mut libc::c_void);

/// In the first word of a cell whose object is dead; the lower bits are one more than the index of the next in the queue.
const QUEUED: usize = NOT_AN_ADDRESS | 1 << 61;
/// Bits of a cleanup's name that are its cell's index; those above are its number, so that a used-again cell has another name.
const INDEX_BITS: u32 = 28;

/// The table of all cleanups and the queue of those that are due.
pub struct Cleanups {
    cells: Cells<4>,
    queue: Mutex<Queue>,
    to_thread: Condvar,
    /// Number of the last one added.
    numbers: AtomicU64,
    /// How many have been called.
    run: AtomicU64,
}

#[derive(Default)]
struct Queue {
    /// One more than the index of the first; 0 when it is empty.
    first: usize,
    has_thread: bool,
}

impl Cleanups {
    /// An empty table that can grow to `bytes`.
    ///
    /// # Errors
    /// The kernel's error when address space is short.
    pub fn new(bytes: usize) -> std::io::Result<Cleanups> {
        Ok(Cleanups {
            cells: Cells::new(bytes.min(32 << INDEX_BITS))?,
            queue: Mutex::default(),
            to_thread: Condvar::new(),
            numbers: AtomicU64::new(0),
            run: AtomicU64::new(0),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the locks, to hold them over a fork.
    pub fn hold(&'static self) -> Held {
        // The queue's first: who stops a cleanup takes them in this order.
        let queue = self.lock();
        Box::new((queue, self.cells.hold()))
    }

    /// In a forked child: the thread is started again when there is something to do.
    pub fn forget_thread(&self) {
        self.lock().has_thread = false;
    }

    /// How many have been called.
    pub fn count(&self) -> u64 {
        self.run.load(Relaxed)
    }

    /// Has `function(argument)` called after the object that `word` points into has died. Returns a name, never 0. The caller holds the object.
    pub fn add(&self, rt: &'static Runtime, word: Word, function: Function, argument: usize) -> u64 {
        if !rt.heap.contains(word) {
            fatal::exit_with(fatal::EXIT_USAGE, format_args!("shade_cleanup_add: {:#x} points into no object", word.0));
        }
        refuse_no_object(rt, word, "shade_cleanup_add");
        if rt.heap.contains(Word(argument)) {
            fatal::exit_with(
                fatal::EXIT_USAGE,
                format_args!(
                    "shade_cleanup_add: the argument {argument:#x} lies in the managed heap, and nothing would keep it alive: pass a handle"
                ),
            );
        }
        let Some(index) = self.cells.take() else {
            fatal::exit_with(fatal::EXIT_OUT_OF_MEMORY, format_args!("more than {} cleanups", self.cells.capacity()))
        };
        self.start_thread(rt);
        let number = self.numbers.fetch_add(1, Relaxed) + 1;
        let cell = self.cells.cell(index);
        cell[1].store(function as usize, Relaxed);
        cell[2].store(argument, Relaxed);
        cell[3].store(number as usize, Relaxed);
        cell[0].store(word.0, Release);
        number << INDEX_BITS | index as u64
    }

    /// Takes a cleanup back. False when its object is dead already, or it was taken back before.
    pub fn stop(&self, name: u64) -> bool {
        let (number, index) = (name >> INDEX_BITS, (name & ((1 << INDEX_BITS) - 1)) as usize);
        if index >= self.cells.used() {
            return false;
        }
        // Two that stop the same one must not meet: between the look and the exchange the first would give the cell away.
        let _queue = self.lock();
        let cell = self.cells.cell(index);
        let word = cell[0].load(Acquire);
        let is_waiting = word & NOT_AN_ADDRESS == 0 && cell[3].load(Relaxed) as u64 == number;
        let stopped = is_waiting && self.take_over(index, word, NOT_AN_ADDRESS);
        if stopped {
            self.cells.give(index);
        }
        stopped
    }

    /// Takes a cell away from what it waits for. One of the collector and who stops it does.
    fn take_over(&self, index: usize, word: usize, state: usize) -> bool {
        self.cells.cell(index)[0].compare_exchange(word, state, AcqRel, Relaxed).is_ok()
    }

    /// Marking has ended: queues what waits for objects that were not marked.
    pub fn queue_dead(&self, rt: &'static Runtime) {
        let mut first = 0;
        for index in 0..self.cells.used() {
            let word = self.cells.cell(index)[0].load(Acquire);
            if is_dead(&rt.heap, Word(word)) && self.take_over(index, word, QUEUED | first) {
                first = index + 1;
            }
        }
        if first != 0 {
            self.append(first);
        }
        // Not only for what has just died: a forked child has inherited what was due.
        if self.lock().first != 0 {
            self.start_thread(rt);
        }
    }

    /// Puts a chain in front of the queue.
    fn append(&self, first: usize) {
        let mut queue = self.lock();
        let mut last = first - 1;
        while let next @ 1.. = self.next(last) {
            last = next - 1;
        }
        self.cells.cell(last)[0].store(QUEUED | queue.first, Relaxed);
        queue.first = first;
        drop(queue);
        self.to_thread.notify_one();
    }

    fn next(&self, index: usize) -> usize {
        self.cells.cell(index)[0].load(Relaxed) & !QUEUED
    }

    fn start_thread(&self, rt: &'static Runtime) {
        let mut queue = self.lock();
        if !queue.has_thread {
            queue.has_thread = true;
            own_thread::spawn_for_program("shade-cleanup", move || rt.cleanups.run_thread());
        }
    }

    fn pop(&self) -> Option<usize> {
        let mut queue = self.lock();
        let index = queue.first.checked_sub(1)?;
        queue.first = self.next(index);
        Some(index)
    }

    fn run_thread(&self) {
        loop {
            let Some(index) = self.pop() else {
                // A thread that stayed attached would be asked to answer handshakes while it waits.
                attach::detach_current();
                let queue = self.lock();
                drop(self.to_thread.wait_while(queue, |queue| queue.first == 0));
                continue;
            };
            let cell = self.cells.cell(index);
            // SAFETY: `add` stores addresses of functions of this type only.
            let function = unsafe { std::mem::transmute::<usize, Function>(cell[1].load(Relaxed)) };
            let argument = cell[2].load(Relaxed);
            self.cells.give(index);
            function(argument as *mut libc::c_void);
            self.run.fetch_add(1, Relaxed);
        }
    }
}

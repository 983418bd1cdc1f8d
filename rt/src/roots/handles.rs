//! Handles: cells outside the heap that hold an object for native code, for a thread that starts, for one that ends.

use std::sync::atomic::Ordering;

use crate::address::Word;
use crate::barrier::buffer;
use crate::cells::Cells;
use crate::fatal;
use crate::runtime::Runtime;
use crate::thread::fork::Held;
use crate::thread::mutator::Mutator;

/// The table of all handles.
pub struct Handles(Cells<1>);

impl Handles {
    /// An empty table that can grow to `bytes`.
    ///
    /// # Errors
    /// The kernel's error when address space is short.
    pub fn new(bytes: usize) -> std::io::Result<Handles> {
        Ok(Handles(Cells::new(bytes)?))
    }

    /// Takes the lock, to hold it over a fork.
    pub fn hold(&'static self) -> Held {
        self.0.hold()
    }

    /// A new handle of `object`: the address of its cell. The store is a barriered one.
    pub fn create(&self, rt: &'static Runtime, m: &'static Mutator, object: Word) -> usize {
        let Some(index) = self.0.take() else {
            fatal::exit_with(fatal::EXIT_OUT_OF_MEMORY, format_args!("more than {} handles", self.0.capacity()))
        };
        buffer::log(rt, m, Word(0), object);
        self.0.cell(index)[0].store(object.0, Ordering::Release);
        self.0.address(index)
    }

    /// What a handle holds.
    pub fn get(&self, handle: usize) -> Word {
        Word(self.0.cell(self.checked(handle))[0].load(Ordering::Acquire))
    }

    /// Ends a handle. The store of null is a barriered one.
    pub fn free(&self, rt: &'static Runtime, m: &'static Mutator, handle: usize) {
        let index = self.checked(handle);
        buffer::log(rt, m, Word(self.0.cell(index)[0].load(Ordering::Relaxed)), Word(0));
        self.0.give(index);
    }

    /// Is it the address of a handle that was not freed?
    pub fn is_handle(&self, address: usize) -> bool {
        self.0.filled_at(address).is_some()
    }

    fn checked(&self, handle: usize) -> usize {
        self.0
            .filled_at(handle)
            .unwrap_or_else(|| fatal::exit_with(fatal::EXIT_USAGE, format_args!("{handle:#x} is not a handle")))
    }

    /// All cells that were ever used; for the root scan. The words of those that are no handles now are no addresses of the heap.
    pub fn words(&self) -> impl Iterator<Item = Word> + '_ {
        (0..self.0.used()).map(|index| Word(self.0.cell(index)[0].load(Ordering::Relaxed)))
    }
}

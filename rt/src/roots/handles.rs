//! Handles: cells outside the heap that hold an object for native code, for a thread that starts, for one that ends.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::address::Word;
use crate::barrier::buffer;
use crate::fatal;
use crate::heap::reservation::Reservation;
use crate::runtime::Runtime;
use crate::thread::mutator::Mutator;

/// The table of all handles.
pub struct Handles {
    cells: *const AtomicUsize,
    /// Most handles that can exist at a time.
    capacity: usize,
    _space: Reservation,
    state: Mutex<HandleState>,
}

struct HandleState {
    /// Cells that were freed.
    free: Vec<u32>,
    /// Cells from here on were never used.
    fresh: usize,
}

// SAFETY: `cells` leads to atomics in `_space`.
unsafe impl Sync for Handles {}
// SAFETY: as above.
unsafe impl Send for Handles {}

impl Handles {
    /// An empty table that can grow to `bytes`.
    ///
    /// # Errors
    /// The kernel's error when address space is short.
    pub fn new(bytes: usize) -> std::io::Result<Handles> {
        let space = Reservation::new(bytes)?;
        Ok(Handles {
            cells: space.address() as *const AtomicUsize,
            capacity: bytes / size_of::<AtomicUsize>(),
            _space: space,
            state: Mutex::new(HandleState { free: Vec::new(), fresh: 0 }),
        })
    }

    fn lock(&self) -> MutexGuard<'_, HandleState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cell(&self, index: usize) -> &AtomicUsize {
        debug_assert!(index < self.capacity);
        // SAFETY: `index < capacity` cells are reserved, zero at first.
        unsafe { &*self.cells.add(index) }
    }

    /// A new handle of `object`: the address of its cell. The store is a barriered one.
    pub fn create(&self, rt: &'static Runtime, m: &'static Mutator, object: Word) -> usize {
        let index = {
            let mut state = self.lock();
            match state.free.pop() {
                Some(index) => index as usize,
                None if state.fresh < self.capacity => {
                    state.fresh += 1;
                    state.fresh - 1
                }
                None => {
                    fatal::exit_with(fatal::EXIT_OUT_OF_MEMORY, format_args!("more than {} handles", self.capacity))
                }
            }
        };
        buffer::log(rt, m, Word(0), object);
        let cell = self.cell(index);
        cell.store(object.0, Ordering::Release);
        std::ptr::from_ref(cell) as usize
    }

    /// What a handle holds.
    pub fn get(&self, handle: usize) -> Word {
        Word(self.cell(self.checked(handle)).load(Ordering::Acquire))
    }

    /// Ends a handle. The store of null is a barriered one.
    pub fn free(&self, rt: &'static Runtime, m: &'static Mutator, handle: usize) {
        let index = self.checked(handle);
        let cell = self.cell(index);
        buffer::log(rt, m, Word(cell.load(Ordering::Relaxed)), Word(0));
        cell.store(0, Ordering::Release);
        self.lock().free.push(index as u32);
    }

    /// Is it the address of a cell that is or was a handle?
    pub fn is_handle(&self, address: usize) -> bool {
        self.index_of(address).is_some()
    }

    fn index_of(&self, address: usize) -> Option<usize> {
        let offset = address.checked_sub(self.cells as usize)?;
        let index = offset / size_of::<AtomicUsize>();
        (offset % size_of::<AtomicUsize>() == 0 && index < self.lock().fresh).then_some(index)
    }

    fn checked(&self, handle: usize) -> usize {
        self.index_of(handle)
            .unwrap_or_else(|| fatal::exit_with(fatal::EXIT_USAGE, format_args!("{handle:#x} is not a handle")))
    }

    /// All cells that were ever used; for the root scan.
    pub fn words(&self) -> impl Iterator<Item = Word> + '_ {
        let fresh = self.lock().fresh;
        (0..fresh).map(|index| Word(self.cell(index).load(Ordering::Relaxed)))
    }
}

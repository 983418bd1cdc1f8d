//! Tables of cells: records of a few words in reserved address space, known to the program by their address and used again when freed. Handles,
//! weak pointers and cleanups are each such a table; what the words mean is theirs to say.
//!
//! A free cell's first word links it to the next free one and has the top bit set, which no address of a user's program has. So the list
//! needs no memory of its own, a freed cell is recognised, and whoever reads the first words of all cells as possible pointers may do so.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::heap::reservation::Reservation;
use crate::thread::fork::Held;

/// Set in the first word of a cell that holds nothing the program put there.
pub const NOT_AN_ADDRESS: usize = 1 << 63;
/// In the first word of a cell that is taken and not filled yet.
const TAKEN: usize = NOT_AN_ADDRESS | 1 << 62;

/// See the module. `N` words each.
pub struct Cells<const N: usize> {
    cells: *const [AtomicUsize; N],
    capacity: usize,
    _space: Reservation,
    state: Mutex<CellState>,
}

struct CellState {
    /// One more than the index of the first free cell; 0 when there is none.
    free: usize,
    /// Cells from here on were never used.
    fresh: usize,
}

// SAFETY: `cells` leads to atomics in `_space`.
unsafe impl<const N: usize> Sync for Cells<N> {}
// SAFETY: as above.
unsafe impl<const N: usize> Send for Cells<N> {}

impl<const N: usize> Cells<N> {
    const BYTES: usize = size_of::<[AtomicUsize; N]>();

    /// An empty table that can grow to `bytes`.
    ///
    /// # Errors
    /// The kernel's error when address space is short.
    pub fn new(bytes: usize) -> std::io::Result<Cells<N>> {
        let space = Reservation::new(bytes)?;
        Ok(Cells {
            cells: space.address() as *const [AtomicUsize; N],
            capacity: bytes / Self::BYTES,
            _space: space,
            state: Mutex::new(CellState { free: 0, fresh: 0 }),
        })
    }

    fn lock(&self) -> MutexGuard<'_, CellState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the lock, to hold it over a fork.
    pub fn hold(&'static self) -> Held {
        Box::new(self.lock())
    }

    /// Most cells that can exist at a time.
    pub fn capacity(&self) -> usize {
        self.capacity
    }

    /// Cells with an index below this were used at some time.
    pub fn used(&self) -> usize {
        self.lock().fresh
    }

    /// The words of a cell.
    pub fn cell(&self, index: usize) -> &[AtomicUsize; N] {
        debug_assert!(index < self.capacity);
        // SAFETY: `index < capacity` cells are reserved, zero at first.
        unsafe { &*self.cells.add(index) }
    }

    /// Address of a cell, by which the program knows it.
    pub fn address(&self, index: usize) -> usize {
        std::ptr::from_ref(self.cell(index)) as usize
    }

    /// Takes a cell. Its first word does not count as filled until the caller stores it. None when all are taken.
    pub fn take(&self) -> Option<usize> {
        let mut state = self.lock();
        let index = match state.free.checked_sub(1) {
            Some(index) => {
                state.free = self.cell(index)[0].load(Relaxed) & !NOT_AN_ADDRESS;
                index
            }
            None if state.fresh < self.capacity => {
                state.fresh += 1;
                state.fresh - 1
            }
            None => return None,
        };
        self.cell(index)[0].store(TAKEN, Relaxed);
        Some(index)
    }

    /// Gives a cell back, which its only user does not use any more.
    pub fn give(&self, index: usize) {
        let mut state = self.lock();
        self.cell(index)[0].store(NOT_AN_ADDRESS | state.free, Relaxed);
        state.free = index + 1;
    }

    /// The index of the filled cell at an address; None for any other address.
    pub fn filled_at(&self, address: usize) -> Option<usize> {
        let offset = address.checked_sub(self.cells as usize)?;
        let index = offset / Self::BYTES;
        let is_cell = offset % Self::BYTES == 0 && index < self.used();
        (is_cell && self.cell(index)[0].load(Relaxed) & NOT_AN_ADDRESS == 0).then_some(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_freed_cell_is_taken_again_and_is_none_meanwhile() {
        let cells = Cells::<2>::new(1 << 16).unwrap();
        let (a, b) = (cells.take().unwrap(), cells.take().unwrap());
        let address = cells.address(a);
        assert_eq!(cells.filled_at(address), None, "taken, not filled");
        cells.cell(a)[0].store(64, Relaxed);
        cells.cell(b)[0].store(0, Relaxed);
        assert_eq!(cells.filled_at(address), Some(a));
        assert_eq!(cells.filled_at(cells.address(b)), Some(b), "0 is a value");
        assert_eq!(cells.filled_at(address + 8), None, "not the start of a cell");
        cells.give(a);
        assert_eq!(cells.filled_at(address), None);
        cells.give(b);
        assert_eq!((cells.take(), cells.take(), cells.take()), (Some(b), Some(a), Some(2)));
    }

    #[test]
    fn a_full_table_gives_none_until_a_cell_is_given_back() {
        let cells = Cells::<1>::new(32).unwrap();
        let taken: Vec<_> = std::iter::from_fn(|| cells.take()).collect();
        assert_eq!(taken, [0, 1, 2, 3]);
        cells.give(2);
        assert_eq!((cells.take(), cells.take()), (Some(2), None));
    }
}

//! Global variables, as compiled modules register them.

use std::sync::{Mutex, MutexGuard, PoisonError};

use shade_abi::roots::{ModuleTable, RootRange};

use crate::thread::fork::Held;

/// All registered ranges.
pub struct Globals(Mutex<Vec<Range>>);

/// First address and number of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// 8-byte aligned.
    pub address: usize,
    /// Whole words.
    pub words: usize,
}

impl Globals {
    /// None yet.
    pub const fn new() -> Globals {
        Globals(Mutex::new(Vec::new()))
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Range>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the lock, to hold it over a fork.
    pub fn hold(&'static self) -> Held {
        Box::new(self.lock())
    }

    /// Adds a module's ranges, telling `added` each.
    ///
    /// # Safety
    /// The table and its ranges are as `shade_abi::roots` says, and the ranges stay readable.
    pub unsafe fn register(&self, table: &ModuleTable, mut added: impl FnMut(Range)) {
        if table.root_count == 0 {
            return;
        }
        // SAFETY: by the caller's promise.
        let roots: &[RootRange] = unsafe { std::slice::from_raw_parts(table.roots, table.root_count as usize) };
        let ranges = roots.iter().map(whole_words);
        ranges.clone().for_each(&mut added);
        self.lock().extend(ranges);
    }

    /// Adds one range.
    #[cfg(test)]
    pub fn add(&self, range: Range) {
        self.lock().push(range);
    }

    /// Does the address lie in one of the ranges?
    pub fn contains(&self, address: usize) -> bool {
        self.lock().iter().any(|range| (range.address..range.address + range.words * 8).contains(&address))
    }

    /// The ranges now. A copy, so that no lock is held while they are scanned.
    pub fn ranges(&self) -> Vec<Range> {
        self.lock().clone()
    }
}

/// The aligned whole words of a range.
fn whole_words(root: &RootRange) -> Range {
    let address = (root.address as usize).next_multiple_of(8);
    let end = root.address as usize + root.bytes as usize;
    Range { address, words: end.saturating_sub(address) / 8 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_cut_to_its_aligned_whole_words() {
        let range = |address: usize, bytes| whole_words(&RootRange { address: address as *const u8, bytes });
        assert_eq!(range(64, 24), Range { address: 64, words: 3 });
        assert_eq!(range(65, 24), Range { address: 72, words: 2 });
        assert_eq!(range(65, 7), Range { address: 72, words: 0 });
    }
}

//! Global variables, as compiled modules register them, and the ranges that a program adds (`registered`).

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::thread::fork::Held;

/// All registered ranges.
pub struct Globals(Mutex<Ranges>);

struct Ranges {
    /// Of modules.
    fixed: Vec<Range>,
    /// Of the program, which may take them back.
    added: Vec<Range>,
}

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
        Globals(Mutex::new(Ranges { fixed: Vec::new(), added: Vec::new() }))
    }

    fn lock(&self) -> MutexGuard<'_, Ranges> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the lock, to hold it over a fork.
    pub fn hold(&'static self) -> Held {
        Box::new(self.lock())
    }

    /// Adds a module's ranges, which stay readable.
    pub fn register(&self, ranges: &[Range]) {
        self.lock().fixed.extend(ranges);
    }

    /// Adds one range.
    pub fn add(&self, range: Range) {
        self.lock().added.push(range);
    }

    /// Was this very range added, and not removed?
    pub fn is_added(&self, range: Range) -> bool {
        self.lock().added.contains(&range)
    }

    /// Removes a range that was added; false if it is not there. Waits while the ranges are scanned.
    pub fn remove(&self, range: Range) -> bool {
        let added = &mut self.lock().added;
        let index = added.iter().position(|other| *other == range);
        index.map(|index| added.swap_remove(index)).is_some()
    }

    /// Does the address lie in one of the ranges?
    pub fn contains(&self, address: usize) -> bool {
        let state = self.lock();
        state.all().any(|range| (range.address..range.address + range.words * 8).contains(&address))
    }

    /// Calls `scan` for each range, none of which is removed meanwhile.
    pub fn for_each(&self, scan: impl FnMut(Range)) {
        self.lock().all().for_each(scan);
    }

    /// The ranges now: for a time in which no thread of the program runs.
    pub fn ranges(&self) -> Vec<Range> {
        self.lock().all().collect()
    }
}

impl Ranges {
    fn all(&self) -> impl Iterator<Item = Range> + '_ {
        self.fixed.iter().chain(&self.added).copied()
    }
}

impl Range {
    /// The aligned whole words of `bytes` from `start` on; none if that goes beyond the address space.
    pub fn whole_words(start: usize, bytes: usize) -> Option<Range> {
        let (address, end) = (start.checked_next_multiple_of(8)?, start.checked_add(bytes)?);
        Some(Range { address, words: end.saturating_sub(address) / 8 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_cut_to_its_aligned_whole_words() {
        let range = Range::whole_words;
        assert_eq!(range(64, 24), Some(Range { address: 64, words: 3 }));
        assert_eq!(range(65, 24), Some(Range { address: 72, words: 2 }));
        assert_eq!(range(65, 7), Some(Range { address: 72, words: 0 }));
    }

    #[test]
    fn a_range_that_goes_beyond_the_address_space_is_none_and_one_that_ends_there_is() {
        let range = Range::whole_words;
        assert_eq!(range(64, usize::MAX - 64), Some(Range { address: 64, words: (usize::MAX - 64) / 8 }));
        assert_eq!(range(64, usize::MAX - 63), None);
        assert_eq!(range(usize::MAX - 7, 7), Some(Range { address: usize::MAX - 7, words: 0 }));
        assert_eq!(range(usize::MAX - 6, 1), None);
    }

    #[test]
    fn a_range_is_removed_as_often_as_it_was_added() {
        let globals = Globals::new();
        let range = Range { address: 64, words: 3 };
        assert!(!globals.remove(range));
        globals.add(range);
        globals.add(range);
        assert!(globals.remove(range) && globals.contains(80) && !globals.contains(88));
        assert!(!globals.remove(Range { words: 2, ..range }), "another one");
        assert!(globals.remove(range) && !globals.contains(80) && !globals.remove(range));
    }
}

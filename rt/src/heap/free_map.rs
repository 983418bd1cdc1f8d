//! Which granules of one block are free: 2,048 bits, taken run by run.

use shade_abi::geometry::BLOCK_GRANULES;

/// Words of 64 bits in a map.
pub const MAP_WORDS: usize = BLOCK_GRANULES / 64;

/// A bit for each granule of a block, 1 where it belongs to no object.
#[derive(Clone)]
pub struct FreeMap(pub [u64; MAP_WORDS]);

/// A run of free granules inside a block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hole {
    /// First granule, counted from the start of the block.
    pub start: usize,
    /// How many.
    pub granules: usize,
}

impl FreeMap {
    /// No granule is free.
    pub const FULL: FreeMap = FreeMap([0; MAP_WORDS]);
    /// Every granule is free.
    pub const EMPTY: FreeMap = FreeMap([u64::MAX; MAP_WORDS]);

    /// The first hole that starts at or after granule `from`.
    pub fn next_hole(&self, from: usize) -> Option<Hole> {
        let start = self.next(from, |word| word)?;
        let end = self.next(start, |word| !word).unwrap_or(BLOCK_GRANULES);
        Some(Hole { start, granules: end - start })
    }

    /// First granule at or after `from` whose bit in `view(word)` is set.
    fn next(&self, from: usize, view: impl Fn(u64) -> u64) -> Option<usize> {
        if from >= BLOCK_GRANULES {
            return None;
        }
        let mut index = from / 64;
        let mut word = view(self.0[index]) & (u64::MAX << (from % 64));
        while word == 0 {
            index += 1;
            if index == MAP_WORDS {
                return None;
            }
            word = view(self.0[index]);
        }
        Some(index * 64 + word.trailing_zeros() as usize)
    }

    /// All holes in address order.
    pub fn holes(&self) -> impl Iterator<Item = Hole> + '_ {
        let mut from = 0;
        std::iter::from_fn(move || {
            let hole = self.next_hole(from)?;
            from = hole.start + hole.granules;
            Some(hole)
        })
    }

    /// Granules in the largest hole.
    pub fn largest(&self) -> usize {
        let (mut starts, mut granules) = (self.clone(), 1);
        while granules < BLOCK_GRANULES {
            let mut longer = starts.clone();
            longer.and_shifted(granules);
            if longer.is_full() {
                break;
            }
            (starts, granules) = (longer, 2 * granules);
        }
        starts.holes().map(|run| run.granules + granules - 1).max().unwrap_or(0)
    }

    /// The smallest hole of at least `granules`, the first of several.
    pub fn best_hole(&self, granules: usize) -> Option<Hole> {
        let runs = self.starts(granules);
        let best = runs.holes().min_by_key(|run| run.granules)?;
        Some(Hole { start: best.start, granules: best.granules + granules - 1 })
    }

    /// Is there a hole of at least `granules`?
    pub fn has_hole(&self, granules: usize) -> bool {
        !self.starts(granules).is_full()
    }

    /// Where `granules` free ones begin. A hole of so many or more is there a run that is shorter by `granules` − 1; smaller ones are gone: most of
    /// the holes of most blocks, so that few are looked at one by one.
    fn starts(&self, granules: usize) -> FreeMap {
        let (mut starts, mut known) = (self.clone(), 1);
        while known < granules {
            let step = known.min(granules - known);
            starts.and_shifted(step);
            known += step;
        }
        starts
    }

    /// Keeps the bits whose neighbour `by` granules on is set too; `by` is at least 1.
    fn and_shifted(&mut self, by: usize) {
        let (words, bits) = (by / 64, by % 64);
        let mut padded = [0; 2 * MAP_WORDS + 1];
        padded[..MAP_WORDS].copy_from_slice(&self.0);
        let from = &padded[words..=words + MAP_WORDS];
        for (word, two) in self.0.iter_mut().zip(from.windows(2)) {
            *word &= two[0] >> bits | two[1] << 1 << (63 - bits);
        }
    }

    /// Is no granule free?
    pub fn is_full(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// Makes granules of a hole belong to an object.
    pub fn take(&mut self, start: usize, granules: usize) {
        let mut at = start;
        while at < start + granules {
            let bits = (64 - at % 64).min(start + granules - at);
            self.0[at / 64] &= !((u64::MAX >> (64 - bits)) << (at % 64));
            at += bits;
        }
    }

    /// Free granules in all.
    pub fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_block_has_no_hole_and_an_empty_one_has_one() {
        assert_eq!(FreeMap::FULL.next_hole(0), None);
        assert_eq!(FreeMap::EMPTY.next_hole(0), Some(Hole { start: 0, granules: BLOCK_GRANULES }));
        assert_eq!(FreeMap::EMPTY.next_hole(BLOCK_GRANULES), None);
    }

    #[test]
    fn what_is_taken_is_free_no_more_and_nothing_else_is_touched() {
        for start in [0, 1, 63, 64, 100, BLOCK_GRANULES - 200] {
            for granules in [1, 2, 63, 64, 65, 128, 200] {
                let mut map = FreeMap::EMPTY;
                map.take(start, granules);
                assert_eq!(map.count(), BLOCK_GRANULES - granules, "{start} {granules}");
                let taken = Hole { start: start + granules, granules: BLOCK_GRANULES - start - granules };
                assert_eq!(map.next_hole(start), (taken.granules != 0).then_some(taken));
            }
        }
    }

    #[test]
    fn the_largest_and_the_best_hole_are_what_a_look_at_each_hole_finds() {
        let mut random = 7u64;
        for round in 0..3_000 {
            let mut map = if round % 2 == 0 { FreeMap::EMPTY } else { FreeMap::FULL };
            for _ in 0..round % 300 {
                random = random.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                let (start, length) =
                    ((random >> 40) as usize % BLOCK_GRANULES, 1 + (random >> 20) as usize % (1 << (round % 10)));
                let end = BLOCK_GRANULES.min(start + length);
                (start..end)
                    .for_each(|at| if round % 4 < 2 { map.take(at, 1) } else { map.0[at / 64] |= 1 << (at % 64) });
            }
            assert_eq!(map.largest(), map.holes().map(|hole| hole.granules).max().unwrap_or(0));
            for granules in [1, 2, 3, 17, 64, 65, 100, 128, 700, BLOCK_GRANULES] {
                let best = map.holes().filter(|hole| hole.granules >= granules).min_by_key(|hole| hole.granules);
                assert_eq!(map.best_hole(granules), best, "{granules} in round {round}");
                assert_eq!(map.has_hole(granules), best.is_some());
            }
        }
    }

    #[test]
    fn a_hole_across_words_is_one_hole() {
        let mut map = FreeMap::FULL;
        map.0[0] = 1 << 63;
        map.0[1] = u64::MAX;
        map.0[2] = 0b1011;
        let holes: Vec<_> = map.holes().collect();
        assert_eq!(holes, [Hole { start: 63, granules: 67 }, Hole { start: 131, granules: 1 }]);
        assert_eq!((map.largest(), map.count()), (67, 68));
    }
}

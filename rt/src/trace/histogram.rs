//! Durations counted in buckets: what the 99th percentile is made of. Eight buckets to each power of two, so that a bucket's bound is at most an
//! eighth over what is in it.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// Buckets to a power of two, as a power of two.
const FINE_BITS: u32 = 3;
const FINE: usize = 1 << FINE_BITS;
/// Up to 2^40 ns, 18 minutes.
const BUCKETS: usize = (40 - FINE_BITS as usize + 1) * FINE;

/// Counts of durations, which any thread adds to.
pub struct Histogram([AtomicU32; BUCKETS]);

impl Histogram {
    /// Nothing counted.
    pub fn new() -> Histogram {
        Histogram([const { AtomicU32::new(0) }; BUCKETS])
    }

    /// Counts a duration.
    pub fn add(&self, nanoseconds: u64) {
        self.0[bucket_of(nanoseconds)].fetch_add(1, Relaxed);
    }

    /// Adds what another has counted, and empties that.
    pub fn take_from(&self, other: &Histogram) {
        for (mine, theirs) in self.0.iter().zip(&other.0) {
            if theirs.load(Relaxed) != 0 {
                mine.fetch_add(theirs.swap(0, Relaxed), Relaxed);
            }
        }
    }

    /// How many were counted.
    pub fn count(&self) -> u64 {
        self.0.iter().map(|bucket| u64::from(bucket.load(Relaxed))).sum()
    }

    /// What `per_mille` of 1,000 durations keep: the upper bound of the bucket in which the last of them lies; 0 when nothing was counted.
    pub fn bound_of(&self, per_mille: u64) -> u64 {
        let wanted = (self.count() * per_mille).div_ceil(1000);
        let mut seen = 0;
        for (index, bucket) in self.0.iter().enumerate() {
            seen += u64::from(bucket.load(Relaxed));
            if wanted > 0 && seen >= wanted {
                return largest_in(index);
            }
        }
        0
    }
}

fn bucket_of(nanoseconds: u64) -> usize {
    if nanoseconds < FINE as u64 {
        return nanoseconds as usize;
    }
    let power = nanoseconds.ilog2() - FINE_BITS;
    let index = (power as usize + 1) * FINE + (nanoseconds >> power) as usize - FINE;
    index.min(BUCKETS - 1)
}

/// The largest duration in a bucket.
fn largest_in(index: usize) -> u64 {
    if index < FINE {
        return index as u64;
    }
    let power = (index / FINE - 1) as u32;
    (((index % FINE + FINE) as u64 + 1) << power) - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_buckets_bound_is_the_largest_in_it_and_an_eighth_over_the_smallest_at_most() {
        for nanoseconds in (0..3000).chain([1 << 20, (1 << 33) + 12345]) {
            let bound = largest_in(bucket_of(nanoseconds));
            assert!((nanoseconds..=nanoseconds + nanoseconds / 8).contains(&bound), "{nanoseconds}: {bound}");
            assert_ne!(bucket_of(bound), bucket_of(bound + 1));
        }
        assert_eq!(bucket_of(u64::MAX), BUCKETS - 1);
    }

    #[test]
    fn a_bound_leaves_out_what_is_above_it() {
        let all = Histogram::new();
        assert_eq!(all.bound_of(990), 0);
        let cycle = Histogram::new();
        (0..99).for_each(|_| cycle.add(5));
        cycle.add(1000);
        all.take_from(&cycle);
        assert_eq!((cycle.count(), all.count()), (0, 100));
        assert_eq!((all.bound_of(500), all.bound_of(990)), (5, 5));
        assert!((1000..1125).contains(&all.bound_of(1000)));
    }
}

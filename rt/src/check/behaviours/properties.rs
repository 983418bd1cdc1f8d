//! Rows 37, 39 and 41 against a byte by byte reference, over all offsets, overlaps, masks and phases; and that a reader never sees half a word.

use std::sync::atomic::AtomicU8;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;
use crate::address::Word;
use crate::arch::copy_words;

const MEMORY_WORDS: usize = 96;

/// A copy within one object of [`MEMORY_WORDS`] pointer words.
#[derive(Debug, Clone)]
struct Copy {
    words: u64,
    mask: u64,
    count: usize,
    from: usize,
    to: usize,
    phase: u8,
    part: Option<(usize, usize)>,
    /// Words that are null.
    nulls: u128,
}

fn copies() -> impl Strategy<Value = Copy> {
    (
        1..13u64,
        any::<u64>(),
        0..8usize,
        any::<(usize, usize, usize, usize)>(),
        0..3u8,
        any::<bool>(),
        any::<bool>(),
        any::<u128>(),
    )
        .prop_map(|(words, mask, count, (from, to, offset, size), phase, is_part, is_full, nulls)| {
            let mask = if is_full { u64::MAX } else { mask };
            let count = if is_part { 1 } else { count };
            let room = MEMORY_WORDS - (words as usize * count).min(MEMORY_WORDS) + 1;
            let bytes = words as usize * WORD;
            let offset = offset % (bytes + 1);
            let part = is_part.then(|| (offset, size % (bytes - offset + 1)));
            Copy { words, mask: mask & ((1 << words) - 1), count, from: from % room, to: to % room, phase, part, nulls }
        })
}

fn in_phase(phase: u8) -> Fixture {
    match phase {
        0 => Fixture::new(),
        1 => Fixture::armed(),
        _ => Fixture::scanned(),
    }
}

/// What must have been logged, given memory before and after: each pointer word in the range that points into the heap, before and, with
/// the barrier recording new values, after.
fn expected_log(f: &Fixture, copy: &Copy, range: (usize, usize), before: &[usize], after: &[usize]) -> Vec<usize> {
    if copy.phase == 0 {
        return Vec::new();
    }
    let (first, n) = range;
    let words = (0..MEMORY_WORDS).filter(|i| i * WORD < first + n && first < (i + 1) * WORD);
    words
        .filter(|i| copy.mask >> ((i - copy.to) as u64 % copy.words) & 1 != 0)
        .flat_map(|i| [before[i], after[i]].into_iter().take(if copy.phase == 1 { 2 } else { 1 }))
        .filter(|word| f.rt.heap.contains(Word(*word)))
        .collect()
}

fn check(copy: &Copy) -> Result<(), TestCaseError> {
    let f = in_phase(copy.phase);
    let desc = descriptor(copy.words, copy.mask);
    let object = f.objects(descriptor(1, 1), MEMORY_WORDS as u64);
    let leaves = f.leaves_but(copy.nulls);
    write(object, &leaves);
    let (dst, src) = (object + copy.to * WORD, object + copy.from * WORD);
    let (offset, n) = copy.part.unwrap_or((0, copy.count * copy.words as usize * WORD));
    // SAFETY: the strategy keeps both ranges in the object.
    unsafe {
        match copy.part {
            None => f.operation().move_values(desc, dst, src, copy.count),
            Some((offset, size)) => f.operation().move_part(desc, dst + offset, src + offset, offset, size),
        }
    }
    let mut reference: Vec<u8> = leaves.iter().flat_map(|word| word.to_ne_bytes()).collect();
    let (to, from) = (copy.to * WORD + offset, copy.from * WORD + offset);
    reference.copy_within(from..from + n, to);
    prop_assert_eq!(bytes_at(object, MEMORY_WORDS * WORD), reference);
    let after = words_at(object, MEMORY_WORDS);
    let wanted = if copy.from == copy.to || n == 0 { vec![] } else { expected_log(&f, copy, (to, n), &leaves, &after) };
    prop_assert_eq!(f.logged(), wanted);
    Ok(())
}

impl Fixture {
    /// Leaves, but null where `nulls` has a bit.
    fn leaves_but(&self, nulls: u128) -> [usize; MEMORY_WORDS] {
        let leaves: [usize; MEMORY_WORDS] = self.leaves();
        std::array::from_fn(|i| if nulls >> i & 1 != 0 { 0 } else { leaves[i] })
    }
}

/// A copy of any bytes within one object of values of `words` words.
#[derive(Debug, Clone)]
struct Untyped {
    words: usize,
    mask: u64,
    /// Bytes.
    from: usize,
    to: usize,
    n: usize,
    phase: u8,
    nulls: u128,
}

fn untyped() -> impl Strategy<Value = Untyped> {
    (1..40usize, any::<u64>(), any::<(usize, usize, usize, usize)>(), 0..3u8, any::<u128>()).prop_map(
        |(words, mask, (from, to, skew, n), phase, nulls)| {
            // Both start equally far from a word.
            let memory = MEMORY_WORDS / words * words;
            let (from, to) = (from % memory * WORD + skew % WORD, to % memory * WORD + skew % WORD);
            let n = n % (memory * WORD - from.max(to) + 1);
            Untyped { words, mask, from, to, n, phase, nulls }
        },
    )
}

fn check_untyped(copy: &Untyped) -> Result<(), TestCaseError> {
    let f = in_phase(copy.phase);
    let desc = descriptor(copy.words as u64, copy.mask & ((1 << copy.words) - 1));
    let object = f.objects(desc, (MEMORY_WORDS / copy.words) as u64);
    let memory = MEMORY_WORDS / copy.words * copy.words;
    let leaves = f.leaves_but(copy.nulls);
    write(object, &leaves[..memory]);
    // SAFETY: the strategy keeps both ranges in the object.
    unsafe { f.operation().move_bytes(object + copy.to, object + copy.from, copy.n) };
    let mut reference: Vec<u8> = leaves[..memory].iter().flat_map(|word| word.to_ne_bytes()).collect();
    reference.copy_within(copy.from..copy.from + copy.n, copy.to);
    prop_assert_eq!(bytes_at(object, memory * WORD), reference);
    let after = words_at(object, memory);
    let is_logged = |i: usize| {
        let touched = i * WORD < copy.to + copy.n && copy.to < (i + 1) * WORD;
        touched && copy.n > 0 && copy.from != copy.to && copy.mask >> (i % copy.words) & 1 != 0
    };
    let values = [0, 2, 1][copy.phase as usize];
    let wanted: Vec<usize> = (0..memory)
        .filter(|i| is_logged(*i))
        .flat_map(|i| [leaves[i], after[i]].into_iter().take(values))
        .filter(|word| f.rt.heap.contains(Word(*word)))
        .collect();
    prop_assert_eq!(f.logged(), wanted);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn row_37_39_41_copies_equal_a_bytewise_reference_and_log_exactly_what_they_replace(copy in copies()) {
        check(&copy)?;
    }

    #[test]
    fn row_38_copies_of_any_bytes_log_exactly_the_pointer_words_of_the_object_that_they_touch(copy in untyped()) {
        check_untyped(&copy)?;
    }
}

/// Copies two patterns in turn over memory that another thread reads, until that has seen a torn word, or many whole ones change in the course of many copies. Was
/// there a torn one?
fn tears(copy: impl Fn(usize, usize, usize)) -> bool {
    const WORDS: usize = 1600;
    // 8-aligned and not 16-aligned, so that vectors cross cache lines.
    let memory: &'static [AtomicUsize] = Box::leak((0..WORDS + 1).map(|_| AtomicUsize::new(0)).collect());
    let skew = usize::from((memory.as_ptr() as usize).is_multiple_of(16));
    let copies: &'static AtomicUsize = Box::leak(Box::new(AtomicUsize::new(0)));
    let reader = std::thread::spawn(move || {
        let (mut last, mut changes, mut copy, mut copies_seen) = (0, 0, 0, 0);
        while changes < 2000 || copies_seen < 100 {
            let now = copies.load(Relaxed);
            copies_seen += usize::from(now != copy);
            copy = now;
            for slot in memory {
                let word = slot.load(Relaxed);
                if word != 0 && word != usize::MAX {
                    return true;
                }
                changes += usize::from(word != last);
                last = word;
            }
        }
        false
    });
    let patterns = [vec![0usize; WORDS], vec![usize::MAX; WORDS]];
    let began = Instant::now();
    for round in 0.. {
        if reader.is_finished() {
            break;
        }
        assert!(began.elapsed() < Duration::from_secs(60), "the reader sees no change");
        copies.store(round, Relaxed);
        let words = [1, 5, 12, 20, 33, 64, 200, 600, WORDS - 1][round % 9];
        copy(memory[skew..].as_ptr() as usize, patterns[round / 9 % 2].as_ptr() as usize, words * WORD);
    }
    reader.join().expect("it only reads")
}

#[test]
fn row_37_a_racing_reader_never_sees_half_a_pointer() {
    crate::arch::find_features();
    // SAFETY: `tears` passes ranges of whole words.
    assert!(!tears(|dst, src, n| unsafe { copy_words(dst, src, n) }));
}

#[test]
fn row_37_a_racing_reader_does_see_half_a_pointer_when_bytes_are_copied() {
    assert!(tears(|dst, src, n| {
        for i in 0..n {
            if i == WORD / 2 {
                // Half a word is there for long enough to be read, whoever runs when.
                std::thread::sleep(Duration::from_micros(100));
            }
            // SAFETY: bytes of the ranges; another thread reads them.
            unsafe {
                let byte = AtomicU8::from_ptr((src + i) as *mut u8).load(Relaxed);
                AtomicU8::from_ptr((dst + i) as *mut u8).store(byte, Relaxed);
            }
        }
    }));
}

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
}

fn copies() -> impl Strategy<Value = Copy> {
    (1..13u64, any::<u64>(), 0..8usize, any::<(usize, usize, usize, usize)>(), 0..3u8, any::<bool>()).prop_map(
        |(words, mask, count, (from, to, offset, size), phase, is_part)| {
            let count = if is_part { 1 } else { count };
            let room = MEMORY_WORDS - (words as usize * count).min(MEMORY_WORDS) + 1;
            let bytes = words as usize * WORD;
            let offset = offset % (bytes + 1);
            let part = is_part.then(|| (offset, size % (bytes - offset + 1)));
            Copy { words, mask: mask & ((1 << words) - 1), count, from: from % room, to: to % room, phase, part }
        },
    )
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
    let leaves: [usize; MEMORY_WORDS] = f.leaves();
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn row_37_39_41_copies_equal_a_bytewise_reference_and_log_exactly_what_they_replace(copy in copies()) {
        check(&copy)?;
    }
}

/// Copies two patterns in turn over memory that another thread reads, until that has seen a torn word or many whole ones change. Was there a
/// torn one?
fn tears(copy: impl Fn(usize, usize, usize)) -> bool {
    const WORDS: usize = 1600;
    // 8-aligned and not 16-aligned, so that vectors cross cache lines.
    let memory: &'static [AtomicUsize] = Box::leak((0..WORDS + 1).map(|_| AtomicUsize::new(0)).collect());
    let skew = usize::from((memory.as_ptr() as usize).is_multiple_of(16));
    let reader = std::thread::spawn(move || {
        let (mut last, mut changes) = (0, 0);
        while changes < 2000 {
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
            // SAFETY: bytes of the ranges; another thread reads them.
            unsafe {
                let byte = AtomicU8::from_ptr((src + i) as *mut u8).load(Relaxed);
                AtomicU8::from_ptr((dst + i) as *mut u8).store(byte, Relaxed);
            }
        }
    }));
}

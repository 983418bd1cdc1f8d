//! libFuzzer on the target that `SHADE_FUZZ_TARGET` names. `tests/fuzz/run` builds it with the flags it needs.
#![no_main]

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use libfuzzer_sys::{Corpus, fuzz_crossover, fuzz_mutator, fuzz_target, fuzzer_mutate};
use shade_fuzz::mutate::{Random, cross, mutate};
use shade_fuzz::targets::Input;
use shade_fuzz::{Target, Verdict};

/// Inputs, and those that reached what the target is for.
static RUNS: [AtomicU64; 2] = [const { AtomicU64::new(0) }; 2];

/// One change in so many is libFuzzer's own, of bytes.
const OF_BYTES: usize = 16;

/// The target of this process.
fn target() -> Target {
    static TARGET: OnceLock<Target> = OnceLock::new();
    *TARGET.get_or_init(|| {
        let name = std::env::var("SHADE_FUZZ_TARGET").unwrap_or_default();
        Target::named(&name).unwrap_or_else(|| panic!("SHADE_FUZZ_TARGET: there is no target {name:?}"))
    })
}

fn is_text() -> bool {
    matches!(target().input, Input::Ir | Input::Prelude)
}

/// At the end: how many inputs got through.
extern "C" fn tell() {
    let [all, reached] = [&RUNS[0], &RUNS[1]].map(|count| count.load(Relaxed));
    eprintln!("fuzz: {reached} of {all} inputs reached the target");
}

fuzz_target!(init: {
    shade_fuzz::isolated::serve();
    // SAFETY: `tell` is a function that needs nothing.
    unsafe { libc::atexit(tell) };
}, |input: &[u8]| -> Corpus {
    RUNS[0].fetch_add(1, Relaxed);
    match (target().run)(input) {
        Verdict::Reached => {
            RUNS[1].fetch_add(1, Relaxed);
            Corpus::Keep
        }
        Verdict::Unread => Corpus::Reject,
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if !is_text() || Random::new(seed).below(OF_BYTES) == 0 {
        return fuzzer_mutate(data, size, max_size);
    }
    let text = mutate(&data[..size], max_size, seed);
    data[..text.len()].copy_from_slice(&text);
    text.len()
});

fuzz_crossover!(|data1: &[u8], data2: &[u8], out: &mut [u8], seed: u32| {
    if !is_text() {
        // None: libFuzzer then takes another of its changes.
        return 0;
    }
    let text = cross(data1, data2, out.len(), seed);
    out[..text.len()].copy_from_slice(&text);
    text.len()
});

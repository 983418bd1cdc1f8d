//! Programs that csmith makes up print the same checksum with barriers as without, at -O0 and -O2: packed structs, bit-fields, unions, volatile
//! variables and pointers to pointers, in untyped mode and with the barrier on all the time.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use shade_tests::csmith::{ARMED, BUNDLE, Bundle, Checked};

/// Programs that must end, and the seeds of the first of them, unless `$SHADE_TESTS_CSMITH` is another `SEED:COUNT`.
const COUNT: usize = 200;
const FIRST_SEED: u64 = 1;

#[test]
fn csmith_programs_have_the_same_checksum_with_barriers_at_o0_and_o2() {
    let (seed, count) = wanted();
    let next = AtomicU64::new(seed);
    let ended = AtomicU64::new(0);
    let work = || {
        let mut found = Vec::new();
        while (ended.load(Relaxed) as usize) < count {
            let bundle = Bundle::of(next.fetch_add(BUNDLE, Relaxed));
            let checked = bundle.and_then(|bundle| bundle.check(&[ARMED])).unwrap_or_else(|error| panic!("{error}"));
            ended.fetch_add(checked.checksums.len() as u64, Relaxed);
            found.push(checked);
        }
        found
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let all: Vec<Checked> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("a bundle failed")).collect()
    });
    let checksums: Vec<_> = all.iter().flat_map(|bundle| &bundle.checksums).collect();
    let distinct: HashSet<_> = checksums.iter().collect();
    let entries: u64 = all.iter().map(|bundle| bundle.entries).sum();
    assert!(distinct.len() * 10 > checksums.len() * 9, "{} checksums of {} differ", distinct.len(), checksums.len());
    assert!(entries > 10 * checksums.len() as u64, "only {entries} entries were logged");
}

fn wanted() -> (u64, usize) {
    let given = std::env::var("SHADE_TESTS_CSMITH").ok();
    let parsed = given.as_deref().map(|text| {
        let (seed, count) = text.split_once(':').expect("SHADE_TESTS_CSMITH=SEED:COUNT");
        (seed.parse().expect("a seed"), count.parse().expect("a count"))
    });
    parsed.unwrap_or((FIRST_SEED, COUNT))
}

//! An object is not lost when code generation forgets its address and steps through it by another one.

use std::time::Duration;

use shade_tests::program::{Program, run};

const LIMIT: Duration = Duration::from_secs(120);
/// Every poll of the filter's loop may be one at which its input is missed; what is freed is overwritten at once.
const STRESS: &str = "gc=concurrent,stress=poll,poison";
const PROGRAM: &str = "tests/programs/stepped_address.c";
/// What it prints: four rounds of 16,384 products of 3 and 1.
const SUM: &str = "196608\n";
/// On a busy machine a run can end before a collection has begun.
const RUNS: usize = 10;

#[test]
fn an_array_read_by_an_address_in_front_of_it_stays_intact() {
    let filter = Program::new(&[PROGRAM]).build();
    for _ in 0..RUNS {
        assert_eq!(run(&filter, STRESS, &[], LIMIT).expect_success(), SUM);
    }
}

#[test]
fn without_keepalives_an_array_read_by_an_address_in_front_of_it_is_lost() {
    let filter = Program::new(&[PROGRAM]).mutant("drop-keepalive").build();
    let lost = |_| run(&filter, STRESS, &[], LIMIT).expect_success() != SUM;
    assert!((0..RUNS).any(lost), "the test above shows nothing");
}

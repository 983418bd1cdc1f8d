//! The code's cycle takes the steps of the model's, in the model's order: `collector.pml` says by a comment where each is, and the runtime reports each.

use crate::collector::order::Step;
use crate::collector::phase;
use crate::options::{GcMode, Options};
use crate::runtime::Runtime;

const MODEL: &str = include_str!("../../../../tests/protocol/barrier/collector.pml");

const NAMES: [(&str, Step); 13] = [
    ("flip", Step::Flip),
    ("arm", Step::Arm),
    ("empty", Step::Empty),
    ("scan", Step::Scan),
    ("open", Step::Open),
    ("globals", Step::Globals),
    ("mark", Step::Mark),
    ("round", Step::Round),
    ("flush", Step::Flush),
    ("finish", Step::Finish),
    ("bury", Step::Bury),
    ("disarm", Step::Disarm),
    ("sweep", Step::Sweep),
];

/// The steps in the order in which they stand in a model.
fn order_of(model: &str) -> Vec<Step> {
    let comments = model.split("/* step ").skip(1).filter_map(|rest| rest.split_once(" */"));
    let step = |name: &str| NAMES.iter().find(|(known, _)| *known == name).map(|(_, step)| *step);
    comments.map(|(name, _)| step(name).unwrap_or_else(|| panic!("the model has an unknown step {name}"))).collect()
}

/// Whether the model can take these steps: one after the other, from `mark` and from `finish` back to `mark` any number of times.
fn accepts(order: &[Step], taken: &[Step]) -> bool {
    let mut at = 0;
    let follows = |step: &Step| {
        if order.get(at) != Some(step) {
            let goes_back = at > 0 && matches!(order[at - 1], Step::Mark | Step::Finish) && *step == Step::Mark;
            let Some(mark) = order.iter().position(|known| *known == Step::Mark).filter(|_| goes_back) else {
                return false;
            };
            at = mark;
        }
        at += 1;
        true
    };
    taken.iter().all(follows) && at == order.len()
}

#[test]
fn a_cycle_takes_the_steps_of_the_model_in_its_order() {
    let order = order_of(MODEL);
    assert_eq!(order.len(), NAMES.len(), "each step stands in the model once: {order:?}");
    let rt = Runtime::for_test_with(Options { gc: Some(GcMode::Concurrent), ..Options::default() });
    for _ in 0..3 {
        phase::cycle(rt);
        let taken = rt.order.taken();
        assert!(accepts(&order, &taken), "{taken:?} is not of {order:?}");
    }
}

#[test]
fn a_cycle_with_a_step_left_out_or_two_exchanged_is_not_of_the_model() {
    let order = order_of(MODEL);
    assert!(accepts(&order, &order));
    for i in 0..order.len() {
        let mut shorter = order.clone();
        shorter.remove(i);
        assert!(!accepts(&order, &shorter), "without {:?}", order[i]);
        if i > 0 {
            let mut exchanged = order.clone();
            exchanged.swap(i - 1, i);
            assert!(!accepts(&order, &exchanged), "{:?} before {:?}", order[i], order[i - 1]);
        }
    }
}

#[test]
fn a_round_that_found_something_goes_back_to_marking_and_nowhere_else() {
    let order = order_of(MODEL);
    let (head, rest) = order.split_at(order.iter().position(|step| *step == Step::Mark).expect("it is there"));
    let round = [Step::Mark, Step::Round, Step::Flush, Step::Finish];
    assert!(accepts(&order, &[head, &round, &[Step::Mark], rest].concat()));
    assert!(!accepts(&order, &[head, &round, &round[1..], &rest[4..]].concat()));
    assert!(!accepts(&order, &[head, &[Step::Mark, Step::Round, Step::Flush], rest].concat()));
}

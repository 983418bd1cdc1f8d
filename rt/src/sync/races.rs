//! The lock-free parts under loom: every order of their steps, and every value that the memory model lets a load see. `./dev loom` runs it.
//!
//! A model is run as it is, and must hold; then once for each [`Need`] that it shows, without that ordering or step, and must fail in the way that is written
//! beside it. What runs is the runtime's own code.
//!
//! loom's limits: it does not know that dependent loads stay in order, which the runtime relies on where a mark byte is read by an address from a slot (the models
//! acquire there), and it tries three preemptions of each execution, not more.

mod acknowledgements;
mod beds;
mod grey_set;
mod mark_byte;
mod registry;
mod rounds;
mod state;

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::model::{Fences, place_fences};
use super::needed::{Need, without};
use crate::futex;

/// A model that needs the order of all that is sequentially consistent, which may be made in two ways.
const IN_ONE_ORDER: &[Fences] = &[Fences::Before, Fences::After];
/// One that does not.
const IN_ANY_ORDER: &[Fences] = &[Fences::Nowhere, Fences::Before, Fences::After];

/// The model holds, and fails without each of these, with such a message.
fn holds(model: fn(), with: &[Fences], needs: &[(Need, &str)]) {
    for &fences in with {
        explore(model, None, fences).unwrap_or_else(|failure| panic!("{fences:?}: {failure}"));
    }
    for &(need, message) in needs {
        let failure = with.iter().find_map(|&fences| explore(model, Some(need), fences).err());
        let failure = failure.unwrap_or_else(|| panic!("holds without {need:?}"));
        assert!(failure.contains(message), "without {need:?} it fails otherwise than by {message:?}: {failure}");
    }
}

fn explore(model: fn(), taken_away: Option<Need>, fences: Fences) -> Result<(), String> {
    without(taken_away);
    place_fences(fences);
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    let result = catch_unwind(AssertUnwindSafe(|| {
        builder.check(move || {
            futex::forget_sleepers();
            model();
        });
    }));
    without(None);
    result.map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        text.unwrap_or("no text").to_string()
    })
}

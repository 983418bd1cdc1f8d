//! Stage 8: checks on what the pass made, twice. A failure is a bug in the pass; reporting it beats losing an object.
//!
//! [`inserted`] sees barriers as calls and is complete; what it does is in `check`, which `shade check` does to a file. [`final_form()`] sees
//! inlined code, where mode tests are left of them.

mod final_form;

use crate::Error;
use crate::check::Checker;
use crate::ir::{Ir, Value};
pub(crate) use final_form::final_form;

/// Checks the form with barrier calls.
///
/// # Errors
/// Names the first write that is not covered.
pub(crate) fn inserted<'m>(checker: &Checker<'m>, function: Value<'m>) -> Result<(), Error> {
    match checker.function(function)?.into_iter().next() {
        Some(write) => Err(Error::Verify { function: write.function.clone(), reason: write.reason() }),
        None => Ok(()),
    }
}

/// How many words an exchanged value has.
pub(crate) fn words<'m>(ir: Ir<'m>, value: Value<'m>) -> u64 {
    ir.type_of(value).int_width().map_or(1, |width| u64::from(width) / 64)
}

#[cfg(test)]
mod tests;

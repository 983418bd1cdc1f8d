//! A whole module that claims to be in the inserted form: what `shade check` reads from a file.

use super::{Checker, Uncovered, unarmed};
use crate::Error;
use crate::contract::{self, DONE};
use crate::family::Family;
use crate::ir::{Ir, Value};
use crate::managed::Managed;
use crate::prelude;
use inkwell::module::Module;

/// Names that begin so are the prelude's, or pretend to be.
const PRELUDE_LIKE: [&str; 7] =
    ["shade_barrier", "shade_log", "shade_inline", "shade_armed", "shade_reserve", "shade_put", "shade_card"];
/// Functions that the pass makes beside the prelude's.
const MADE_BY_THE_PASS: &str = "shade.";

/// Checks every function of a module as `shade opt --no-inline` writes it.
///
/// # Errors
/// [`Error::Contract`] if the module is in no such form: it was not through the pass, is inlined already, or has prelude functions without a
/// body or of a name that is not known; [`Error::UnsupportedWrite`] as [`crate::run`].
pub fn check(module: &Module<'_>, managed: Managed, family: Family) -> Result<Vec<Uncovered>, Error> {
    let ir = Ir::new(module);
    let functions = ir.functions();
    for &function in &functions {
        check_form(ir, function)?;
    }
    let checker = Checker::new(ir, managed, family);
    let mut uncovered = Vec::new();
    for function in functions.into_iter().filter(|f| !f.is_declaration()) {
        if function.has_string_attribute(DONE) {
            uncovered.extend(checker.function(function)?);
        } else if !is_made_by_the_pass(&function.name()) {
            uncovered.extend(checker.unmanaged(function)?);
        }
    }
    Ok(uncovered)
}

fn is_made_by_the_pass(name: &str) -> bool {
    prelude::is_prelude(name) || name.starts_with(MADE_BY_THE_PASS)
}

/// Whether a function belongs in a module with barrier calls.
fn check_form<'m>(ir: Ir<'m>, function: Value<'m>) -> Result<(), Error> {
    let name = function.name();
    let refuse = |reason: &str| Err(Error::Contract { function: name.clone(), reason: reason.to_owned() });
    let looks_like = PRELUDE_LIKE.iter().any(|start| name.starts_with(start));
    if looks_like && !prelude::is_prelude(&name) {
        return refuse("is named like a function of the prelude, and is none that is known");
    }
    if looks_like && function.is_declaration() {
        return refuse("has no body, so what it logs cannot be told");
    }
    if function.is_declaration() || is_made_by_the_pass(&name) {
        return Ok(());
    }
    let is_done = function.has_string_attribute(DONE);
    if contract::is_managed_function(function) && !is_done {
        return refuse("has not been through the pass; check reads what shade opt --no-inline writes");
    }
    let inlined = |i: &Value<'m>| unarmed::is_mode_load(ir, *i) || unarmed::is_poll_load(ir, *i);
    if is_done && function.instructions().iter().any(inlined) {
        return refuse("has its barriers and polls inlined already; check reads what shade opt --no-inline writes");
    }
    Ok(())
}

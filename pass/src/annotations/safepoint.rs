//! `"shade-no-safepoint-rec"`: nothing reachable from the function is a safepoint (what a TODO in Go's `mwbbuf.go` asks for as
//! `nosplitrec`). Checked after polls are placed, since a poll that the pass itself put into a callee breaks the promise as much as a call of
//! unknown code does.

use super::line_of;
use crate::Error;
use crate::contract::{is_leaf, may_poll};
use crate::hash::HashSet;
use crate::ir::{Ir, Value};
use crate::prelude;

/// The attribute.
pub(crate) const NO_SAFEPOINT_REC: &str = "shade-no-safepoint-rec";

/// Whether `function` promises that nothing it may call is a safepoint.
pub(crate) fn promises_no_safepoint(function: Value<'_>) -> bool {
    function.has_string_attribute(NO_SAFEPOINT_REC)
}

/// Checks every function of the module that makes the promise.
///
/// # Errors
/// The first that breaks it, with the chain of calls to what may be a safepoint, and source lines where there are any.
pub(crate) fn run(ir: Ir<'_>) -> Result<(), Error> {
    for function in ir.functions().into_iter().filter(|f| !f.is_declaration() && promises_no_safepoint(*f)) {
        let mut seen = HashSet::from_iter([function]);
        if let Some(chain) = find_safepoint(function, &mut seen) {
            let reason = format!("{NO_SAFEPOINT_REC} does not hold: {}", chain.join(", which "));
            return Err(Error::Contract { function: function.name(), reason });
        }
    }
    Ok(())
}

/// A path from `function` to something that may be a safepoint, one phrase a call.
fn find_safepoint<'m>(function: Value<'m>, seen: &mut HashSet<Value<'m>>) -> Option<Vec<String>> {
    for call in function.instructions().into_iter().filter(|i| may_poll(*i)) {
        let at = line_of(call);
        let Some(callee) = call.called_function() else {
            return Some(vec![format!("makes a call{at} whose callee is not known: {}", call.text().trim())]);
        };
        if callee.name() == prelude::POLL {
            return Some(vec!["polls".to_owned()]);
        }
        let step = format!("calls @{}{at}", callee.name());
        if callee.is_declaration() || callee.is_interposable() {
            return Some(vec![format!("{step}, which may be a safepoint")]);
        }
        if !is_leaf(callee)
            && seen.insert(callee)
            && let Some(rest) = find_safepoint(callee, seen)
        {
            return Some([vec![step], rest].concat());
        }
    }
    None
}

//! The claims of `!shade.elided`, each proved again from the IR. One rule is one file; adding one adds a row here.

mod dominated;
mod family;
mod fresh_object;
mod immortal_value;
mod no_pointer;
mod null_value;
mod old_null;
mod self_edge;
mod shaded_value;
mod stack_dest;

use super::Function;
use super::flow::At;
use super::need::Need;
use crate::classify::PointerWrite;

/// What a claim is about: one word of a write.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a, 'm> {
    pub(super) function: &'a Function<'m>,
    pub(super) write: &'a PointerWrite<'m>,
    pub(super) at: At,
    pub(super) need: Need<'m>,
}

/// Which half of a barrier an entry belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Old,
    New,
}

/// A rule as the checker knows it.
struct Rule {
    name: &'static str,
    /// The halves it says something about.
    halves: &'static [Half],
    /// Whether it is about what happened on the paths to the write, rather than about slot or value.
    flow: bool,
    holds: fn(Subject<'_, '_>, Half) -> bool,
}

const BOTH: &[Half] = &[Half::Old, Half::New];
const OLD: &[Half] = &[Half::Old];
const NEW: &[Half] = &[Half::New];

const RULES: [Rule; 10] = [
    Rule { name: "family", halves: BOTH, flow: false, holds: family::holds },
    Rule { name: "stack-dest", halves: BOTH, flow: false, holds: stack_dest::holds },
    Rule { name: "no-pointer", halves: BOTH, flow: false, holds: no_pointer::holds },
    Rule { name: "null-value", halves: NEW, flow: false, holds: null_value::holds },
    Rule { name: "immortal-value", halves: NEW, flow: false, holds: immortal_value::holds },
    Rule { name: "fresh-object", halves: BOTH, flow: true, holds: fresh_object::holds },
    Rule { name: "old-null", halves: OLD, flow: true, holds: old_null::holds },
    Rule { name: "dominated", halves: OLD, flow: true, holds: dominated::holds },
    Rule { name: "shaded-value", halves: NEW, flow: true, holds: shaded_value::holds },
    Rule { name: "self-edge", halves: NEW, flow: false, holds: self_edge::holds },
];

/// Whether a rule is about what happened on the paths to the write. A call that returns twice has one that is not in the graph: no such claim
/// is taken in its function.
pub(super) fn is_about_paths(name: &str) -> bool {
    RULES.iter().any(|rule| rule.name == name && rule.flow)
}

/// Whether a half may be left out by the rule of this name; else what is wrong with the claim.
pub(super) fn claim(name: &str, half: Half, subject: Subject<'_, '_>) -> Result<(), String> {
    let Some(rule) = RULES.iter().find(|rule| rule.name == name) else {
        return Err(format!("is said to be elided by {name}, which is no rule"));
    };
    if !rule.halves.contains(&half) {
        return Err(format!("is said to be elided by {name}, which says nothing about it"));
    }
    if !(rule.holds)(subject, half) {
        return Err(format!("is said to be elided by {name}, which does not hold"));
    }
    Ok(())
}

//! `!shade.elided`: what the inserted form says about entries that were left out, so that `check` can prove it again.
//!
//! ```text
//! store ptr addrspace(1) null, ptr addrspace(1) %slot, !shade.elided !{!"", !"null-value"}
//! ```
//!
//! Two strings for each word of the write (for the whole, if it is no list of words): the rule by which the old value has no
//! entry, and the new one; empty for an entry that is made. A write all of whose entries are made has no node.
//!
//! On the way to the final form a write with any entry also has `!shade.logged`, so that `verify::final_form` knows which need a mode test.
//! The mark is on those that do, not on the others, since LLVM drops nodes it does not know when it merges two stores.

use crate::elide::Decision;
use crate::ir::{Ir, Value};

/// The kind of the node that says what is left out.
const ELIDED: &str = "shade.elided";
/// The kind of the mark of a write with entries.
const LOGGED: &str = "shade.logged";

/// Says on each write which of its entries `decisions` leaves out.
pub(crate) fn attach<'m>(ir: Ir<'m>, decisions: &[Decision<'m>]) {
    let kind = ir.metadata_kind(ELIDED);
    for decision in decisions {
        let rules: Vec<_> = decision.claims.iter().flat_map(|c| [c.old, c.new]).collect();
        if rules.iter().any(Option::is_some) {
            let names: Vec<_> = rules.into_iter().map(|rule| rule.map_or("", |r| r.name())).collect();
            ir.set_strings(decision.write.instruction, kind, &names);
        }
    }
}

/// The names of the rules on a write, empty where an entry is made; nothing without a node. What is no string reads as `?`, which is no
/// rule.
pub(crate) fn read<'m>(ir: Ir<'m>, write: Value<'m>) -> Vec<String> {
    let Some(node) = write.metadata(ir.metadata_kind(ELIDED)) else { return Vec::new() };
    let name = |operand: Option<Value<'m>>| operand.and_then(Value::node_string).unwrap_or_else(|| "?".to_owned());
    node.node_operands().into_iter().map(name).collect()
}

/// Marks the writes for which `decisions` make an entry.
pub(crate) fn mark_logged<'m>(ir: Ir<'m>, decisions: &[Decision<'m>]) {
    let kind = ir.metadata_kind(LOGGED);
    for decision in decisions.iter().filter(|d| d.claims.iter().any(|c| c.old.is_none() || c.new.is_none())) {
        ir.set_strings(decision.write.instruction, kind, &[]);
    }
}

/// The writes of a function that are marked as having entries.
pub(crate) fn logged<'m>(ir: Ir<'m>, function: Value<'m>) -> Vec<Value<'m>> {
    function.instructions_with(ir.metadata_kind(LOGGED))
}

/// Takes nodes and marks off a function's instructions.
pub(crate) fn strip<'m>(ir: Ir<'m>, function: Value<'m>) {
    for kind in [ELIDED, LOGGED].map(|kind| ir.metadata_kind(kind)) {
        for instruction in function.instructions_with(kind) {
            instruction.remove_metadata(kind);
        }
    }
}

//! What LLVM's own analyses say of one function, for the facts of `elide` and for the checker, each of which asks anew. The analyses are the
//! shim's (`shim/analyses.cpp`).
//!
//! They speak of one thread: that two accesses of it do not meet. What another thread does is nothing that they know, and nothing that the facts
//! asked about depend on.

use crate::ir::{AliasAnalysis, Value};
use std::cell::OnceCell;

/// Answers for one function, which must not change meanwhile. Nothing is computed before the first question.
pub(crate) struct Analyses<'m> {
    function: Value<'m>,
    aliases: OnceCell<AliasAnalysis<'m>>,
}

impl<'m> Analyses<'m> {
    /// For a function with a body.
    pub(crate) fn new(function: Value<'m>) -> Self {
        Analyses { function, aliases: OnceCell::new() }
    }

    /// Whether the instruction `by` may change what `load`, of the same function, has read: whether it writes that memory in the thread that has
    /// done the load.
    pub(crate) fn may_modify(&self, by: Value<'m>, load: Value<'m>) -> bool {
        self.aliases.get_or_init(|| AliasAnalysis::of(self.function)).may_modify(by, load)
    }
}

//! What LLVM's own analyses say of one function, for the facts of `elide` and for the checker, each of which asks anew. The analyses are the
//! shim's (`shim/analyses.cpp`).
//!
//! They speak of one thread: that two accesses of it do not meet. What another thread does is nothing that they know, and nothing that the facts
//! asked about depend on.

use crate::ir::{AliasAnalysis, Value};
use std::cell::OnceCell;

/// Uses of an object that are looked at, for whether its address may be known elsewhere: by `elide` as many as LLVM itself looks at; ...
const MOST_USES: u32 = 100;
/// ... by the checker more. It asks when barriers are in, which use the object too, and must find all that `elide` has found before.
const MOST_USES_WITH_BARRIERS: u32 = 10_000;

/// Answers for one function, which must not change meanwhile. Nothing is computed before the first question.
pub(crate) struct Analyses<'m> {
    function: Value<'m>,
    most_uses: u32,
    aliases: OnceCell<AliasAnalysis<'m>>,
}

impl<'m> Analyses<'m> {
    /// For a function with a body.
    pub(crate) fn new(function: Value<'m>) -> Self {
        Analyses { function, most_uses: MOST_USES, aliases: OnceCell::new() }
    }

    /// For one with barriers.
    pub(crate) fn with_barriers(function: Value<'m>) -> Self {
        Analyses { most_uses: MOST_USES_WITH_BARRIERS, ..Self::new(function) }
    }

    /// Whether the instruction `by` may change what `load`, of the same function, has read: whether it writes that memory in the thread that has
    /// done the load.
    pub(crate) fn may_modify(&self, by: Value<'m>, load: Value<'m>) -> bool {
        self.aliases.get_or_init(|| AliasAnalysis::of(self.function, self.most_uses)).may_modify(by, load)
    }
}

//! `llvm.experimental.vp.strided.store` becomes the `llvm.vp.scatter` that it stands for, before any other stage looks:
//!
//! ```text
//! strided.store(value, p, stride, mask, n)
//!     slots = p + <0, stride, 2 * stride, …>
//!     vp.scatter(value, slots, mask, n)       // a form with a barrier, and one that can be compiled
//! ```

use crate::ir::{Ir, Value};

/// Start of the names.
const STRIDED: &str = "llvm.experimental.vp.strided.store.";

/// Replaces them in every function that has no other collector.
pub(crate) fn run(ir: Ir<'_>) {
    let is_ours = |f: Value<'_>| crate::contract::is_managed_function(f) || f.gc().is_none();
    let calls = ir.calls_by_name(&[STRIDED]).into_iter();
    calls.filter(|call| is_ours(call.block().function())).for_each(Value::scatter_strided);
}

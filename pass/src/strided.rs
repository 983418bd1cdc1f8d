//! `llvm.experimental.vp.strided.store` becomes the `llvm.vp.scatter` that it stands for, before any other stage looks:
//!
//! ```text
//! strided.store(value, p, stride, mask, n)
//!     slots = p + <0, stride, 2 * stride, …>
//!     vp.scatter(value, slots, mask, n)       // a form with a barrier, and one that can be compiled
//! ```

use crate::ir::{Ir, Op, Value};

/// Start of the names.
const STRIDED: &str = "llvm.experimental.vp.strided.store.";

/// Replaces them in every function that has no other collector.
pub(crate) fn run(ir: Ir<'_>) {
    let ours = |f: &Value<'_>| !f.is_declaration() && (crate::contract::is_managed_function(*f) || f.gc().is_none());
    let instructions = ir.functions().into_iter().filter(ours).flat_map(Value::instructions);
    instructions.filter(|i| is_strided(*i)).for_each(Value::scatter_strided);
}

fn is_strided(instruction: Value<'_>) -> bool {
    instruction.opcode() == Some(Op::LLVMCall)
        && instruction.called_function().is_some_and(|callee| callee.name().starts_with(STRIDED))
}

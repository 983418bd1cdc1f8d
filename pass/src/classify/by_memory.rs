//! Managed memory passed `sret` and `byval`. Neither is a write of the call itself.
//!
//! `sret`: the callee writes its result there, by stores of its own. They have barriers if it is `gc "shade"`; another callee, or one that is not
//! known, would write managed memory without, and is refused. `byval`: code generation copies from the managed memory to the outgoing
//! arguments on the stack, which are scanned. It reads only.

use super::{is_managed_address, unsupported};
use crate::Error;
use crate::contract::is_managed_function;
use crate::ir::{At, Ir, Value};

/// Checks the arguments of one call.
///
/// # Errors
/// If a callee without barriers is to write its result to managed memory.
pub(super) fn check<'m>(ir: Ir<'m>, call: Value<'m>) -> Result<(), Error> {
    let callee = call.called_function();
    for (i, argument) in call.arguments().iter().enumerate() {
        let at = At::Parameter(i as u32);
        let is_parameter = |f: Value<'m>| (i as u32) < f.parameter_count();
        let is_result =
            call.has_attribute(at, "sret") || callee.is_some_and(|f| is_parameter(f) && f.has_attribute(at, "sret"));
        if is_result && is_managed_address(ir.type_of(*argument)) && !callee.is_some_and(is_managed_function) {
            let reason = "only a function with gc \"shade\" can return its result (sret) in managed memory";
            return Err(unsupported(call, reason));
        }
    }
    Ok(())
}

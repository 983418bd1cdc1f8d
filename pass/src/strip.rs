//! Stage 1: attributes that stop being true once functions poll and log.
//!
//! A function with a poll or a barrier reads and writes the thread's block, synchronises with the collector and may wait. If
//! it, or a call of it, still says `memory(none)` or `willreturn`, InstCombine may sink the call past a mode test to a
//! later use, where it would run between the test and the store. Stripped at definitions, declarations and call sites
//! alike, since LLVM believes any of the three. Kept: intrinsics, and `gc-leaf-function`s that are not managed.

use crate::contract::{is_leaf, is_managed_function};
use crate::ir::{At, AttributeKind, Ir, Value};

/// Promises about memory, progress and threads.
const FUNCTION_ATTRIBUTES: [&str; 5] = ["memory", "willreturn", "nosync", "nofree", "speculatable"];
/// Promises about what a pointer argument is used for. (`initializes` exists from LLVM 20 on.)
const PARAMETER_ATTRIBUTES: [&str; 4] = ["readnone", "readonly", "writeonly", "initializes"];

/// Strips every function and call of the module that may poll or log.
pub(crate) fn run(ir: Ir<'_>) {
    let of_function = FUNCTION_ATTRIBUTES.map(AttributeKind::named);
    let of_parameter = PARAMETER_ATTRIBUTES.map(AttributeKind::named);
    let strip = |target: Value<'_>, parameters: u32| {
        of_function.iter().flatten().for_each(|kind| target.remove_attribute(At::Function, *kind));
        for parameter in 0..parameters {
            of_parameter.iter().flatten().for_each(|kind| target.remove_attribute(At::Parameter(parameter), *kind));
        }
    };
    for function in ir.functions() {
        if keeps_promises(function) {
            continue;
        }
        strip(function, function.parameter_count());
    }
    let bodies = ir.functions().into_iter().filter(|f| !f.is_declaration());
    for call in bodies.flat_map(Value::instructions).filter(|i| i.is_call()) {
        if call.called_function().is_none_or(|callee| !keeps_promises(callee)) {
            strip(call, call.arguments().len() as u32);
        }
    }
}

/// Whether `function` gets neither poll nor barrier, nor may reach one.
fn keeps_promises(function: Value<'_>) -> bool {
    function.is_intrinsic() || is_leaf(function) && !is_managed_function(function)
}

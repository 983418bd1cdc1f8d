//! Inlines the functions that the pass has made for that: barriers, polls, allocations, tests. The user's own `alwaysinline` functions are the
//! optimiser's. LLVM's `InlineFunction` does the work, called from the shim (`shim/inline.cpp` says why).

use crate::Error;
use crate::hash::HashSet;
use crate::ir::Value;

/// Inlines every call of `functions` and removes them. None may call itself, not even through others, and nothing but calls may use them.
///
/// # Errors
/// Names the first call that LLVM refuses to inline.
pub(crate) fn run(functions: Vec<Value<'_>>) -> Result<(), Error> {
    let order = callees_first(&functions);
    for &function in &order {
        if let Some(call) = function.inline_calls() {
            let reason = format!("LLVM does not inline {}", call.text());
            return Err(Error::Verify { function: call.block().function().name(), reason });
        }
    }
    // The other way round, for what a function calls is used as long as it is there.
    order.into_iter().rev().filter(|f| f.users().next().is_none()).for_each(Value::delete_function);
    Ok(())
}

/// The functions, each behind those that it calls: so that each body is inlined when it is whole, and no call is inlined in two places.
fn callees_first<'m>(functions: &[Value<'m>]) -> Vec<Value<'m>> {
    let marked: HashSet<_> = functions.iter().copied().collect();
    let mut seen = HashSet::default();
    let mut order = Vec::new();
    for &function in functions {
        visit(function, &marked, &mut seen, &mut order);
    }
    order
}

fn visit<'m>(
    function: Value<'m>,
    marked: &HashSet<Value<'m>>,
    seen: &mut HashSet<Value<'m>>,
    order: &mut Vec<Value<'m>>,
) {
    if !seen.insert(function) {
        return;
    }
    let calls = function.instructions().into_iter().filter(|i| i.is_call());
    for callee in calls.filter_map(Value::called_function).filter(|callee| marked.contains(callee)) {
        visit(callee, marked, seen, order);
    }
    order.push(function);
}

//! LLVM's own `llvm.gcwrite`, `gcread` and `gcroot` in managed functions: they become the stores and loads that they stand for, before any
//! other stage looks. (LLVM's verifier refuses them in a function without `gc`; with another strategy they are LLVM's business.)
//!
//! ```text
//! gcwrite(value, object, slot)   store of a managed pointer to a managed slot: barriers come as for any other
//! gcread(object, slot)           load
//! gcroot(alloca, metadata)       nothing: stacks are scanned word by word
//! ```
//!
//! They know address space 0 only. That their operands are managed is said here by casts.

use crate::Error;
use crate::contract::is_instrumented;
use crate::ir::{Ir, Value};
use shade_abi::geometry::MANAGED_ADDRESS_SPACE;

/// What they are called.
const NAMES: [&str; 3] = ["llvm.gcwrite", "llvm.gcread", "llvm.gcroot"];

/// Replaces the intrinsics in every managed function.
///
/// # Errors
/// For an overload into another address space: LLVM has none, and what a declaration of one should mean is not known.
pub(crate) fn run(ir: Ir<'_>) -> Result<(), Error> {
    let is_ours = |f: Value<'_>| is_instrumented(f) || f.gc().is_none();
    for call in ir.calls_by_name(&NAMES).into_iter().filter(|call| is_ours(call.block().function())) {
        let name = call.called_function().map(Value::name).unwrap_or_default();
        if !call.arguments().iter().all(|v| ir.type_of(*v).address_space() == Some(0)) {
            return Err(Error::UnsupportedWrite {
                function: call.block().function().name(),
                instruction: call.text(),
                reason: "LLVM's gc intrinsics take pointers in address space 0 only".to_owned(),
            });
        }
        match name.as_str() {
            "llvm.gcwrite" => write(ir, call),
            "llvm.gcread" => read(ir, call),
            _ => {}
        }
        call.erase();
    }
    Ok(())
}

/// `store value, slot`, both managed.
fn write<'m>(ir: Ir<'m>, call: Value<'m>) {
    let builder = ir.before(call);
    let managed = |pointer| builder.in_address_space(pointer, MANAGED_ADDRESS_SPACE);
    builder.store(managed(call.operand(0)), managed(call.operand(2)));
}

/// `load slot`.
fn read<'m>(ir: Ir<'m>, call: Value<'m>) {
    let value = ir.before(call).load(ir.pointer(0), call.operand(1));
    call.replace_uses(value);
}

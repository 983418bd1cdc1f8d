//! `llvm.va_start` and `llvm.va_copy`: they fill a `va_list`, which on x86-64 Linux is three words. What they put there
//! are addresses of the stack; a list in the heap or in a global may lie over what was a managed pointer. `llvm.va_end` writes nothing.

use super::{Effect, Form, PointerWrite, is_managed_address};
use crate::ir::{Ir, Value};
use crate::slot::Slots;

/// Bytes of a `va_list`.
const SIZE: u64 = 24;

/// The pointer write of a call, if it is one of the two.
pub(super) fn classify<'m>(ir: Ir<'m>, call: Value<'m>, slots: &Slots<'m>) -> Option<PointerWrite<'m>> {
    let name = call.called_function().filter(|f| f.is_intrinsic())?.name();
    let is = |stem: &str| name == stem || name.strip_prefix(stem).is_some_and(|rest| rest.starts_with(".p"));
    if !is("llvm.va_start") && !is("llvm.va_copy") {
        return None;
    }
    let slot = call.operand(0);
    // Neither the registers' save area nor the arguments on the stack are heap objects.
    let effect = Effect::Bulk { source: None, length: ir.const_int(64, SIZE) };
    let typed = is_managed_address(ir.type_of(slot));
    Some(PointerWrite { instruction: call, form: Form::VariadicList, slot, place: slots.place(slot), typed, effect })
}

//! A variable's object held by nothing but a handle over some garbage.

use super::Form;
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `vars`: the variable; `imms`: garbage.
pub const FORM: Form = Form { name: "handle_hold", weight: 4, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "
declare ptr @shade_handle_new(ptr addrspace(1))
declare ptr addrspace(1) @shade_handle_get(ptr)
declare void @shade_handle_free(ptr)
";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let var = g.var();
    let garbage = [1, 30, 300][g.rng.below(3)];
    Some(Op::at(&[], &[]).vars(&[var]).imms(&[garbage]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let object = e.ensure(op.vars[0]);
    let handle = e.def(format_args!("call ptr @shade_handle_new({MANAGED} {object})"));
    e.set(op.vars[0], "null");
    e.line(format_args!("call void @churn_nodes(i64 {})", op.imms[0]));
    let again = e.def(format_args!("call {MANAGED} @shade_handle_get(ptr {handle})"));
    e.line(format_args!("call void @shade_handle_free(ptr {handle})"));
    e.set_object(op.vars[0], &again);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    f.ensure(op.vars[0]);
    f.cost(op.imms[0] as u64);
}

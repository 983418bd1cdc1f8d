//! A variable's object, held, and a weak pointer to it over some garbage: `get` gives that object.

use super::Form;
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `vars`: the variable; `imms`: garbage.
pub const FORM: Form = Form { name: "weak_hold", weight: 4, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = r#"
declare ptr @shade_weak_new(ptr addrspace(1))
declare ptr addrspace(1) @shade_weak_get(ptr)
declare void @shade_weak_free(ptr)

define internal void @must_be(i64 %code, ptr addrspace(1) %p, ptr addrspace(1) %q) noinline "gc-leaf-function" {
  %same = icmp eq ptr addrspace(1) %p, %q
  br i1 %same, label %good, label %bad
bad:
  %c = addrspacecast ptr addrspace(1) %p to ptr
  %n = ptrtoint ptr %c to i64
  call void @broken(i64 %code, i64 %n, i64 0)
  unreachable
good:
  ret void
}
"#;

/// A variable and an amount of garbage.
pub(super) fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let var = g.var();
    let garbage = [1, 30, 300][g.rng.below(3)];
    Some(Op::at(&[], &[]).vars(&[var]).imms(&[garbage]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let object = e.ensure(op.vars[0]);
    let weak = e.def(format_args!("call ptr @shade_weak_new({MANAGED} {object})"));
    e.line(format_args!("call void @churn_nodes(i64 {})", op.imms[0]));
    let again = e.def(format_args!("call {MANAGED} @shade_weak_get(ptr {weak})"));
    e.line(format_args!("call void @shade_weak_free(ptr {weak})"));
    e.line(format_args!("call void @must_be(i64 200, {MANAGED} {again}, {MANAGED} {object})"));
    e.set_object(op.vars[0], &again);
}

/// The object is made if it must be, and stays.
pub(super) fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    f.ensure(op.vars[0]);
    f.cost(op.imms[0] as u64);
}

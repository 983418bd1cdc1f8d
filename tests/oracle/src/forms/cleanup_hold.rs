//! A variable's object, held, with a cleanup over some garbage: it can be taken back, and has not run.

use super::{Form, weak_hold};
use crate::emit::{Emit, MANAGED};
use crate::program::Op;

/// The row. `vars`: the variable; `imms`: garbage.
pub const FORM: Form = Form {
    name: "cleanup_hold",
    weight: 3,
    prelude: PRELUDE,
    generate: weak_hold::generate,
    emit,
    mirror: weak_hold::mirror,
};

const PRELUDE: &str = r#"
define internal void @cleanup_hold(ptr addrspace(1) %p, i64 %garbage) noinline gc "shade" {
  %cell = call ptr @calloc(i64 1, i64 8)
  %name = call i64 @shade_cleanup_add(ptr addrspace(1) %p, ptr @cleanup_run, ptr %cell)
  call void @churn_nodes(i64 %garbage)
  %stopped = call zeroext i1 @shade_cleanup_stop(i64 %name)
  %count = load atomic i64, ptr %cell seq_cst, align 8
  %none = icmp eq i64 %count, 0
  %ok = and i1 %stopped, %none
  br i1 %ok, label %good, label %bad
bad:
  call void @broken(i64 223, i64 %count, i64 0)
  unreachable
good:
  store atomic i64 1, ptr %cell seq_cst, align 8, !shade.nopointer !{}
  ret void
}
"#;

fn emit(e: &mut Emit<'_>, op: &Op) {
    let object = e.ensure(op.vars[0]);
    e.line(format_args!("call void @cleanup_hold({MANAGED} {object}, i64 {})", op.imms[0]));
    // Held until here.
    e.line(format_args!("call void @must_be(i64 224, {MANAGED} {object}, {MANAGED} {object})"));
}

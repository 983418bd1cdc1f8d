//! A variable's object as the key of an ephemeron, over some garbage: the value, which nothing else holds, is there and whole.

use super::{Form, weak_hold};
use crate::emit::{Emit, MANAGED};
use crate::program::Op;

/// The row. `vars`: the variable; `imms`: garbage.
pub const FORM: Form = Form {
    name: "ephemeron_hold",
    weight: 4,
    prelude: PRELUDE,
    generate: weak_hold::generate,
    emit,
    mirror: weak_hold::mirror,
};

const PRELUDE: &str = r#"
declare ptr @shade_ephemeron_new(ptr addrspace(1), ptr addrspace(1))
declare ptr addrspace(1) @shade_ephemeron_get(ptr)
declare ptr addrspace(1) @shade_ephemeron_key(ptr)
declare void @shade_ephemeron_free(ptr)

define internal ptr @ephemeron_make(ptr addrspace(1) %key, i64 %number) noinline gc "shade" {
  %value = call ptr addrspace(1) @known_make(ptr addrspace(1) %key, i64 %number)
  %ephemeron = call ptr @shade_ephemeron_new(ptr addrspace(1) %key, ptr addrspace(1) %value)
  ret ptr %ephemeron
}

define internal void @ephemeron_check(ptr %ephemeron, ptr addrspace(1) %key, i64 %number) noinline gc "shade" {
  %value = call ptr addrspace(1) @shade_ephemeron_get(ptr %ephemeron)
  %dead = icmp eq ptr addrspace(1) %value, null
  br i1 %dead, label %bad, label %alive
bad:
  call void @broken(i64 210, i64 0, i64 0)
  unreachable
alive:
  call void @known_check(i64 211, ptr addrspace(1) %value, i64 %number)
  %to = load ptr addrspace(1), ptr addrspace(1) %value, align 8
  call void @must_be(i64 212, ptr addrspace(1) %to, ptr addrspace(1) %key)
  %again = call ptr addrspace(1) @shade_ephemeron_key(ptr %ephemeron)
  call void @must_be(i64 213, ptr addrspace(1) %again, ptr addrspace(1) %key)
  call void @shade_ephemeron_free(ptr %ephemeron)
  ret void
}
"#;

fn emit(e: &mut Emit<'_>, op: &Op) {
    let object = e.ensure(op.vars[0]);
    let garbage = op.imms[0];
    let ephemeron = e.def(format_args!("call ptr @ephemeron_make({MANAGED} {object}, i64 {garbage})"));
    e.line(format_args!("call void @churn_nodes(i64 {garbage})"));
    e.line(format_args!("call void @ephemeron_check(ptr {ephemeron}, {MANAGED} {object}, i64 {garbage})"));
}

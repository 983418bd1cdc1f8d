//! An ephemeron whose key only its own value leads to: `get` gives null, or the value whole with the key that hangs on it.

use super::{Form, weak_drop};
use crate::emit::Emit;
use crate::program::Op;

/// The row. `imms`: garbage before and behind the get, what the objects are known by.
pub const FORM: Form = Form {
    name: "ephemeron_drop",
    weight: 4,
    prelude: PRELUDE,
    generate: weak_drop::generate,
    emit,
    mirror: weak_drop::mirror,
};

const PRELUDE: &str = r#"
define internal ptr @ephemeron_of_its_own(i64 %number) noinline gc "shade" {
  %next = add i64 %number, 1
  %key = call ptr addrspace(1) @known_make(ptr addrspace(1) null, i64 %next)
  %ephemeron = call ptr @ephemeron_make(ptr addrspace(1) %key, i64 %number)
  ret ptr %ephemeron
}

define internal void @ephemeron_drop(i64 %garbage, i64 %number) noinline gc "shade" {
  %ephemeron = call ptr @ephemeron_of_its_own(i64 %number)
  call void @churn_nodes(i64 %garbage)
  %value = call ptr addrspace(1) @shade_ephemeron_get(ptr %ephemeron)
  call void @shade_ephemeron_free(ptr %ephemeron)
  %dead = icmp eq ptr addrspace(1) %value, null
  br i1 %dead, label %done, label %alive
alive:
  call void @churn_nodes(i64 %garbage)
  call void @known_check(i64 214, ptr addrspace(1) %value, i64 %number)
  %key = load ptr addrspace(1), ptr addrspace(1) %value, align 8
  %next = add i64 %number, 1
  call void @known_check(i64 215, ptr addrspace(1) %key, i64 %next)
  br label %done
done:
  ret void
}
"#;

fn emit(e: &mut Emit<'_>, op: &Op) {
    e.line(format_args!("call void @ephemeron_drop(i64 {}, i64 {})", op.imms[0], op.imms[1]));
}

//! A shared object is taken out of its slot, kept on the stack over some garbage, checked and put elsewhere.

use super::Form;
use super::racy_publish::{generate, mirror};
use crate::emit::Emit;
use crate::program::Op;

/// The row. `imms`: slot, times.
pub const FORM: Form = Form { name: "racy_move", weight: 4, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "
define internal void @racy_move(i64 %i, i64 %times) noinline gc \"shade\" {
entry:
  br label %loop
loop:
  %n = phi i64 [ 0, %entry ], [ %next, %latch ]
  %j = add i64 %i, %n
  %from = call ptr @racy_slot(i64 %j)
  %p = call ptr addrspace(1) @racy_get(ptr %from)
  store atomic ptr addrspace(1) null, ptr %from monotonic, align 8
  call void @churn_nodes(i64 8)
  call void @racy_check(i64 12, ptr addrspace(1) %p)
  %none = icmp eq ptr addrspace(1) %p, null
  br i1 %none, label %latch, label %inside
inside:
  %f = getelementptr inbounds i64, ptr addrspace(1) %p, i64 2
  %child = load atomic ptr addrspace(1), ptr addrspace(1) %f acquire, align 8
  call void @racy_check(i64 13, ptr addrspace(1) %child)
  %g = getelementptr inbounds i64, ptr addrspace(1) %p, i64 5
  %other = load atomic ptr addrspace(1), ptr addrspace(1) %g acquire, align 8
  store atomic ptr addrspace(1) %other, ptr addrspace(1) %f release, align 8
  store atomic ptr addrspace(1) null, ptr addrspace(1) %g monotonic, align 8
  call void @racy_check(i64 14, ptr addrspace(1) %other)
  %k = mul i64 %j, 3
  %to = call ptr @racy_slot(i64 %k)
  store atomic ptr addrspace(1) %p, ptr %to release, align 8
  call void @racy_check(i64 15, ptr addrspace(1) %child)
  br label %latch
latch:
  %next = add i64 %n, 1
  %more = icmp ult i64 %next, %times
  br i1 %more, label %loop, label %done
done:
  ret void
}
";

fn emit(e: &mut Emit<'_>, op: &Op) {
    e.line(format_args!("call void @racy_move(i64 {}, i64 {})", op.imms[0], op.imms[1]));
}

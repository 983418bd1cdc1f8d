//! Racing threads link shared objects to each other and follow the links.

use super::Form;
use super::racy_publish::{generate, mirror};
use crate::emit::Emit;
use crate::program::Op;

/// The row. `imms`: slot, times.
pub const FORM: Form = Form { name: "racy_link", weight: 4, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "
define internal void @racy_link(i64 %i, i64 %times) noinline gc \"shade\" {
entry:
  br label %loop
loop:
  %n = phi i64 [ 0, %entry ], [ %next, %latch ]
  %j = add i64 %i, %n
  %sa = call ptr @racy_slot(i64 %j)
  %k = mul i64 %j, 7
  %sb = call ptr @racy_slot(i64 %k)
  %a = call ptr addrspace(1) @racy_get(ptr %sa)
  %b = call ptr addrspace(1) @racy_get(ptr %sb)
  %none = icmp eq ptr addrspace(1) %a, null
  br i1 %none, label %latch, label %link
link:
  %w0 = and i64 %n, 3
  %w = add i64 %w0, 2
  %f = getelementptr inbounds i64, ptr addrspace(1) %a, i64 %w
  %old = load atomic ptr addrspace(1), ptr addrspace(1) %f acquire, align 8
  call void @racy_check(i64 11, ptr addrspace(1) %old)
  store atomic ptr addrspace(1) %b, ptr addrspace(1) %f release, align 8
  store atomic ptr addrspace(1) %old, ptr %sb release, align 8
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
    e.line(format_args!("call void @racy_link(i64 {}, i64 {})", op.imms[0], op.imms[1]));
}

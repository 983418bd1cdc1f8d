//! References copied between shared objects by `llvm.memcpy` while other threads write them. (Formally a race; each
//! aligned word arrives whole on every target that Shade has.)

use super::Form;
use super::racy_publish::{generate, mirror};
use crate::emit::Emit;
use crate::program::Op;

/// The row. `imms`: slot, times.
pub const FORM: Form = Form { name: "racy_copy", weight: 3, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "
define internal void @racy_copy(i64 %i, i64 %times) noinline gc \"shade\" {
entry:
  br label %loop
loop:
  %n = phi i64 [ 0, %entry ], [ %next, %latch ]
  %j = add i64 %i, %n
  %sa = call ptr @racy_slot(i64 %j)
  %k = mul i64 %j, 13
  %sb = call ptr @racy_slot(i64 %k)
  %a = call ptr addrspace(1) @racy_get(ptr %sa)
  %b = call ptr addrspace(1) @racy_get(ptr %sb)
  %no_a = icmp eq ptr addrspace(1) %a, null
  %same = icmp eq ptr addrspace(1) %a, %b
  %no_b = icmp eq ptr addrspace(1) %b, null
  %x = or i1 %no_a, %no_b
  %none = or i1 %x, %same
  br i1 %none, label %latch, label %inside
inside:
  %fa = getelementptr inbounds i64, ptr addrspace(1) %a, i64 2
  %fb = getelementptr inbounds i64, ptr addrspace(1) %b, i64 2
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) align 8 %fa, ptr addrspace(1) align 8 %fb, i64 32, i1 false)
  %old = load atomic ptr addrspace(1), ptr addrspace(1) %fa acquire, align 8
  call void @racy_check(i64 19, ptr addrspace(1) %old)
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
    e.line(format_args!("call void @racy_copy(i64 {}, i64 {})", op.imms[0], op.imms[1]));
}

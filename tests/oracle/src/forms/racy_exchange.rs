//! Racing atomics: a shared object goes round by exchange and by compare-and-swap.

use super::Form;
use super::racy_publish::{generate, mirror};
use crate::emit::Emit;
use crate::program::Op;

/// The row. `imms`: slot, times.
pub const FORM: Form = Form { name: "racy_exchange", weight: 4, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "
define internal void @racy_exchange(i64 %i, i64 %times) noinline gc \"shade\" {
entry:
  br label %loop
loop:
  %n = phi i64 [ 0, %entry ], [ %next, %latch ]
  %j = add i64 %i, %n
  %sa = call ptr @racy_slot(i64 %j)
  %k = mul i64 %j, 11
  %sb = call ptr @racy_slot(i64 %k)
  %a = call ptr addrspace(1) @racy_get(ptr %sa)
  %b = atomicrmw xchg ptr %sb, ptr addrspace(1) %a acq_rel, align 8
  call void @racy_check(i64 16, ptr addrspace(1) %b)
  %pair = cmpxchg ptr %sa, ptr addrspace(1) %a, ptr addrspace(1) %b acq_rel acquire, align 8
  %seen = extractvalue { ptr addrspace(1), i1 } %pair, 0
  call void @racy_check(i64 17, ptr addrspace(1) %seen)
  %none = icmp eq ptr addrspace(1) %b, null
  br i1 %none, label %latch, label %inside
inside:
  %f = getelementptr inbounds i64, ptr addrspace(1) %b, i64 3
  %old = atomicrmw xchg ptr addrspace(1) %f, ptr addrspace(1) %seen acq_rel, align 8
  call void @racy_check(i64 18, ptr addrspace(1) %old)
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
    e.line(format_args!("call void @racy_exchange(i64 {}, i64 {})", op.imms[0], op.imms[1]));
}

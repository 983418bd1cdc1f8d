//! Fresh objects put into shared objects in a long stretch without a safepoint, and forgotten; some are published.
//! While one thread is in such a stretch, another whose stack is scanned already publishes black objects, and only the
//! insertion half of the barrier keeps alive what is put into those.

use super::Form;
use super::racy_publish::generate;
use crate::emit::Emit;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `imms`: slot, times.
pub const FORM: Form = Form { name: "racy_deposit", weight: 5, prelude: PRELUDE, generate, emit, mirror };

/// The inner loop's trip count is a constant below 1,024, and its calls are inlined: no poll in it.
const PRELUDE: &str = "
define internal void @racy_deposit(i64 %i, i64 %times) noinline gc \"shade\" {
entry:
  br label %outer
outer:
  %n = phi i64 [ 0, %entry ], [ %n.next, %outer.latch ]
  br label %inner
inner:
  %m = phi i64 [ 0, %outer ], [ %m.next, %inner.latch ]
  %k = add i64 %i, %m
  %w0 = and i64 %k, 15
  %slot = getelementptr inbounds ptr addrspace(1), ptr @racy_slots, i64 %w0
  %y = load atomic ptr addrspace(1), ptr %slot acquire, align 8
  %none = icmp eq ptr addrspace(1) %y, null
  br i1 %none, label %inner.latch, label %put
put:
  %p = call ptr addrspace(1) @shade_alloc(ptr @racy_type)
  %id = add i64 %k, 1
  %check = mul i64 %id, $CHECK
  store i64 %id, ptr addrspace(1) %p, align 8
  %q = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1
  store i64 %check, ptr addrspace(1) %q, align 8
  %f0 = and i64 %m, 3
  %f1 = add i64 %f0, 2
  %f = getelementptr inbounds i64, ptr addrspace(1) %y, i64 %f1
  %old = load atomic ptr addrspace(1), ptr addrspace(1) %f acquire, align 8
  store atomic ptr addrspace(1) %p, ptr addrspace(1) %f release, align 8
  call void @racy_check(i64 20, ptr addrspace(1) %old)
  %some = and i64 %m, 7
  %show = icmp eq i64 %some, 0
  br i1 %show, label %publish, label %inner.latch
publish:
  %w1 = mul i64 %k, 5
  %w2 = and i64 %w1, 15
  %to = getelementptr inbounds ptr addrspace(1), ptr @racy_slots, i64 %w2
  store atomic ptr addrspace(1) %p, ptr %to release, align 8
  br label %inner.latch
inner.latch:
  %m.next = add i64 %m, 1
  %more = icmp ult i64 %m.next, 300
  br i1 %more, label %inner, label %outer.latch
outer.latch:
  %n.next = add i64 %n, 1
  %again = icmp ult i64 %n.next, %times
  br i1 %again, label %outer, label %done
done:
  ret void
}
";

/// Iterations of the inner loop.
const STRETCH: u64 = 300;

/// Shared objects are no part of the mirror.
fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    f.cost(op.imms[1] as u64 * STRETCH);
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    e.line(format_args!("call void @racy_deposit(i64 {}, i64 {})", op.imms[0], op.imms[1]));
}

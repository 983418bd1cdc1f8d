//! Garbage: short-lived objects of one type, each linked to the one before it, so that cycles start and memory
//! is used again.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `imms`: what, how many.
pub const FORM: Form = Form { name: "churn", weight: 8, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "
@churn_mask = internal constant [1 x i64] [i64 1]
@churn_type = internal constant %shade.type { i64 32, i64 8, i32 8, i32 0, ptr null, ptr @churn_mask }

; Chains of four; every seventh object is a small byte string.
define internal void @churn_nodes(i64 %n) noinline gc \"shade\" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %latch ]
  %last = phi ptr addrspace(1) [ null, %entry ], [ %keep, %latch ]
  %p = call ptr addrspace(1) @shade_alloc(ptr @churn_type)
  store ptr addrspace(1) %last, ptr addrspace(1) %p, align 8
  %seven = urem i64 %i, 7
  %bytes = icmp eq i64 %seven, 3
  br i1 %bytes, label %string, label %latch
string:
  %size = and i64 %i, 255
  %s = call ptr addrspace(1) @shade_alloc_bytes(i64 %size)
  br label %latch
latch:
  %phase = and i64 %i, 3
  %cut = icmp eq i64 %phase, 3
  %keep = select i1 %cut, ptr addrspace(1) null, ptr addrspace(1) %p
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret void
}

define internal void @churn_bytes(i64 %n) noinline gc \"shade\" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %size = mul i64 %i, 997
  %p = call ptr addrspace(1) @shade_alloc_bytes(i64 %size)
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret void
}
";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let what = g.rng.below(4) as i64;
    let many = if what == 0 { g.rng.range(1, 30) } else { [3, 30, 300, 2000][g.rng.below(4)] };
    Some(Op::at(&[], &[]).imms(&[what, many as i64]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let name = if op.imms[0] == 0 { "churn_bytes" } else { "churn_nodes" };
    e.line(format_args!("call void @{name}(i64 {})", op.imms[1]));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    f.cost(op.imms[1] as u64);
}

//! Two arrays that nothing else refers to, multiplied as a filter does, one of them backwards: code generation steps through them by addresses
//! that need not lie in them, past a poll in each round.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `scalars`: result; `imms`: words of each array, first value of each.
pub const FORM: Form = Form { name: "stepped_read", weight: 3, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "
; n words: first, first + 1, …
define internal ptr addrspace(1) @stepped_make(i64 %n, i64 %first) noinline gc \"shade\" {
entry:
  %bytes = mul i64 %n, 8
  %p = call ptr addrspace(1) @shade_alloc_bytes(i64 %bytes)
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %at = getelementptr inbounds i64, ptr addrspace(1) %p, i64 %i
  %value = add i64 %first, %i
  store i64 %value, ptr addrspace(1) %at, align 8, !shade.nopointer !{}
  %next = add nuw nsw i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret ptr addrspace(1) %p
}

; The sum of h[k] * x[i + n - k], with i = -1: x + 8 * i lies in front of x.
define internal i64 @stepped_read(ptr addrspace(1) %x, ptr addrspace(1) %h, i64 %i, i64 %n) noinline gc \"shade\" {
entry:
  br label %loop
loop:
  %k = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i64 [ 0, %entry ], [ %more.sum, %loop ]
  %h.at = getelementptr inbounds i64, ptr addrspace(1) %h, i64 %k
  %h.value = load i64, ptr addrspace(1) %h.at, align 8
  %front = add nsw i64 %i, %n
  %index = sub nsw i64 %front, %k
  %x.at = getelementptr inbounds i64, ptr addrspace(1) %x, i64 %index
  %x.value = load i64, ptr addrspace(1) %x.at, align 8
  %product = mul i64 %h.value, %x.value
  %more.sum = add i64 %sum, %product
  %next = add nuw nsw i64 %k, 1
  %more = icmp slt i64 %next, %n
  br i1 %more, label %loop, label %done
done:
  ret i64 %more.sum
}
";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let words = [3, 40, 700, 3000][g.rng.below(4)];
    let first = g.rng.below(1000) as i64;
    let result = g.some_scalar();
    Some(Op::at(&[], &[]).scalars(&[result]).imms(&[words, first]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let [words, first] = [op.imms[0], op.imms[1]];
    let make = |e: &mut Emit<'_>| e.def(format_args!("call ptr addrspace(1) @stepped_make(i64 {words}, i64 {first})"));
    let (h, x) = (make(e), make(e));
    let sum =
        e.def(format_args!("call i64 @stepped_read(ptr addrspace(1) {x}, ptr addrspace(1) {h}, i64 -1, i64 {words})"));
    e.set_scalar(op.scalars[0], &sum);
    e.mix(&sum);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let (words, first) = (op.imms[0], op.imms[1]);
    let product = |k: i64| (first + k).wrapping_mul(first + words - 1 - k);
    let sum = (0..words).map(product).fold(0, i64::wrapping_add);
    f.cost(words as u64 / 8);
    f.set_scalar(op.scalars[0], sum);
    f.mix(sum);
}

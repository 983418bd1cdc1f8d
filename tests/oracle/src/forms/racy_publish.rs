//! Objects in slots that all threads share and race on. Nothing of them is in the checksum: whichever object a
//! thread finds, its header must be intact. This form makes one and publishes it.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;

/// The row. `imms`: slot, times.
pub const FORM: Form = Form { name: "racy_publish", weight: 4, prelude: PRELUDE, generate, emit, mirror };

/// `%racy`: identity, check, four references. The identity of a shared object is a hash, never 0.
const PRELUDE: &str = "
@racy_mask = internal constant [1 x i64] [i64 60]
@racy_type = internal constant %shade.type { i64 48, i64 48, i32 8, i32 0, ptr null, ptr @racy_mask }
@racy_slots = internal global [16 x ptr addrspace(1)] zeroinitializer, align 16
@racy_next = internal global i64 1

; The object in a slot, checked; null stays null.
define internal ptr addrspace(1) @racy_get(ptr %slot) gc \"shade\" {
  %p = load atomic ptr addrspace(1), ptr %slot acquire, align 8
  call void @racy_check(i64 10, ptr addrspace(1) %p)
  ret ptr addrspace(1) %p
}

define internal ptr @racy_slot(i64 %i) \"gc-leaf-function\" {
  %k = and i64 %i, 15
  %slot = getelementptr inbounds ptr addrspace(1), ptr @racy_slots, i64 %k
  ret ptr %slot
}

; A null object or one with an intact header that was given an identity.
define internal void @racy_check(i64 %code, ptr addrspace(1) %p) gc \"shade\" {
  %null = icmp eq ptr addrspace(1) %p, null
  br i1 %null, label %good, label %look
look:
  %q = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1
  %id = load i64, ptr addrspace(1) %p, align 8
  %check = load i64, ptr addrspace(1) %q, align 8
  %want = mul i64 %id, $CHECK
  %same = icmp eq i64 %check, %want
  %given = icmp ne i64 %id, 0
  %ok = and i1 %same, %given
  br i1 %ok, label %good, label %bad
bad:
  call void @broken(i64 %code, i64 %id, i64 %check)
  unreachable
good:
  ret void
}

define internal void @racy_publish(i64 %i, i64 %times) noinline gc \"shade\" {
entry:
  br label %loop
loop:
  %n = phi i64 [ 0, %entry ], [ %next, %loop ]
  %p = call ptr addrspace(1) @shade_alloc(ptr @racy_type)
  %id = atomicrmw add ptr @racy_next, i64 1 monotonic
  %check = mul i64 %id, $CHECK
  store i64 %id, ptr addrspace(1) %p, align 8
  %q = getelementptr inbounds i64, ptr addrspace(1) %p, i64 1
  store i64 %check, ptr addrspace(1) %q, align 8
  %j = add i64 %i, %n
  %from = call ptr @racy_slot(i64 %j)
  %child = call ptr addrspace(1) @racy_get(ptr %from)
  %c = getelementptr inbounds i64, ptr addrspace(1) %p, i64 2
  store ptr addrspace(1) %child, ptr addrspace(1) %c, align 8
  %k = mul i64 %j, 5
  %to = call ptr @racy_slot(i64 %k)
  store atomic ptr addrspace(1) %p, ptr %to release, align 8
  %next = add i64 %n, 1
  %more = icmp ult i64 %next, %times
  br i1 %more, label %loop, label %done
done:
  ret void
}
";

/// Operands of every racy form: a slot to begin with, how many times.
pub(super) fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let imms = [g.rng.below(16) as i64, [1, 4, 30, 200][g.rng.below(4)]];
    Some(Op::at(&[], &[]).imms(&imms))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    e.line(format_args!("call void @racy_publish(i64 {}, i64 {})", op.imms[0], op.imms[1]));
}

/// Shared objects are no part of the mirror.
pub(super) fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    f.cost(op.imms[1] as u64);
}

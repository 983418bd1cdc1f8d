//! The inserted form broken by hand, one change at a time, and reported; the unbroken form is accepted.

mod claims;
mod forms;
mod lanes;
mod masked;
mod paths;

use super::Checker;
use crate::family::Family;
use crate::ir::Ir;
use crate::managed::Managed;
use crate::{Options, prelude};
use inkwell::context::Context;
use inkwell::memory_buffer::MemoryBuffer;

const LAYOUT: &str =
    r#"target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128""#;

const DECLARATIONS: &str = r#"
@g = global i64 0
@constant = constant [8 x i64] zeroinitializer
@own = thread_local global [8 x i64] zeroinitializer
@own_constant = thread_local constant [8 x i64] zeroinitializer
declare ptr @llvm.threadlocal.address.p0(ptr)
declare void @shade_barrier_1_1(ptr, i64)
declare void @shade_barrier_1_0(ptr)
declare void @shade_barrier_values_1_1(i64, i64)
declare void @shade_barrier_values_1_0(i64)
declare void @shade_barrier_bulk(ptr addrspace(1), ptr, i64)
declare void @shade_log_1_1(i64, i64)
declare void @shade_log_1_0(i64)
declare i1 @shade_armed()
declare void @shade_inline_poll()
declare void @foreign()
declare void @leaf() "gc-leaf-function"
declare void @reader(ptr addrspace(1)) memory(read) "gc-leaf-function"
declare void @keeps(ptr addrspace(1)) "gc-leaf-function"
declare void @forgets(ptr addrspace(1) nocapture) "gc-leaf-function"
declare ptr addrspace(1) @shade_alloc(ptr)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @llvm.memcpy.p1.p0.i64(ptr addrspace(1), ptr, i64, i1)
declare void @llvm.memset.p1.i64(ptr addrspace(1), i8, i64, i1)

; Makes entries for two slots and two new values, as batches do.
define void @shade_barrier_2_0_2(ptr %s, ptr %t, i64 %v, i64 %w) alwaysinline {
  %armed = call i1 @shade_armed()
  br i1 %armed, label %on, label %off
on:
  %a = load atomic i64, ptr %s monotonic, align 8
  %b = load atomic i64, ptr %t monotonic, align 8
  call void @shade_log_1_1(i64 %a, i64 %v)
  call void @shade_log_1_1(i64 %b, i64 %w)
  br label %off
off:
  ret void
}
define void @shade_barrier_0_1_0(i64 %old) alwaysinline {
  %armed = call i1 @shade_armed()
  br i1 %armed, label %on, label %off
on:
  call void @shade_log_1_0(i64 %old)
  br label %off
off:
  ret void
}
; What stands for a barrier where the mode is known.
define void @shade_log_1_0_1(ptr %s, i64 %v) alwaysinline {
  %old = load atomic i64, ptr %s monotonic, align 8
  call void @shade_log_1_1(i64 %old, i64 %v)
  ret void
}
; Some lanes of a vector: old and new values, and old ones only.
declare void @llvm.masked.store.v2i64.p1(<2 x i64>, ptr addrspace(1), i32, <2 x i1>)
define void @shade_barrier_masked.0(ptr %slot, <2 x i64> %value, <2 x i1> %mask) alwaysinline {
  %armed = call i1 @shade_armed()
  br i1 %armed, label %on, label %off
on:
  br label %lane
lane:
  %i = phi i64 [ 0, %on ], [ %next, %after ]
  %bit = extractelement <2 x i1> %mask, i64 %i
  br i1 %bit, label %log, label %after
log:
  %at = getelementptr i64, ptr %slot, i64 %i
  %old = load atomic i64, ptr %at monotonic, align 8
  %new = extractelement <2 x i64> %value, i64 %i
  call void @shade_log_1_1(i64 %old, i64 %new)
  br label %after
after:
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 2
  br i1 %more, label %lane, label %off
off:
  ret void
}
define void @shade_barrier_masked.1(ptr %slot, <2 x i64> %value, <2 x i1> %mask) alwaysinline {
  %armed = call i1 @shade_armed()
  br i1 %armed, label %on, label %off
on:
  br label %lane
lane:
  %i = phi i64 [ 0, %on ], [ %next, %after ]
  %bit = extractelement <2 x i1> %mask, i64 %i
  br i1 %bit, label %log, label %after
log:
  %at = getelementptr i64, ptr %slot, i64 %i
  %old = load atomic i64, ptr %at monotonic, align 8
  %new = extractelement <2 x i64> %value, i64 %i
  call void @shade_log_1_0(i64 %old)
  br label %after
after:
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 2
  br i1 %more, label %lane, label %off
off:
  ret void
}
; Logs what its name does not say.
define void @shade_barrier_1_0_1(ptr %s, i64 %v) alwaysinline {
  %armed = call i1 @shade_armed()
  br i1 %armed, label %on, label %off
on:
  %other = getelementptr i8, ptr %s, i64 8
  %a = load atomic i64, ptr %other monotonic, align 8
  call void @shade_log_1_1(i64 %a, i64 %v)
  br label %off
off:
  ret void
}
"#;

/// What is missing in a function `@f(p, q, v, w, c)` with this body, a line for each write.
pub(super) fn missing(body: &str) -> Vec<String> {
    let text = format!(
        "{LAYOUT}\n{DECLARATIONS}\ndefine void @f(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %v, i64 %w, i1 %c) gc \"shade\" {{\n{body}\n}}\n"
    );
    let context = Context::create();
    let buffer = MemoryBuffer::create_from_memory_range_copy(text.as_bytes(), "test");
    let module = context.create_module_from_ir(buffer).map_err(|e| e.to_string()).expect("the test's IR is valid");
    prelude::bring_in(&module, &Options::default()).expect("the prelude is valid");
    let ir = Ir::new(&module);
    let function = ir.function("f").expect("@f is there");
    let uncovered = Checker::new(ir, Managed::Typed, Family::Hybrid).function(function).expect("no write is refused");
    uncovered.into_iter().map(|write| write.missing.join("; ")).collect()
}

#[track_caller]
pub(super) fn accepted(body: &str) {
    assert_eq!(missing(body), [""; 0], "in {body}");
}

/// Reported with `reason`, for exactly one write.
#[track_caller]
pub(super) fn reported(body: &str, reason: &str) {
    let found = missing(body);
    assert!(found.len() == 1 && found[0].contains(reason), "{found:?} in {body}");
}

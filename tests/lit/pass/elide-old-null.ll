; old-null: a slot of an unpublished object that was not written since its allocation holds null, also across safepoints. The new value
; is logged.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = global ptr addrspace(1) null
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare void @poll()
declare void @fills(ptr addrspace(1) nocapture)

; CHECK-LABEL: define ptr addrspace(1) @untouched(
; CHECK: call void @shade_barrier_0_0_1(i64 %{{.*}})
; CHECK-NEXT: store ptr addrspace(1) %v, ptr addrspace(1) %o, align 8, !shade.elided [[OLD:![0-9]+]]
define ptr addrspace(1) @untouched(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  call void @poll()
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  ret ptr addrspace(1) %o
}

; CHECK-LABEL: define ptr addrspace(1) @written(
; CHECK: call void @shade_barrier_1_1(
; CHECK-NEXT: store ptr addrspace(1) %w, ptr addrspace(1) %o
define ptr addrspace(1) @written(ptr addrspace(1) %v, ptr addrspace(1) %w) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  call void @poll()
  store ptr addrspace(1) %w, ptr addrspace(1) %o
  ret ptr addrspace(1) %o
}

; Another slot of the object was written.
; CHECK-LABEL: define ptr addrspace(1) @beside_a_written_one(
; CHECK: call void @shade_barrier_0_0_1(
; CHECK-NEXT: store ptr addrspace(1) %w, ptr addrspace(1) %second
define ptr addrspace(1) @beside_a_written_one(ptr addrspace(1) %v, ptr addrspace(1) %w) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  call void @poll()
  %second = getelementptr i8, ptr addrspace(1) %o, i64 8
  store ptr addrspace(1) %w, ptr addrspace(1) %second
  ret ptr addrspace(1) %o
}

; CHECK-LABEL: define ptr addrspace(1) @written_somewhere(
; CHECK: call void @shade_barrier_1_1(
; CHECK-NEXT: store ptr addrspace(1) %w, ptr addrspace(1) %o
define ptr addrspace(1) @written_somewhere(ptr addrspace(1) %v, ptr addrspace(1) %w, i64 %i) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  %any = getelementptr ptr addrspace(1), ptr addrspace(1) %o, i64 %i
  store ptr addrspace(1) %v, ptr addrspace(1) %any
  call void @poll()
  store ptr addrspace(1) %w, ptr addrspace(1) %o
  ret ptr addrspace(1) %o
}

; CHECK-LABEL: define ptr addrspace(1) @written_by_a_callee(
; CHECK: call void @shade_barrier_1_1(
define ptr addrspace(1) @written_by_a_callee(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  call void @fills(ptr addrspace(1) %o)
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  ret ptr addrspace(1) %o
}

; CHECK-LABEL: define void @published(
; CHECK: call void @poll()
; CHECK: call void @shade_barrier_1_1(
define void @published(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  store ptr addrspace(1) %o, ptr @global
  call void @poll()
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  ret void
}
; CHECK: [[OLD]] = !{!"old-null", !""}

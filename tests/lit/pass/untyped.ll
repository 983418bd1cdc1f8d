; --managed-addrspace=0: every pointer may be managed, so what a typed module leaves out is a pointer write. The same file in typed mode is
; the twin. What is on the stack, is narrow, or is a scalar by its TBAA needs no barrier in either.
; RUN: %shade opt -O0 --no-inline --managed-addrspace=0 %s -S -o - | %FileCheck --check-prefixes=CHECK,UNTYPED %s
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck --check-prefixes=CHECK,TYPED %s
; RUN: not %shade opt -O0 --managed-addrspace=2 %s -S -o - 2>&1 | %FileCheck --check-prefix=RANGE %s

; RANGE: 2 is not in 0..=1

; CHECK-LABEL: define void @pointer(
; UNTYPED: call void @shade_barrier_1_1(ptr %p, i64
; TYPED-NOT: shade_barrier
; CHECK: store ptr %v
define void @pointer(ptr %p, ptr %v) gc "shade" {
  store ptr %v, ptr %p, align 8
  ret void
}

; CHECK-LABEL: define void @vector(
; UNTYPED: call void @shade_barrier_2_0_2(
; TYPED-NOT: shade_barrier
; CHECK: store <2 x ptr> %v
define void @vector(ptr %p, <2 x ptr> %v) gc "shade" {
  store <2 x ptr> %v, ptr %p, align 16
  ret void
}

; CHECK-LABEL: define ptr @exchange(
; UNTYPED: atomicrmw xchg
; UNTYPED: call void @shade_barrier_values_1_1(
; TYPED-NOT: shade_barrier
; CHECK: ret ptr
define ptr @exchange(ptr %p, ptr %v) gc "shade" {
  %old = atomicrmw xchg ptr %p, ptr %v seq_cst
  ret ptr %old
}

; The address of %a is known elsewhere, so another thread may write it.
; CHECK-LABEL: define void @shared_stack(
; UNTYPED: call void @shade_barrier_1_1(ptr %a, i64
; TYPED-NOT: shade_barrier
; CHECK: store ptr %v
define void @shared_stack(ptr %v) gc "shade" {
  %a = alloca ptr
  call void @know(ptr %a)
  store ptr %v, ptr %a, align 8
  ret void
}

; CHECK-LABEL: define void @own_stack(
; CHECK-NOT: shade_barrier
; CHECK: store ptr %v
define void @own_stack(ptr %v) gc "shade" {
  %a = alloca ptr
  store ptr %v, ptr %a, align 8
  ret void
}

; CHECK-LABEL: define void @half_word(
; CHECK-NOT: shade_barrier
; CHECK: store i32 %v
define void @half_word(ptr %p, i32 %v) gc "shade" {
  store i32 %v, ptr %p, align 4
  ret void
}

; CHECK-LABEL: define void @char(
; CHECK: call void @shade_barrier_1_1(ptr %p, i64 %v)
define void @char(ptr %p, i64 %v) gc "shade" {
  store i64 %v, ptr %p, align 8, !tbaa !3
  ret void
}

; CHECK-LABEL: define void @long(
; CHECK-NOT: shade_barrier
; CHECK: store i64 %v
define void @long(ptr %p, i64 %v) gc "shade" {
  store i64 %v, ptr %p, align 8, !tbaa !4
  ret void
}

; A scalar's TBAA on a pointer is not believed.
; CHECK-LABEL: define void @pointer_as_long(
; UNTYPED: call void @shade_barrier_1_1(ptr %p, i64
; TYPED-NOT: shade_barrier
; CHECK: store ptr %v
define void @pointer_as_long(ptr %p, ptr %v) gc "shade" {
  store ptr %v, ptr %p, align 8, !tbaa !4
  ret void
}

; CHECK-LABEL: define void @copy(
; CHECK: call void @shade_barrier_bulk(
; CHECK: call void @llvm.memcpy
define void @copy(ptr %p, ptr %q) gc "shade" {
  call void @llvm.memcpy.p0.p0.i64(ptr %p, ptr %q, i64 64, i1 false)
  ret void
}

; Passing by value copies to the callee's stack.
; CHECK-LABEL: define void @by_value(
; CHECK-NOT: shade_barrier
; CHECK: call void @take(
define void @by_value(ptr %p) gc "shade" {
  call void @take(ptr byval({ ptr, ptr, ptr }) align 8 %p)
  ret void
}

declare void @know(ptr)
declare void @take(ptr byval({ ptr, ptr, ptr }) align 8)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
!0 = !{!"Simple C/C++ TBAA"}
!1 = !{!"omnipotent char", !0, i64 0}
!2 = !{!"long", !1, i64 0}
!3 = !{!1, !1, i64 0}
!4 = !{!2, !2, i64 0}

; Copies and fills of over 1 MiB are done by the runtime, in chunks with handshakes in between. Where the length is not known there is a test, and
; the intrinsic with its barrier on the other side. Left alone: what is certainly no larger, the own stack, volatile ones, and what must not poll.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 %s -S -o - | %FileCheck --check-prefix=FINAL %s
; RUN: %shade opt -O0 --no-inline --barrier insertion %s -S -o - | %FileCheck --check-prefix=OTHER %s
; OTHER-NOT: shade_large

; CHECK-LABEL: define void @copy(
; CHECK: [[DST:%.*]] = addrspacecast ptr addrspace(1) %p to ptr
; CHECK-NEXT: [[SRC:%.*]] = addrspacecast ptr addrspace(1) %q to ptr
; CHECK-NEXT: call void @shade_large_copy(ptr [[DST]], ptr [[SRC]], i64 1048577)
; CHECK-NEXT: ret void
define void @copy(ptr addrspace(1) %p, ptr addrspace(1) %q) gc "shade" {
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 1048577, i1 false)
  ret void
}

; CHECK-LABEL: define void @copy_of_a_mebibyte(
; CHECK-NOT: shade_large
; CHECK: call void @shade_barrier_bulk(
; CHECK-NEXT: call void @llvm.memcpy
define void @copy_of_a_mebibyte(ptr addrspace(1) %p, ptr addrspace(1) %q) gc "shade" {
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 1048576, i1 false)
  ret void
}

; The test is one comparison, and the large side is cold. Alignment and metadata stay with the intrinsic.
; CHECK-LABEL: define void @move(
; CHECK: [[LARGE:%.*]] = icmp uge i64 %n, 1048577
; CHECK-NEXT: br i1 [[LARGE]], label %[[YES:.*]], label %[[NO:[^,]*]], !prof
; CHECK: [[YES]]:
; CHECK: call void @shade_large_copy(ptr {{.*}}, ptr {{.*}}, i64 %n)
; CHECK-NEXT: br label %[[END:.*]]
; CHECK: [[NO]]:
; CHECK: call void @shade_barrier_bulk(
; CHECK-NEXT: call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %p, ptr addrspace(1) align 16 %q, i64 %n, i1 false), !tbaa.struct
; FINAL-LABEL: define void @move(
; FINAL-NOT: call void @shade_large.
; FINAL: call void @shade_large_copy(
; FINAL: call void @shade_wb_bulk(
define void @move(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n) gc "shade" {
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) align 8 %p, ptr addrspace(1) align 16 %q, i64 %n, i1 false), !tbaa.struct !0
  ret void
}

; CHECK-LABEL: define void @fill(
; CHECK: icmp uge i32 %n, 1048577
; CHECK-DAG: [[BYTE:%.*]] = zext i8 %b to i32
; CHECK-DAG: [[N:%.*]] = zext i32 %n to i64
; CHECK: call void @shade_large_fill(ptr {{.*}}, i32 [[BYTE]], i64 [[N]])
; CHECK: call void @llvm.memset
define void @fill(ptr addrspace(1) %p, i8 %b, i32 %n) gc "shade" {
  call void @llvm.memset.p1.i32(ptr addrspace(1) %p, i8 %b, i32 %n, i1 false)
  ret void
}

; A slot that holds no pointers takes as long to copy.
; CHECK-LABEL: define void @numbers(
; CHECK: call void @shade_large_copy(
; CHECK-NOT: call void @shade_barrier
; CHECK: call void @llvm.memcpy
define void @numbers(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n) gc "shade" {
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n, i1 false), !shade.nopointer !1
  ret void
}

; CHECK-LABEL: define void @short_by_type(
; CHECK-NOT: shade_large
; CHECK: ret void
define void @short_by_type(ptr addrspace(1) %p, ptr addrspace(1) %q, i16 %n) gc "shade" {
  %wide = zext i16 %n to i64
  %bytes = shl i64 %wide, 4
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %bytes, i1 false)
  ret void
}

; CHECK-LABEL: define void @not_short_by_type(
; CHECK: call void @shade_large_copy(
define void @not_short_by_type(ptr addrspace(1) %p, ptr addrspace(1) %q, i16 %n) gc "shade" {
  %wide = zext i16 %n to i64
  %bytes = shl i64 %wide, 5
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %bytes, i1 false)
  ret void
}

; CHECK-LABEL: define void @own_stack(
; CHECK-NOT: shade_large
; CHECK: ret void
define void @own_stack(ptr addrspace(1) %q, i64 %n) gc "shade" {
  %a = alloca [2097152 x i8]
  call void @llvm.memcpy.p0.p1.i64(ptr %a, ptr addrspace(1) %q, i64 %n, i1 false)
  ret void
}

; CHECK-LABEL: define void @volatile(
; CHECK-NOT: shade_large
; CHECK: ret void
define void @volatile(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n) gc "shade" {
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n, i1 true)
  ret void
}

; CHECK-LABEL: define void @leaf(
; CHECK-NOT: shade_large
; CHECK: ret void
define void @leaf(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n) "gc-leaf-function" gc "shade" {
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n, i1 false)
  ret void
}

; CHECK-LABEL: define void @promises(
; CHECK: call void @called(
define void @promises(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n) "shade-no-safepoint-rec" gc "shade" {
  call void @called(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n)
  ret void
}

; CHECK-LABEL: define internal void @called(
; CHECK-NOT: shade_large
; CHECK: ret void
define internal void @called(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n) "gc-leaf-function" gc "shade" {
  call void @helper(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n)
  ret void
}

; CHECK-LABEL: define internal void @helper(
; CHECK-NOT: shade_large
; CHECK: ret void
define internal void @helper(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n) "gc-leaf-function" gc "shade" {
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n, i1 false)
  ret void
}

!0 = !{i64 0, i64 8, !2}
!1 = !{}
!2 = !{!3, !3, i64 0}
!3 = !{!"omnipotent char", !4, i64 0}
!4 = !{!"tree"}
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @llvm.memcpy.p0.p1.i64(ptr, ptr addrspace(1), i64, i1)
declare void @llvm.memmove.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @llvm.memset.p1.i32(ptr addrspace(1), i8, i32, i1)

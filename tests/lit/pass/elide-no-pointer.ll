; no-pointer: judged by the slot (TBAA, !shade.nopointer), never by the value. In clang's trees a slot of a pointer or of a union
; (omnipotent char) may hold a pointer; a tree of another language proves nothing.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 --print-stats %s -S -o %t.ll 2>&1 | %FileCheck --check-prefix=STATS %s

; STATS: elided by no-pointer {{ *}}3

; CHECK-LABEL: define void @long(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @long(ptr addrspace(1) %p, i64 %v) gc "shade" {
  store i64 %v, ptr addrspace(1) %p, align 8, !tbaa !4
  ret void
}

; CHECK-LABEL: define void @union_member(
; CHECK: call void @shade_barrier_1_1(
define void @union_member(ptr addrspace(1) %p, i64 %v) gc "shade" {
  store i64 %v, ptr addrspace(1) %p, align 8, !tbaa !5
  ret void
}

; CHECK-LABEL: define void @pointer_slot(
; CHECK: call void @shade_barrier_1_1(
define void @pointer_slot(ptr addrspace(1) %p, i64 %v) gc "shade" {
  store i64 %v, ptr addrspace(1) %p, align 8, !tbaa !6
  ret void
}

; CHECK-LABEL: define void @numbered_pointer_slot(
; CHECK: call void @shade_barrier_1_1(
define void @numbered_pointer_slot(ptr addrspace(1) %p, i64 %v) gc "shade" {
  store i64 %v, ptr addrspace(1) %p, align 8, !tbaa !8
  ret void
}

; CHECK-LABEL: define void @other_language(
; CHECK: call void @shade_barrier_1_1(
define void @other_language(ptr addrspace(1) %p, i64 %v) gc "shade" {
  store i64 %v, ptr addrspace(1) %p, align 8, !tbaa !12
  ret void
}

; TBAA that contradicts the value's type is not believed.
; CHECK-LABEL: define void @contradiction(
; CHECK: call void @shade_barrier_1_1(
define void @contradiction(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p, align 8, !tbaa !4
  ret void
}

; CHECK-LABEL: define void @declared(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @declared(ptr addrspace(1) %p, i64 %v) gc "shade" {
  store i64 %v, ptr addrspace(1) %p, align 8, !shade.nopointer !{}
  ret void
}

; CHECK-LABEL: define void @undeclared(
; CHECK: call void @shade_barrier_1_1(
define void @undeclared(ptr addrspace(1) %p, i64 %v) gc "shade" {
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void
}

; CHECK-LABEL: define void @copy_of_scalars(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @copy_of_scalars(ptr addrspace(1) %p, ptr %q) gc "shade" {
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) %p, ptr %q, i64 16, i1 false), !tbaa.struct !{i64 0, i64 8, !4, i64 8, i64 4, !5}
  ret void
}

; CHECK-LABEL: define void @copy_with_a_pointer(
; CHECK: call void @shade_barrier_bulk(
define void @copy_with_a_pointer(ptr addrspace(1) %p, ptr %q) gc "shade" {
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) %p, ptr %q, i64 16, i1 false), !tbaa.struct !{i64 0, i64 8, !4, i64 8, i64 8, !6}
  ret void
}
declare void @llvm.memcpy.p1.p0.i64(ptr addrspace(1), ptr, i64, i1)

!0 = !{!"Simple C/C++ TBAA"}
!1 = !{!"omnipotent char", !0, i64 0}
!2 = !{!"long", !1, i64 0}
!3 = !{!"any pointer", !1, i64 0}
!4 = !{!2, !2, i64 0}
!5 = !{!1, !1, i64 0}
!6 = !{!3, !3, i64 0}
!7 = !{!"p1 omnipotent char", !1, i64 0}
!8 = !{!7, !7, i64 0}
!10 = !{!"another language"}
!11 = !{!"word", !10, i64 0}
!12 = !{!11, !11, i64 0}

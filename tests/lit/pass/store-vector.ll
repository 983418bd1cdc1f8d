; A vector of pointers, as SLP makes it of neighbouring stores, is logged element by element behind one mode test; a
; vector of narrow elements that is shorter than a word is no pointer write.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @pointers(
; CHECK: call void @shade_barrier_wide.0(ptr %{{.*}}, <2 x ptr addrspace(1)> %v)
; CHECK-NEXT: store <2 x ptr addrspace(1)> %v
define void @pointers(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v) gc "shade" {
  store <2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, align 8
  ret void
}

; CHECK-LABEL: define void @words(
; CHECK: call void @shade_barrier_wide.1(ptr %{{.*}}, <4 x i32> %v)
define void @words(ptr addrspace(1) %p, <4 x i32> %v) gc "shade" {
  store <4 x i32> %v, ptr addrspace(1) %p, align 8
  ret void
}

; Only the second element is null: only its new value is dropped.
; CHECK-LABEL: define void @half_null(
; CHECK: call void @shade_barrier_wide.2(
define void @half_null(ptr addrspace(1) %p) gc "shade" {
  store <2 x ptr addrspace(1)> <ptr addrspace(1) inttoptr (i64 ptrtoint (ptr addrspace(1) @managed to i64) to ptr addrspace(1)), ptr addrspace(1) null>, ptr addrspace(1) %p, align 8
  ret void
}
@managed = external addrspace(1) global i8

; CHECK-LABEL: define void @narrow(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @narrow(ptr addrspace(1) %p, <2 x i16> %v) gc "shade" {
  store <2 x i16> %v, ptr addrspace(1) %p, align 8
  ret void
}

; CHECK-LABEL: define void @shade_barrier_wide.0(
; CHECK: on:
; CHECK-NEXT: [[OLD0:%.*]] = load atomic i64, ptr %0 monotonic, align 8
; CHECK-NEXT: [[E0:%.*]] = extractelement <2 x ptr addrspace(1)> %1, i64 0
; CHECK-NEXT: [[NEW0:%.*]] = ptrtoint ptr addrspace(1) [[E0]] to i64
; CHECK-NEXT: call void @shade_log_1_1(i64 [[OLD0]], i64 [[NEW0]])
; CHECK-NEXT: [[SLOT1:%.*]] = getelementptr i8, ptr %0, i64 8
; CHECK-NEXT: [[OLD1:%.*]] = load atomic i64, ptr [[SLOT1]] monotonic, align 8
; CHECK-NEXT: extractelement <2 x ptr addrspace(1)> %1, i64 1
; CHECK: call void @shade_log_1_1(i64 [[OLD1]],

; CHECK-LABEL: define void @shade_barrier_wide.1(
; CHECK-COUNT-2: call void @shade_log_1_1(

; CHECK-LABEL: define void @shade_barrier_wide.2(
; CHECK-COUNT-2: call void @shade_log_1_0(

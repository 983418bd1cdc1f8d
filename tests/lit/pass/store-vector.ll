; A vector of pointers, as SLP makes it of neighbouring stores, is logged element by element behind one mode test; a
; vector of narrow elements that is shorter than a word is no pointer write.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @pointers(
; CHECK: [[SLOT1:%.*]] = getelementptr i8, ptr %{{.*}}, i64 8
; CHECK-NEXT: [[E0:%.*]] = extractelement <2 x ptr addrspace(1)> %v, i64 0
; CHECK-NEXT: [[NEW0:%.*]] = ptrtoint ptr addrspace(1) [[E0]] to i64
; CHECK-NEXT: [[E1:%.*]] = extractelement <2 x ptr addrspace(1)> %v, i64 1
; CHECK-NEXT: [[NEW1:%.*]] = ptrtoint ptr addrspace(1) [[E1]] to i64
; CHECK-NEXT: call void @shade_barrier_2_0_2(ptr %{{.*}}, ptr [[SLOT1]], i64 [[NEW0]], i64 [[NEW1]])
; CHECK-NEXT: store <2 x ptr addrspace(1)> %v
define void @pointers(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v) gc "shade" {
  store <2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, align 8
  ret void
}

; CHECK-LABEL: define void @words(
; CHECK: bitcast <4 x i32> %v to <2 x i64>
; CHECK: call void @shade_barrier_2_0_2(
; CHECK-NEXT: store <4 x i32> %v
define void @words(ptr addrspace(1) %p, <4 x i32> %v) gc "shade" {
  store <4 x i32> %v, ptr addrspace(1) %p, align 8
  ret void
}

; Only the second element is null: only its new value is dropped.
; CHECK-LABEL: define void @half_null(
; CHECK: [[NEW:%.*]] = ptrtoint ptr addrspace(1) %a to i64
; CHECK-NEXT: call void @shade_barrier_2_0_1(ptr %{{.*}}, ptr %{{.*}}, i64 [[NEW]])
; CHECK-NEXT: store <2 x ptr addrspace(1)> %v
define void @half_null(ptr addrspace(1) %p, ptr addrspace(1) %a) gc "shade" {
  %v = insertelement <2 x ptr addrspace(1)> zeroinitializer, ptr addrspace(1) %a, i64 0
  store <2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, align 8
  ret void
}

; CHECK-LABEL: define void @narrow(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @narrow(ptr addrspace(1) %p, <2 x i16> %v) gc "shade" {
  store <2 x i16> %v, ptr addrspace(1) %p, align 8
  ret void
}

; The old values are read and logged on the armed path only, olds first, behind one capacity check.
; CHECK-LABEL: define void @shade_barrier_2_0_2(
; CHECK: call i1 @shade_armed()
; CHECK: on:
; CHECK-NEXT: [[OLD0:%.*]] = load atomic i64, ptr %0 monotonic, align 8
; CHECK-NEXT: [[OLD1:%.*]] = load atomic i64, ptr %1 monotonic, align 8
; CHECK-NEXT: [[PLACE:%.*]] = call ptr @shade_reserve(i64 16, i64 16)
; CHECK-NEXT: call void @shade_put_old(ptr [[PLACE]], i64 [[OLD0]])
; CHECK-NEXT: [[P1:%.*]] = getelementptr i8, ptr [[PLACE]], i64 8
; CHECK-NEXT: call void @shade_put_old(ptr [[P1]], i64 [[OLD1]])
; CHECK-NEXT: [[P2:%.*]] = getelementptr i8, ptr [[PLACE]], i64 16
; CHECK-NEXT: call void @shade_put_new(ptr [[P2]], i64 %2)
; CHECK-NEXT: [[P3:%.*]] = getelementptr i8, ptr [[PLACE]], i64 24
; CHECK-NEXT: call void @shade_put_new(ptr [[P3]], i64 %3)

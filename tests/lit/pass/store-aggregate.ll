; Aggregates are searched for words at every depth, with the offsets of the data layout; one without a word gets no
; barrier, and a packed one whose word is not aligned is logged as memory.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @nested(
; CHECK-DAG: [[SLOT0:%.*]] = getelementptr i8, ptr %{{.*}}, i64 16
; CHECK-DAG: [[SLOT1:%.*]] = getelementptr i8, ptr %{{.*}}, i64 24
; CHECK-DAG: [[SLOT2:%.*]] = getelementptr i8, ptr %{{.*}}, i64 32
; CHECK: [[POINTER:%.*]] = extractvalue { i8, ptr addrspace(1) } %{{.*}}, 1
; CHECK: [[NEW0:%.*]] = ptrtoint ptr addrspace(1) [[POINTER]] to i64
; CHECK: [[NEW1:%.*]] = extractvalue [2 x i64] %{{.*}}, 0
; CHECK: [[NEW2:%.*]] = extractvalue [2 x i64] %{{.*}}, 1
; CHECK-NEXT: call void @shade_barrier_3_0_3(ptr [[SLOT0]], ptr [[SLOT1]], ptr [[SLOT2]], i64 [[NEW0]], i64 [[NEW1]], i64 [[NEW2]])
; CHECK-NEXT: store { i32, { i8, ptr addrspace(1) }, [2 x i64] } %v
define void @nested(ptr addrspace(1) %p, {i32, {i8, ptr addrspace(1)}, [2 x i64]} %v) gc "shade" {
  store {i32, {i8, ptr addrspace(1)}, [2 x i64]} %v, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @packed(
; CHECK: call void @shade_barrier_wide.0(
; CHECK-NEXT: store <{ i8, ptr addrspace(1) }> %v
define void @packed(ptr addrspace(1) %p, <{i8, ptr addrspace(1)}> %v) gc "shade" {
  store <{i8, ptr addrspace(1)}> %v, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @without_words(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @without_words(ptr addrspace(1) %p, {i32, [2 x i32]} %v) gc "shade" {
  store {i32, [2 x i32]} %v, ptr addrspace(1) %p
  ret void
}

; More than eight entries are taken apart on the armed path.
; CHECK-LABEL: define void @five(
; CHECK: call void @shade_barrier_wide.1(ptr %{{.*}}, [5 x ptr addrspace(1)] %v)
; CHECK-NEXT: store [5 x ptr addrspace(1)] %v
define void @five(ptr addrspace(1) %p, [5 x ptr addrspace(1)] %v) gc "shade" {
  store [5 x ptr addrspace(1)] %v, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @shade_barrier_wide.0(
; CHECK: call void @shade_log_bulk({{.*}}, i64 9)

; CHECK-LABEL: define void @shade_barrier_wide.1(
; CHECK: call i1 @shade_armed()
; CHECK: on:
; CHECK: getelementptr i8, ptr %0, i64 32
; CHECK: extractvalue [5 x ptr addrspace(1)] %1, 4
; CHECK: call ptr @shade_reserve(i64 40, i64 0)
; CHECK-COUNT-5: call void @shade_put_old(
; CHECK: call ptr @shade_reserve(i64 0, i64 40)
; CHECK-COUNT-5: call void @shade_put_new(
; CHECK-NOT: shade_put
; CHECK: ret void

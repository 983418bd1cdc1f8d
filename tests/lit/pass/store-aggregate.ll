; Aggregates are searched for words at every depth, with the offsets of the data layout; one without a word gets no
; barrier, and a packed one whose word is not aligned is logged as memory.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @nested(
; CHECK: call void @shade_barrier_wide.0(
; CHECK-NEXT: store { i32, { i8, ptr addrspace(1) }, [2 x i64] } %v
define void @nested(ptr addrspace(1) %p, {i32, {i8, ptr addrspace(1)}, [2 x i64]} %v) gc "shade" {
  store {i32, {i8, ptr addrspace(1)}, [2 x i64]} %v, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @packed(
; CHECK: call void @shade_barrier_wide.1(
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

; CHECK-LABEL: define void @shade_barrier_wide.0(
; CHECK: getelementptr i8, ptr %0, i64 16
; CHECK: extractvalue { i32, { i8, ptr addrspace(1) }, [2 x i64] } %1, 1
; CHECK-NEXT: extractvalue { i8, ptr addrspace(1) } %{{.*}}, 1
; CHECK: call void @shade_log_1_1(
; CHECK: getelementptr i8, ptr %0, i64 24
; CHECK: call void @shade_log_1_1(
; CHECK: getelementptr i8, ptr %0, i64 32
; CHECK: call void @shade_log_1_1(
; CHECK-NOT: shade_log
; CHECK: ret void

; CHECK-LABEL: define void @shade_barrier_wide.1(
; CHECK: call void @shade_log_bulk({{.*}}, i64 9)

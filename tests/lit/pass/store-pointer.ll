; A store of one managed pointer gets one barrier right before it; a store of a value narrower than a word gets none.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @pointer(
; CHECK: call void @shade_inline_poll()
; CHECK-NEXT: [[SLOT:%.*]] = addrspacecast ptr addrspace(1) %p to ptr
; CHECK-NEXT: [[NEW:%.*]] = ptrtoint ptr addrspace(1) %v to i64
; CHECK-NEXT: call void @shade_barrier_1_1(ptr [[SLOT]], i64 [[NEW]])
; CHECK-NEXT: store ptr addrspace(1) %v, ptr addrspace(1) %p
define void @pointer(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

; A volatile store is a store.
; CHECK-LABEL: define void @volatile(
; CHECK: call void @shade_barrier_1_1(
; CHECK-NEXT: store volatile ptr addrspace(1)
define void @volatile(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store volatile ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

; A plain pointer may overwrite a managed one in a union.
; CHECK-LABEL: define void @plain_pointer(
; CHECK: call void @shade_barrier_1_1(
; CHECK-NEXT: store ptr %v
define void @plain_pointer(ptr addrspace(1) %p, ptr %v) gc "shade" {
  store ptr %v, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @narrow(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @narrow(ptr addrspace(1) %p, i32 %v) gc "shade" {
  store i32 %v, ptr addrspace(1) %p
  ret void
}

; A packed struct's pointer is not aligned, so the words of the slot are logged as memory.
; CHECK-LABEL: define void @unaligned(
; CHECK: call void @shade_barrier_wide.0(ptr %{{.*}}, ptr addrspace(1) %v)
; CHECK-NEXT: store ptr addrspace(1) %v, ptr addrspace(1) %p, align 1
define void @unaligned(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p, align 1
  ret void
}

; CHECK-LABEL: define void @shade_barrier_wide.0(
; CHECK: [[COPY:%.*]] = alloca ptr addrspace(1)
; CHECK: call i1 @shade_armed()
; CHECK: on:
; CHECK: store ptr addrspace(1) %1, ptr [[COPY]]
; CHECK: call void @shade_log_bulk(ptr addrspace(1) %{{.*}}, ptr [[COPY]], i64 8)

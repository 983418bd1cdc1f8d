; stack-dest: a slot in an alloca that nobody else can reach is scanned with the stack. Its negative twins let the address out.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 --print-stats %s -S -o %t.ll 2>&1 | %FileCheck --check-prefix=STATS %s

; STATS: elided by stack-dest {{ *}}4

; CHECK-LABEL: define void @private(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @private(ptr addrspace(1) %v) gc "shade" {
  %a = alloca [2 x ptr addrspace(1)]
  %slot = getelementptr [2 x ptr addrspace(1)], ptr %a, i64 0, i64 1
  store ptr addrspace(1) %v, ptr %slot
  ret void
}

; CHECK-LABEL: define void @stored_address(
; CHECK: call void @shade_barrier_1_1(ptr %slot,
define void @stored_address(ptr addrspace(1) %v, ptr %out) gc "shade" {
  %a = alloca [2 x ptr addrspace(1)]
  store ptr %a, ptr %out
  %slot = getelementptr [2 x ptr addrspace(1)], ptr %a, i64 0, i64 1
  store ptr addrspace(1) %v, ptr %slot
  ret void
}

; CHECK-LABEL: define void @kept_by_callee(
; CHECK: call void @shade_barrier_1_1(
define void @kept_by_callee(ptr addrspace(1) %v) gc "shade" {
  %a = alloca ptr addrspace(1)
  call void @callee(ptr %a)
  store ptr addrspace(1) %v, ptr %a
  ret void
}

; CHECK-LABEL: define void @not_kept_by_callee(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @not_kept_by_callee(ptr addrspace(1) %v) gc "shade" {
  %a = alloca ptr addrspace(1)
  call void @callee(ptr nocapture %a)
  store ptr addrspace(1) %v, ptr %a
  ret void
}

; CHECK-LABEL: define void @either_alloca(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @either_alloca(ptr addrspace(1) %v, i1 %c) gc "shade" {
  %a = alloca ptr addrspace(1)
  %b = alloca ptr addrspace(1)
  %slot = select i1 %c, ptr %a, ptr %b
  store ptr addrspace(1) %v, ptr %slot
  ret void
}

; CHECK-LABEL: define void @alloca_or_argument(
; CHECK: call void @shade_barrier_1_1(
define void @alloca_or_argument(ptr addrspace(1) %v, i1 %c, ptr %b) gc "shade" {
  %a = alloca ptr addrspace(1)
  %slot = select i1 %c, ptr %a, ptr %b
  store ptr addrspace(1) %v, ptr %slot
  ret void
}

; A local made to look managed is still a local.
; CHECK-LABEL: define void @cast_local(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @cast_local(ptr addrspace(1) %v) gc "shade" {
  %a = alloca ptr addrspace(1)
  %slot = addrspacecast ptr %a to ptr addrspace(1)
  store ptr addrspace(1) %v, ptr addrspace(1) %slot
  ret void
}

; Atomics follow the same rule: the address of an exchange is its first operand, what it stores its second.
; CHECK-LABEL: define void @address_exchanged(
; CHECK: call void @shade_barrier_values_1_1(
define void @address_exchanged(ptr addrspace(1) %p, i64 %v) gc "shade" {
  %a = alloca i64
  %bits = ptrtoint ptr %a to i64
  %old = atomicrmw xchg ptr %a, i64 %v seq_cst
  %x = atomicrmw xchg ptr addrspace(1) %p, i64 %bits seq_cst
  ret void
}
declare void @callee(ptr)

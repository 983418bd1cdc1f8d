; Atomic stores and cmpxchg log before, an exchange logs what it returned right after; narrower atomics are no pointer writes.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @atomic_store(
; CHECK: call void @shade_barrier_1_1(
; CHECK-NEXT: store atomic ptr addrspace(1) %v, ptr addrspace(1) %p seq_cst
define void @atomic_store(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store atomic ptr addrspace(1) %v, ptr addrspace(1) %p seq_cst, align 8
  ret void
}

; clang never exchanges pointers, but i64.
; CHECK-LABEL: define void @exchange(
; CHECK: [[OLD:%.*]] = atomicrmw xchg ptr addrspace(1) %p, i64 %v
; CHECK-NEXT: call void @shade_barrier_values_1_1(i64 [[OLD]], i64 %v)
; CHECK-NEXT: ret void
define void @exchange(ptr addrspace(1) %p, i64 %v) gc "shade" {
  %old = atomicrmw xchg ptr addrspace(1) %p, i64 %v seq_cst
  ret void
}

; CHECK-LABEL: define void @exchange_null(
; CHECK: [[OLD:%.*]] = atomicrmw xchg
; CHECK-NEXT: call void @shade_barrier_values_1_0(i64 [[OLD]])
define void @exchange_null(ptr addrspace(1) %p) gc "shade" {
  %old = atomicrmw xchg ptr addrspace(1) %p, i64 0 seq_cst
  ret void
}

; CHECK-LABEL: define void @compare_exchange(
; CHECK: call void @shade_barrier_values_1_1(i64 %e, i64 %v)
; CHECK-NEXT: cmpxchg ptr addrspace(1) %p, i64 %e, i64 %v
define void @compare_exchange(ptr addrspace(1) %p, i64 %e, i64 %v) gc "shade" {
  %r = cmpxchg ptr addrspace(1) %p, i64 %e, i64 %v seq_cst monotonic
  ret void
}

; Constants may be folded on their way into the barrier.
; CHECK-LABEL: define void @compare_exchange_of_constants(
; CHECK: call void @shade_barrier_values_1_1(i64 0, i64
; CHECK: call void @shade_barrier_values_1_1(i64 {{5|ptrtoint \(ptr addrspace\(1\) inttoptr \(i64 5 .*\)}}, i64
define void @compare_exchange_of_constants(ptr addrspace(1) %p, ptr addrspace(1) %v, i128 %w) gc "shade" {
  %a = cmpxchg ptr addrspace(1) %p, ptr addrspace(1) null, ptr addrspace(1) %v seq_cst monotonic
  %b = cmpxchg ptr addrspace(1) %p, ptr addrspace(1) inttoptr (i64 5 to ptr addrspace(1)), ptr addrspace(1) %v seq_cst monotonic
  %c = cmpxchg ptr addrspace(1) %p, i128 36893488147419103239, i128 %w seq_cst monotonic
  ret void
}

; CHECK-LABEL: define void @compare_exchange_of_two_words(
; CHECK-COUNT-2: call void @shade_barrier_values_1_1(
; CHECK: cmpxchg
define void @compare_exchange_of_two_words(ptr addrspace(1) %p, i128 %e, i128 %v) gc "shade" {
  %r = cmpxchg ptr addrspace(1) %p, i128 %e, i128 %v seq_cst monotonic
  ret void
}

; An or may install a pointer in an empty slot: what it made is computed again.
; CHECK-LABEL: define void @or(
; CHECK: [[OLD:%.*]] = atomicrmw or
; CHECK-NEXT: [[NEW:%.*]] = or i64 [[OLD]], %v
; CHECK-NEXT: call void @shade_barrier_values_1_1(i64 [[OLD]], i64 [[NEW]])
define void @or(ptr addrspace(1) %p, i64 %v) gc "shade" {
  %old = atomicrmw or ptr addrspace(1) %p, i64 %v seq_cst
  ret void
}

; A constant moves the old pointer inside its object.
; CHECK-LABEL: define void @add_constant(
; CHECK: [[OLD:%.*]] = atomicrmw add
; CHECK-NEXT: call void @shade_barrier_values_1_0(i64 [[OLD]])
define void @add_constant(ptr addrspace(1) %p) gc "shade" {
  %old = atomicrmw add ptr addrspace(1) %p, i64 1 seq_cst
  ret void
}

; CHECK-LABEL: define void @narrow(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @narrow(ptr addrspace(1) %p, i32 %e, i32 %v) gc "shade" {
  %old = atomicrmw xchg ptr addrspace(1) %p, i32 %v seq_cst
  %r = cmpxchg ptr addrspace(1) %p, i32 %e, i32 %v seq_cst monotonic
  store atomic i32 %v, ptr addrspace(1) %p seq_cst, align 4
  ret void
}

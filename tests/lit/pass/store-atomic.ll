; Atomic stores and cmpxchg log before, an exchange logs what it returned right after; narrower atomics are no pointer writes.
; RUN: %shade opt --no-versions -O0 --no-inline %s -S -o - | %FileCheck %s

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
define void @compare_exchange_of_constants(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %u, i128 %w) gc "shade" {
  %a = cmpxchg ptr addrspace(1) %p, ptr addrspace(1) null, ptr addrspace(1) %v seq_cst monotonic
  %b = cmpxchg ptr addrspace(1) %p, ptr addrspace(1) inttoptr (i64 5 to ptr addrspace(1)), ptr addrspace(1) %u seq_cst monotonic
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

; Nothing is reachable through a null that is expected, nor through a zero that is compared with. The twins: another value.
; CHECK-LABEL: define void @compare_exchange_null(
; CHECK: call void @shade_barrier_values_1_1(i64 0, i64 [[NEW:%.*]])
; CHECK-NEXT: cmpxchg ptr addrspace(1) %p, ptr addrspace(1) null, ptr addrspace(1) %v
define void @compare_exchange_null(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  %r = cmpxchg ptr addrspace(1) %p, ptr addrspace(1) null, ptr addrspace(1) %v seq_cst monotonic
  ret void
}

; CHECK-LABEL: define void @compare_exchange_for_null(
; CHECK: [[OLD:%.*]] = ptrtoint ptr addrspace(1) %v to i64
; CHECK: call void @shade_barrier_values_1_0(i64 [[OLD]])
; CHECK-NEXT: cmpxchg ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) null
define void @compare_exchange_for_null(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  %r = cmpxchg ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) null seq_cst monotonic
  ret void
}

; The larger of a pointer and 0 is that pointer, which is logged as the old one: a number in the site of a checked build, not null.
; CHECK-LABEL: define void @maximum_zero(
; CHECK: [[OLD:%.*]] = atomicrmw umax ptr addrspace(1) %p, i64 0
; CHECK-NEXT: call void @shade_barrier_values_1_0(i64 [[OLD]])
; SITE: @shade.site.1 = {{.*}} i8 0, i8 4, i16 0 }
; SITE-LABEL: define void @maximum_zero(
; SITE: call void @shade_checked_before(ptr {{.*}}, i64 0, i32 5, ptr @shade.site.[[#]])
define void @maximum_zero(ptr addrspace(1) %p) gc "shade" {
  %old = atomicrmw umax ptr addrspace(1) %p, i64 0 seq_cst
  ret void
}

; CHECK-LABEL: define void @maximum(
; CHECK: [[OLD:%.*]] = atomicrmw umax ptr addrspace(1) %p, i64 %v
; CHECK: [[NEW:%.*]] = select i1 {{.*}}, i64 [[OLD]], i64 %v
; CHECK-NEXT: call void @shade_barrier_values_1_1(i64 [[OLD]], i64 [[NEW]])
define void @maximum(ptr addrspace(1) %p, i64 %v) gc "shade" {
  %old = atomicrmw umax ptr addrspace(1) %p, i64 %v seq_cst
  ret void
}

; Two words at once: one mode test for the store, each word of the exchange logged.
; CHECK-LABEL: define void @atomic_store_of_two_words(
; CHECK: call void @shade_barrier_2_0_2(
; CHECK-NEXT: store atomic i128 %v, ptr addrspace(1) %p seq_cst, align 16
define void @atomic_store_of_two_words(ptr addrspace(1) %p, i128 %v) gc "shade" {
  store atomic i128 %v, ptr addrspace(1) %p seq_cst, align 16
  ret void
}

; CHECK-LABEL: define void @exchange_of_two_words(
; CHECK: atomicrmw xchg ptr addrspace(1) %p, i128 %v
; CHECK-COUNT-2: call void @shade_barrier_values_1_1(
; CHECK-NEXT: ret void
define void @exchange_of_two_words(ptr addrspace(1) %p, i128 %v) gc "shade" {
  %old = atomicrmw xchg ptr addrspace(1) %p, i128 %v seq_cst
  ret void
}

; CHECK-LABEL: define void @two_words_of_numbers(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @two_words_of_numbers(ptr addrspace(1) %p, i128 %v) gc "shade" {
  store atomic i128 %v, ptr addrspace(1) %p seq_cst, align 16, !shade.nopointer !0
  %r = cmpxchg ptr addrspace(1) %p, i128 %v, i128 %v seq_cst monotonic, !shade.nopointer !0
  ret void
}
!0 = !{}

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

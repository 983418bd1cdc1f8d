; Stores of a block with nothing between them that may poll share one barrier call: one mode test, one capacity check, olds first.
; RUN: %shade opt --no-versions -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt --no-versions -O2 %s -S -o - | %FileCheck %s --check-prefix=FINAL

declare void @poll()
declare void @leaf() "gc-leaf-function"

; CHECK-LABEL: define void @four_fields(
; CHECK: call void @shade_barrier_4_0_1(
; CHECK-NOT: shade_barrier
; CHECK: ret void
; FINAL-LABEL: define void @four_fields(
; FINAL: load volatile i32, ptr getelementptr {{.*}}@shade_mutator, i64 24
; FINAL-NOT: load volatile
; FINAL: ret void
define void @four_fields(ptr addrspace(1) %p, ptr addrspace(1) %x) "gc-leaf-function" gc "shade" {
  %p1 = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  %p2 = getelementptr inbounds i8, ptr addrspace(1) %p, i64 16
  %p3 = getelementptr inbounds i8, ptr addrspace(1) %p, i64 24
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %x, ptr addrspace(1) %p1
  store i32 7, ptr addrspace(1) %p3
  store ptr addrspace(1) %x, ptr addrspace(1) %p2
  store ptr addrspace(1) %x, ptr addrspace(1) %p3
  ret void
}

; A load in between is no obstacle, unless its result is stored.
; CHECK-LABEL: define i64 @load_in_between(
; CHECK: call void @shade_barrier_2_0_1(
; CHECK-NOT: shade_barrier
; CHECK: ret i64
define i64 @load_in_between(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  %p1 = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  %n = load i64, ptr addrspace(1) %q
  store ptr addrspace(1) %x, ptr addrspace(1) %p1
  ret i64 %n
}

; CHECK-LABEL: define void @loaded_and_stored(
; CHECK-COUNT-2: call void @shade_barrier_1_1(
; CHECK: ret void
define void @loaded_and_stored(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  %p1 = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  %y = load ptr addrspace(1), ptr addrspace(1) %q
  store ptr addrspace(1) %y, ptr addrspace(1) %p1
  ret void
}

; An address made in between moves up in front of the call.
; CHECK-LABEL: define void @address_in_between(
; CHECK: %p1 = getelementptr
; CHECK: call void @shade_barrier_2_0_2(
; CHECK: store ptr addrspace(1) %x
; CHECK: store ptr addrspace(1) %y
define void @address_in_between(ptr addrspace(1) %p, ptr addrspace(1) %x, ptr addrspace(1) %y, i64 %i) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  %p1 = getelementptr inbounds ptr addrspace(1), ptr addrspace(1) %p, i64 %i
  store ptr addrspace(1) %y, ptr addrspace(1) %p1
  ret void
}

; CHECK-LABEL: define void @safepoint_in_between(
; CHECK: call void @shade_barrier_1_1(
; CHECK: call void @poll()
; CHECK: call void @shade_barrier_1_1(
define void @safepoint_in_between(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  call void @poll()
  store ptr addrspace(1) %y, ptr addrspace(1) %q
  ret void
}

; A leaf call need not return: the second slot may not be read before it.
; CHECK-LABEL: define void @call_that_may_not_return(
; CHECK: call void @shade_barrier_1_1(
; CHECK: call void @leaf()
; CHECK: call void @shade_barrier_1_1(
define void @call_that_may_not_return(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  call void @leaf()
  store ptr addrspace(1) %y, ptr addrspace(1) %q
  ret void
}

; Eight entries are one call; what is over begins the next.
; CHECK-LABEL: define void @five_pairs(
; CHECK: call void @shade_barrier_4_0_4(
; CHECK: call void @shade_barrier_1_1(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @five_pairs(ptr addrspace(1) %p, ptr addrspace(1) %a, ptr addrspace(1) %b, ptr addrspace(1) %c, ptr addrspace(1) %d, ptr addrspace(1) %e) gc "shade" {
  %p1 = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  %p2 = getelementptr inbounds i8, ptr addrspace(1) %p, i64 16
  %p3 = getelementptr inbounds i8, ptr addrspace(1) %p, i64 24
  %p4 = getelementptr inbounds i8, ptr addrspace(1) %p, i64 32
  store ptr addrspace(1) %a, ptr addrspace(1) %p
  store ptr addrspace(1) %b, ptr addrspace(1) %p1
  store ptr addrspace(1) %c, ptr addrspace(1) %p2
  store ptr addrspace(1) %d, ptr addrspace(1) %p3
  store ptr addrspace(1) %e, ptr addrspace(1) %p4
  ret void
}

; Nor need a guard return.
; CHECK-LABEL: define void @guarded(
; CHECK: call void @shade_barrier_1_1(
; CHECK: call void {{.*}}@llvm.experimental.guard(
; CHECK: call void @shade_barrier_1_1(
define void @guarded(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %y) gc "shade" {
  %ok = icmp ne ptr addrspace(1) %q, null
  store ptr addrspace(1) %y, ptr addrspace(1) %p
  call void (i1, ...) @llvm.experimental.guard(i1 %ok) [ "deopt"() ]
  store ptr addrspace(1) %y, ptr addrspace(1) %q
  ret void
}
declare void @llvm.experimental.guard(i1, ...)

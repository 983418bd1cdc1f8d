; null-value: null needs no entry as a new value; what it overwrites does.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 --print-stats %s -S -o %t.ll 2>&1 | %FileCheck --check-prefix=STATS %s

; STATS: barriers {{ *}}3
; STATS: elided by null-value {{ *}}2

; CHECK-LABEL: define void @null(
; CHECK: call void @shade_barrier_1_0(ptr %{{.*}})
; CHECK-NEXT: store ptr addrspace(1) null
define void @null(ptr addrspace(1) %p) gc "shade" {
  store ptr addrspace(1) null, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @not_null(
; CHECK: call void @shade_barrier_1_1(
; CHECK-NEXT: store ptr addrspace(1) %v
define void @not_null(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @compare_exchange_to_null(
; CHECK: call void @shade_barrier_values_1_0(i64 %e)
; CHECK-NEXT: cmpxchg
define void @compare_exchange_to_null(ptr addrspace(1) %p, i64 %e) gc "shade" {
  %r = cmpxchg ptr addrspace(1) %p, i64 %e, i64 0 seq_cst seq_cst
  ret void
}

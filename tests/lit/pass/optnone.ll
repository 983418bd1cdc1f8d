; optnone functions are refused by LLVM's own place-safepoints; ours get polls and barriers, inlined.
; RUN: %shade opt -O2 %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @f(
; CHECK: load volatile i32, {{.*}}@shade_mutator, i64 28
; CHECK: load volatile i32, {{.*}}@shade_mutator, i64 24
; CHECK: store ptr addrspace(1) %v, ptr addrspace(1) %p
; CHECK-LABEL: define void @unmanaged(
; CHECK-NOT: shade_mutator
; CHECK: ret void
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) noinline optnone gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}
define void @unmanaged(ptr %p, i64 %v) noinline optnone {
  store i64 %v, ptr %p
  ret void
}

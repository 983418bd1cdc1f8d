; By itself the pass runs at the end of default<O…> and of the full link-time pipeline, after the optimisation: of two stores to one
; slot, the first is gone before it could get a barrier. Before a link it does not run.
; RUN: split-file %s %t
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>' -shade=no-inline -S %t/plain.ll | %FileCheck %s --check-prefix=ONE
; RUN: %opt -load-pass-plugin %plugin -passes='default<O0>' -shade=no-inline -S %t/plain.ll | %FileCheck %s --check-prefix=TWO
; RUN: %opt -load-pass-plugin %plugin -passes='lto<O2>' -shade=no-inline -S %t/plain.ll | %FileCheck %s --check-prefix=ONE
; RUN: %opt -load-pass-plugin %plugin -passes='lto-pre-link<O2>' -shade=no-inline -S %t/linked.ll | %FileCheck %s --check-prefix=NONE
; RUN: %opt -load-pass-plugin %plugin -passes='lto-pre-link<O2>' -S %t/linked.ll | \
; RUN:   %opt -load-pass-plugin %plugin -passes='lto<O2>' -shade=no-inline -S | %FileCheck %s --check-prefix=ONE

; ONE-LABEL: define void @f(
; ONE-COUNT-1: call void @shade_barrier_1_1(
; ONE-NOT: call void @shade_barrier
; ONE: ret void
; TWO-LABEL: define void @f(
; TWO: call void @shade_barrier_1_0_2(
; TWO: ret void
; NONE-LABEL: define void @f({{.*}}gc "shade"
; NONE-NOT: @shade_
; NONE: ret void

;--- plain.ll
target triple = "x86_64-unknown-linux-gnu"
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %w) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  store ptr addrspace(1) %w, ptr addrspace(1) %p
  ret void
}
;--- linked.ll
target triple = "x86_64-unknown-linux-gnu"
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %w) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  store ptr addrspace(1) %w, ptr addrspace(1) %p
  ret void
}
; What clang -flto says of a module.
!llvm.module.flags = !{!0}
!0 = !{i32 1, !"ThinLTO", i32 0}

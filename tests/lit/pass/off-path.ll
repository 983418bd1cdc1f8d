; What a barrier costs while no collection runs: one fused compare and branch, and no spill.
; RUN: %shade opt %s -S -o - | llc -O2 -relocation-model=static -o - | %FileCheck %s
target triple = "x86_64-unknown-linux-gnu"

; CHECK-LABEL: set:
; CHECK: cmpl $0, %fs:shade_mutator@TPOFF+24
; CHECK-NEXT: jne [[ON:.LBB[0-9_]+]]
; CHECK-NOT: rsp
; CHECK: movq %rsi, (%rdi)
; CHECK-NOT: rsp
; CHECK: retq
; CHECK: [[ON]]:
; CHECK: callq shade_wb_flush
define internal void @set(ptr addrspace(1) %p, ptr addrspace(1) %v) noinline gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

define void @caller(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  call void @set(ptr addrspace(1) %p, ptr addrspace(1) %v)
  ret void
}

; What a barrier and a poll cost on AArch64 while no collection runs: a load and a fused compare and branch each, behind the read of the thread
; pointer, and no spill. The armed path checks for room before it writes, old value first.
; RUN: %shade build --target=aarch64-linux-gnu -S %s -o - | %FileCheck %s

; CHECK-LABEL: {{^}}set:
; CHECK: mrs [[TP:x[0-9]+]], TPIDR_EL0
; CHECK-NEXT: add [[HI:x[0-9]+]], [[TP]], :tprel_hi12:shade_mutator
; CHECK-NEXT: add [[BLOCK:x[0-9]+]], [[HI]], :tprel_lo12_nc:shade_mutator
; CHECK-NEXT: ldr [[MODE:w[0-9]+]], {{\[}}[[BLOCK]], #24]
; CHECK-NEXT: cbnz [[MODE]], [[ON:.LBB[0-9_]+]]
; CHECK-NOT: sp
; CHECK-NOT: dmb
; CHECK: str x1, [x0]
; CHECK-NOT: sp
; CHECK: ret
; CHECK: [[ON]]:
; CHECK: ldr [[OLD:x[0-9]+]], [x0]
; CHECK: cmp
; CHECK-NEXT: b.hi [[FULL:.LBB[0-9_]+]]
; CHECK: stp [[OLD]], x{{[0-9]+}}, [x{{[0-9]+}}]
; CHECK: [[FULL]]:
; CHECK: bl shade_wb_flush
; CHECK-LABEL: .Lfunc_end0:
define internal void @set(ptr addrspace(1) %p, ptr addrspace(1) %v) noinline gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

; The slow path keeps x9 to x15 beside the callee-saved registers: arguments wait there, and only the return address goes to the stack.
; CHECK-LABEL: {{^}}polls:
; CHECK: ldr [[POLL:w[0-9]+]], [x{{[0-9]+}}, #28]
; CHECK-NEXT: cbnz [[POLL]], [[SLOW:.LBB[0-9_]+]]
; CHECK-NOT: sp
; CHECK: ret
; CHECK: [[SLOW]]:
; CHECK: str x30, [sp, #-16]!
; CHECK-NOT: sp
; CHECK: bl shade_poll_slow
; CHECK-NOT: sp
; CHECK: ldr x30, [sp], #16
; CHECK: .Lfunc_end1:
define i64 @polls(ptr addrspace(1) %p, i64 %i) gc "shade" {
  %slot = getelementptr i64, ptr addrspace(1) %p, i64 %i
  %value = load i64, ptr addrspace(1) %slot
  ret i64 %value
}

define void @caller(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  call void @set(ptr addrspace(1) %p, ptr addrspace(1) %v)
  ret void
}

; Atomic writes keep their instructions, and with them their ordering, beside a barrier: what is known before is logged before, the old value of an
; exchange right after it, with no call in between that could be a safepoint.
; RUN: %shade build --target=aarch64-linux-gnu -S %s -o - | %FileCheck %s

; CHECK-LABEL: {{^}}release:
; CHECK: cbnz w{{[0-9]+}}, [[ON:.LBB[0-9_]+]]
; CHECK-NEXT: [[STORE:.LBB[0-9_]+]]:
; CHECK-NEXT: stlr x1, [x0]
; CHECK: [[ON]]:
; CHECK: stp
; CHECK: .Lfunc_end0:
define internal void @release(ptr addrspace(1) %slot, ptr addrspace(1) %new) noinline gc "shade" {
  store atomic ptr addrspace(1) %new, ptr addrspace(1) %slot release, align 8
  ret void
}

; CHECK-LABEL: {{^}}exchange:
; CHECK: ldaxr [[OLD:x[0-9]+]], [x{{[0-9]+}}]
; CHECK-NEXT: stlxr
; CHECK-NOT: bl
; CHECK: ldr [[MODE:w[0-9]+]], [x{{[0-9]+}}, #24]
; CHECK-NEXT: cbnz [[MODE]]
; CHECK: .Lfunc_end1:
define internal ptr addrspace(1) @exchange(ptr addrspace(1) %slot, ptr addrspace(1) %new) noinline gc "shade" {
  %old = atomicrmw xchg ptr addrspace(1) %slot, ptr addrspace(1) %new seq_cst
  ret ptr addrspace(1) %old
}

; With the atomic instructions of Armv8.1, one of them.
; CHECK-LABEL: {{^}}exchange_lse:
; CHECK: swpal
; CHECK-NOT: bl
; CHECK: ldr [[MODE:w[0-9]+]], [x{{[0-9]+}}, #24]
; CHECK-NEXT: cbnz [[MODE]]
; CHECK: .Lfunc_end2:
define internal ptr addrspace(1) @exchange_lse(ptr addrspace(1) %slot, ptr addrspace(1) %new) #0 gc "shade" {
  %old = atomicrmw xchg ptr addrspace(1) %slot, ptr addrspace(1) %new seq_cst
  ret ptr addrspace(1) %old
}

; CHECK-LABEL: {{^}}compare:
; CHECK: ldr [[MODE:w[0-9]+]], [x{{[0-9]+}}, #24]
; CHECK-NEXT: cbnz [[MODE]]
; CHECK: casal
; CHECK: .Lfunc_end3:
define internal i1 @compare(ptr addrspace(1) %slot, ptr addrspace(1) %expected, ptr addrspace(1) %new) #0 gc "shade" {
  %pair = cmpxchg ptr addrspace(1) %slot, ptr addrspace(1) %expected, ptr addrspace(1) %new seq_cst seq_cst
  %done = extractvalue { ptr addrspace(1), i1 } %pair, 1
  ret i1 %done
}

define void @caller(ptr addrspace(1) %slot, ptr addrspace(1) %new) gc "shade" {
  call void @release(ptr addrspace(1) %slot, ptr addrspace(1) %new)
  %a = call ptr addrspace(1) @exchange(ptr addrspace(1) %slot, ptr addrspace(1) %new)
  %b = call ptr addrspace(1) @exchange_lse(ptr addrspace(1) %slot, ptr addrspace(1) %a)
  %c = call i1 @compare(ptr addrspace(1) %slot, ptr addrspace(1) %b, ptr addrspace(1) %new)
  ret void
}

attributes #0 = { noinline "target-features"="+lse" }

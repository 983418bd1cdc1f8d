; From LLVM 21 on, what is captured of an address is spelt out: only `captures(none)` keeps a local variable private.
; REQUIRES: llvm22
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @captured_nothing(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @captured_nothing(ptr addrspace(1) %v) gc "shade" {
  %a = alloca ptr addrspace(1)
  call void @callee(ptr captures(none) %a)
  store ptr addrspace(1) %v, ptr %a
  ret void
}

; CHECK-LABEL: define void @captured_address(
; CHECK: call void @shade_barrier_1_1(
define void @captured_address(ptr addrspace(1) %v) gc "shade" {
  %a = alloca ptr addrspace(1)
  call void @callee(ptr captures(address, provenance) %a)
  store ptr addrspace(1) %v, ptr %a
  ret void
}

; CHECK-LABEL: define void @captured_by_result(
; CHECK: call void @shade_barrier_{{.*}}ptr %a
define void @captured_by_result(ptr addrspace(1) %v) gc "shade" {
  %a = alloca ptr addrspace(1)
  %same = call ptr @identity(ptr captures(ret: address, provenance) %a)
  store ptr %same, ptr @g
  store ptr addrspace(1) %v, ptr %a
  ret void
}

@g = global ptr null
declare void @callee(ptr)
declare ptr @identity(ptr)

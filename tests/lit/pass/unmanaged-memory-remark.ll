; A managed pointer stored where the collector does not look gets a barrier, for the memory may be a global, and a remark.
; RUN: %shade opt -O0 --print-stats %s -S -o %t.ll 2>&1 | %FileCheck %s

; CHECK: barriers {{ *}}2
; CHECK: remark: @unmanaged: store of a pointer: a managed pointer is stored to memory that the collector does not scan
; CHECK-NOT: remark:
define void @unmanaged(ptr %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %p
  ret void
}
define void @managed(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

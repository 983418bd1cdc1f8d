; case: callee writes through a pointer to its caller's local
; go: 2 entries, 1 checks
; shade: 0 entries, 0 checks
; note: every call of it passes an address of the stack
declare void @unknown()

define internal void @case(ptr %out, ptr addrspace(1) %x) noinline gc "shade" {
  call void @unknown()
  store ptr addrspace(1) %x, ptr %out
  ret void
}
define ptr addrspace(1) @caller(ptr addrspace(1) %x) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @case(ptr %local, ptr addrspace(1) %x)
  %y = load ptr addrspace(1), ptr %local
  ret ptr addrspace(1) %y
}

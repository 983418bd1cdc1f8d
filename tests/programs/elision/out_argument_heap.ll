; case: the same, and another caller passes an address of the heap
; go: 2 entries, 1 checks
; shade: 2 entries, 1 checks
; note: 
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
define void @other_caller(ptr addrspace(1) %heap, ptr addrspace(1) %x) gc "shade" {
  %plain = addrspacecast ptr addrspace(1) %heap to ptr
  call void @case(ptr %plain, ptr addrspace(1) %x)
  ret void
}

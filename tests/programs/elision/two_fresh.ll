; case: two fresh objects
; go: 2 entries, 1 checks
; shade: 1 entries, 1 checks
; note: the second allocation is a safepoint: the first object's slot is still null, its new value is logged
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define ptr addrspace(1) @case(ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  %a = call ptr addrspace(1) @shade_alloc(ptr @type)
  %b = call ptr addrspace(1) @shade_alloc(ptr @type)
  store ptr addrspace(1) %x, ptr addrspace(1) %a
  store ptr addrspace(1) %y, ptr addrspace(1) %b
  ret ptr addrspace(1) %b
}

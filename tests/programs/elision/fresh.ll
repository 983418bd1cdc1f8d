; case: fresh object, store of an argument
; go: 1 entries, 1 checks
; shade: 0 entries, 0 checks
; note: no safepoint since the allocation
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define ptr addrspace(1) @case(ptr addrspace(1) %x) gc "shade" {
  %t = call ptr addrspace(1) @shade_alloc(ptr @type)
  store ptr addrspace(1) %x, ptr addrspace(1) %t
  ret ptr addrspace(1) %t
}

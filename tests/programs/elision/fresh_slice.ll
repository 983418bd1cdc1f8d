; case: fresh array, store to an element
; go: 1 entries, 1 checks
; shade: 0 entries, 0 checks
; note: 
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define ptr addrspace(1) @case(ptr addrspace(1) %x, i64 %n, i64 %i) gc "shade" {
  %t = call ptr addrspace(1) @shade_alloc_array(ptr @type, i64 %n)
  %slot = getelementptr inbounds ptr addrspace(1), ptr addrspace(1) %t, i64 %i
  store ptr addrspace(1) %x, ptr addrspace(1) %slot
  ret ptr addrspace(1) %t
}

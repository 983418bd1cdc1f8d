; case: struct copied into a fresh object
; go: all of both entries, 1 checks
; shade: 0 entries, 0 checks
; note: Go calls wbMove
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define ptr addrspace(1) @case(ptr addrspace(1) %x) gc "shade" {
  %t = call ptr addrspace(1) @shade_alloc(ptr @type)
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %t, ptr addrspace(1) %x, i64 16, i1 false)
  ret ptr addrspace(1) %t
}

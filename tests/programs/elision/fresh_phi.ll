; case: fresh object, a choice of null and a global
; go: 1 entries, 1 checks
; shade: 0 entries, 0 checks
; note: 
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define ptr addrspace(1) @case(i1 %c) gc "shade" {
  %t = call ptr addrspace(1) @shade_alloc(ptr @type)
  br i1 %c, label %yes, label %end
yes:
  br label %end
end:
  %v = phi ptr addrspace(1) [ null, %0 ], [ addrspacecast (ptr @global to ptr addrspace(1)), %yes ]
  store ptr addrspace(1) %v, ptr addrspace(1) %t
  ret ptr addrspace(1) %t
}

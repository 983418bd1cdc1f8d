; case: fresh object, stores on two ways and behind the join
; go: 2 entries, 2 checks
; shade: 0 entries, 0 checks
; note: 
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define ptr addrspace(1) @case(ptr addrspace(1) %x, i1 %c) gc "shade" {
  %t = call ptr addrspace(1) @shade_alloc(ptr @type)
  br i1 %c, label %yes, label %end
yes:
  store ptr addrspace(1) %x, ptr addrspace(1) %t
  br label %end
end:
  %second = getelementptr inbounds i8, ptr addrspace(1) %t, i64 8
  store ptr addrspace(1) %x, ptr addrspace(1) %second
  ret ptr addrspace(1) %t
}

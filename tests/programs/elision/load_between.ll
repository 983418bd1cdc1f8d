; case: two stores of one value, a load in between
; go: 4 entries, 2 checks
; shade: 3 entries, 1 checks
; note: 
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define i64 @case(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  %n = load i64, ptr addrspace(1) %q
  %b = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  store ptr addrspace(1) %x, ptr addrspace(1) %b
  ret i64 %n
}

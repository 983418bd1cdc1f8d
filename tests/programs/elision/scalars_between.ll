; case: three stores of one value, numbers in between
; go: 6 entries, 3 checks
; shade: 4 entries, 1 checks
; note: 
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define void @case(ptr addrspace(1) %p, ptr addrspace(1) %x) gc "shade" {
  %b = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  %c = getelementptr inbounds i8, ptr addrspace(1) %p, i64 16
  %n = getelementptr inbounds i8, ptr addrspace(1) %p, i64 24
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store i32 1, ptr addrspace(1) %n
  store ptr addrspace(1) %x, ptr addrspace(1) %b
  store i32 2, ptr addrspace(1) %n
  store ptr addrspace(1) %x, ptr addrspace(1) %c
  ret void
}

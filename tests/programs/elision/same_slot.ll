; case: two stores to one slot
; go: 4 entries, 1 checks
; shade: 3 entries, 1 checks
; note: the second one's old value is the first one's new
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define void @case(ptr addrspace(1) %p, ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %y, ptr addrspace(1) %p
  ret void
}

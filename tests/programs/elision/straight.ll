; case: a store, a load, and a store of what was loaded
; go: 4 entries, 2 checks
; shade: 4 entries, 1 checks
; note: two versions of the region behind the test
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define void @case(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  %y = load ptr addrspace(1), ptr addrspace(1) %q
  %second = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  store ptr addrspace(1) %y, ptr addrspace(1) %second
  ret void
}

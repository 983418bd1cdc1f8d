; case: swap of two fields
; go: 4 entries, 1 checks
; shade: 2 entries, 1 checks
; note: each old value is the other's new one
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define void @case(ptr addrspace(1) %p) gc "shade" {
  %q = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  %b = load ptr addrspace(1), ptr addrspace(1) %q
  store ptr addrspace(1) %b, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

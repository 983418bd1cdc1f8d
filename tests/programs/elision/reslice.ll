; case: s = s[1:]
; go: 2 entries, 1 checks
; shade: 1 entries, 1 checks
; note: the new value is in the old one's object
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define void @case(ptr addrspace(1) %p) gc "shade" {
  %s = load ptr addrspace(1), ptr addrspace(1) %p
  %next = getelementptr inbounds i8, ptr addrspace(1) %s, i64 8
  store ptr addrspace(1) %next, ptr addrspace(1) %p
  ret void
}

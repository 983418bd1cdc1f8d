; case: stores on both ways and behind the join
; go: 6 entries, 3 checks
; shade: 5 entries, 1 checks
; note: entries over both ways; two versions of the region behind the test
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define void @case(ptr addrspace(1) %p, ptr addrspace(1) %x, i1 %c) gc "shade" {
  %b = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  br i1 %c, label %yes, label %no
yes:
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  br label %end
no:
  store ptr addrspace(1) %x, ptr addrspace(1) %b
  br label %end
end:
  %d = getelementptr inbounds i8, ptr addrspace(1) %p, i64 16
  store ptr addrspace(1) %x, ptr addrspace(1) %d
  ret void
}

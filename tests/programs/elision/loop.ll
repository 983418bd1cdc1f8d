; case: loop that fills an array with one value, each time round
; go: 2 entries, 1 checks
; shade: 2 entries, 1 checks
; note: the value once before the loop, the old one each time round; one test for the whole loop, and Go one each time round
@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = external global [2 x i64]
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare noalias ptr addrspace(1) @shade_alloc_array(ptr, i64)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @unknown()

define void @case(ptr addrspace(1) %a, ptr addrspace(1) %x) gc "shade" {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %next, %loop ]
  %slot = getelementptr inbounds ptr addrspace(1), ptr addrspace(1) %a, i64 %i
  store ptr addrspace(1) %x, ptr addrspace(1) %slot
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 64
  br i1 %more, label %loop, label %end
end:
  ret void
}

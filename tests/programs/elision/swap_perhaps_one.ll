; case: the same, and the objects may be one
; go: 4 entries, 1 checks
; shade: 3 entries, 1 checks
; note: the second slot may hold what the first store wrote
define void @case(ptr addrspace(1) %p, ptr addrspace(1) %q) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p, align 8, !tbaa !4
  %b = load ptr addrspace(1), ptr addrspace(1) %q, align 8, !tbaa !4
  store ptr addrspace(1) %b, ptr addrspace(1) %p, align 8, !tbaa !4
  store ptr addrspace(1) %a, ptr addrspace(1) %q, align 8, !tbaa !4
  ret void
}
!0 = !{!"root"}
!1 = !{!"omnipotent char", !0, i64 0}
!2 = !{!"any pointer", !1, i64 0}
!3 = !{!"one", !2, i64 0}
!4 = !{!3, !2, i64 0}

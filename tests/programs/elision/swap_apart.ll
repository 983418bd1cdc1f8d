; case: swap of a field each of two objects, of types of their own
; go: 4 entries, 1 checks
; shade: 2 entries, 1 checks
; note: each old value is the other's new one: by `!tbaa`, the first store leaves the second slot alone
define void @case(ptr addrspace(1) %p, ptr addrspace(1) %q) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p, align 8, !tbaa !4
  %b = load ptr addrspace(1), ptr addrspace(1) %q, align 8, !tbaa !6
  store ptr addrspace(1) %b, ptr addrspace(1) %p, align 8, !tbaa !4
  store ptr addrspace(1) %a, ptr addrspace(1) %q, align 8, !tbaa !6
  ret void
}
!0 = !{!"root"}
!1 = !{!"omnipotent char", !0, i64 0}
!2 = !{!"any pointer", !1, i64 0}
!3 = !{!"one", !2, i64 0}
!4 = !{!3, !2, i64 0}
!5 = !{!"other", !2, i64 0}
!6 = !{!5, !2, i64 0}

; Managed memory as `sret`: a managed callee stores its result there behind barriers of its own, the call needs none. As `byval`: code
; generation copies it to the stack, which is only read from managed memory. (Other callees: refused-writes.ll.)
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade build -O2 -c %s -o /dev/null

; CHECK-LABEL: define void @result(
; CHECK: call void @shade_barrier_1_1(
; CHECK-NEXT: store ptr addrspace(1) %v, ptr addrspace(1) %r
define void @result(ptr addrspace(1) sret({ ptr addrspace(1), i64 }) %r, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %r
  ret void
}

; CHECK-LABEL: define void @into_managed(
; CHECK-NOT: shade_barrier
; CHECK: call void @result(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @into_managed(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  call void @result(ptr addrspace(1) sret({ ptr addrspace(1), i64 }) %p, ptr addrspace(1) %v)
  ret void
}

; CHECK-LABEL: define void @declared(
; CHECK: call void @elsewhere(
define void @declared(ptr addrspace(1) %p) gc "shade" {
  call void @elsewhere(ptr addrspace(1) sret({ ptr addrspace(1), i64 }) %p)
  ret void
}

; The memory is the caller's stack: anybody may fill it.
; CHECK-LABEL: define void @into_stack(
; CHECK: call void @unmanaged(
define void @into_stack() gc "shade" {
  %r = alloca { ptr addrspace(1), i64 }
  call void @unmanaged(ptr sret({ ptr addrspace(1), i64 }) %r)
  ret void
}

; CHECK-LABEL: define void @by_value(
; CHECK-NOT: shade_barrier
; CHECK: call void @reads(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @by_value(ptr addrspace(1) %p) gc "shade" {
  call void @reads(ptr addrspace(1) byval({ ptr addrspace(1), i64 }) %p)
  ret void
}

; The copy's address may be stored and passed on like any other; so a write there keeps its barrier.
; CHECK-LABEL: define void @reads(
; CHECK: call void @shade_barrier_values_1_0(
define void @reads(ptr addrspace(1) byval({ ptr addrspace(1), i64 }) %p) gc "shade" {
  %v = load ptr addrspace(1), ptr addrspace(1) %p
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

declare void @elsewhere(ptr addrspace(1) sret({ ptr addrspace(1), i64 })) gc "shade"
declare void @unmanaged(ptr sret({ ptr addrspace(1), i64 }))

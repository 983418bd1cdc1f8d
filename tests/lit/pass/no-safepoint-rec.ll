; "shade-no-safepoint-rec": nothing the function may call is a safepoint. (What Go's mwbbuf.go wants as nosplitrec.)
; RUN: split-file %s %t
; RUN: %shade opt -O0 --no-inline %t/keeps.ll -S -o - | %FileCheck %t/keeps.ll
; RUN: not %shade opt -O0 %t/chain.ll -S -o - 2>&1 | %FileCheck --check-prefix=CHAIN %s
; RUN: not %shade opt -O0 %t/foreign.ll -S -o - 2>&1 | %FileCheck --check-prefix=FOREIGN %s
; RUN: not %shade opt -O0 %t/indirect.ll -S -o - 2>&1 | %FileCheck --check-prefix=INDIRECT %s
; RUN: not %shade opt -O0 %t/allocates.ll -S -o - 2>&1 | %FileCheck --check-prefix=ALLOCATES %s
; RUN: not %shade opt -O0 %t/loops.ll -S -o - 2>&1 | %FileCheck --check-prefix=LOOPS %s
; RUN: %shade opt -O0 %t/without.ll -S -o - | %FileCheck --check-prefix=WITHOUT %s

; CHAIN: function @f: shade-no-safepoint-rec does not hold: calls @g, which calls @h, which polls
; FOREIGN: function @f: shade-no-safepoint-rec does not hold: calls @foreign, which may be a safepoint
; INDIRECT: function @f: shade-no-safepoint-rec does not hold: makes a call whose callee is not known: call void %p()
; ALLOCATES: function @f: shade-no-safepoint-rec does not hold: calls @g, which calls @shade_alloc_bytes, which may be a safepoint
; LOOPS: function @f: a shade-no-safepoint-rec has a loop without a provable bound (header %loop)
; WITHOUT: define void @f(

;--- keeps.ll
; The stores keep their barriers, which are no safepoints; callees without polls, leaves and a cycle of calls are fine.
; CHECK-LABEL: define void @f(
; CHECK-NOT: shade_inline_poll
; CHECK: call void @shade_barrier_1_1(
; CHECK: ret void
define void @f(ptr addrspace(1) %o, ptr addrspace(1) %v) "shade-no-safepoint-rec" gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %o, align 8
  call void @g(ptr addrspace(1) %o)
  call void @leaf()
  ret void
}
define internal void @g(ptr addrspace(1) %o) "shade-no-safepoint-rec" gc "shade" {
  store ptr addrspace(1) null, ptr addrspace(1) %o, align 8
  call void @cycle()
  ret void
}
define internal void @cycle() "shade-no-safepoint-rec" gc "shade" {
  call void @cycle()
  ret void
}
declare void @leaf() "gc-leaf-function"

;--- chain.ll
define void @f() "shade-no-safepoint-rec" gc "shade" {
  call void @g()
  ret void
}
define internal void @g() "shade-no-safepoint-rec" gc "shade" {
  call void @h()
  ret void
}
define void @h() gc "shade" {
  ret void
}

;--- foreign.ll
define void @f() "shade-no-safepoint-rec" gc "shade" {
  call void @foreign()
  ret void
}
declare void @foreign()

;--- indirect.ll
define void @f(ptr %p) "shade-no-safepoint-rec" gc "shade" {
  call void %p()
  ret void
}

;--- allocates.ll
define void @f() "shade-no-safepoint-rec" gc "shade" {
  call void @g()
  ret void
}
define internal void @g() "shade-no-safepoint-rec" gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc_bytes(i64 8)
  ret void
}
declare ptr addrspace(1) @shade_alloc_bytes(i64)

;--- loops.ll
define void @f(i64 %n) "shade-no-safepoint-rec" gc "shade" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %j = add i64 %i, 1
  %c = icmp ne i64 %j, %n
  br i1 %c, label %loop, label %exit
exit:
  ret void
}

;--- without.ll
; The same chain without the promise is fine.
define void @f() gc "shade" {
  call void @h()
  ret void
}
define void @h() gc "shade" {
  ret void
}

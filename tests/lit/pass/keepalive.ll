; The base of what is used after a safepoint is kept alive past it: in the poll's cold path, behind other calls. It emits nothing.
; RUN: %shade opt -O0 %s -S -o %t.ll
; RUN: %FileCheck %s < %t.ll
; RUN: llc -O2 %t.ll -o - | %FileCheck %s --check-prefix=ASM

declare void @other()
declare void @leaf() "gc-leaf-function"
declare void @use(ptr addrspace(1))

; CHECK-LABEL: define {{.*}}@step(
; CHECK: cmp
; CHECK: call preserve_mostcc void @shade_poll_slow()
; CHECK-NEXT: call void asm sideeffect "", "r"(ptr addrspace(1) %x) [[KEEP:#[0-9]+]]
; CHECK: loop:
; CHECK: call preserve_mostcc void @shade_poll_slow()
; CHECK-NEXT: call void asm sideeffect "", "r"(ptr addrspace(1) %x) [[KEEP]]
; CHECK-NEXT: br
; ASM-LABEL: step:
; ASM: callq shade_poll_slow
; ASM-NEXT: #APP
; ASM-NEXT: #NO_APP
define i64 @step(ptr addrspace(1) %x, i64 %n) gc "shade" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]
  %s = phi i64 [ 0, %entry ], [ %s1, %loop ]
  %at = getelementptr inbounds i64, ptr addrspace(1) %x, i64 %i
  %v = load i64, ptr addrspace(1) %at
  %s1 = add i64 %s, %v
  %i1 = add i64 %i, 1
  %more = icmp ult i64 %i1, %n
  br i1 %more, label %loop, label %exit
exit:
  ret i64 %s1
}

; The pointer that steps has the base that it started from.
; CHECK-LABEL: define {{.*}}@pointer_steps(
; CHECK: loop:
; CHECK: call preserve_mostcc void @shade_poll_slow()
; CHECK-NEXT: call void asm sideeffect "", "r"(ptr addrspace(1) %x)
; CHECK-NEXT: br
define void @pointer_steps(ptr addrspace(1) %x) gc "shade" {
entry:
  br label %loop
loop:
  %p = phi ptr addrspace(1) [ %x, %entry ], [ %p1, %loop ]
  %v = load i64, ptr addrspace(1) %p
  %p1 = getelementptr i8, ptr addrspace(1) %p, i64 8
  %more = icmp ne i64 %v, 0
  br i1 %more, label %loop, label %exit
exit:
  ret void
}

; A base that is used itself after the safepoint needs nothing, nor does one of which a fixed member is.
; CHECK-LABEL: define {{.*}}@held(
; CHECK-NOT: asm
; CHECK: ret void
define void @held(ptr addrspace(1) %x, ptr addrspace(1) %y, i64 %i) gc "shade" {
  %at = getelementptr i64, ptr addrspace(1) %x, i64 %i
  %member = getelementptr i8, ptr addrspace(1) %y, i64 16
  call void @other()
  %v = load volatile i64, ptr addrspace(1) %at
  %w = load volatile i64, ptr addrspace(1) %member
  call void @use(ptr addrspace(1) %x)
  ret void
}

; The twin: used by a call before, but not after.
; CHECK-LABEL: define {{.*}}@not_held(
; CHECK: call void @other()
; CHECK-DAG: call void asm sideeffect "", "r"(ptr addrspace(1) %x)
; CHECK-DAG: call void asm sideeffect "", "r"(ptr addrspace(1) %y)
; CHECK: load
define void @not_held(ptr addrspace(1) %x, ptr addrspace(1) %y, i64 %i) gc "shade" {
  %at = getelementptr i64, ptr addrspace(1) %x, i64 %i
  %before = getelementptr i8, ptr addrspace(1) %y, i64 -16
  call void @use(ptr addrspace(1) %x)
  call void @other()
  %v = load volatile i64, ptr addrspace(1) %at
  %w = load volatile i64, ptr addrspace(1) %before
  ret void
}

; A merge holds nothing: it could be computed before the call, and be the other pointer.
; CHECK-LABEL: define {{.*}}@merged(
; CHECK: call void @other()
; CHECK-NEXT: call void asm sideeffect "", "r"(ptr addrspace(1) %x)
; CHECK-NEXT: select
define ptr addrspace(1) @merged(ptr addrspace(1) %x, ptr addrspace(1) %y, i64 %i, i1 %c) gc "shade" {
  %at = getelementptr i64, ptr addrspace(1) %x, i64 %i
  call void @other()
  %either = select i1 %c, ptr addrspace(1) %x, ptr addrspace(1) %y
  %v = load volatile i64, ptr addrspace(1) %at
  ret ptr addrspace(1) %either
}

; The twin: nothing is derived from it, so nothing can take its place.
; CHECK-LABEL: define {{.*}}@only_merged(
; CHECK: call void @other()
; CHECK-NEXT: select
define ptr addrspace(1) @only_merged(ptr addrspace(1) %x, ptr addrspace(1) %y, i1 %c) gc "shade" {
  call void @other()
  %either = select i1 %c, ptr addrspace(1) %x, ptr addrspace(1) %y
  ret ptr addrspace(1) %either
}

; What does not poll needs nothing; neither does what points out of the heap, nor a test for null.
; CHECK-LABEL: define {{.*}}@nothing_to_keep(
; CHECK-NOT: asm
; CHECK: ret i1
@table = global [9 x ptr addrspace(1)] zeroinitializer
define i1 @nothing_to_keep(ptr addrspace(1) %x, ptr addrspace(1) %y, i64 %i) "gc-leaf-function" gc "shade" {
  %at = getelementptr i64, ptr addrspace(1) %x, i64 %i
  call void @leaf()
  %v = load i64, ptr addrspace(1) %at
  ret i1 false
}
; CHECK-LABEL: define {{.*}}@outside(
; CHECK: call void @other()
; CHECK-NOT: asm
; CHECK: ret i1
define i1 @outside(ptr addrspace(1) %y, i64 %i) gc "shade" {
  %local = alloca [4 x i64]
  %at = getelementptr i64, ptr %local, i64 %i
  %slot = getelementptr i64, ptr @table, i64 %i
  call void @other()
  %w = load i64, ptr %at
  %z = load volatile i64, ptr %slot
  %is = icmp eq ptr addrspace(1) %y, null
  ret i1 %is
}

; A plain pointer made from a managed one has the managed base.
; CHECK-LABEL: define {{.*}}@as_c(
; CHECK: call void @other()
; CHECK-NEXT: call void asm sideeffect "", "r"(ptr addrspace(1) %x)
define i64 @as_c(ptr addrspace(1) %x, i64 %i) gc "shade" {
  %plain = addrspacecast ptr addrspace(1) %x to ptr
  %at = getelementptr i64, ptr %plain, i64 %i
  call void @other()
  %v = load i64, ptr %at
  ret i64 %v
}

; What a call returns was not there while it ran.
; CHECK-LABEL: define {{.*}}@result(
; CHECK: call ptr addrspace(1) @make()
; CHECK-NEXT: getelementptr
define i64 @result(i64 %i) gc "shade" {
  %x = call ptr addrspace(1) @make()
  %at = getelementptr i64, ptr addrspace(1) %x, i64 %i
  %v = load i64, ptr addrspace(1) %at
  ret i64 %v
}
declare ptr addrspace(1) @make()

; CHECK: attributes [[KEEP]] = { nounwind "gc-leaf-function" }

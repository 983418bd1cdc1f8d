; Entry polls: where a thread may enter from outside, always; elsewhere where a function may take long.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

@table = global ptr @taken

; CHECK-LABEL: define void @visible(
; CHECK-NEXT: call void @shade_inline_poll()
define void @visible() gc "shade" {
  call void @quick()
  call void @calls()
  call void @loops(i64 9)
  ret void
}

; CHECK-LABEL: define internal void @taken(
; CHECK-NEXT: call void @shade_inline_poll()
define internal void @taken() gc "shade" {
  ret void
}

; CHECK-LABEL: define internal void @quick(
; CHECK-NOT: shade_inline_poll
; CHECK: ret void
define internal void @quick() gc "shade" {
  call void @leaf()
  ret void
}

; CHECK-LABEL: define internal void @calls(
; CHECK-NEXT: call void @shade_inline_poll()
define internal void @calls() gc "shade" {
  call void @foreign()
  ret void
}

; CHECK-LABEL: define internal void @loops(
; CHECK: entry:
; CHECK-NEXT: call void @shade_inline_poll()
define internal void @loops(i64 %n) gc "shade" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %j = add i64 %i, 1
  %c = icmp ult i64 %j, %n
  br i1 %c, label %loop, label %exit
exit:
  ret void
}

; Not managed: no poll.
; CHECK-LABEL: define void @unmanaged(
; CHECK-NOT: shade_inline_poll
; CHECK: ret void
define void @unmanaged() {
  call void @foreign()
  ret void
}

; The poll comes before the first load, and behind every static alloca: one behind it would become dynamic.
; CHECK-LABEL: define void @allocas(
; CHECK-NEXT: %a = alloca i64
; CHECK-NEXT: %b = alloca i64
; CHECK-NEXT: call void @shade_inline_poll()
; CHECK-NEXT: load ptr addrspace(1), ptr addrspace(1) %p
; CHECK: %n = alloca i8, i64 %x
define void @allocas(ptr addrspace(1) %p, i64 %x) gc "shade" {
  %a = alloca i64
  %v = load ptr addrspace(1), ptr addrspace(1) %p
  %b = alloca i64
  %n = alloca i8, i64 %x
  ret void
}

declare void @foreign()
declare void @leaf() "gc-leaf-function"

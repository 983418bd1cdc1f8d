; A gc-leaf-function gets no poll. If it may keep others waiting, or calls something that polls, it is refused.
; RUN: split-file %s %t
; RUN: %shade opt -O0 --no-inline %t/bounded.ll -S -o - | %FileCheck %t/bounded.ll
; RUN: not %shade opt -O0 %t/unbounded.ll -S -o - 2>&1 | %FileCheck --check-prefix=LOOP %s
; RUN: not %shade opt -O0 %t/calls.ll -S -o - 2>&1 | %FileCheck --check-prefix=CALL %s

; LOOP: function @leaf: a gc-leaf-function has a loop without a provable bound (header %loop)
; CALL: function @leaf: a gc-leaf-function calls something that may be a safepoint: call void @foreign()

;--- bounded.ll
; CHECK-LABEL: define void @leaf(
; CHECK-NOT: shade_inline_poll
; CHECK: ret void
define void @leaf() "gc-leaf-function" gc "shade" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %j = add i64 %i, 1
  %c = icmp ne i64 %j, 5000
  br i1 %c, label %loop, label %exit
exit:
  ret void
}
;--- unbounded.ll
define void @leaf(i64 %n) "gc-leaf-function" gc "shade" {
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
;--- calls.ll
define void @leaf() "gc-leaf-function" gc "shade" {
  call void @foreign()
  ret void
}
declare void @foreign()

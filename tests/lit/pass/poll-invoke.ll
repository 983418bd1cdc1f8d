; Edges that cannot be split: the poll goes behind the landing pad. The normal edge of an invoke is split.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 %s -o - | opt -passes=verify -disable-output

; CHECK-LABEL: define void @unwinds_round(
; CHECK: pad:
; CHECK-NEXT: landingpad
; CHECK-NEXT: cleanup
; CHECK-NEXT: call void @shade_inline_poll()
; CHECK-NEXT: br label %loop
define void @unwinds_round() gc "shade" personality ptr @personality {
entry:
  br label %loop
loop:
  invoke void @foreign() to label %exit unwind label %pad
pad:
  %e = landingpad { ptr, i32 } cleanup
  br label %loop
exit:
  ret void
}

; CHECK-LABEL: define void @returns_round(
; CHECK: to label %shade.poll unwind label %pad
; CHECK: shade.poll:
; CHECK-NEXT: call void @shade_inline_poll()
; CHECK-NEXT: br label %loop
define void @returns_round() gc "shade" personality ptr @personality {
entry:
  br label %loop
loop:
  invoke void @foreign() to label %loop unwind label %pad
pad:
  %e = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %e
}

; The unwind edge itself goes back.
; CHECK-LABEL: define void @pad_is_header(
; CHECK: pad:
; CHECK: cleanup
; CHECK-NEXT: call void @shade_inline_poll()
; CHECK-NEXT: invoke void @foreign()
define void @pad_is_header() gc "shade" personality ptr @personality {
entry:
  invoke void @foreign() to label %exit unwind label %pad
pad:
  %e = landingpad { ptr, i32 } cleanup
  invoke void @foreign() to label %exit unwind label %pad
exit:
  ret void
}
declare void @foreign()
declare i32 @personality(...)

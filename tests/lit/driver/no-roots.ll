; A module without roots and without Shade code gets no table: it stays as it was.
; RUN: %shade opt -O0 %s -S -o - | %FileCheck %s

; CHECK-NOT: @shade
; CHECK-NOT: @llvm.global_ctors
@number = global i32 0
@constant = constant ptr @number

; CHECK: define i32 @get()
define i32 @get() {
  %n = load i32, ptr @number
  ret i32 %n
}
; CHECK-NOT: @shade

; Native calls on AArch64: the callee is in x20, up to eight integers and eight floating-point numbers where the callee expects them.
; RUN: split-file %s %t
; RUN: %shade opt --target=aarch64-linux-gnu -S %t/eight.ll -o - | %FileCheck %s --check-prefix=IR
; RUN: %shade build --target=aarch64-linux-gnu -S %t/eight.ll -o - | %FileCheck %s
; RUN: not %shade opt --target=x86_64-linux-gnu -S %t/eight.ll -o - 2>&1 | %FileCheck %s --check-prefix=X86
; RUN: not %shade opt --target=aarch64-linux-gnu -S %t/nine.ll -o - 2>&1 | %FileCheck %s --check-prefix=NINE
; IR: call i64 @shade_native_forward(ptr swiftself @eight, i64 1, i64 2,
; CHECK-LABEL: {{^}}caller:
; CHECK: ldr x20, [x20, :got_lo12:eight]
; CHECK-DAG: mov w7, #8
; CHECK-DAG: ldr [[TRAMPOLINE:x[0-9]+]], [x{{[0-9]+}}, :got_lo12:shade_native_forward]
; CHECK: blr [[TRAMPOLINE]]
; X86: function @caller: a shade-native call has more arguments than go into registers (6 integers and pointers, 8 of float and double)
; NINE: function @caller: a shade-native call has more arguments than go into registers (8 integers and pointers, 8 of float and double)

;--- eight.ll
declare i64 @eight(i64, i64, i64, i64, i64, i64, i64, i64, double)
define i64 @caller(double %d) gc "shade" {
  %r = call i64 @eight(i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, double %d) "shade-native"
  ret i64 %r
}
;--- nine.ll
declare i64 @nine(i64, i64, i64, i64, i64, i64, i64, i64, i64)
define i64 @caller() gc "shade" {
  %r = call i64 @nine(i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9) "shade-native"
  ret i64 %r
}

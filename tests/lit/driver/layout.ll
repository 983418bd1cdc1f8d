; The driver gives a module that names neither target nor layout those of x86-64 Linux, and marks address space 1 as
; non-integral. It gives no function of an IR file a collector.
; RUN: %shade opt %s -S -o - | %FileCheck %s
; RUN: %shade opt %s -o %t.bc
; RUN: %shade opt %t.bc -S -o - | %FileCheck %s

; CHECK: target datalayout = "e-m:e-{{.*}}-S128-ni:1"
; CHECK: target triple = "x86_64-unknown-linux-gnu"
; CHECK: define i64 @unmanaged(i64 {{.*}}%x)
; CHECK-NOT: gc
; CHECK: ret i64
define i64 @unmanaged(i64 %x) {
  ret i64 %x
}

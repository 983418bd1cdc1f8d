; -O2 is the default in every command; -O0 leaves the code as it is.
; RUN: %shade opt %s -S -o - | %FileCheck %s --check-prefix=O2
; RUN: %shade opt -O1 %s -S -o - | %FileCheck %s --check-prefix=O2
; RUN: %shade opt -O3 %s -S -o - | %FileCheck %s --check-prefix=O2
; RUN: %shade opt -O0 %s -S -o - | %FileCheck %s --check-prefix=O0

; O2-LABEL: define {{.*}}i64 @twice(
; O2-NOT: alloca
; O2: shl i64 %x, 1
; O0-LABEL: define i64 @twice(
; O0: alloca
; O0: add
define i64 @twice(i64 %x) {
  %slot = alloca i64
  store i64 %x, ptr %slot
  %a = load i64, ptr %slot
  %b = add i64 %a, %x
  ret i64 %b
}

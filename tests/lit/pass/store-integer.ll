; Integers and floats that cover a word may be, or overwrite, a pointer: InstCombine makes an i64 of an 8-byte memcpy, clang
; of a union. Narrower ones are not.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @word(
; CHECK: call void @shade_barrier_1_1(ptr %{{.*}}, i64 %v)
; CHECK-NEXT: store i64 %v
define void @word(ptr addrspace(1) %p, i64 %v) gc "shade" {
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void
}

; CHECK-LABEL: define void @double(
; CHECK: [[BITS:%.*]] = bitcast double %v to i64
; CHECK: call void @shade_barrier_1_1(ptr %{{.*}}, i64 [[BITS]])
define void @double(ptr addrspace(1) %p, double %v) gc "shade" {
  store double %v, ptr addrspace(1) %p, align 8
  ret void
}

; CHECK-LABEL: define void @two_words(
; CHECK: [[HIGH_SLOT:%.*]] = getelementptr i8, ptr %{{.*}}, i64 8
; CHECK: lshr i128 %v, 0
; CHECK-NEXT: [[LOW:%.*]] = trunc i128
; CHECK-NEXT: lshr i128 %v, 64
; CHECK-NEXT: [[HIGH:%.*]] = trunc i128
; CHECK-NEXT: call void @shade_barrier_2_0_2(ptr %{{.*}}, ptr [[HIGH_SLOT]], i64 [[LOW]], i64 [[HIGH]])
define void @two_words(ptr addrspace(1) %p, i128 %v) gc "shade" {
  store i128 %v, ptr addrspace(1) %p, align 16
  ret void
}

; CHECK-LABEL: define void @half_word(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @half_word(ptr addrspace(1) %p, i32 %v) gc "shade" {
  store i32 %v, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @float(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @float(ptr addrspace(1) %p, float %v) gc "shade" {
  store float %v, ptr addrspace(1) %p
  ret void
}

; Memory of unknown origin may be a global: a word that may be a pointer is logged. A plain pointer is not.
; CHECK-LABEL: define void @unknown_memory(
; CHECK: call void @shade_barrier_1_1(ptr %p, i64 %v)
; CHECK-NEXT: store i64 %v, ptr %p
; CHECK-NEXT: store ptr %q, ptr %p
define void @unknown_memory(ptr %p, i64 %v, ptr %q) gc "shade" {
  store i64 %v, ptr %p, align 8
  store ptr %q, ptr %p
  ret void
}

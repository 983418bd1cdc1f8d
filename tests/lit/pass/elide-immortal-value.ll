; immortal-value: globals, functions, integers and choices among them are no heap objects. The twins bring a value that may be one.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 --print-stats %s -S -o %t.ll 2>&1 | %FileCheck --check-prefix=STATS %s

; STATS: elided by immortal-value {{ *}}5

@object = global [2 x ptr] zeroinitializer

; CHECK-LABEL: define void @global(
; CHECK: call void @shade_barrier_1_0(
define void @global(ptr addrspace(1) %p) gc "shade" {
  store ptr addrspace(1) getelementptr (i8, ptr addrspace(1) addrspacecast (ptr @object to ptr addrspace(1)), i64 8), ptr addrspace(1) %p
  ret void
}

; What a global holds may be a heap object.
; CHECK-LABEL: define void @loaded_from_global(
; CHECK: call void @shade_barrier_1_1(
define void @loaded_from_global(ptr addrspace(1) %p) gc "shade" {
  %v = load ptr addrspace(1), ptr @object
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @function(
; CHECK: call void @shade_barrier_1_0(
define void @function(ptr addrspace(1) %p) gc "shade" {
  store ptr @function, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @widened(
; CHECK: call void @shade_barrier_1_0(
define void @widened(ptr addrspace(1) %p, i32 %x) gc "shade" {
  %v = zext i32 %x to i64
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void
}

; CHECK-LABEL: define void @widened_from_address_size(
; CHECK: call void @shade_barrier_1_1(
define void @widened_from_address_size(ptr addrspace(1) %p, i48 %x) gc "shade" {
  %v = zext i48 %x to i64
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void
}

; CHECK-LABEL: define void @choice(
; CHECK: call void @shade_barrier_1_0(
define void @choice(ptr addrspace(1) %p, i1 %c) gc "shade" {
  %v = select i1 %c, ptr @object, ptr null
  store ptr %v, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @choice_with_argument(
; CHECK: call void @shade_barrier_1_1(
define void @choice_with_argument(ptr addrspace(1) %p, i1 %c, ptr %q) gc "shade" {
  %v = select i1 %c, ptr @object, ptr %q
  store ptr %v, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @number(
; CHECK: call void @shade_barrier_1_0(
define void @number(ptr addrspace(1) %p) gc "shade" {
  store i64 7, ptr addrspace(1) %p, align 8
  ret void
}

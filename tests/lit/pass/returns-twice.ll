; Behind a call that returns twice, nothing is known that was true before it: the jump back passes safepoints and stores that no path of the
; function shows. A function with such a call logs every store in full.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

@type = external constant { i64, i64, i32, i32, ptr, ptr }
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare i32 @setjmp(ptr) returns_twice
declare i32 @setjmp_leaf(ptr) returns_twice "gc-leaf-function"
declare i32 @once(ptr)
declare void @show(ptr addrspace(1))
declare void @jump()

; CHECK-LABEL: define void @twice(
; CHECK: second:
; CHECK: call void @shade_barrier_1_1(
; CHECK-NEXT: store ptr addrspace(1) %y, ptr addrspace(1) %n
define void @twice(ptr %buf, ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  %n = call ptr addrspace(1) @shade_alloc(ptr @type)
  %r = call i32 @setjmp(ptr %buf) returns_twice
  %z = icmp eq i32 %r, 0
  br i1 %z, label %first, label %second
first:
  store ptr addrspace(1) %x, ptr addrspace(1) %n
  call void @show(ptr addrspace(1) %n)
  call void @jump()
  unreachable
second:
  store ptr addrspace(1) %y, ptr addrspace(1) %n
  ret void
}

; CHECK-LABEL: define void @leaf(
; CHECK: call void @shade_barrier_1_1(
; CHECK: call i32 @setjmp_leaf(
; CHECK: call void @shade_barrier_1_1(
define void @leaf(ptr %buf, ptr addrspace(1) %p, ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  %r = call i32 @setjmp_leaf(ptr %buf)
  store ptr addrspace(1) %y, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @returns_once(
; CHECK: second:
; CHECK: call void @shade_barrier_0_0_1(
define void @returns_once(ptr %buf, ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  %n = call ptr addrspace(1) @shade_alloc(ptr @type)
  %r = call i32 @once(ptr %buf)
  %z = icmp eq i32 %r, 0
  br i1 %z, label %first, label %second
first:
  store ptr addrspace(1) %x, ptr addrspace(1) %n
  call void @show(ptr addrspace(1) %n)
  call void @jump()
  unreachable
second:
  store ptr addrspace(1) %y, ptr addrspace(1) %n
  ret void
}

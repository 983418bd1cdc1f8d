; immortal-value: globals, functions, integers and choices among them are no heap objects. The twins bring a value that may be one.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 --print-stats %s -S -o %t.ll 2>&1 | %FileCheck --check-prefix=STATS %s

; STATS: elided by immortal-value {{ *}}6

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

; What is copied from a constant is no heap object; so from a thread's own constant. The checker agrees.
; CHECK-LABEL: define void @copied_from_thread_local(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr null, i64 16)
define void @copied_from_thread_local(ptr addrspace(1) %p) gc "shade" {
  %from = call ptr @llvm.threadlocal.address.p0(ptr @own_constant)
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) align 8 %p, ptr align 8 %from, i64 16, i1 false)
  ret void
}
@own_constant = internal thread_local constant [2 x i64] zeroinitializer
declare ptr @llvm.threadlocal.address.p0(ptr)

; CHECK-LABEL: define void @copied_from_thread_local_variable(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr %from, i64 16)
define void @copied_from_thread_local_variable(ptr addrspace(1) %p) gc "shade" {
  %from = call ptr @llvm.threadlocal.address.p0(ptr @own)
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) align 8 %p, ptr align 8 %from, i64 16, i1 false)
  ret void
}
@own = thread_local global [2 x i64] zeroinitializer

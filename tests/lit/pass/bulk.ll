; Memory intrinsics stay what they are (large-copies.ll has the large ones), behind a barrier that logs in bulk. Short ones and ones into the own stack need none.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

@global = global [4 x ptr addrspace(1)] zeroinitializer
@constant = constant [4 x ptr addrspace(1)] zeroinitializer

; CHECK-LABEL: define void @copy(
; CHECK: {{^}}small
; CHECK: [[SRC:%.*]] = addrspacecast ptr addrspace(1) %q to ptr
; CHECK-NEXT: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr [[SRC]], i64 %n)
; CHECK-NEXT: call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n, i1 false)
define void @copy(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n) gc "shade" {
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n, i1 false)
  ret void
}

; CHECK-LABEL: define void @move(
; CHECK: call void @shade_barrier_bulk(
; CHECK-NEXT: call void @llvm.memmove
define void @move(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n) gc "shade" {
  call void @llvm.memmove.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %q, i64 %n, i1 false)
  ret void
}

; CHECK-LABEL: define void @inline_copy(
; CHECK: call void @shade_barrier_bulk(
; CHECK-NEXT: call void @llvm.memcpy.inline
define void @inline_copy(ptr addrspace(1) %p, ptr %q) gc "shade" {
  call void @llvm.memcpy.inline.p1.p0.i64(ptr addrspace(1) %p, ptr %q, i64 16, i1 false)
  ret void
}

; CHECK-LABEL: define void @inline_fill(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr null, i64 16)
; CHECK-NEXT: call void @llvm.memset.inline
define void @inline_fill(ptr addrspace(1) %p) gc "shade" {
  call void @llvm.memset.inline.p1.i64(ptr addrspace(1) %p, i8 0, i64 16, i1 false)
  ret void
}

; CHECK-LABEL: define void @inline_under_a_word(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @inline_under_a_word(ptr addrspace(1) %p, ptr %q) gc "shade" {
  call void @llvm.memset.inline.p1.i64(ptr addrspace(1) %p, i8 0, i64 7, i1 false)
  call void @llvm.memcpy.inline.p1.p0.i64(ptr addrspace(1) %p, ptr %q, i64 7, i1 false)
  ret void
}

; A volatile intrinsic stays volatile behind its barrier.
; CHECK-LABEL: define void @volatile_copy(
; CHECK: call void @shade_barrier_bulk(
; CHECK-NEXT: call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) %p, ptr %q, i64 32, i1 true)
define void @volatile_copy(ptr addrspace(1) %p, ptr %q) gc "shade" {
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) %p, ptr %q, i64 32, i1 true)
  ret void
}

; x86's segments hold no managed pointer.
; CHECK-LABEL: define void @into_a_segment(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @into_a_segment(ptr addrspace(257) %p) gc "shade" {
  call void @llvm.memset.p257.i64(ptr addrspace(257) %p, i8 0, i64 32, i1 false)
  ret void
}

; A fill brings no pointers, but overwrites them.
; CHECK-LABEL: define void @fill(
; CHECK: {{^}}small
; CHECK: [[N:%.*]] = zext i32 %n to i64
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr null, i64 [[N]])
; CHECK-NEXT: call void @llvm.memset
define void @fill(ptr addrspace(1) %p, i32 %n) gc "shade" {
  call void @llvm.memset.p1.i32(ptr addrspace(1) %p, i8 0, i32 %n, i1 false)
  ret void
}

; CHECK-LABEL: define void @into_global(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) addrspacecast (ptr @global to ptr addrspace(1)), ptr %q, i64 32)
define void @into_global(ptr %q) gc "shade" {
  call void @llvm.memcpy.p0.p0.i64(ptr @global, ptr %q, i64 32, i1 false)
  ret void
}

; CHECK-LABEL: define void @from_constant(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr null, i64 32)
define void @from_constant(ptr addrspace(1) %p) gc "shade" {
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) %p, ptr @constant, i64 32, i1 false)
  ret void
}

; CHECK-LABEL: define void @under_a_word(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @under_a_word(ptr addrspace(1) %p, ptr %q) gc "shade" {
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) %p, ptr %q, i64 7, i1 false)
  ret void
}

; CHECK-LABEL: define void @into_own_stack(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @into_own_stack(ptr addrspace(1) %q) gc "shade" {
  %a = alloca [4 x ptr addrspace(1)]
  call void @llvm.memcpy.p0.p1.i64(ptr %a, ptr addrspace(1) %q, i64 32, i1 false)
  ret void
}

; Another thread may write an alloca whose address is out.
; CHECK-LABEL: define void @into_shared_stack(
; CHECK: call void @shade_barrier_bulk(
define void @into_shared_stack(ptr addrspace(1) %q) gc "shade" {
  %a = alloca [4 x ptr addrspace(1)]
  call void @publish(ptr %a)
  call void @llvm.memcpy.p0.p1.i64(ptr %a, ptr addrspace(1) %q, i64 32, i1 false)
  ret void
}

declare void @publish(ptr)
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @llvm.memmove.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @llvm.memcpy.inline.p1.p0.i64(ptr addrspace(1), ptr, i64, i1)
declare void @llvm.memset.inline.p1.i64(ptr addrspace(1), i8, i64, i1)
declare void @llvm.memset.p257.i64(ptr addrspace(257), i8, i64, i1)
declare void @llvm.memset.p1.i32(ptr addrspace(1), i8, i32, i1)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memcpy.p1.p0.i64(ptr addrspace(1), ptr, i64, i1)
declare void @llvm.memcpy.p0.p1.i64(ptr, ptr addrspace(1), i64, i1)

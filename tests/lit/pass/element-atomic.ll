; Element-wise atomic copies and fills get the barrier of other memory intrinsics. Elements narrower than a word are no pointers, and the own
; stack needs none.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 %s -S -o - | %FileCheck --check-prefix=FINAL %s

; FINAL-LABEL: define void @copy(
; FINAL: load volatile i32
; FINAL: call void @shade_wb_bulk(
; FINAL: call void @llvm.memcpy.element.unordered.atomic
; CHECK-LABEL: define void @copy(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr %q, i64 %n)
; CHECK-NEXT: call void @llvm.memcpy.element.unordered.atomic
define void @copy(ptr addrspace(1) %p, ptr %q, i64 %n) gc "shade" {
  call void @llvm.memcpy.element.unordered.atomic.p1.p0.i64(ptr addrspace(1) align 8 %p, ptr align 8 %q, i64 %n, i32 8)
  ret void
}

; CHECK-LABEL: define void @move(
; CHECK: [[SOURCE:%.*]] = addrspacecast ptr addrspace(1) %q to ptr
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr [[SOURCE]], i64 64)
; CHECK-NEXT: call void @llvm.memmove.element.unordered.atomic
define void @move(ptr addrspace(1) %p, ptr addrspace(1) %q) gc "shade" {
  call void @llvm.memmove.element.unordered.atomic.p1.p1.i32(ptr addrspace(1) align 16 %p, ptr addrspace(1) align 16 %q, i32 64, i32 16)
  ret void
}

; CHECK-LABEL: define void @fill(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr null, i64 %n)
; CHECK-NEXT: call void @llvm.memset.element.unordered.atomic
define void @fill(ptr addrspace(1) %p, i64 %n) gc "shade" {
  call void @llvm.memset.element.unordered.atomic.p1.i64(ptr addrspace(1) align 8 %p, i8 0, i64 %n, i32 8)
  ret void
}

; CHECK-LABEL: define void @narrow(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @narrow(ptr addrspace(1) %p, ptr %q, i64 %n) gc "shade" {
  call void @llvm.memcpy.element.unordered.atomic.p1.p0.i64(ptr addrspace(1) align 8 %p, ptr align 8 %q, i64 %n, i32 4)
  ret void
}

; CHECK-LABEL: define void @no_pointers(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @no_pointers(ptr addrspace(1) %p, ptr %q, i64 %n) gc "shade" {
  call void @llvm.memcpy.element.unordered.atomic.p1.p0.i64(ptr addrspace(1) align 8 %p, ptr align 8 %q, i64 %n, i32 8), !shade.nopointer !0
  ret void
}

; CHECK-LABEL: define void @into_own_stack(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @into_own_stack(ptr addrspace(1) %q) gc "shade" {
  %a = alloca [4 x ptr addrspace(1)]
  call void @llvm.memcpy.element.unordered.atomic.p0.p1.i64(ptr align 8 %a, ptr addrspace(1) align 8 %q, i64 32, i32 8)
  ret void
}

!0 = !{}
declare void @llvm.memcpy.element.unordered.atomic.p1.p0.i64(ptr addrspace(1), ptr, i64, i32)
declare void @llvm.memcpy.element.unordered.atomic.p0.p1.i64(ptr, ptr addrspace(1), i64, i32)
declare void @llvm.memmove.element.unordered.atomic.p1.p1.i32(ptr addrspace(1), ptr addrspace(1), i32, i32)
declare void @llvm.memset.element.unordered.atomic.p1.i64(ptr addrspace(1), i8, i64, i32)

; va_start and va_copy fill a va_list of three words, which may be a managed object or a global. One on the stack needs no barrier, and va_end
; writes nothing.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 --print-stats %s -S -o %t.ll 2>&1 | %FileCheck --check-prefix=STATS %s

@list = global { i32, i32, ptr, ptr } zeroinitializer

; STATS: variable argument list {{ *}}3

; CHECK-LABEL: define void @start(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) {{.*}}@list{{.*}}, ptr null, i64 24)
; CHECK: call void @llvm.va_start
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @start(i32 %n, ...) gc "shade" {
  call void @llvm.va_start.p0(ptr @list)
  call void @llvm.va_end.p0(ptr @list)
  ret void
}

; CHECK-LABEL: define void @copy(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) {{.*}}, ptr null, i64 24)
; CHECK: call void @llvm.va_copy
define void @copy(ptr %to, ptr %from) gc "shade" {
  call void @llvm.va_copy.p0(ptr %to, ptr %from)
  ret void
}

; CHECK-LABEL: define void @on_the_stack(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @on_the_stack(i32 %n, ...) gc "shade" {
  %list = alloca { i32, i32, ptr, ptr }, align 16
  call void @llvm.va_start.p0(ptr %list)
  call void @llvm.va_end.p0(ptr %list)
  ret void
}

declare void @llvm.va_start.p0(ptr)
declare void @llvm.va_end.p0(ptr)
declare void @llvm.va_copy.p0(ptr, ptr)

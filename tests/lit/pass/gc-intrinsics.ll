; LLVM's own gc intrinsics in a managed function: a write gets the barrier of a store, a read is a load, a root is nothing, since stacks are
; scanned word by word. What writes to the own stack needs no barrier. There is no overload into
; another address space.
; RUN: split-file %s %t
; RUN: %shade opt -O0 --no-inline %t/good.ll -S -o - | %FileCheck %s
; RUN: %shade opt -O2 %t/good.ll -S -o - | %FileCheck --check-prefix=FINAL %s
; RUN: not %shade opt -O0 %t/overload.ll -S -o - 2>&1 | %FileCheck --check-prefix=OVERLOAD %s

;--- good.ll
; CHECK-LABEL: define void @write(
; CHECK: [[VALUE:%.*]] = addrspacecast ptr %v to ptr addrspace(1)
; CHECK-NEXT: [[SLOT:%.*]] = addrspacecast ptr %slot to ptr addrspace(1)
; CHECK: call void @shade_barrier_1_1(ptr {{.*}}, i64 {{.*}})
; CHECK-NEXT: store ptr addrspace(1) [[VALUE]], ptr addrspace(1) [[SLOT]], align 8
; CHECK-NEXT: ret void
; FINAL-LABEL: define void @write(
; FINAL: load volatile i32
; FINAL: store ptr
; FINAL-NOT: call {{.*}}@llvm.gc
define void @write(ptr %v, ptr %o, ptr %slot) gc "shade" {
  call void @llvm.gcwrite(ptr %v, ptr %o, ptr %slot)
  ret void
}

; CHECK-LABEL: define void @write_null(
; CHECK: call void @shade_barrier_1_0(
define void @write_null(ptr %o, ptr %slot) gc "shade" {
  call void @llvm.gcwrite(ptr null, ptr %o, ptr %slot)
  ret void
}

; CHECK-LABEL: define void @write_global(
; CHECK: call void @shade_barrier_1_1(
define void @write_global(ptr %v) gc "shade" {
  call void @llvm.gcwrite(ptr %v, ptr null, ptr @global)
  ret void
}

; CHECK-LABEL: define void @write_own_stack(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @write_own_stack(ptr %v) gc "shade" {
  %slot = alloca ptr
  call void @llvm.gcwrite(ptr %v, ptr null, ptr %slot)
  ret void
}

; CHECK-LABEL: define ptr @read(
; CHECK: [[VALUE:%.*]] = load ptr, ptr %slot
; CHECK-NEXT: ret ptr [[VALUE]]
define ptr @read(ptr %o, ptr %slot) gc "shade" {
  %v = call ptr @llvm.gcread(ptr %o, ptr %slot)
  ret ptr %v
}

; CHECK-LABEL: define ptr @root(
; CHECK-NOT: llvm.gcroot
; CHECK: ret ptr
define ptr @root(ptr %v) gc "shade" {
  %root = alloca ptr
  call void @llvm.gcroot(ptr %root, ptr null)
  store ptr %v, ptr %root
  %back = load ptr, ptr %root
  ret ptr %back
}

@global = global ptr null
declare void @llvm.gcwrite(ptr, ptr, ptr)
declare ptr @llvm.gcread(ptr, ptr)
declare void @llvm.gcroot(ptr, ptr)
;--- overload.ll
; OVERLOAD: {{function @f: .*llvm.gcwrite.*LLVM's gc intrinsics take pointers in address space 0 only|incorrect argument type!.*llvm.gcwrite}}
define void @f(ptr addrspace(1) %v, ptr addrspace(1) %o, ptr addrspace(1) %slot) gc "shade" {
  call void @llvm.gcwrite.p1(ptr addrspace(1) %v, ptr addrspace(1) %o, ptr addrspace(1) %slot)
  ret void
}
declare void @llvm.gcwrite.p1(ptr addrspace(1), ptr addrspace(1), ptr addrspace(1))

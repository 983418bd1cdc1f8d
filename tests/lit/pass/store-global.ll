; Globals and thread-locals are roots that are not rescanned: their slots get barriers like the heap's.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

@root = global ptr addrspace(1) null
@mine = thread_local global ptr addrspace(1) null

; CHECK-LABEL: define void @global(
; CHECK: call void @shade_barrier_1_1(ptr @root, i64 %{{.*}})
; CHECK-NEXT: store ptr addrspace(1) %v, ptr @root
define void @global(ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr @root
  ret void
}

; CHECK-LABEL: define void @thread_local(
; CHECK: [[SLOT:%.*]] = call ptr @llvm.threadlocal.address.p0(ptr @mine)
; CHECK: call void @shade_barrier_1_1(ptr [[SLOT]], i64 %{{.*}})
define void @thread_local(ptr addrspace(1) %v) gc "shade" {
  %slot = call ptr @llvm.threadlocal.address.p0(ptr @mine)
  store ptr addrspace(1) %v, ptr %slot
  ret void
}

; CHECK-LABEL: define void @thread_local_number(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @thread_local_number(i64 %v) gc "shade" {
  %slot = call ptr @llvm.threadlocal.address.p0(ptr @mine)
  store i64 %v, ptr %slot, !shade.nopointer !0
  ret void
}
!0 = !{}

; CHECK-LABEL: define void @own_stack(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @own_stack(ptr addrspace(1) %v) gc "shade" {
  %slot = alloca ptr addrspace(1)
  store ptr addrspace(1) %v, ptr %slot
  ret void
}
declare ptr @llvm.threadlocal.address.p0(ptr)

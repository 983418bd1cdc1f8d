; fresh-object: a slot of an object that this function has allocated, with no safepoint since, not yet published, needs no entries.
; RUN: %shade opt --no-versions -O0 --no-inline %s -S -o - | %FileCheck %s

@type = external constant { i64, i64, i32, i32, ptr, ptr }
@global = global ptr addrspace(1) null
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare void @poll()
declare void @keep(ptr addrspace(1)) "gc-leaf-function"
declare void @look(ptr addrspace(1) nocapture) "gc-leaf-function"
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)

; CHECK-LABEL: define ptr addrspace(1) @fresh(
; CHECK-NOT: shade_barrier
; CHECK: store ptr addrspace(1) %v, ptr addrspace(1) %o, align 8, !shade.elided [[FRESH:![0-9]+]]
; CHECK-NOT: shade_barrier
; CHECK: ret
define ptr addrspace(1) @fresh(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  %second = getelementptr i8, ptr addrspace(1) %o, i64 8
  store ptr addrspace(1) %v, ptr addrspace(1) %second
  store ptr addrspace(1) null, ptr addrspace(1) %o
  ret ptr addrspace(1) %o
}

; A safepoint in between: the old value is still null, the new one is logged.
; CHECK-LABEL: define ptr addrspace(1) @across_a_safepoint(
; CHECK: call void @shade_barrier_0_0_1(
define ptr addrspace(1) @across_a_safepoint(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  call void @poll()
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  ret ptr addrspace(1) %o
}

; Another allocation is a safepoint too.
; CHECK-LABEL: define ptr addrspace(1) @two_objects(
; CHECK: call void @shade_barrier_0_0_1(
; CHECK-NEXT: store ptr addrspace(1) %v, ptr addrspace(1) %a
; CHECK-NOT: shade_barrier
; CHECK: store ptr addrspace(1) %w, ptr addrspace(1) %b
define ptr addrspace(1) @two_objects(ptr addrspace(1) %v, ptr addrspace(1) %w) gc "shade" {
  %a = call ptr addrspace(1) @shade_alloc(ptr @type)
  %b = call ptr addrspace(1) @shade_alloc(ptr @type)
  store ptr addrspace(1) %v, ptr addrspace(1) %a
  store ptr addrspace(1) %w, ptr addrspace(1) %b
  ret ptr addrspace(1) %b
}

; CHECK-LABEL: define void @published_by_a_store(
; CHECK: store ptr addrspace(1) %o, ptr @global
; CHECK: call void @shade_barrier_1_1(
; CHECK-NEXT: store ptr addrspace(1) %v, ptr addrspace(1) %o
define void @published_by_a_store(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  store ptr addrspace(1) %o, ptr @global
  call void @keep(ptr addrspace(1) null)
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  ret void
}

; CHECK-LABEL: define void @published_by_a_call(
; CHECK: call void @shade_barrier_1_1(
define void @published_by_a_call(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  call void @keep(ptr addrspace(1) %o)
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  ret void
}

; CHECK-LABEL: define void @only_looked_at(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @only_looked_at(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  call void @look(ptr addrspace(1) %o)
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  ret void
}

; A join of paths on which the object is fresh, and one path on which there was a safepoint.
; CHECK-LABEL: define void @join(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @join(ptr addrspace(1) %v, i1 %c) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  br i1 %c, label %yes, label %no
yes:
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  br label %no
no:
  store ptr addrspace(1) null, ptr addrspace(1) %o
  ret void
}

; CHECK-LABEL: define void @join_with_a_safepoint(
; CHECK: no:
; CHECK: call void @shade_barrier_
define void @join_with_a_safepoint(ptr addrspace(1) %v, i1 %c) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  br i1 %c, label %yes, label %no
yes:
  call void @poll()
  br label %no
no:
  store ptr addrspace(1) null, ptr addrspace(1) %o
  ret void
}

; A phi behind the allocation is the object of this time round; one at the head of the loop is that of the last.
; CHECK-LABEL: define void @phi_behind(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @phi_behind(ptr addrspace(1) %v, i1 %c) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  %second = getelementptr i8, ptr addrspace(1) %o, i64 8
  br i1 %c, label %yes, label %no
yes:
  br label %no
no:
  %slot = phi ptr addrspace(1) [ %o, %0 ], [ %second, %yes ]
  store ptr addrspace(1) %v, ptr addrspace(1) %slot
  ret void
}

; CHECK-LABEL: define void @phi_of_the_last_time(
; CHECK: %o = call ptr addrspace(1) @shade_alloc
; CHECK: call void @shade_barrier_1_1(
; CHECK-NEXT: store ptr addrspace(1) %v, ptr addrspace(1) %last
define void @phi_of_the_last_time(ptr addrspace(1) %v, ptr addrspace(1) %first, i1 %c) gc "shade" {
  br label %loop
loop:
  %last = phi ptr addrspace(1) [ %first, %0 ], [ %o, %loop ]
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  store ptr addrspace(1) %v, ptr addrspace(1) %last
  br i1 %c, label %loop, label %end
end:
  ret void
}

; CHECK-LABEL: define void @copy_into_it(
; CHECK-NOT: shade_barrier
; CHECK: call void @llvm.memcpy
define void @copy_into_it(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %o, ptr addrspace(1) %v, i64 16, i1 false)
  ret void
}

; CHECK-LABEL: define void @copy_out_of_it(
; CHECK: call void @shade_barrier_bulk(
define void @copy_out_of_it(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %v, ptr addrspace(1) %o, i64 16, i1 false)
  ret void
}
; CHECK: [[FRESH]] = !{!"fresh-object", !"fresh-object"}

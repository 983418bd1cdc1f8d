; What the program has read from a slot is its old value, as long as this thread has not written the slot: then one entry counts for the old
; value here and the new one there. LLVM's alias analysis says which writes leave the slot alone. Each twin is one change away.
; RUN: %shade opt -O0 --no-inline --no-versions %s -S -o %t.ll
; RUN: %shade opt -O0 --no-inline --verify-barriers %s -S -o %t.versions.ll
; RUN: %shade check %t.versions.ll
; RUN: %FileCheck %s < %t.ll
; RUN: %shade check %t.ll
; RUN: %shade opt -O0 --checked %s -S -o /dev/null
; The checker asks too, by itself.
; RUN: sed -e 's/^\(define void @to_another_object(ptr addrspace(1)\) noalias/\1/' %t.ll > %t.broken.ll
; RUN: not %shade check %t.broken.ll 2>&1 | %FileCheck --check-prefix=BROKEN %s
; BROKEN: function @to_another_object: no barrier covers store ptr addrspace(1) %x, ptr addrspace(1) %p, {{.*}}: the old value is not logged
; BROKEN-NOT: no barrier covers

; CHECK-LABEL: define void @to_another_object(
; CHECK: call void @shade_barrier_1_1_1(
define void @to_another_object(ptr addrspace(1) noalias %p, ptr addrspace(1) %q, ptr addrspace(1) %x, ptr addrspace(1) %r) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  store i64 0, ptr addrspace(1) %r, !shade.nopointer !0
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; CHECK-LABEL: define void @perhaps_there(
; CHECK: call void @shade_barrier_2_0_2(
define void @perhaps_there(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, ptr addrspace(1) %r) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  store i64 0, ptr addrspace(1) %r, !shade.nopointer !0
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; Derived from the address itself, by who knows how much.
; CHECK-LABEL: define void @somewhere_behind(
; CHECK: call void @shade_barrier_2_0_2(
define void @somewhere_behind(ptr addrspace(1) noalias %p, ptr addrspace(1) %q, ptr addrspace(1) %x, i64 %n) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  %r = getelementptr i64, ptr addrspace(1) %p, i64 %n
  store i64 0, ptr addrspace(1) %r, !shade.nopointer !0
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; Fields of two types: told apart by !tbaa.
; CHECK-LABEL: define void @of_another_type(
; CHECK: call void @shade_barrier_1_1_1(
define void @of_another_type(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, ptr addrspace(1) %r) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p, !tbaa !14
  store i64 0, ptr addrspace(1) %r, !tbaa !16, !shade.nopointer !0
  store ptr addrspace(1) %x, ptr addrspace(1) %p, !tbaa !14
  store ptr addrspace(1) %a, ptr addrspace(1) %q, !tbaa !14
  ret void
}

; What a union, or a char, may hold is anything.
; CHECK-LABEL: define void @of_any_type(
; CHECK: call void @shade_barrier_2_0_2(
define void @of_any_type(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, ptr addrspace(1) %r) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p, !tbaa !14
  store i64 0, ptr addrspace(1) %r, !tbaa !17, !shade.nopointer !0
  store ptr addrspace(1) %x, ptr addrspace(1) %p, !tbaa !14
  store ptr addrspace(1) %a, ptr addrspace(1) %q, !tbaa !14
  ret void
}

; The same where the slot is read as one.
; CHECK-LABEL: define void @read_as_any_type(
; CHECK: call void @shade_barrier_2_0_2(
define void @read_as_any_type(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, ptr addrspace(1) %r) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p, !tbaa !17
  store i64 0, ptr addrspace(1) %r, !tbaa !16, !shade.nopointer !0
  store ptr addrspace(1) %x, ptr addrspace(1) %p, !tbaa !14
  store ptr addrspace(1) %a, ptr addrspace(1) %q, !tbaa !14
  ret void
}

; Scopes of inlined functions.
; CHECK-LABEL: define void @out_of_scope(
; CHECK: call void @shade_barrier_1_1_1(
define void @out_of_scope(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, ptr addrspace(1) %r) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p, !alias.scope !22
  store i64 0, ptr addrspace(1) %r, !noalias !22, !shade.nopointer !0
  store ptr addrspace(1) %x, ptr addrspace(1) %p, !alias.scope !22
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; CHECK-LABEL: define void @in_scope(
; CHECK: call void @shade_barrier_2_0_2(
define void @in_scope(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, ptr addrspace(1) %r) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p, !alias.scope !22
  store i64 0, ptr addrspace(1) %r, !shade.nopointer !0
  store ptr addrspace(1) %x, ptr addrspace(1) %p, !alias.scope !22
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; A copy into a local, and one to who knows where.
; CHECK-LABEL: define void @copy_to_local(
; CHECK: call void @shade_barrier_1_1_1(
define void @copy_to_local(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, i64 %n) gc "shade" {
  %bytes = and i64 %n, 1023
  %local = alloca [8 x i64]
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  call void @llvm.memcpy.p0.p1.i64(ptr %local, ptr addrspace(1) %q, i64 %bytes, i1 false)
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; CHECK-LABEL: define void @copy_elsewhere(
; CHECK: call void @shade_barrier_2_0_2(
define void @copy_elsewhere(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, i64 %n, ptr %plain) gc "shade" {
  %bytes = and i64 %n, 1023
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  call void @llvm.memcpy.p0.p1.i64(ptr %plain, ptr addrspace(1) %q, i64 %bytes, i1 false)
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; A fill of so many bytes behind the slot, and of any number from before it.
; CHECK-LABEL: define void @fill_behind(
; CHECK: call void @shade_barrier_1_1_1(
define void @fill_behind(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, i64 %n) gc "shade" {
  %bytes = and i64 %n, 1023
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  %behind = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  call void @llvm.memset.p1.i64(ptr addrspace(1) %behind, i8 0, i64 %bytes, i1 false), !shade.nopointer !0
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; CHECK-LABEL: define void @fill_from_before(
; CHECK: call void @shade_barrier_2_0_2(
define void @fill_from_before(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, i64 %n) gc "shade" {
  %bytes = and i64 %n, 1023
  %slot = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  %a = load ptr addrspace(1), ptr addrspace(1) %slot
  call void @llvm.memset.p1.i64(ptr addrspace(1) %p, i8 0, i64 %bytes, i1 false), !shade.nopointer !0
  store ptr addrspace(1) %x, ptr addrspace(1) %slot
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; A leaf that reads only, one that writes what it gets, and one of which nothing is known.
; CHECK-LABEL: define void @leaf_reads(
; CHECK: call void @shade_barrier_1_1_1(
define void @leaf_reads(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  call void @reads()
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; CHECK-LABEL: define void @leaf_writes_local(
; CHECK: call void @shade_barrier_1_1_1(
define void @leaf_writes_local(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  %local = alloca i64
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  call void @writes(ptr %local)
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; CHECK-LABEL: define void @leaf_writes_elsewhere(
; CHECK: call void @shade_barrier_2_0_2(
define void @leaf_writes_elsewhere(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, ptr %plain) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  call void @writes(ptr %plain)
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; CHECK-LABEL: define void @leaf_unknown(
; CHECK: call void @shade_barrier_2_0_2(
define void @leaf_unknown(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  call void @leaf()
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; An intrinsic between: arithmetic.
; CHECK-LABEL: define i64 @arithmetic(
; CHECK: call void @shade_barrier_1_1_1(
define i64 @arithmetic(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, i64 %n) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  %m = call i64 @llvm.umax.i64(i64 %n, i64 7)
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret i64 %m
}

; A safepoint between, which leaves no fact.
; CHECK-LABEL: define void @safepoint(
; CHECK: call void @shade_barrier_2_0_2(
define void @safepoint(ptr addrspace(1) noalias %p, ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  call void @polls() memory(none)
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; The barrier of another store does not let a new object out, for the checker either.
; CHECK-LABEL: define void @new_object(
; CHECK: call void @shade_barrier_1_1_1(
define void @new_object(ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @type)
  %field = getelementptr inbounds i8, ptr addrspace(1) %o, i64 8
  store ptr addrspace(1) %x, ptr addrspace(1) %field
  call void @polls()
  store ptr addrspace(1) null, ptr addrspace(1) %field
  call void @polls()
  %a = load ptr addrspace(1), ptr addrspace(1) %field
  %r = load ptr addrspace(1), ptr addrspace(1) %q
  store i64 0, ptr addrspace(1) %r, !shade.nopointer !0
  store ptr addrspace(1) %x, ptr addrspace(1) %field
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; On one of two ways only.
; CHECK-LABEL: define void @on_one_way(
; CHECK: call void @shade_barrier_2_0_2(
define void @on_one_way(ptr addrspace(1) noalias %p, ptr addrspace(1) %q, ptr addrspace(1) %x, i1 %c, i64 %n, ptr addrspace(1) %r) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  br i1 %c, label %there, label %elsewhere
there:
  %somewhere = getelementptr i64, ptr addrspace(1) %p, i64 %n
  store i64 0, ptr addrspace(1) %somewhere, !shade.nopointer !0
  br label %join
elsewhere:
  store i64 0, ptr addrspace(1) %r, !shade.nopointer !0
  br label %join
join:
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; CHECK-LABEL: define void @on_no_way(
; CHECK: call void @shade_barrier_1_1_1(
define void @on_no_way(ptr addrspace(1) noalias %p, ptr addrspace(1) %q, ptr addrspace(1) %x, i1 %c, i64 %n, ptr addrspace(1) %r) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  br i1 %c, label %there, label %elsewhere
there:
  %somewhere = getelementptr i64, ptr addrspace(1) %r, i64 %n
  store i64 0, ptr addrspace(1) %somewhere, !shade.nopointer !0
  br label %join
elsewhere:
  store i64 0, ptr addrspace(1) %r, !shade.nopointer !0
  br label %join
join:
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; An atomic store orders what others may see: nothing is said of it.
; CHECK-LABEL: define void @atomic(
; CHECK: call void @shade_barrier_2_0_2(
define void @atomic(ptr addrspace(1) noalias %p, ptr addrspace(1) %q, ptr addrspace(1) %x, ptr addrspace(1) %r) gc "shade" {
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  store atomic i64 0, ptr addrspace(1) %r seq_cst, align 8, !shade.nopointer !0
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

@type = external constant { i64, i64, i32, i32, ptr, ptr }
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare void @polls()
declare void @leaf() "gc-leaf-function"
declare void @reads() "gc-leaf-function" memory(read)
declare void @writes(ptr nocapture) "gc-leaf-function" memory(argmem: write)
declare i64 @llvm.umax.i64(i64, i64)
declare void @llvm.memcpy.p0.p1.i64(ptr, ptr addrspace(1), i64, i1)
declare void @llvm.memset.p1.i64(ptr addrspace(1), i8, i64, i1)
!0 = !{}
!10 = !{!"root"}
!11 = !{!"omnipotent char", !10, i64 0}
!12 = !{!"any pointer", !11, i64 0}
!13 = !{!"one", !12, i64 0}
!14 = !{!13, !12, i64 0}
!15 = !{!"other", !12, i64 0}
!16 = !{!15, !12, i64 0}
!17 = !{!11, !11, i64 0}
!20 = !{!20, !"domain"}
!21 = !{!21, !20, !"scope"}
!22 = !{!21}

; A fill of up to four aligned words of managed memory is stores of words: what each overwrites is logged inline, in one barrier with its neighbours. Others stay
; memory fills (bulk.ll).
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O2 %s -S -o - | %FileCheck --check-prefix=WHOLE %s
; RUN: %shade explain -O0 %s -o - | %FileCheck --check-prefix=EXPLAIN %s

declare void @llvm.memset.p1.i64(ptr addrspace(1), i8, i64, i1)
declare void @llvm.memset.inline.p1.i64(ptr addrspace(1), i8, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare ptr addrspace(1) @shade_alloc(ptr)
@type = external constant i8

; CHECK-LABEL: define void @two_words(
; CHECK: [[SECOND:%.*]] = getelementptr i8, ptr addrspace(1) %p, i64 8
; CHECK: call void @shade_barrier_2_0_0(
; CHECK-NEXT: store i64 0, ptr addrspace(1) %p, align 8
; CHECK-NEXT: store i64 0, ptr addrspace(1) [[SECOND]], align 8
; CHECK-NEXT: ret void
; WHOLE-LABEL: define void @two_words(
; WHOLE-NOT: shade_wb_bulk
; WHOLE: ret void
; EXPLAIN: @two_words: store of a word to %p: partial barrier (null-value), logs 1 old and 0 new
define void @two_words(ptr addrspace(1) %p) gc "shade" {
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %p, i8 0, i64 16, i1 false)
  ret void
}

; With the store beside it there is one barrier for all.
; CHECK-LABEL: define void @beside_a_store(
; CHECK: call void @shade_barrier_3_0_1(
; CHECK-NOT: call void @shade_barrier
; CHECK: ret void
define void @beside_a_store(ptr addrspace(1) %p, ptr addrspace(1) %q) gc "shade" {
  %next = getelementptr i8, ptr addrspace(1) %p, i64 16
  store ptr addrspace(1) %q, ptr addrspace(1) %next, align 8
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %p, i8 0, i64 16, i1 false)
  ret void
}

; Any byte.
; CHECK-LABEL: define void @ones(
; CHECK: store i64 -1, ptr addrspace(1) %p, align 8
define void @ones(ptr addrspace(1) %p) gc "shade" {
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 16 %p, i8 -1, i64 8, i1 false)
  ret void
}

; CHECK-LABEL: define void @fresh(
; CHECK-NOT: call void @shade_barrier
; CHECK: store i64 0
; CHECK-NOT: call void @shade_barrier
; CHECK: ret void
define void @fresh() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @type)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %p, i8 0, i64 32, i1 false)
  ret void
}

; One change away each: five words, not aligned, half a word, a byte that is not known, volatile, inline, known to be without pointers, not managed.
; CHECK-LABEL: define void @others(
; CHECK-NOT: store i64
; CHECK: call void @shade_barrier_bulk({{.*}} i64 40)
; CHECK: call void @llvm.memset{{.*}} i64 40
; CHECK: call void @llvm.memset{{.*}} i64 16
; CHECK: call void @llvm.memset{{.*}} i64 12
; CHECK: call void @llvm.memset{{.*}} i8 %byte, i64 16
; CHECK: call void @llvm.memset{{.*}} i64 16, i1 true)
; CHECK: call void @llvm.memset.inline{{.*}} i64 16
; CHECK-NEXT: call void @llvm.memset{{.*}} i64 24, i1 false), !shade.nopointer
; CHECK: call void @llvm.memset.p0{{.*}} i64 16
; CHECK: ret void
define void @others(ptr addrspace(1) %p, ptr %plain, i8 %byte) gc "shade" {
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %p, i8 0, i64 40, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 4 %p, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %p, i8 0, i64 12, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %p, i8 %byte, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %p, i8 0, i64 16, i1 true)
  call void @llvm.memset.inline.p1.i64(ptr addrspace(1) align 8 %p, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %p, i8 0, i64 24, i1 false), !shade.nopointer !0
  call void @llvm.memset.p0.i64(ptr align 8 %plain, i8 0, i64 16, i1 false)
  ret void
}

!0 = !{}

; A checked build encloses every pointer write and its barrier by calls that tell the shadow heap: what is written, which halves the barrier
; logs, and by which rule another half is left out. Without --checked there are none.
; RUN: %shade opt -O0 --checked --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck --check-prefix=PLAIN %s
; RUN: %shade opt -O0 --checked %s -S -o - | %FileCheck --check-prefix=FINAL %s

; Sites: file, function, line, why the old value is not logged, why the new one is not, 0.
; CHECK-DAG: [[NAME:@shade.text.[0-9]+]] = private constant [8 x i8] c"pointer\00"
; CHECK-DAG: [[LOGGED:@shade.site.1]] = private constant { ptr, ptr, i32, i8, i8, i16 } { ptr null, ptr [[NAME]], i32 0, i8 0, i8 0, i16 0 }
; CHECK-DAG: [[NULL:@shade.site.2]] = private constant {{.*}} i32 0, i8 0, i8 3, i16 0 }
; CHECK-DAG: [[STACK:@shade.site.3]] = private constant {{.*}} i32 0, i8 1, i8 1, i16 0 }
; CHECK-DAG: [[NUMBER:@shade.site.4]] = private constant {{.*}} i32 0, i8 2, i8 2, i16 0 }
; CHECK-DAG: [[FILE:@shade.text.[0-9]+]] = private constant [7 x i8] c"here.c\00"
; CHECK-DAG: [[LINE:@shade.site.[0-9]+]] = private constant { ptr, ptr, i32, i8, i8, i16 } { ptr [[FILE]], ptr {{.*}}, i32 42, i8 0, i8 0, i16 0 }
; PLAIN-NOT: shade_checked
; PLAIN-NOT: @shade.site

; The old value is loaded behind `before`, which takes the shadow heap's lock: earlier, another thread could still change it.
; CHECK-LABEL: define void @pointer(
; CHECK: [[WORD:%.*]] = ptrtoint ptr addrspace(1) %v to i64
; CHECK-NEXT: call void @shade_checked_before(ptr [[SLOT:%.*]], i64 [[WORD]], i32 3, ptr [[LOGGED]])
; CHECK-NEXT: [[OLD:%.*]] = load atomic i64, ptr [[SLOT]] monotonic, align 8
; CHECK: call void @shade_barrier_1_1(
; CHECK-NEXT: store ptr addrspace(1) %v, ptr addrspace(1) %p
; CHECK-NEXT: call void @shade_checked_after(ptr [[SLOT]], i64 [[OLD]], i32 3, ptr [[LOGGED]])
; FINAL-LABEL: define void @pointer(
; FINAL: call void @shade_checked_before(
; FINAL: load volatile i32
; FINAL: store ptr addrspace(1) %v, ptr addrspace(1) %p
; FINAL-NEXT: call void @shade_checked_after(
define void @pointer(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

; A half that is elided is not announced as logged; the site has the rule.
; CHECK-LABEL: define void @null(
; CHECK: call void @shade_checked_before(ptr {{.*}}, i64 0, i32 1, ptr [[NULL]])
; CHECK: call void @shade_barrier_1_0(
; CHECK: call void @shade_checked_after(ptr {{.*}}, i32 1, ptr [[NULL]])
define void @null(ptr addrspace(1) %p) gc "shade" {
  store ptr addrspace(1) null, ptr addrspace(1) %p
  ret void
}

; So has one without any barrier; that its address is told to the runtime does not make an alloca escape.
; CHECK-LABEL: define void @stack(
; CHECK: call void @shade_checked_before(ptr %slot, i64 {{.*}}, i32 0, ptr [[STACK]])
; CHECK-NOT: shade_barrier
; CHECK: call void @shade_checked_after(ptr %slot, i64 0, i32 0, ptr [[STACK]])
define void @stack(ptr addrspace(1) %v) gc "shade" {
  %slot = alloca ptr addrspace(1)
  store volatile ptr addrspace(1) %v, ptr %slot
  ret void
}

; CHECK-LABEL: define void @number(
; CHECK: call void @shade_checked_before(ptr {{.*}}, i64 %v, i32 0, ptr [[NUMBER]])
; CHECK-NOT: shade_barrier
; CHECK: call void @shade_checked_after(ptr {{.*}}, i64 0, i32 0, ptr [[NUMBER]])
define void @number(ptr addrspace(1) %p, i64 %v) gc "shade" {
  store i64 %v, ptr addrspace(1) %p, align 8, !shade.nopointer !{}
  ret void
}

; A write of several words: each has its `before`, and its `after` in the reverse order. Undefined bits are settled first.
; CHECK-LABEL: define void @pair(
; CHECK: [[VALUE:%.*]] = freeze { ptr addrspace(1), ptr addrspace(1) } %v
; CHECK: call void @shade_checked_before(ptr [[FIRST:%.*]], i64 {{.*}}, i32 3, ptr [[A:@.*]])
; CHECK-NEXT: call void @shade_checked_before(ptr [[SECOND:%.*]], i64 {{.*}}, i32 3, ptr [[B:@.*]])
; CHECK: call void @shade_barrier_2_0_2(
; CHECK-NEXT: store { ptr addrspace(1), ptr addrspace(1) } [[VALUE]], ptr addrspace(1) %p
; CHECK-NEXT: call void @shade_checked_after(ptr [[SECOND]], i64 {{.*}}, i32 3, ptr [[B]])
; CHECK-NEXT: call void @shade_checked_after(ptr [[FIRST]], i64 {{.*}}, i32 3, ptr [[A]])
define void @pair(ptr addrspace(1) %p, {ptr addrspace(1), ptr addrspace(1)} %v) gc "shade" {
  store {ptr addrspace(1), ptr addrspace(1)} %v, ptr addrspace(1) %p
  ret void
}

; An atomic exchange (flag 4) knows the old value when it is done, and its barrier stands behind it.
; CHECK-LABEL: define ptr addrspace(1) @exchange(
; CHECK: call void @shade_checked_before(ptr {{.*}}, i64 0, i32 7, ptr
; CHECK-NEXT: %old = atomicrmw xchg
; CHECK: call void @shade_barrier_values_1_1(
; CHECK: [[OLD:%.*]] = ptrtoint ptr addrspace(1) %old to i64
; CHECK-NEXT: call void @shade_checked_after(ptr {{.*}}, i64 [[OLD]], i32 7, ptr
define ptr addrspace(1) @exchange(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  %old = atomicrmw xchg ptr addrspace(1) %p, ptr addrspace(1) %v seq_cst
  ret ptr addrspace(1) %old
}

; A compare-and-exchange may not write at all (flag 8).
; CHECK-LABEL: define void @compare(
; CHECK: [[EXPECTED:%.*]] = ptrtoint ptr addrspace(1) %e to i64
; CHECK-NEXT: call void @shade_checked_before(ptr {{.*}}, i32 11, ptr
; CHECK: call void @shade_barrier_values_1_1(
; CHECK-NEXT: cmpxchg
; CHECK-NEXT: call void @shade_checked_after(ptr {{.*}}, i64 [[EXPECTED]], i32 11, ptr
define void @compare(ptr addrspace(1) %p, ptr addrspace(1) %e, ptr addrspace(1) %v) gc "shade" {
  %r = cmpxchg ptr addrspace(1) %p, ptr addrspace(1) %e, ptr addrspace(1) %v seq_cst seq_cst
  ret void
}

; CHECK-LABEL: define void @copy(
; CHECK: call void @shade_checked_bulk_before(ptr {{.*}}, i64 %n, i32 3, ptr
; CHECK: call void @shade_barrier_bulk(
; CHECK-NEXT: call void @llvm.memcpy
; CHECK-NEXT: call void @shade_checked_bulk_after(ptr {{.*}}, i64 %n, i32 3, ptr
define void @copy(ptr addrspace(1) %p, ptr addrspace(1) %v, i64 %n) gc "shade" {
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %p, ptr addrspace(1) %v, i64 %n, i1 false)
  ret void
}
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)

; CHECK-LABEL: define void @lined(
; CHECK: call void @shade_checked_before(ptr {{.*}}, ptr [[LINE]]), !dbg
define void @lined(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" !dbg !2 {
  store ptr addrspace(1) %v, ptr addrspace(1) %p, !dbg !5
  ret void, !dbg !5
}

; The four are no safepoints, and the shadow heap is switched on before the module's roots are registered.
; CHECK: declare void @shade_checked_before(ptr {{nocapture|captures\(none\)}}, i64, i32, ptr) #[[LEAF:[0-9]+]]
; CHECK: define internal void @shade.register()
; CHECK: call void @shade_checked_enable()
; CHECK-NEXT: call void @shade_register_module(ptr @shade.module)
; CHECK: attributes #[[LEAF]] = { nounwind "gc-leaf-function" }

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!6}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "here.c", directory: "/")
!2 = distinct !DISubprogram(name: "lined", file: !1, line: 41, type: !3, unit: !0, spFlags: DISPFlagDefinition)
!3 = !DISubroutineType(types: !4)
!4 = !{null}
!5 = !DILocation(line: 42, column: 1, scope: !2)
!6 = !{i32 2, !"Debug Info Version", i32 3}

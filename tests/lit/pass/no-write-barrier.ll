; Go's nowritebarrier family. Cases of its test/nowritebarrier.go: a ban on the own body, and its reach along calls.
; RUN: split-file %s %t
; RUN: not %shade opt -O0 %t/own.ll -S -o - 2>&1 | %FileCheck --check-prefix=OWN %s
; RUN: %shade opt -O0 %t/callee.ll -S -o %t/out.ll 2>&1 | %FileCheck --allow-empty --check-prefix=NOTHING %s
; RUN: %shade opt -O2 %t/callee.ll -S -o %t/out.ll 2>&1 | %FileCheck --allow-empty --check-prefix=NOTHING %s
; RUN: not %shade opt -O0 %t/own-rec.ll -S -o - 2>&1 | %FileCheck --check-prefix=OWNREC %s
; RUN: not %shade opt -O0 %t/one.ll -S -o - 2>&1 | %FileCheck --check-prefix=ONE %s
; RUN: not %shade opt -O0 %t/two.ll -S -o - 2>&1 | %FileCheck --check-prefix=TWO %s
; RUN: not %shade opt -O2 %t/two.ll -S -o - 2>&1 | %FileCheck --check-prefix=INLINED %s
; RUN: %shade opt -O0 %t/yes.ll -S -o %t/out.ll 2>&1 | %FileCheck --allow-empty --check-prefix=NOTHING %s
; RUN: %shade opt -O2 %t/yes.ll -S -o %t/out.ll 2>&1 | %FileCheck --allow-empty --check-prefix=NOTHING %s
; RUN: not %shade opt -O0 %t/d.ll -S -o - 2>&1 | %FileCheck --check-prefix=CYCLE %s
; RUN: not %shade opt -O0 %t/named.ll -S -o - 2>&1 | %FileCheck --check-prefix=NAMED %s
; RUN: not %shade opt -O0 %t/closure.ll -S -o - 2>&1 | %FileCheck --check-prefix=CLOSURE %s
; RUN: %shade opt -O0 %t/harmless.ll -S -o %t/out.ll 2>&1 | %FileCheck --allow-empty --check-prefix=NOTHING %s
; RUN: not %shade opt -O0 %t/elided-not.ll -S -o - 2>&1 | %FileCheck --check-prefix=NOTELIDED %s
; RUN: %shade opt -O0 %t/elided.ll -S -o %t/out.ll 2>&1 | %FileCheck --allow-empty --check-prefix=NOTHING %s
; RUN: not %shade opt -O0 %t/both.ll -S -o - 2>&1 | %FileCheck --check-prefix=BOTH %s

; NOTHING-NOT: {{.}}
; OWN: function @a1: shade-no-write-barrier does not hold: has a write barrier: store ptr addrspace(1) %y, ptr addrspace(1) %x
; OWNREC: function @b0: shade-no-write-barrier-rec does not hold: has a write barrier: store
; ONE: function @b1: shade-no-write-barrier-rec does not hold: calls @b2, which has a write barrier: store
; TWO: function @b3: shade-no-write-barrier-rec does not hold: calls @b4 (b.go:7), which calls @b5 (b.go:12), which has a write barrier (b.go:17): store
; INLINED: function @b3: shade-no-write-barrier-rec does not hold:{{.*}} has a write barrier (b.go:17): store
; CYCLE: function @d1: shade-no-write-barrier-rec does not hold: calls @d2, which calls @d3, which has a write barrier: store
; NAMED: function @e1: shade-no-write-barrier-rec does not hold: calls @e2 by giving it to its callee, which has a write barrier: store
; CLOSURE: function @f1: shade-no-write-barrier-rec does not hold: calls @f1.func1 by giving it to its callee, which has a write barrier: store
; NOTELIDED: function @h: shade-no-write-barrier-rec does not hold: has a write barrier
; BOTH: function @k: has both shade-no-write-barrier-rec and shade-yes-write-barrier-rec

;--- own.ll
define void @a1(ptr addrspace(1) %x, ptr addrspace(1) %y) "shade-no-write-barrier" gc "shade" {
  store ptr addrspace(1) %y, ptr addrspace(1) %x, align 8
  ret void
}

;--- callee.ll
; The ban does not reach callees, inlined or not.
define void @a2(ptr addrspace(1) %x, ptr addrspace(1) %y) "shade-no-write-barrier" gc "shade" {
  call void @a3(ptr addrspace(1) %x, ptr addrspace(1) %y)
  ret void
}
define internal void @a3(ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  store ptr addrspace(1) %y, ptr addrspace(1) %x, align 8
  ret void
}

;--- own-rec.ll
define void @b0(ptr addrspace(1) %x, ptr addrspace(1) %y) "shade-no-write-barrier-rec" gc "shade" {
  store ptr addrspace(1) %y, ptr addrspace(1) %x, align 8
  ret void
}

;--- one.ll
define void @b1(ptr addrspace(1) %x, ptr addrspace(1) %y) "shade-no-write-barrier-rec" gc "shade" {
  call void @b2(ptr addrspace(1) %x, ptr addrspace(1) %y)
  ret void
}
define internal void @b2(ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  store ptr addrspace(1) %y, ptr addrspace(1) %x, align 8
  ret void
}

;--- two.ll
define void @b3(ptr addrspace(1) %x, ptr addrspace(1) %y) "shade-no-write-barrier-rec" gc "shade" !dbg !4 {
  call void @b4(ptr addrspace(1) %x, ptr addrspace(1) %y), !dbg !7
  ret void, !dbg !7
}
define internal void @b4(ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" !dbg !5 {
  call void @b5(ptr addrspace(1) %x, ptr addrspace(1) %y), !dbg !8
  ret void, !dbg !8
}
define internal void @b5(ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" !dbg !6 {
  store ptr addrspace(1) %y, ptr addrspace(1) %x, align 8, !dbg !9
  ret void, !dbg !9
}
!llvm.module.flags = !{!0}
!llvm.dbg.cu = !{!1}
!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = distinct !DICompileUnit(language: DW_LANG_Go, file: !2, emissionKind: LineTablesOnly)
!2 = !DIFile(filename: "b.go", directory: "")
!3 = !DISubroutineType(types: !{})
!4 = distinct !DISubprogram(name: "b3", file: !2, line: 6, type: !3, unit: !1, spFlags: DISPFlagDefinition)
!5 = distinct !DISubprogram(name: "b4", file: !2, line: 11, type: !3, unit: !1, spFlags: DISPFlagDefinition)
!6 = distinct !DISubprogram(name: "b5", file: !2, line: 16, type: !3, unit: !1, spFlags: DISPFlagDefinition)
!7 = !DILocation(line: 7, scope: !4)
!8 = !DILocation(line: 12, scope: !5)
!9 = !DILocation(line: 17, scope: !6)

;--- yes.ll
; c1 → c2 (yes) → c3 → c4 (rec) → c2: both bans end at c2.
define void @c1(ptr addrspace(1) %x, ptr addrspace(1) %y) "shade-no-write-barrier-rec" gc "shade" {
  call void @c2(ptr addrspace(1) %x, ptr addrspace(1) %y)
  ret void
}
define internal void @c2(ptr addrspace(1) %x, ptr addrspace(1) %y) "shade-yes-write-barrier-rec" gc "shade" {
  call void @c3(ptr addrspace(1) %x, ptr addrspace(1) %y)
  ret void
}
define internal void @c3(ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  store ptr addrspace(1) %y, ptr addrspace(1) %x, align 8
  call void @c4(ptr addrspace(1) %x, ptr addrspace(1) %y)
  ret void
}
define internal void @c4(ptr addrspace(1) %x, ptr addrspace(1) %y) "shade-no-write-barrier-rec" gc "shade" {
  call void @c2(ptr addrspace(1) %x, ptr addrspace(1) %y)
  ret void
}

;--- d.ll
; d1 (rec) → d2 → d3 (barrier) → d4 (yes) → d2.
define void @d1(ptr addrspace(1) %x, ptr addrspace(1) %y) "shade-no-write-barrier-rec" gc "shade" {
  call void @d2(ptr addrspace(1) %x, ptr addrspace(1) %y)
  ret void
}
define internal void @d2(ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  call void @d3(ptr addrspace(1) %x, ptr addrspace(1) %y)
  ret void
}
define internal void @d3(ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  store ptr addrspace(1) %y, ptr addrspace(1) %x, align 8
  call void @d4(ptr addrspace(1) %x, ptr addrspace(1) %y)
  ret void
}
define internal void @d4(ptr addrspace(1) %x, ptr addrspace(1) %y) "shade-yes-write-barrier-rec" gc "shade" {
  call void @d2(ptr addrspace(1) %x, ptr addrspace(1) %y)
  ret void
}

;--- named.ll
; systemstack(e2): called through a function that takes a pointer.
@x = global ptr addrspace(1) null
define void @e1() "shade-no-write-barrier-rec" gc "shade" {
  call void @systemstack(ptr @e2)
  ret void
}
define internal void @e2() gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc_bytes(i64 8)
  store ptr addrspace(1) %o, ptr @x, align 8
  ret void
}
define internal void @systemstack(ptr %f) gc "shade" {
  call void %f()
  ret void
}
declare ptr addrspace(1) @shade_alloc_bytes(i64)

;--- closure.ll
; systemstack(func() { x.f = y }): a function with its variables beside it, given to code that is not here.
define void @f1(ptr addrspace(1) %x) "shade-no-write-barrier-rec" gc "shade" {
  %variables = alloca ptr addrspace(1), align 8
  store ptr addrspace(1) %x, ptr %variables, align 8
  call void @systemstack(ptr @f1.func1, ptr %variables)
  ret void
}
define internal void @f1.func1(ptr %variables) gc "shade" {
  %x = load ptr addrspace(1), ptr %variables, align 8
  store ptr addrspace(1) %x, ptr addrspace(1) %x, align 8
  ret void
}
declare void @systemstack(ptr, ptr nocapture)

;--- harmless.ll
; The same function that takes a pointer, given one without barriers here and one with barriers by somebody else.
@x = global ptr addrspace(1) null
define void @g1() "shade-no-write-barrier-rec" gc "shade" {
  call void @systemstack(ptr @g2)
  ret void
}
define internal void @g2() gc "shade" {
  ret void
}
define void @other() gc "shade" {
  call void @systemstack(ptr @g3)
  ret void
}
define internal void @g3() gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc_bytes(i64 8)
  store ptr addrspace(1) %o, ptr @x, align 8
  ret void
}
define internal void @systemstack(ptr %f) gc "shade" {
  call void %f()
  ret void
}
declare ptr addrspace(1) @shade_alloc_bytes(i64)

;--- elided.ll
; A barrier that is elided is none.
define void @h(ptr addrspace(1) %x, i64 %n) "shade-no-write-barrier-rec" gc "shade" {
  store i64 %n, ptr addrspace(1) %x, align 8, !shade.nopointer !{}
  ret void
}

;--- elided-not.ll
define void @h(ptr addrspace(1) %x, i64 %n) "shade-no-write-barrier-rec" gc "shade" {
  store i64 %n, ptr addrspace(1) %x, align 8
  ret void
}

;--- both.ll
define void @k() "shade-no-write-barrier-rec" "shade-yes-write-barrier-rec" gc "shade" {
  ret void
}

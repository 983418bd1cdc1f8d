; With -g, barriers carry the line of their store, polls that of the loop's branch, and the module stays valid.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 %s -o - | opt -passes=verify -disable-output
; RUN: %shade opt -O2 %s -o - | opt -passes=verify -disable-output

; CHECK-LABEL: define void @f(
; CHECK: call void @shade_barrier_1_1({{.*}}), !dbg [[STORE:![0-9]+]]
; CHECK-NEXT: store ptr addrspace(1) %v, ptr addrspace(1) %p, align 8, !dbg [[STORE]]
; CHECK: call void @shade_inline_poll(), !dbg [[LOOP:![0-9]+]]
; CHECK-DAG: [[STORE]] = !DILocation(line: 2,
; CHECK-DAG: [[LOOP]] = !DILocation(line: 3,
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" !dbg !4 {
entry:
  store ptr addrspace(1) %v, ptr addrspace(1) %p, !dbg !7
  br label %loop, !dbg !8
loop:
  br label %loop, !dbg !8
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2, !3}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "f.c", directory: "/")
!2 = !{i32 7, !"Dwarf Version", i32 5}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = distinct !DISubprogram(name: "f", file: !1, line: 1, type: !5, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DISubroutineType(types: !6)
!6 = !{null}
!7 = !DILocation(line: 2, column: 1, scope: !4)
!8 = !DILocation(line: 3, column: 1, scope: !4)

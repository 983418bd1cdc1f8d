; opt writes the pass's remarks where it writes its own, the same as the shade command's, whether or not there are places in the source.
; RUN: %shade opt -O0 --remarks %t.driver.yaml %S/../pass/store-masked.ll -o %t.bc
; RUN: %opt -load-pass-plugin %plugin -passes='default<O0>' -pass-remarks-output=%t.yaml -pass-remarks-filter=shade -mtriple=x86_64-unknown-linux-gnu %S/../pass/store-masked.ll -disable-output
; RUN: sed -z "s/'//g; s/, \n */, /g" %t.yaml > %t.plain
; RUN: sed -z "s/'//g; s/, \n */, /g" %t.driver.yaml > %t.driver.plain
; RUN: diff %t.driver.plain %t.plain
; RUN: %opt -load-pass-plugin %plugin -passes=shade -pass-remarks-missed=shade %s -disable-output 2>&1 | %FileCheck %s
; RUN: %opt -load-pass-plugin %plugin -passes=shade -pass-remarks-output=%t.yaml %s -disable-output
; RUN: %FileCheck %s --check-prefix=YAML < %t.yaml
; RUN: %opt -load-pass-plugin %plugin -passes=shade %s -disable-output 2>&1 | %FileCheck %s --check-prefix=NOTHING --allow-empty
; Without a profile no remark reaches a threshold of hotness.
; RUN: %opt -load-pass-plugin %plugin -passes=shade -pass-remarks-output=%t.yaml -pass-remarks-with-hotness -pass-remarks-hotness-threshold=1 %s -disable-output
; RUN: %FileCheck %s --check-prefix=NOTHING --allow-empty < %t.yaml

; NOTHING-NOT: {{.}}
; CHECK: remark: w.c:7:3: store of a pointer to %p has a barrier; old words 1; new words 1
; CHECK-NOT: remark:
; YAML: --- !Missed
; YAML-NEXT: Pass: shade
; YAML-NEXT: Name: Barrier
; YAML-NEXT: DebugLoc: { File: w.c, Line: 7, Column: 3 }
; YAML-NEXT: Function: f
; YAML-NOT: ---
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" !dbg !4 {
  store ptr addrspace(1) %v, ptr addrspace(1) %p, !dbg !7
  ret void, !dbg !7
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!3}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "w.c", directory: "/d")
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = distinct !DISubprogram(name: "f", scope: !1, file: !1, line: 6, type: !5, unit: !0, spFlags: DISPFlagDefinition)
!5 = !DISubroutineType(types: !6)
!6 = !{null}
!7 = !DILocation(line: 7, column: 3, scope: !4)

; What the pass warns of is a warning of the compiler that runs it, which may be an error there (-Werror=backend-plugin), or with the option strict-calls.
; RUN: rm -rf %t && split-file %s %t
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>' %t/external.ll -o %t/out.bc 2>&1 | %FileCheck %s --check-prefixes=WARNING,TEXT
; RUN: %clang -Qunused-arguments -O2 -fpass-plugin=%plugin -c %t/external.ll -o %t/out.o 2>&1 | %FileCheck %s --check-prefixes=WARNING,TEXT
; RUN: %clang -Qunused-arguments -O2 -flto -fpass-plugin=%plugin -c %t/external.ll -o %t/linked.o 2>&1 | %FileCheck %s --check-prefix=NOTHING --allow-empty
; RUN: %lld --load-pass-plugin=%plugin -r %t/linked.o -o %t/out.so 2>&1 | %FileCheck %s --check-prefixes=WARNING,TEXT
; RUN: %clang -Qunused-arguments -O2 -w -fpass-plugin=%plugin -c %t/external.ll -o %t/out.o 2>&1 | %FileCheck %s --check-prefix=NOTHING --allow-empty
; RUN: not %clang -Qunused-arguments -O2 -Werror=backend-plugin -fpass-plugin=%plugin -c %t/external.ll -o %t/error.o 2>&1 | %FileCheck %s --check-prefixes=ERROR,TEXT
; RUN: not %opt -load-pass-plugin %plugin -passes='shade<strict-calls>' %t/external.ll -o %t/error.o 2>&1 | %FileCheck %s --check-prefixes=ERROR,TEXT
; RUN: not ls %t/error.o
; RUN: %clang -Qunused-arguments -O2 -fpass-plugin=%plugin -c %t/promises.ll -o %t/out.o 2>&1 | %FileCheck %s --check-prefix=NOTHING --allow-empty

; WARNING: warning:
; ERROR: error:
; TEXT-SAME: shade: function @f: shade-no-write-barrier-rec may not hold: calls @elsewhere, which is not in this module and does not say shade-no-write-barrier-rec
; NOTHING-NOT: {{.}}

;--- external.ll
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define void @f() "shade-no-write-barrier-rec" gc "shade" {
  call void @elsewhere()
  ret void
}
declare void @elsewhere()

;--- promises.ll
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define void @f() "shade-no-write-barrier-rec" gc "shade" {
  call void @elsewhere()
  ret void
}
declare void @elsewhere() "shade-no-write-barrier-rec"

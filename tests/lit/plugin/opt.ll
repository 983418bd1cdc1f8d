; opt runs the pass by its name, with the options of `shade opt`.
; RUN: %opt -load-pass-plugin %plugin -passes=shade -S %s | %FileCheck %s --check-prefixes=BOTH,FINAL
; RUN: %opt -load-pass-plugin %plugin -passes='shade<no-inline>' -S %s | %FileCheck %s --check-prefixes=BOTH,CALLS
; RUN: %opt -load-pass-plugin %plugin -passes='shade<no-inline;checked>' -S %s | %FileCheck %s --check-prefixes=CHECKED
; RUN: %opt -load-pass-plugin %plugin -passes=shade -shade=no-inline,checked -S %s | %FileCheck %s --check-prefixes=CHECKED
; RUN: %opt -load-pass-plugin %plugin -passes='shade<no-inline;gc>' -S %s | %FileCheck %s --check-prefixes=ALL
; RUN: %opt -load-pass-plugin %plugin -passes='shade<barrier=deletion;no-inline>' -S %s | %FileCheck %s --check-prefix=DELETION
; RUN: not %opt -load-pass-plugin %plugin -passes='shade<barrier=wall>' -S %s 2>&1 | %FileCheck %s --check-prefix=FAMILY
; RUN: not %opt -load-pass-plugin %plugin -passes='shade<inline>' -S %s -o %t 2>&1 | %FileCheck %s --check-prefixes=UNKNOWN
; RUN: not %opt -load-pass-plugin %plugin -passes='shaded' -S %s 2>&1 | %FileCheck %s --check-prefixes=NAME
; RUN: not %opt -load-pass-plugin %plugin -passes='shade<barrier=card>' -shade=barrier=hybrid -S %s 2>&1 | %FileCheck %s --check-prefix=TWO
; TWO: error: {{.*}}opt.ll: shade: the options barrier=card and barrier=hybrid contradict each other
; FAMILY: error: {{.*}}opt.ll: shade: unknown barrier family wall: hybrid, deletion
; UNKNOWN: error: {{.*}}opt.ll: shade: there is no option inline
; NAME: unknown pass name 'shaded'

target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; BOTH-LABEL: define void @managed(
; BOTH-NOT: gc "shade"
; FINAL: load volatile i32
; FINAL-NOT: call void @shade_barrier
; FINAL: shade_wb_flush
; CALLS: call void @shade_barrier_1_1(
; CHECKED: call void @shade_checked_before(
; DELETION: call void @shade_barrier_1_0(
; BOTH: store ptr addrspace(1) %v, ptr addrspace(1) %p
define void @managed(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

; BOTH-LABEL: define void @plain(
; BOTH-NEXT: store ptr %v, ptr %p
; ALL-LABEL: define void @plain(
; ALL-NEXT: call void @shade_inline_poll()
define void @plain(ptr %p, ptr %v) {
  store ptr %v, ptr %p
  ret void
}

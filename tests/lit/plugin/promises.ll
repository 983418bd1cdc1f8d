; Functions with promises about barriers, and callees of native calls, are kept from the inliner before the optimiser runs, as by the shade
; command: the promise of one that is inlined would be lost, and what is inlined into one would fall under it.
; RUN: rm -rf %t && split-file %s %t
; RUN: not %opt -load-pass-plugin %plugin -passes='default<O2>' -disable-output %t/lost.ll 2>&1 | %FileCheck %s --check-prefix=LOST
; RUN: not %opt -load-pass-plugin %plugin -passes='lto<O2>' -disable-output %t/lost.ll 2>&1 | %FileCheck %s --check-prefix=LOST
; RUN: not %clang -Qunused-arguments -O2 -fpass-plugin=%plugin -c %t/lost.ll -o %t/lost.o 2>&1 | %FileCheck %s --check-prefix=LOST
; RUN: sed 's/"shade-no-write-barrier"//' %t/lost.ll > %t/none.ll
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>' -S %t/none.ll | %FileCheck %s --check-prefix=NONE
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>' -S %t/callee.ll | %FileCheck %s --check-prefix=CALLEE
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>' -S %t/native.ll | %FileCheck %s --check-prefix=NATIVE
; RUN: sed 's/"shade-native"//' %t/native.ll > %t/any.ll
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>' -S %t/any.ll | %FileCheck %s --check-prefix=ANY

; LOST: error: {{.*}}lost.ll: shade: function @promising: shade-no-write-barrier does not hold: has a write barrier: store
; NONE-NOT: @promising
; CALLEE: call {{.*}}void @stores(
; NATIVE: call {{.*}}i64 @shade_native_forward(ptr nest{{.*}} @reads)
; ANY-NOT: @reads
; ANY: load volatile i64, ptr @clock

;--- lost.ll
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define void @caller(ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  call void @promising(ptr addrspace(1) %x, ptr addrspace(1) %y)
  ret void
}
define internal void @promising(ptr addrspace(1) %x, ptr addrspace(1) %y) "shade-no-write-barrier" gc "shade" {
  store ptr addrspace(1) %y, ptr addrspace(1) %x
  ret void
}
;--- callee.ll
target triple = "x86_64-pc-linux-gnu"
define void @promising(ptr addrspace(1) %x, ptr addrspace(1) %y) "shade-no-write-barrier" gc "shade" {
  call void @stores(ptr addrspace(1) %x, ptr addrspace(1) %y)
  ret void
}
define internal void @stores(ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  store ptr addrspace(1) %y, ptr addrspace(1) %x
  ret void
}
;--- native.ll
target triple = "x86_64-pc-linux-gnu"
define i64 @caller() gc "shade" {
  %n = call i64 @reads() "shade-native"
  ret i64 %n
}
define internal i64 @reads() {
  %n = load volatile i64, ptr @clock
  ret i64 %n
}
@clock = global i64 7

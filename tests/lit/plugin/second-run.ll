; A module that has been through the pass is left alone, but not after an optimisation, which may have moved its stores.
; RUN: %opt -load-pass-plugin %plugin -passes=shade -S %s -o %t.once
; RUN: %opt -load-pass-plugin %plugin -passes=shade,shade -S %s -o %t.twice
; RUN: diff %t.once %t.twice
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>,shade' -S %s -o %t.after
; RUN: %opt -load-pass-plugin %plugin -passes='default<O0>' -S %t.once | %FileCheck %s
; RUN: not %opt -load-pass-plugin %plugin -passes='default<O2>' -S %t.once 2>&1 | %FileCheck %s --check-prefix=AFTER
; CHECK-COUNT-1: call preserve_mostcc void @shade_wb_flush()
; CHECK-NOT: call preserve_mostcc void @shade_wb_flush()
; AFTER: function @f: has been through the pass already; another optimisation could move its stores past their barriers

target triple = "x86_64-unknown-linux-gnu"
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

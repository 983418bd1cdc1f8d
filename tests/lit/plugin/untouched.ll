; A module that says nothing of Shade stays as it is, whatever its target; but a managed store is one that somebody forgot to mark.
; RUN: split-file %s %t
; RUN: %opt -passes='default<O2>' -S %t/plain.ll -o %t/without.ll
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>' -S %t/plain.ll -o %t/with.ll
; RUN: diff %t/without.ll %t/with.ll
; RUN: %opt -load-pass-plugin %plugin -passes=shade -disable-output %t/other-target.ll
; RUN: %opt -load-pass-plugin %plugin -passes=shade -disable-output %t/other-collector.ll
; RUN: not %opt -load-pass-plugin %plugin -passes='default<O2>' -disable-output %t/forgotten.ll 2>&1 | %FileCheck %s --check-prefix=FORGOTTEN
; RUN: not %opt -load-pass-plugin %plugin -passes=shade -disable-output %t/other-target-managed.ll 2>&1 | %FileCheck %s --check-prefix=TARGET
; RUN: %opt -load-pass-plugin %plugin -passes=shade -S %t/only-roots.ll | %FileCheck %s --check-prefix=ROOTS
; FORGOTTEN: function @f: writes managed memory without gc "shade": store ptr addrspace(1) %v, ptr addrspace(1) %p
; TARGET: the module is for {{.*}}; only x86_64 and aarch64 Linux are supported
; ROOTS: @shade.roots = private constant [1 x { ptr, i64 }] [{ ptr, i64 } { ptr @root, i64 8 }]

;--- plain.ll
target triple = "x86_64-unknown-linux-gnu"
@variable = global ptr null
define void @f(ptr %v) {
  store ptr %v, ptr @variable
  ret void
}
;--- forgotten.ll
target triple = "x86_64-unknown-linux-gnu"
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}
;--- other-collector.ll
target triple = "x86_64-unknown-linux-gnu"
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "statepoint-example" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}
;--- other-target.ll
target triple = "amdgcn-amd-amdhsa"
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}
;--- other-target-managed.ll
target triple = "riscv64-unknown-linux-gnu"
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}
;--- only-roots.ll
target triple = "x86_64-unknown-linux-gnu"
@root = global ptr addrspace(1) null
!shade.gc = !{}

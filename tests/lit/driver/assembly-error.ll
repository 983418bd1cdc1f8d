; What LLVM finds wrong in code generation, behind the pass, is an error of the one input: what the pass links in leaves the diagnostics as
; they were.
; RUN: rm -rf %t && split-file %s %t
; RUN: not %shade build -c %t/wrong.ll -o %t/out.o 2>&1 | %FileCheck %s
; RUN: not ls %t/out.o
; RUN: %shade build -c %t/twin.ll -o %t/twin.o
; CHECK: shade: error: {{.*}}wrong.ll: {{.*}}invalid instruction mnemonic 'wrong'
; CHECK-NOT: {{.}}

;--- wrong.ll
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  call void asm sideeffect "wrong", ""()
  ret void
}
;--- twin.ll
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  call void asm sideeffect "nop", ""()
  ret void
}

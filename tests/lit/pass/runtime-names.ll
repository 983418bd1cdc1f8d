; A function that the barriers call may be declared by a module too, as what it is.
; RUN: split-file %s %t
; RUN: %shade opt -O0 %t/right.ll -S -o - | %FileCheck %s
; RUN: not %shade opt -O0 %t/wrong.ll -S -o %t/out.ll 2>&1 | %FileCheck --check-prefix=WRONG %s
; RUN: not ls %t/out.ll

; CHECK: call{{.*}} @shade_wb_flush(
; WRONG: error: {{.*}}wrong.ll: function @shade_wb_flush: has the type ptr addrspace(1) (ptr), and Shade's function of that name void ()

;--- right.ll
declare void @shade_wb_flush()
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  ret void
}

;--- wrong.ll
declare ptr addrspace(1) @shade_wb_flush(ptr)
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  ret void
}

; The pass leaves no gc name behind (code generation would abort) and no prelude. A second run is refused: the optimiser in
; front of it could move the stores past their barriers.
; RUN: %shade opt %s -S -o %t.once.ll
; RUN: %FileCheck %s < %t.once.ll
; RUN: not %shade opt -O0 %t.once.ll -S -o - 2>&1 | %FileCheck --check-prefix=TWICE %s
; RUN: sed 's/"shade-instrumented"//; s/store ptr addrspace(1)/; &/' %t.once.ll > %t.unmarked.ll
; RUN: %shade opt -O0 %t.unmarked.ll -S -o %t.twice.ll

; CHECK-NOT: gc "
; CHECK: load volatile i32
; CHECK-NOT: {{(call|define) .*@shade_(barrier|log|inline_poll|armed)}}
; TWICE: function @f: has been through the pass already
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

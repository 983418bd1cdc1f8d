; The pass leaves no gc name behind (code generation would abort), and a second run finds nothing to do.
; RUN: %shade opt %s -S -o %t.once.ll
; RUN: %FileCheck %s < %t.once.ll
; RUN: %shade opt -O0 --print-stats %t.once.ll -S -o %t.twice.ll 2>&1 | %FileCheck --check-prefix=STATS %s

; CHECK-NOT: gc "
; CHECK: load volatile i32
; CHECK-NOT: {{(call|define) .*@shade_(barrier|log|inline_poll|armed)}}
; STATS: barriers {{ *}}0
; STATS: entry polls {{ *}}0
define void @f(ptr addrspace(1) %p, i64 %v) gc "shade" {
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void
}

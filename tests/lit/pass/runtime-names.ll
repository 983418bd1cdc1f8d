; What barriers and polls call belongs to them: a declaration of it by the input would be taken for theirs, with its type and calling convention.
; RUN: split-file %s %t
; RUN: not %shade opt -O0 %t/flush.ll -S -o %t/out.ll 2>&1 | %FileCheck --check-prefix=FLUSH %s
; RUN: not %shade opt -O0 %t/poll.ll -S -o %t/out.ll 2>&1 | %FileCheck --check-prefix=POLL %s
; RUN: not ls %t/out.ll
; RUN: %shade opt -O0 %t/other.ll -S -o - | %FileCheck %s

; FLUSH: function @shade_wb_flush: @shade_wb_flush is a name of the pass; a module may neither define nor declare it
; POLL: function @shade_poll_slow: @shade_poll_slow is a name of the pass
; CHECK: call preserve_mostcc void @shade_wb_flush(

;--- flush.ll
declare ptr addrspace(1) @shade_wb_flush(ptr)
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  ret void
}

;--- poll.ll
declare void @shade_poll_slow()
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  ret void
}

;--- other.ll
declare void @shade_wb_flushed()
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  ret void
}

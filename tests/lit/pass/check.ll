; `shade check` on a file edited by hand: each change that leaves a write uncovered is found, and the untouched twin passes.
; RUN: %shade opt -O0 --no-inline %s -S -o %t.ll
; RUN: %shade check %t.ll
; RUN: %shade opt -O0 --no-inline %s -o %t.bc
; RUN: %shade check %t.bc
;
; A barrier call is deleted.
; RUN: sed '/call void @shade_barrier_1_1(/d' %t.ll > %t.deleted.ll
; RUN: not %shade check %t.deleted.ll 2>&1 | %FileCheck --check-prefixes=DELETED,ONE %s
; DELETED: {{^}}function @store: no barrier covers store ptr addrspace(1) %value, ptr addrspace(1) %field, align 8: the old value is not logged; the new value is not logged{{$}}
;
; A safepoint moves in between: a call, and a poll.
; RUN: sed '/store ptr addrspace(1) %value, ptr addrspace(1) %field/i\  call void @foreign()' %t.ll > %t.moved.ll
; RUN: not %shade check %t.moved.ll 2>&1 | %FileCheck --check-prefixes=DELETED,ONE %s
; RUN: sed '/store ptr addrspace(1) %value, ptr addrspace(1) %field/i\  call void @shade_inline_poll()' %t.ll > %t.polls.ll
; RUN: not %shade check %t.polls.ll 2>&1 | %FileCheck --check-prefixes=DELETED,ONE %s
;
; The barrier is of another slot, or another value.
; RUN: sed 's/cast ptr addrspace(1) %field/cast ptr addrspace(1) %other/' %t.ll > %t.slot.ll
; RUN: not %shade check %t.slot.ll 2>&1 | %FileCheck --check-prefixes=SLOT,ONE %s
; SLOT: function @store: {{.*}}: the old value is not logged{{$}}
; RUN: sed 's/ptrtoint ptr addrspace(1) %value to/ptrtoint ptr addrspace(1) %object to/' %t.ll > %t.value.ll
; RUN: not %shade check %t.value.ll 2>&1 | %FileCheck --check-prefixes=VALUE,ONE %s
; VALUE: function @store: {{.*}}: the new value is not logged{{$}}
;
; A claim goes away, or is false.
; RUN: sed '/store ptr addrspace(1) null/s/, !shade.elided ![0-9]*//' %t.ll > %t.claimless.ll
; RUN: not %shade check %t.claimless.ll 2>&1 | %FileCheck --check-prefixes=CLAIMLESS,ONE %s
; CLAIMLESS: function @clear: {{.*}}: the new value is not logged{{$}}
; RUN: sed 's/store ptr addrspace(1) null, ptr addrspace(1) %object/store ptr addrspace(1) %object, ptr addrspace(1) %object/' %t.ll > %t.null.ll
; RUN: not %shade check %t.null.ll 2>&1 | %FileCheck --check-prefixes=FALSE,ONE %s
; FALSE: function @clear: {{.*}}: the new value is said to be elided by null-value, which does not hold{{$}}
;
; The body of a barrier says what is logged, not its name: here the new value loses its place.
; RUN: sed 's/store i64 %new, ptr/store i64 0, ptr/' %t.ll > %t.body.ll
; RUN: not %shade check %t.body.ll 2>&1 | %FileCheck --check-prefix=BODY %s
; BODY: function @store: {{.*}}: the new value is not logged{{$}}
;
; In the end the number is said.
; ONE: {{^}}shade: error: {{.*}}: 1 pointer write is not covered
;
; What is no such module is an error that says so.
; RUN: %shade opt -O0 %s -S -o %t.inlined.ll
; RUN: not %shade check %t.inlined.ll 2>&1 | %FileCheck --check-prefix=INLINED %s
; INLINED: function @store: has its barriers and polls inlined already; check reads what shade opt --no-inline writes
; RUN: not %shade check %s 2>&1 | %FileCheck --check-prefix=BEFORE %s
; BEFORE: function @store: has not been through the pass; check reads what shade opt --no-inline writes
; RUN: sed 's/@shade_barrier_1_1/@shade_barrier_one_one/' %t.ll > %t.name.ll
; RUN: not %shade check %t.name.ll 2>&1 | %FileCheck --check-prefix=NAME %s
; NAME: function @shade_barrier_one_one: is named like a function of the prelude, and is none that is known
; RUN: not %shade check %S/inputs/barrier-declared.ll 2>&1 | %FileCheck --check-prefix=DECLARED %s
; DECLARED: function @shade_barrier_1_0: has no body, so what it logs cannot be told

define void @store(ptr addrspace(1) %object, ptr addrspace(1) %value) gc "shade" {
  %other = getelementptr { i64, i64 }, ptr addrspace(1) %object, i64 0, i32 0
  %field = getelementptr { i64, i64 }, ptr addrspace(1) %object, i64 0, i32 1
  store ptr addrspace(1) %value, ptr addrspace(1) %field, align 8
  ret void
}

define void @clear(ptr addrspace(1) %object) gc "shade" {
  store ptr addrspace(1) null, ptr addrspace(1) %object, align 8
  ret void
}
declare void @foreign()

; Calls that may, for all one knows, reach a write barrier: a warning, and an error under --strict-calls.
; RUN: split-file %s %t
; RUN: %shade opt -O0 %t/pointer.ll -S -o %t/out.ll 2>&1 | %FileCheck --check-prefixes=POINTER,WARNING %s
; RUN: not %shade opt -O0 --strict-calls %t/pointer.ll -S -o %t/out.ll 2>&1 | %FileCheck --check-prefixes=POINTER,ERROR %s
; RUN: %shade opt -O0 --strict-calls %t/other-type.ll -S -o %t/out.ll 2>&1 | %FileCheck --allow-empty --check-prefix=NOTHING %s
; RUN: %shade opt -O0 --strict-calls %t/not-taken.ll -S -o %t/out.ll 2>&1 | %FileCheck --allow-empty --check-prefix=NOTHING %s
; RUN: not %shade opt -O0 --strict-calls %t/nowhere.ll -S -o %t/out.ll 2>&1 | %FileCheck --check-prefixes=NOWHERE,ERROR %s
; RUN: %shade opt -O0 %t/external.ll -S -o %t/out.ll 2>&1 | %FileCheck --check-prefixes=EXTERNAL,WARNING %s
; RUN: not %shade opt -O0 --strict-calls %t/external.ll -S -o %t/out.ll 2>&1 | %FileCheck --check-prefixes=EXTERNAL,ERROR %s
; RUN: %shade opt -O0 --strict-calls %t/promises.ll -S -o %t/out.ll 2>&1 | %FileCheck --allow-empty --check-prefix=NOTHING %s
; RUN: not %shade opt -O0 %t/runtime.ll -S -o %t/out.ll 2>&1 | %FileCheck --check-prefix=RUNTIME %s

; WARNING: {{^}}shade: warning:
; ERROR: {{^}}shade: error:
; POINTER-SAME: function @f: shade-no-write-barrier-rec may not hold: calls a pointer that may be @g, which has a write barrier: store
; EXTERNAL-SAME: function @f: shade-no-write-barrier-rec may not hold: calls @elsewhere, which is not in this module and does not say shade-no-write-barrier-rec
; NOWHERE-SAME: function @f: shade-no-write-barrier-rec may not hold: calls a pointer to what is not in this module
; RUNTIME: function @f: shade-no-write-barrier-rec does not hold: calls @shade_write_ptr, which has a write barrier
; NOTHING-NOT: {{.}}

;--- pointer.ll
@table = constant [1 x ptr] [ptr @g]
define void @f(ptr %p, ptr addrspace(1) %x) "shade-no-write-barrier-rec" gc "shade" {
  call void %p(ptr addrspace(1) %x)
  ret void
}
define internal void @g(ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %x, align 8
  ret void
}

;--- other-type.ll
; Candidates have the type of the call.
@table = constant [2 x ptr] [ptr @g, ptr @h]
define void @f(ptr %p) "shade-no-write-barrier-rec" gc "shade" {
  call void %p(i32 7)
  ret void
}
define internal void @g(ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %x, align 8
  ret void
}
define internal void @h(i32 %n) gc "shade" {
  ret void
}

;--- nowhere.ll
define void @f(ptr %p) "shade-no-write-barrier-rec" gc "shade" {
  call void %p(i32 7)
  ret void
}

;--- not-taken.ll
; Without the promise nobody minds.
define void @f(ptr %p) gc "shade" {
  call void %p(i32 7)
  ret void
}

;--- external.ll
define void @f() "shade-no-write-barrier-rec" gc "shade" {
  call void @elsewhere()
  ret void
}
declare void @elsewhere()

;--- promises.ll
; What declarations promise is believed; the allocator has no barriers, and what only reads has none.
define void @f() "shade-no-write-barrier-rec" gc "shade" {
  call void @elsewhere()
  call void @allowed()
  %n = call i64 @strlen(ptr null)
  %o = call ptr addrspace(1) @shade_alloc_bytes(i64 8)
  ret void
}
declare void @elsewhere() "shade-no-write-barrier-rec"
declare void @allowed() "shade-yes-write-barrier-rec"
declare i64 @strlen(ptr) memory(argmem: read) "gc-leaf-function"
declare ptr addrspace(1) @shade_alloc_bytes(i64)

;--- runtime.ll
define void @f(ptr addrspace(1) %x) "shade-no-write-barrier-rec" gc "shade" {
  call void @shade_write_ptr(ptr addrspace(1) %x, ptr addrspace(1) %x)
  ret void
}
declare void @shade_write_ptr(ptr addrspace(1), ptr addrspace(1))

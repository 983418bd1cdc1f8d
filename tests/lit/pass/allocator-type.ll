; A call of an allocation function as something else than it is would give no object: refused where the function is managed.
; RUN: split-file %s %t
; RUN: not %shade opt -O0 --checked %t/result.ll -S -o - 2>&1 | %FileCheck --check-prefix=RESULT %s
; RUN: not %shade opt -O0 %t/argument.ll -S -o - 2>&1 | %FileCheck --check-prefix=ARGUMENT %s
; RUN: not %shade opt -O0 %t/declared.ll -S -o - 2>&1 | %FileCheck --check-prefix=DECLARED %s
; RUN: %shade opt -O0 --checked %t/good.ll -S -o - | %FileCheck --check-prefix=GOOD %s

; RESULT: function @f: calls @shade_alloc as what it is not: call void @shade_alloc()
; ARGUMENT: function @f: calls @shade_alloc_array as what it is not: %p = call ptr addrspace(1) @shade_alloc_array(i64 %n, ptr %type)
; DECLARED: function @f: calls @shade_alloc_bytes as what it is not: %p = call i64 @shade_alloc_bytes(i64 %n)
; GOOD: call ptr addrspace(1) @shade_alloc_array(ptr %type, i64 %n)
; GOOD: call void @shade_alloc()

;--- result.ll
define void @f() gc "shade" {
  call void @shade_alloc()
  ret void
}
declare ptr addrspace(1) @shade_alloc(ptr)
;--- argument.ll
define void @f(ptr %type, i64 %n) gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_array(i64 %n, ptr %type)
  ret void
}
declare ptr addrspace(1) @shade_alloc_array(ptr, i64)
;--- declared.ll
define void @f(i64 %n) gc "shade" {
  %p = call i64 @shade_alloc_bytes(i64 %n)
  ret void
}
declare i64 @shade_alloc_bytes(i64)
;--- good.ll
define void @f(ptr %type, i64 %n) gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc_array(ptr %type, i64 %n)
  ret void
}
define void @unmanaged() {
  call void @shade_alloc()
  ret void
}
declare ptr addrspace(1) @shade_alloc(ptr)
declare ptr addrspace(1) @shade_alloc_array(ptr, i64)

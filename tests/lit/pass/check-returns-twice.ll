; `shade check` takes no claim about the paths to a write in a function that calls what returns twice: the second return comes along none of them. Here
; such a call takes the place of another one, by hand; the twin is another call that returns once.
; RUN: %shade opt -O0 --no-inline %s -S -o %t.ll
; RUN: %FileCheck %s < %t.ll
; RUN: %shade check %t.ll
; RUN: sed 's/call i32 @once(/call i32 @again(/' %t.ll > %t.again.ll
; RUN: %shade check %t.again.ll
; RUN: sed 's/call i32 @once(/call i32 @setjmp(/' %t.ll > %t.setjmp.ll
; RUN: not %shade check %t.setjmp.ll 2>&1 | %FileCheck --check-prefix=REFUSED %s
; RUN: sed 's/call i32 @once(ptr %buf)/call i32 @again(ptr %buf) returns_twice/' %t.ll > %t.site.ll
; RUN: not %shade check %t.site.ll 2>&1 | %FileCheck --check-prefix=REFUSED %s

; REFUSED: function @fresh: {{.*}}the old value is said to be elided by fresh-object, in a function that calls what returns twice; the new value is said to be elided by fresh-object, in
; REFUSED: function @unwritten: {{.*}}: the old value is said to be elided by old-null, in a function
; REFUSED: function @dominated: {{.*}}: the old value is said to be elided by dominated, in a function
; REFUSED: function @shaded: {{.*}}: the new value is said to be elided by shaded-value, in a function
; REFUSED: error: {{.*}}: 4 pointer writes are not covered

@type = external constant { i64, i64, i32, i32, ptr, ptr }
declare noalias ptr addrspace(1) @shade_alloc(ptr)
declare i32 @once(ptr)
declare i32 @again(ptr)
declare i32 @setjmp(ptr) returns_twice

; CHECK-LABEL: define void @fresh(
; CHECK: store ptr addrspace(1) %x, ptr addrspace(1) %n, align 8, !shade.elided
define void @fresh(ptr %buf, ptr addrspace(1) %x) gc "shade" {
  %r = call i32 @once(ptr %buf)
  %n = call ptr addrspace(1) @shade_alloc(ptr @type)
  store ptr addrspace(1) %x, ptr addrspace(1) %n, align 8
  ret void
}

; CHECK-LABEL: define void @unwritten(
; CHECK: store ptr addrspace(1) %x, ptr addrspace(1) %n, align 8, !shade.elided
define void @unwritten(ptr %buf, ptr addrspace(1) %x) gc "shade" {
  %n = call ptr addrspace(1) @shade_alloc(ptr @type)
  %r = call i32 @once(ptr %buf)
  store ptr addrspace(1) %x, ptr addrspace(1) %n, align 8
  ret void
}

; CHECK-LABEL: define void @dominated(
; CHECK: store ptr addrspace(1) %y, ptr addrspace(1) %p, align 8, !shade.elided
define void @dominated(ptr %buf, ptr addrspace(1) %p, ptr addrspace(1) %x, ptr addrspace(1) %y) gc "shade" {
  %r = call i32 @once(ptr %buf)
  store ptr addrspace(1) %x, ptr addrspace(1) %p, align 8
  store ptr addrspace(1) %y, ptr addrspace(1) %p, align 8
  ret void
}

; CHECK-LABEL: define void @shaded(
; CHECK: store ptr addrspace(1) %x, ptr addrspace(1) %q, align 8, !shade.elided
define void @shaded(ptr %buf, ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  %r = call i32 @once(ptr %buf)
  store ptr addrspace(1) %x, ptr addrspace(1) %p, align 8
  store ptr addrspace(1) %x, ptr addrspace(1) %q, align 8
  ret void
}

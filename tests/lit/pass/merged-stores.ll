; LLVM merges two conditional stores in the clean-up and drops metadata that it does not know. Two stores that need no barrier stay two that
; need none; of two that need one, neither loses its mode test.
; RUN: %shade opt --no-versions -O0 %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @without_barriers(
; CHECK-NOT: shade_mutator, i64 24
; CHECK: store i64 %spec.select, ptr addrspace(1) %p
; CHECK-NOT: store
; CHECK: ret void
define void @without_barriers(ptr addrspace(1) %p, i64 %v, i64 %w, i1 %a, i1 %b) gc "shade" {
entry:
  br i1 %a, label %x, label %y
x:
  store i64 %v, ptr addrspace(1) %p, align 8, !shade.nopointer !0
  br label %y
y:
  br i1 %b, label %z, label %e
z:
  store i64 %w, ptr addrspace(1) %p, align 8, !shade.nopointer !0
  br label %e
e:
  ret void
}

; CHECK-LABEL: define void @with_barriers(
; CHECK: load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 24)
; CHECK: store i64 %v, ptr addrspace(1) %p
; CHECK: load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 24)
; CHECK: store i64 %w, ptr addrspace(1) %p
; CHECK-NOT: !shade.
define void @with_barriers(ptr addrspace(1) %p, i64 %v, i64 %w, i1 %a, i1 %b) gc "shade" {
entry:
  br i1 %a, label %x, label %y
x:
  store i64 %v, ptr addrspace(1) %p, align 8
  br label %y
y:
  br i1 %b, label %z, label %e
z:
  store i64 %w, ptr addrspace(1) %p, align 8
  br label %e
e:
  ret void
}
!0 = !{}

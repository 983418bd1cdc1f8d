; self-edge: a pointer into the object that the slot is in needs no entry; what it overwrites does.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @own_buffer(
; CHECK: call void @shade_barrier_1_0(
; CHECK-NEXT: store ptr addrspace(1) %buffer, ptr addrspace(1) %p, align 8, !shade.elided [[SELF:![0-9]+]]
define void @own_buffer(ptr addrspace(1) %p, i64 %i) gc "shade" {
  %buffer = getelementptr i8, ptr addrspace(1) %p, i64 %i
  store ptr addrspace(1) %buffer, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @loaded_from_it(
; CHECK: call void @shade_barrier_1_1(
define void @loaded_from_it(ptr addrspace(1) %p) gc "shade" {
  %second = getelementptr i8, ptr addrspace(1) %p, i64 8
  %other = load ptr addrspace(1), ptr addrspace(1) %second
  store ptr addrspace(1) %other, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @of_another(
; CHECK: call void @shade_barrier_1_1(
define void @of_another(ptr addrspace(1) %p, ptr addrspace(1) %q) gc "shade" {
  %inside = getelementptr i8, ptr addrspace(1) %q, i64 8
  store ptr addrspace(1) %inside, ptr addrspace(1) %p
  ret void
}
; CHECK: [[SELF]] = !{!"", !"self-edge"}

; dominated: the second store to a slot with no safepoint in between needs no entry of the old value.
; RUN: %shade opt --no-versions -O0 --no-inline %s -S -o - | %FileCheck %s

declare void @poll()

; CHECK-LABEL: define void @again(
; CHECK: call void @shade_barrier_1_0_2(
; CHECK: store ptr addrspace(1) %v, ptr addrspace(1) %p
; CHECK: store ptr addrspace(1) %w, ptr addrspace(1) %p, align 8, !shade.elided [[OLD:![0-9]+]]
define void @again(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %w) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  store ptr addrspace(1) %w, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @across_a_safepoint(
; CHECK: call void @poll()
; CHECK-NOT: !shade.elided
; CHECK: call void @shade_barrier_1_1(
define void @across_a_safepoint(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %w) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  call void @poll()
  store ptr addrspace(1) %w, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @another_slot(
; CHECK: call void @shade_barrier_2_0_2(
define void @another_slot(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %w) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  %q = getelementptr i8, ptr addrspace(1) %p, i64 8
  store ptr addrspace(1) %w, ptr addrspace(1) %q
  ret void
}

; Logged on both ways to the join, and on one only.
; CHECK-LABEL: define void @both_ways(
; CHECK: end:
; CHECK: call void @shade_barrier_0_0_1(
define void @both_ways(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %w, i1 %c) gc "shade" {
  br i1 %c, label %yes, label %no
yes:
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  br label %end
no:
  store ptr addrspace(1) null, ptr addrspace(1) %p
  br label %end
end:
  store ptr addrspace(1) %w, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @one_way(
; CHECK: end:
; CHECK: call void @shade_barrier_1_1(
define void @one_way(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %w, i1 %c) gc "shade" {
  br i1 %c, label %yes, label %end
yes:
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  br label %end
end:
  store ptr addrspace(1) %w, ptr addrspace(1) %p
  ret void
}

; A block that nothing leads to takes nothing away, for the pass and its check; one that is entered does.
; CHECK-LABEL: define void @beside_a_way_from_nowhere(
; CHECK: again:
; CHECK: call void @shade_barrier_0_0_1(
define void @beside_a_way_from_nowhere(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %w) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  br label %again
nowhere:
  call void @poll()
  br label %again
again:
  store ptr addrspace(1) %w, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @beside_a_way_that_is_taken(
; CHECK: again:
; CHECK: call void @shade_barrier_1_1(
define void @beside_a_way_that_is_taken(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %w, i1 %c) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  br i1 %c, label %polls, label %again
polls:
  call void @poll()
  br label %again
again:
  store ptr addrspace(1) %w, ptr addrspace(1) %p
  ret void
}
; CHECK: [[OLD]] = !{!"dominated", !""}

; shaded-value: a value that went into the buffer since the last safepoint, as new or as old, needs no second entry.
; RUN: %shade opt --no-versions -O0 --no-inline %s -S -o - | %FileCheck %s

declare void @poll()

; CHECK-LABEL: define void @twice(
; CHECK: call void @shade_barrier_2_0_1(
; CHECK: store ptr addrspace(1) %v, ptr addrspace(1) %q, align 8, !shade.elided [[NEW:![0-9]+]]
define void @twice(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  store ptr addrspace(1) %v, ptr addrspace(1) %q
  ret void
}

; CHECK-LABEL: define void @across_a_safepoint(
; CHECK: call void @poll()
; CHECK: call void @shade_barrier_1_1(
define void @across_a_safepoint(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  call void @poll()
  store ptr addrspace(1) %v, ptr addrspace(1) %q
  ret void
}

; A swap: each loaded value is the old one here and the new one there.
; CHECK-LABEL: define void @swap(
; CHECK: [[A:%.*]] = ptrtoint ptr addrspace(1) %a to i64
; CHECK: [[B:%.*]] = ptrtoint ptr addrspace(1) %b to i64
; CHECK: call void @shade_barrier_0_2_0(i64 [[A]], i64 [[B]])
; CHECK-NEXT: store ptr addrspace(1) %b, ptr addrspace(1) %p
; CHECK-NEXT: store ptr addrspace(1) %a, ptr addrspace(1) %q
define void @swap(ptr addrspace(1) %p) gc "shade" {
  %q = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  %b = load ptr addrspace(1), ptr addrspace(1) %q
  store ptr addrspace(1) %b, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; With a safepoint behind the loads, another thread's write in between may not be logged: the barrier reads the slots itself.
; CHECK-LABEL: define void @swap_across_a_safepoint(
; CHECK: call void @shade_barrier_2_0_2(
define void @swap_across_a_safepoint(ptr addrspace(1) %p) gc "shade" {
  %q = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  %a = load ptr addrspace(1), ptr addrspace(1) %p
  %b = load ptr addrspace(1), ptr addrspace(1) %q
  call void @poll()
  store ptr addrspace(1) %b, ptr addrspace(1) %p
  store ptr addrspace(1) %a, ptr addrspace(1) %q
  ret void
}

; Further on in the same object: s = s[1:].
; CHECK-LABEL: define void @reslice(
; CHECK: [[OLD:%.*]] = ptrtoint ptr addrspace(1) %s to i64
; CHECK-NEXT: call void @shade_barrier_values_1_0(i64 [[OLD]])
define void @reslice(ptr addrspace(1) %p) gc "shade" {
  %s = load ptr addrspace(1), ptr addrspace(1) %p
  %next = getelementptr inbounds i8, ptr addrspace(1) %s, i64 8
  store ptr addrspace(1) %next, ptr addrspace(1) %p
  ret void
}

; Further back: the logged pointer may be one past the end, which retains nothing.
; CHECK-LABEL: define void @step_back(
; CHECK: call void @shade_barrier_values_1_1(
define void @step_back(ptr addrspace(1) %p) gc "shade" {
  %s = load ptr addrspace(1), ptr addrspace(1) %p
  %last = getelementptr inbounds i8, ptr addrspace(1) %s, i64 -8
  store ptr addrspace(1) %last, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @out_of_the_object(
; CHECK: call void @shade_barrier_values_1_1(
define void @out_of_the_object(ptr addrspace(1) %p) gc "shade" {
  %s = load ptr addrspace(1), ptr addrspace(1) %p
  %next = getelementptr i8, ptr addrspace(1) %s, i64 8
  store ptr addrspace(1) %next, ptr addrspace(1) %p
  ret void
}

; A write in between that may be to the slot: what was loaded is no longer its old value.
; CHECK-LABEL: define void @written_in_between(
; CHECK: store ptr addrspace(1) %v, ptr addrspace(1) %other
; CHECK-NOT: shade_barrier_{{.*}}_1_
define void @written_in_between(ptr addrspace(1) %p, ptr addrspace(1) %other, ptr addrspace(1) %v) gc "shade" {
  %s = load ptr addrspace(1), ptr addrspace(1) %p
  store ptr addrspace(1) %v, ptr addrspace(1) %other
  %next = getelementptr inbounds i8, ptr addrspace(1) %s, i64 8
  store ptr addrspace(1) %next, ptr addrspace(1) %p
  ret void
}

; A choice of values that were logged on their ways.
; CHECK-LABEL: define void @chosen(
; CHECK: end:
; CHECK: call void @shade_barrier_1_0(
define void @chosen(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %v, ptr addrspace(1) %w, i1 %c) gc "shade" {
  br i1 %c, label %yes, label %no
yes:
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  br label %end
no:
  store ptr addrspace(1) %w, ptr addrspace(1) %p
  br label %end
end:
  %chosen = phi ptr addrspace(1) [ %v, %yes ], [ %w, %no ]
  store ptr addrspace(1) %chosen, ptr addrspace(1) %q
  ret void
}

; CHECK-LABEL: define void @chosen_the_other_way(
; CHECK: end:
; CHECK: call void @shade_barrier_1_1(
define void @chosen_the_other_way(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %v, ptr addrspace(1) %w, i1 %c) gc "shade" {
  br i1 %c, label %yes, label %no
yes:
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  br label %end
no:
  store ptr addrspace(1) %w, ptr addrspace(1) %p
  br label %end
end:
  %chosen = phi ptr addrspace(1) [ %w, %yes ], [ %v, %no ]
  store ptr addrspace(1) %chosen, ptr addrspace(1) %q
  ret void
}
; CHECK: [[NEW]] = !{!"", !"shaded-value"}

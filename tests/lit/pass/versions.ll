; A region with several barriers on a path, or a loop with one, has two versions behind one mode test: one without barriers, and one whose barriers
; need no test of their own.
; RUN: %shade opt -O0 --no-inline --verify-barriers %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 --no-inline --no-versions %s -S -o - | %FileCheck %s --check-prefix=ONE
; RUN: %shade opt -O2 %s -S -o - | %FileCheck %s --check-prefix=FINAL
; RUN: %shade opt -O0 --no-inline --checked %s -S -o - | %FileCheck %s --check-prefix=ONE
; RUN: %shade opt -O0 --no-inline %s -S -o %t.ll && %shade check %t.ll

; ONE-NOT: shade_log_{{[0-9]_[0-9]_[0-9]}}
; ONE-NOT: .armed:

declare void @unknown()
declare void @leaf(i64) "gc-leaf-function"
declare void @only_once() "gc-leaf-function" noduplicate

; CHECK-LABEL: define void @join(
; CHECK: call i1 @shade_armed()
; CHECK-NEXT: br i1 {{.*}}, label %armed, label %[[OFF:.*]], !prof [[RARE:![0-9]+]]
; CHECK: [[OFF]]:
; CHECK-NOT: shade_
; CHECK: ret void
; CHECK: armed:
; CHECK-COUNT-3: call void @shade_log_1_0_
; CHECK-NOT: shade_
; CHECK: ret void
; FINAL-LABEL: define void @join(
; FINAL-COUNT-1: load volatile i32, ptr getelementptr {{.*}}@shade_mutator, i64 24
; FINAL-NOT: load volatile
; FINAL: {{^}$}}
define void @join(ptr addrspace(1) %p, ptr addrspace(1) %x, i1 %c) "gc-leaf-function" gc "shade" {
  %b = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  br i1 %c, label %yes, label %no
yes:
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  br label %end
no:
  store ptr addrspace(1) %x, ptr addrspace(1) %b
  br label %end
end:
  %d = getelementptr inbounds i8, ptr addrspace(1) %p, i64 16
  store ptr addrspace(1) %x, ptr addrspace(1) %d
  ret void
}

; One barrier on each way: nothing to win.
; CHECK-LABEL: define void @fork(
; CHECK-NOT: shade_armed
; CHECK-COUNT-2: call void @shade_barrier_1_1(
; CHECK: {{^}$}}
define void @fork(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, i1 %c) gc "shade" {
  br i1 %c, label %yes, label %no
yes:
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  ret void
no:
  store ptr addrspace(1) %x, ptr addrspace(1) %q
  ret void
}

; The region ends where a thread may poll, and another begins behind.
; CHECK-LABEL: define void @poll_between(
; CHECK: call i1 @shade_armed()
; CHECK: store ptr addrspace(1) %x, ptr addrspace(1) %p
; CHECK: call void @unknown()
; CHECK: call void @shade_barrier_1_1(
; CHECK: store ptr addrspace(1) %x, ptr addrspace(1) %r
; CHECK: {{^}$}}
define void @poll_between(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %r, ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  %y = load ptr addrspace(1), ptr addrspace(1) %q
  store ptr addrspace(1) %y, ptr addrspace(1) %q
  call void @unknown()
  store ptr addrspace(1) %x, ptr addrspace(1) %r
  ret void
}

; CHECK-LABEL: define void @poll_at_once(
; CHECK-NOT: shade_armed
; CHECK: {{^}$}}
define void @poll_at_once(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  call void @unknown()
  store ptr addrspace(1) %x, ptr addrspace(1) %q
  ret void
}

; What the region computes and something behind it uses.
; CHECK-LABEL: define i64 @live_out(
; CHECK: %[[N:.*]] = phi i64
; CHECK: call void @unknown()
; CHECK: ret i64 %[[N]]
define i64 @live_out(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  %y = load ptr addrspace(1), ptr addrspace(1) %q
  %n = ptrtoint ptr addrspace(1) %y to i64
  %q8 = getelementptr inbounds i8, ptr addrspace(1) %q, i64 8
  store ptr addrspace(1) %y, ptr addrspace(1) %q8
  call void @unknown()
  ret i64 %n
}

; A value that a loop stores each time round is logged once, before it; the old values each time.
; CHECK-LABEL: define void @fill(
; CHECK: call i1 @shade_armed()
; CHECK: br i1 {{.*}}, label %armed, label %loop
; CHECK: loop:
; CHECK-NOT: shade_
; CHECK: br i1
; CHECK: armed:
; CHECK: call void @shade_log_0_0_1(
; CHECK: loop.armed:
; CHECK: call void @shade_log_1_0_0(
; CHECK: store ptr addrspace(1) %x
; CHECK: {{^}$}}
define void @fill(ptr addrspace(1) %a, ptr addrspace(1) %x) gc "shade" {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %next, %loop ]
  %slot = getelementptr inbounds ptr addrspace(1), ptr addrspace(1) %a, i64 %i
  store ptr addrspace(1) %x, ptr addrspace(1) %slot
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 64
  br i1 %more, label %loop, label %end
end:
  ret void
}

; A value of the loop itself is logged each time.
; CHECK-LABEL: define ptr addrspace(1) @shift(
; CHECK: armed:
; CHECK-NOT: shade_log_0
; CHECK: call void @shade_log_1_0_1(
; CHECK: {{^}$}}
define ptr addrspace(1) @shift(ptr addrspace(1) %a, ptr addrspace(1) %x) gc "shade" {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %next, %loop ]
  %v = phi ptr addrspace(1) [ %x, %0 ], [ %old, %loop ]
  %slot = getelementptr inbounds ptr addrspace(1), ptr addrspace(1) %a, i64 %i
  %old = load ptr addrspace(1), ptr addrspace(1) %slot
  call void @leaf(i64 %i)
  store ptr addrspace(1) %v, ptr addrspace(1) %slot
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 64
  br i1 %more, label %loop, label %end
end:
  ret ptr addrspace(1) %old
}

; A loop that polls has no version.
; CHECK-LABEL: define void @fill_for_long(
; CHECK-NOT: shade_armed
; CHECK: call void @shade_barrier_1_1(
; CHECK: {{^}$}}
define void @fill_for_long(ptr addrspace(1) %a, ptr addrspace(1) %x, i64 %n) gc "shade" {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %next, %loop ]
  %slot = getelementptr inbounds ptr addrspace(1), ptr addrspace(1) %a, i64 %i
  store ptr addrspace(1) %x, ptr addrspace(1) %slot
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, %n
  br i1 %more, label %loop, label %end
end:
  ret void
}

; The barrier behind an exchange stays behind it, in both versions.
; CHECK-LABEL: define void @exchange_first(
; CHECK: call i1 @shade_armed()
; CHECK: atomicrmw
; CHECK: call void @shade_barrier_values_1_1(
; CHECK: armed:
; CHECK: atomicrmw
; CHECK: call void @shade_barrier_values_1_1(
; CHECK: {{^}$}}
define void @exchange_first(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x, ptr addrspace(1) %z) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %q
  %old = atomicrmw xchg ptr addrspace(1) %p, ptr addrspace(1) %z seq_cst
  %q8 = getelementptr inbounds i8, ptr addrspace(1) %q, i64 8
  %y = load ptr addrspace(1), ptr addrspace(1) %old
  store ptr addrspace(1) %y, ptr addrspace(1) %q8
  ret void
}

; What may not be there twice, and a function that is to stay small.
; CHECK-LABEL: define void @once(
; CHECK-NOT: shade_armed
; CHECK: {{^}$}}
define void @once(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  call void @only_once()
  %y = load ptr addrspace(1), ptr addrspace(1) %q
  store ptr addrspace(1) %y, ptr addrspace(1) %q
  ret void
}

; CHECK-LABEL: define void @small(
; CHECK-NOT: shade_armed
; CHECK: {{^}$}}
define void @small(ptr addrspace(1) %a, ptr addrspace(1) %x) optsize gc "shade" {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %next, %loop ]
  %slot = getelementptr inbounds ptr addrspace(1), ptr addrspace(1) %a, i64 %i
  store ptr addrspace(1) %x, ptr addrspace(1) %slot
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 64
  br i1 %more, label %loop, label %end
end:
  ret void
}

; CHECK: [[RARE]] = !{!"branch_weights", i32 1, i32 1048575}

; A phi or select of pointers that are derived from different bases gets one of the bases beside it, if something needs it.
; RUN: %shade opt -O0 %s -S -o - | %FileCheck %s

declare void @other()
; Two, so that no optimisation merges the branches.
declare void @leaf() "gc-leaf-function"
declare void @leaf.right() "gc-leaf-function"

; CHECK-LABEL: define {{.*}}@phi_of_derived(
; CHECK: join:
; CHECK-NEXT: %[[BASE:.*]] = phi ptr addrspace(1) [ %x, %left ], [ %y, %right ]
; CHECK-NEXT: %p = phi
; CHECK: call void @other()
; CHECK-NEXT: call void asm sideeffect "", "r"(ptr addrspace(1) %[[BASE]])
define i64 @phi_of_derived(i1 %c, ptr addrspace(1) %x, ptr addrspace(1) %y, i64 %i) gc "shade" {
  br i1 %c, label %left, label %right
left:
  call void @leaf()
  %p.x = getelementptr i64, ptr addrspace(1) %x, i64 %i
  br label %join
right:
  call void @leaf.right()
  %p.y = getelementptr i8, ptr addrspace(1) %y, i64 -8
  br label %join
join:
  %p = phi ptr addrspace(1) [ %p.x, %left ], [ %p.y, %right ]
  %at = getelementptr i64, ptr addrspace(1) %p, i64 %i
  call void @other()
  %v = load i64, ptr addrspace(1) %at
  ret i64 %v
}

; The twin: it is used itself, so code generation has it at hand.
; CHECK-LABEL: define {{.*}}@phi_that_is_used(
; CHECK: call void @other()
; CHECK-NOT: asm
; CHECK: ret i64
define i64 @phi_that_is_used(i1 %c, ptr addrspace(1) %x, ptr addrspace(1) %y, i64 %i) gc "shade" {
  br i1 %c, label %left, label %right
left:
  call void @leaf()
  %p.x = getelementptr i64, ptr addrspace(1) %x, i64 %i
  br label %join
right:
  call void @leaf.right()
  br label %join
join:
  %p = phi ptr addrspace(1) [ %p.x, %left ], [ %y, %right ]
  call void @other()
  %v = load i64, ptr addrspace(1) %p
  ret i64 %v
}

; A merge of bases is one.
; CHECK-LABEL: define {{.*}}@phi_of_bases(
; CHECK: join:
; CHECK-NEXT: %p = phi
; CHECK-NEXT: getelementptr
; CHECK: call void asm sideeffect "", "r"(ptr addrspace(1) %p)
define i64 @phi_of_bases(i1 %c, ptr addrspace(1) %x, ptr addrspace(1) %y, i64 %i) gc "shade" {
  br i1 %c, label %left, label %right
left:
  call void @leaf()
  br label %join
right:
  call void @leaf.right()
  br label %join
join:
  %p = phi ptr addrspace(1) [ %x, %left ], [ %y, %right ]
  %at = getelementptr i64, ptr addrspace(1) %p, i64 %i
  call void @other()
  %v = load i64, ptr addrspace(1) %at
  ret i64 %v
}

; CHECK-LABEL: define {{.*}}@select_of_derived(
; CHECK: %[[BASE:.*]] = select i1 %c, ptr addrspace(1) %x, ptr addrspace(1) null
; CHECK: call void asm sideeffect "", "r"(ptr addrspace(1) %[[BASE]])
define i64 @select_of_derived(i1 %c, ptr addrspace(1) %x, i64 %i) gc "shade" {
  %a = getelementptr i64, ptr addrspace(1) %x, i64 %i
  %p = select i1 %c, ptr addrspace(1) %a, ptr addrspace(1) null
  %at = getelementptr i64, ptr addrspace(1) %p, i64 %i
  call void @other()
  %v = load i64, ptr addrspace(1) %at
  ret i64 %v
}

; Two loops whose phis and a select depend on each other, with a plain pointer on the way: the inner pointer has the outer one's base.
; CHECK-LABEL: define {{.*}}@nested(
; CHECK: {{^}}outer:
; CHECK-NEXT: %[[BASE:.*]] = phi ptr addrspace(1) [ %x, %{{.*}} ], [ %[[NEXT:.*]], %{{.*}} ]
; CHECK-NEXT: %p = phi
; CHECK: {{^}}inner:
; CHECK-NEXT: %q = phi
; CHECK: call void @other()
; CHECK-NEXT: call void asm sideeffect "", "r"(ptr addrspace(1) %[[BASE]])
; CHECK: %[[NEXT]] = select i1 %c, ptr addrspace(1) %[[BASE]], ptr addrspace(1) %y
; CHECK-NEXT: %next = select
define void @nested(ptr addrspace(1) %x, ptr addrspace(1) %y, i1 %c) gc "shade" {
entry:
  %start = getelementptr i8, ptr addrspace(1) %x, i64 -8
  br label %outer
outer:
  %p = phi ptr addrspace(1) [ %start, %entry ], [ %next, %latch ]
  %plain = addrspacecast ptr addrspace(1) %p to ptr
  br label %inner
inner:
  %q = phi ptr [ %plain, %outer ], [ %q1, %inner ]
  %q1 = getelementptr i8, ptr %q, i64 8
  call void @other()
  %v = load i64, ptr %q1
  %more = icmp eq i64 %v, 0
  br i1 %more, label %inner, label %latch
latch:
  %back = addrspacecast ptr %q1 to ptr addrspace(1)
  %next = select i1 %c, ptr addrspace(1) %back, ptr addrspace(1) %y
  br i1 %c, label %outer, label %exit
exit:
  ret void
}

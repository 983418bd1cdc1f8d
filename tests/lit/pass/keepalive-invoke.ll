; Behind an invoke the base is kept where it is used; if only a phi uses something derived from it, on the edge.
; RUN: %shade opt -O0 %s -S -o - | %FileCheck %s

declare void @other()
declare void @leaf() "gc-leaf-function"
declare void @side() "gc-leaf-function"
declare i32 @personality(...)

; CHECK-LABEL: define {{.*}}@normal(
; CHECK: {{^}}ok:
; CHECK-NEXT: call void asm sideeffect "", "r"(ptr addrspace(1) %x)
define i64 @normal(ptr addrspace(1) %x, i64 %i) gc "shade" personality ptr @personality {
  %at = getelementptr i64, ptr addrspace(1) %x, i64 %i
  invoke void @other() to label %ok unwind label %bad
ok:
  %v = load i64, ptr addrspace(1) %at
  ret i64 %v
bad:
  %l = landingpad { ptr, i32 } cleanup
  call void @leaf()
  resume { ptr, i32 } %l
}

; CHECK-LABEL: define {{.*}}@unwound(
; CHECK: {{^}}ok:
; CHECK-NEXT: ret
; CHECK: landingpad
; CHECK-NEXT: cleanup
; CHECK-NEXT: call void asm sideeffect "", "r"(ptr addrspace(1) %x)
define i64 @unwound(ptr addrspace(1) %x, i64 %i) gc "shade" personality ptr @personality {
  %at = getelementptr i64, ptr addrspace(1) %x, i64 %i
  invoke void @other() to label %ok unwind label %bad
ok:
  ret i64 0
bad:
  %l = landingpad { ptr, i32 } cleanup
  store volatile i64 0, ptr addrspace(1) %at, !shade.nopointer !{}
  resume { ptr, i32 } %l
}

; CHECK-LABEL: define {{.*}}@on_the_edge(
; CHECK: invoke void @other()
; CHECK-NEXT: to label %[[EDGE:.*]] unwind
; CHECK: {{^}}[[EDGE]]:
; CHECK-NEXT: call void asm sideeffect "", "r"(ptr addrspace(1) %x)
; CHECK-NEXT: br label %join
; CHECK: phi ptr addrspace(1) [ %at, %[[EDGE]] ], [ %y, %side ]
define i64 @on_the_edge(i1 %c, ptr addrspace(1) %y, i64 %i) gc "shade" personality ptr @personality {
  br i1 %c, label %way, label %side
way:
  %x = load ptr addrspace(1), ptr addrspace(1) %y
  %at = getelementptr i64, ptr addrspace(1) %x, i64 %i
  invoke void @other() to label %join unwind label %bad
side:
  call void @side()
  br label %join
join:
  %p = phi ptr addrspace(1) [ %at, %way ], [ %y, %side ]
  %v = load i64, ptr addrspace(1) %p
  ret i64 %v
bad:
  %l = landingpad { ptr, i32 } cleanup
  call void @leaf()
  resume { ptr, i32 } %l
}

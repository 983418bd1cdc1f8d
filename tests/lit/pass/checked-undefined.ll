; A checked build settles undefined bits, so that the shadow heap is told what is really stored; a value without any is left alone.
; RUN: %shade opt -O0 --checked --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck --check-prefix=PLAIN %s
; PLAIN-NOT: freeze

; CHECK-LABEL: define void @undefined(
; CHECK: [[SOME:%.*]] = freeze ptr addrspace(1) undef
; CHECK: [[WORD:%.*]] = ptrtoint ptr addrspace(1) [[SOME]] to i64
; CHECK: call void @shade_checked_before(ptr {{.*}}, i64 [[WORD]], i32 3
; CHECK: store ptr addrspace(1) [[SOME]], ptr addrspace(1) %p
define void @undefined(ptr addrspace(1) %p) gc "shade" {
  store ptr addrspace(1) undef, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @in_part(
; CHECK: [[SOME:%.*]] = freeze { ptr addrspace(1), i64 } { ptr addrspace(1) undef, i64 7 }
; CHECK: store { ptr addrspace(1), i64 } [[SOME]]
define void @in_part(ptr addrspace(1) %p) gc "shade" {
  store { ptr addrspace(1), i64 } { ptr addrspace(1) undef, i64 7 }, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @chosen(
; CHECK: [[SOME:%.*]] = freeze ptr addrspace(1) %v
; CHECK: store ptr addrspace(1) [[SOME]], ptr addrspace(1) %p
define void @chosen(ptr addrspace(1) %p, ptr addrspace(1) %a, i1 %c) gc "shade" {
  %v = select i1 %c, ptr addrspace(1) %a, ptr addrspace(1) undef
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

; CHECK-LABEL: define void @defined(
; CHECK-NOT: freeze
; CHECK: ret void
define void @defined(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %w, i1 %c) gc "shade" {
  %x = select i1 %c, ptr addrspace(1) %v, ptr addrspace(1) %w
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  store { ptr addrspace(1), i64 } { ptr addrspace(1) null, i64 7 }, ptr addrspace(1) %p
  ret void
}

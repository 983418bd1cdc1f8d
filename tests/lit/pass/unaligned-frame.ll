; The copy that a bulk barrier of an unaligned store makes is a static alloca of the caller, wherever the store is: a dynamic one
; would cost a frame pointer on the off path.
; RUN: %shade opt -O1 %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @f(
; CHECK-NEXT: entry:
; CHECK-NEXT: %[[COPY:.*]] = alloca i64
; CHECK-NOT: llvm.stacksave
; CHECK: store i64 %v, ptr %[[COPY]]
; CHECK: call void @shade_wb_bulk({{.*}}, ptr {{(nonnull )?}}%[[COPY]], i64 8)
; CHECK: store i64 %v, ptr addrspace(1) %p, align 1
; CHECK-NOT: llvm.stacksave
; CHECK: ret void
define void @f(ptr addrspace(1) %p, i64 %v, i1 %c) gc "shade" {
entry:
  br i1 %c, label %then, label %end
then:
  store i64 %v, ptr addrspace(1) %p, align 1
  br label %end
end:
  ret void
}

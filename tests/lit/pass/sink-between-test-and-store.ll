; Why attributes are stripped. The call's result is used behind the inlined barrier only, and InstCombine sinks a memory(none)
; willreturn call into the block of its use: between the mode test and the store, where it may poll. After the pass it may not.
; The twin puts the promise back into the pass's own output and shows that InstCombine then does sink it.
; RUN: %shade opt -O0 %s -S -o %t.ll
; RUN: opt -passes=instcombine %t.ll -S -o - | %FileCheck %s
; RUN: sed 's/declare i64 @callee(i64)/declare i64 @callee(i64) memory(none) willreturn nounwind/' %t.ll > %t.twin.ll
; RUN: opt -passes=instcombine %t.twin.ll -S -o - | %FileCheck --check-prefix=TWIN %s

; CHECK-LABEL: define void @f(
; CHECK: call i64 @callee(
; CHECK: load volatile i32, {{.*}}@shade_mutator, i64 24
; CHECK-NOT: call i64 @callee(
; CHECK: store ptr addrspace(1)

; TWIN-LABEL: define void @f(
; TWIN: load volatile i32, {{.*}}@shade_mutator, i64 24
; TWIN: call i64 @callee(
; TWIN: store ptr addrspace(1)

declare i64 @callee(i64) memory(none) willreturn nounwind

define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v, i64 %x, ptr %q) gc "shade" {
  %index = call i64 @callee(i64 %x)
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  store i64 %index, ptr %q, !shade.nopointer !{}
  ret void
}

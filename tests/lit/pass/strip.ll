; Attributes that lie once functions poll are gone from definitions, declarations and calls; leaves that are not managed and
; intrinsics keep theirs. At -O0 and on optnone functions too.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

; CHECK: define i64 @managed(ptr %p) #[[MANAGED:[0-9]+]]
define i64 @managed(ptr readonly %p) memory(argmem: read) willreturn nosync nofree speculatable nounwind gc "shade" {
; CHECK: call i64 @callee(ptr %p){{$}}
  %a = call i64 @callee(ptr readonly %p) memory(none) willreturn nosync nofree
; CHECK: call i64 @leaf(ptr readonly %p) #[[LEAFCALL:[0-9]+]]
  %b = call i64 @leaf(ptr readonly %p) memory(read)
; CHECK: call i64 asm "", "=r"(){{$}}
  %c = call i64 asm "", "=r"() memory(none)
  %d = add i64 %a, %b
  %e = add i64 %d, %c
  ret i64 %e
}

; CHECK: declare i64 @callee(ptr){{$}}
declare i64 @callee(ptr readnone) memory(none) willreturn nosync nofree
; CHECK: declare i64 @leaf(ptr readonly) #[[LEAF:[0-9]+]]
declare i64 @leaf(ptr readonly) memory(read) willreturn "gc-leaf-function"

; CHECK: define void @optnone(ptr %p) #[[OPTNONE:[0-9]+]]
define void @optnone(ptr writeonly %p) noinline optnone memory(argmem: write) willreturn gc "shade" {
  ret void
}

; CHECK-DAG: attributes #[[MANAGED]] = { nounwind "shade-instrumented" }
; CHECK-DAG: attributes #[[LEAF]] = { willreturn memory(read) "gc-leaf-function" }
; CHECK-DAG: attributes #[[OPTNONE]] = { noinline optnone "shade-instrumented" }
; CHECK-DAG: attributes #[[LEAFCALL]] = { memory(read) }

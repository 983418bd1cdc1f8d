; In a checked build the shadow heap is told of each new object. It keeps no address and writes nothing, so what is elided for fresh objects
; and their untouched slots still holds, and is still proved. The twin hands the object to a function that may do either.
; RUN: %shade opt -O0 --checked --no-inline %s -S -o - | %FileCheck %s

%shade.type = type { i64, i64, i32, i32, ptr, ptr }
@mask = private constant [1 x i64] [i64 3]
@t = private constant %shade.type { i64 16, i64 16, i32 8, i32 0, ptr null, ptr @mask }
declare ptr addrspace(1) @shade_alloc(ptr)
declare ptr addrspace(1) @grow()
declare void @show(ptr addrspace(1))

; CHECK-LABEL: define {{.*}}@made(
; CHECK: call void @shade_checked_allocated(
; CHECK: store ptr addrspace(1) %l, ptr addrspace(1) %n, align 8, !shade.elided ![[OLD_NULL:[0-9]+]]
define ptr addrspace(1) @made() gc "shade" {
  %n = call ptr addrspace(1) @shade_alloc(ptr @t)
  %l = call ptr addrspace(1) @grow()
  store ptr addrspace(1) %l, ptr addrspace(1) %n, align 8
  ret ptr addrspace(1) %n
}

; CHECK-LABEL: define {{.*}}@shown(
; CHECK: call void @shade_checked_allocated(
; CHECK: store ptr addrspace(1) %l, ptr addrspace(1) %n, align 8{{$}}
define ptr addrspace(1) @shown() gc "shade" {
  %n = call ptr addrspace(1) @shade_alloc(ptr @t)
  call void @show(ptr addrspace(1) %n)
  %l = call ptr addrspace(1) @grow()
  store ptr addrspace(1) %l, ptr addrspace(1) %n, align 8
  ret ptr addrspace(1) %n
}
; CHECK: ![[OLD_NULL]] = !{!"old-null", !""}

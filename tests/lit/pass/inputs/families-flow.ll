; The rules that look at what happened since the last safepoint, each with its twin. What each family makes of them: family-flow.ll.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1"
target triple = "x86_64-unknown-linux-gnu"

%shade.type = type { i64, i64, i32, i32, ptr, ptr }
@mask = private constant [1 x i64] [i64 3]
@node = private constant %shade.type { i64 16, i64 16, i32 8, i32 0, ptr null, ptr @mask }
@global = global ptr addrspace(1) null

declare ptr addrspace(1) @shade_alloc(ptr)
declare void @foreign()

define void @fresh(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @node)
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  store volatile ptr addrspace(1) %o, ptr @global
  ret void
}

define void @published(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @node)
  store volatile ptr addrspace(1) %o, ptr @global
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  ret void
}

; old-null: unpublished and not written, across a safepoint.
define ptr addrspace(1) @unwritten(ptr addrspace(1) %v) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @node)
  call void @foreign()
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  ret ptr addrspace(1) %o
}

define ptr addrspace(1) @written(ptr addrspace(1) %v, ptr addrspace(1) %w) gc "shade" {
  %o = call ptr addrspace(1) @shade_alloc(ptr @node)
  store volatile ptr addrspace(1) %w, ptr addrspace(1) %o
  call void @foreign()
  store ptr addrspace(1) %v, ptr addrspace(1) %o
  ret ptr addrspace(1) %o
}

define void @dominated(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %w) gc "shade" {
  store volatile ptr addrspace(1) %v, ptr addrspace(1) %p
  store volatile ptr addrspace(1) %w, ptr addrspace(1) %p
  ret void
}

define void @dominated_across(ptr addrspace(1) %p, ptr addrspace(1) %v, ptr addrspace(1) %w) gc "shade" {
  store volatile ptr addrspace(1) %v, ptr addrspace(1) %p
  call void @foreign()
  store volatile ptr addrspace(1) %w, ptr addrspace(1) %p
  ret void
}

; shaded-value: %v goes to a second slot.
define void @shaded(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %v) gc "shade" {
  store volatile ptr addrspace(1) %v, ptr addrspace(1) %p
  store volatile ptr addrspace(1) %v, ptr addrspace(1) %q
  ret void
}

define void @shaded_across(ptr addrspace(1) %p, ptr addrspace(1) %q, ptr addrspace(1) %v) gc "shade" {
  store volatile ptr addrspace(1) %v, ptr addrspace(1) %p
  call void @foreign()
  store volatile ptr addrspace(1) %v, ptr addrspace(1) %q
  ret void
}

define void @self_edge(ptr addrspace(1) %p) gc "shade" {
  %slot = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  store ptr addrspace(1) %p, ptr addrspace(1) %slot
  ret void
}

define void @other_edge(ptr addrspace(1) %p, ptr addrspace(1) %q) gc "shade" {
  %slot = getelementptr inbounds i8, ptr addrspace(1) %p, i64 8
  store ptr addrspace(1) %q, ptr addrspace(1) %slot
  ret void
}

; byval.ll: managed memory passed by value: the callee gets a copy on the stack.

%shade.type = type { i64, i64, i32, i32, ptr, ptr }

@holder.mask = private constant [1 x i64] [i64 15]
@holder.type = private constant %shade.type { i64 32, i64 32, i32 8, i32 0, ptr null, ptr @holder.mask }
@object.type = private constant %shade.type { i64 16, i64 0, i32 8, i32 0, ptr null, ptr null }
@format = private constant [6 x i8] c"%lld\0A\00"

declare ptr addrspace(1) @shade_alloc(ptr)
declare i32 @printf(ptr, ...) "gc-leaf-function"
%pair = type { ptr addrspace(1), ptr addrspace(1) }

; The copy is whole whatever happens to the memory that it was made from: its words are read after that has changed.
define internal void @callee(ptr addrspace(1) %holder, ptr addrspace(1) byval(%pair) align 8 %copy) noinline gc "shade" {
  %from = getelementptr i8, ptr addrspace(1) %holder, i64 16
  %after = getelementptr i8, ptr addrspace(1) %holder, i64 24
  %new = call ptr addrspace(1) @object(i64 0)
  %other = call ptr addrspace(1) @object(i64 0)
  store volatile ptr addrspace(1) %new, ptr addrspace(1) %from
  store volatile ptr addrspace(1) %other, ptr addrspace(1) %after
  %next = getelementptr %pair, ptr addrspace(1) %copy, i64 0, i32 1
  %first = load volatile ptr addrspace(1), ptr addrspace(1) %copy
  %second = load volatile ptr addrspace(1), ptr addrspace(1) %next
  %slot = getelementptr %pair, ptr addrspace(1) %holder, i64 0, i32 1
  store volatile ptr addrspace(1) %first, ptr addrspace(1) %holder
  store volatile ptr addrspace(1) %second, ptr addrspace(1) %slot
  ret void
}

define internal void @put(ptr addrspace(1) %holder, ptr addrspace(1) %a, ptr addrspace(1) %b) noinline gc "shade" {
  %third = getelementptr i8, ptr addrspace(1) %holder, i64 16
  %fourth = getelementptr i8, ptr addrspace(1) %holder, i64 24
  store volatile ptr addrspace(1) %a, ptr addrspace(1) %third
  store volatile ptr addrspace(1) %b, ptr addrspace(1) %fourth
  call void @callee(ptr addrspace(1) %holder, ptr addrspace(1) byval(%pair) align 8 %third)
  ret void
}

define internal ptr addrspace(1) @object(i64 %id) gc "shade" {
  %object = call ptr addrspace(1) @shade_alloc(ptr @object.type)
  store i64 %id, ptr addrspace(1) %object, !shade.nopointer !0
  ret ptr addrspace(1) %object
}

; Prints the number in slot %i, 0 if nothing was ever written there.
define internal void @show(ptr addrspace(1) %holder, i64 %i) gc "shade" {
  %slot = getelementptr ptr addrspace(1), ptr addrspace(1) %holder, i64 %i
  %object = load ptr addrspace(1), ptr addrspace(1) %slot
  %empty = icmp eq ptr addrspace(1) %object, null
  br i1 %empty, label %print, label %read

read:
  %read.id = load i64, ptr addrspace(1) %object
  br label %print

print:
  %id = phi i64 [ 0, %0 ], [ %read.id, %read ]
  %printed = call i32 (ptr, ...) @printf(ptr @format, i64 %id)
  ret void
}

define i32 @main() gc "shade" {
entry:
  %holder = call ptr addrspace(1) @shade_alloc(ptr @holder.type)
  br label %again

again:
  %i = phi i64 [ 1, %entry ], [ %next, %again ]
  %a = call ptr addrspace(1) @object(i64 %i)
  %b = call ptr addrspace(1) @object(i64 %i)
  call void @put(ptr addrspace(1) %holder, ptr addrspace(1) %a, ptr addrspace(1) %b)
  %next = add i64 %i, 1
  %more = icmp ule i64 %next, 5
  br i1 %more, label %again, label %end

end:
  call void @show(ptr addrspace(1) %holder, i64 0)
  call void @show(ptr addrspace(1) %holder, i64 1)
  ret i32 0
}

!0 = !{}

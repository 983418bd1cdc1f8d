; gcwrite.ll: LLVM's own gc intrinsics: writes by them, what is written is read by one, and a root is one.

%shade.type = type { i64, i64, i32, i32, ptr, ptr }

@holder.mask = private constant [1 x i64] [i64 15]
@holder.type = private constant %shade.type { i64 32, i64 32, i32 8, i32 0, ptr null, ptr @holder.mask }
@object.type = private constant %shade.type { i64 16, i64 0, i32 8, i32 0, ptr null, ptr null }
@format = private constant [6 x i8] c"%lld\0A\00"

declare ptr addrspace(1) @shade_alloc(ptr)
declare i32 @printf(ptr, ...) "gc-leaf-function"
declare void @llvm.gcwrite(ptr, ptr, ptr)
declare ptr @llvm.gcread(ptr, ptr)
declare void @llvm.gcroot(ptr, ptr)

define internal void @put(ptr addrspace(1) %holder, ptr addrspace(1) %a, ptr addrspace(1) %b) noinline gc "shade" {
  %root = alloca ptr
  call void @llvm.gcroot(ptr %root, ptr null)
  %object = addrspacecast ptr addrspace(1) %holder to ptr
  %plain = addrspacecast ptr addrspace(1) %a to ptr
  store ptr %plain, ptr %root
  call void @llvm.gcwrite(ptr %plain, ptr %object, ptr %object)
  %read = call ptr @llvm.gcread(ptr %object, ptr %object)
  %second = getelementptr i8, ptr %object, i64 8
  call void @llvm.gcwrite(ptr %read, ptr %object, ptr %second)
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

; vp_strided.ll: a vector-predicated store whose lanes lie two words apart, backwards: three of the four lanes, and of these the ones that a mask names.
; A second one, its stride known at run time only, goes to every other slot of the words between.

%shade.type = type { i64, i64, i32, i32, ptr, ptr }

@holder.mask = private constant [1 x i64] [i64 255]
@holder.type = private constant %shade.type { i64 64, i64 64, i32 8, i32 0, ptr null, ptr @holder.mask }
@object.type = private constant %shade.type { i64 16, i64 0, i32 8, i32 0, ptr null, ptr null }
@stride = internal global i32 16
@format = private constant [6 x i8] c"%lld\0A\00"

declare ptr addrspace(1) @shade_alloc(ptr)
declare i32 @printf(ptr, ...) "gc-leaf-function"
declare void @llvm.experimental.vp.strided.store.v4p1.p1.i64(<4 x ptr addrspace(1)>, ptr addrspace(1), i64, <4 x i1>, i32)
declare void @llvm.experimental.vp.strided.store.v4p1.p1.i32(<4 x ptr addrspace(1)>, ptr addrspace(1), i32, <4 x i1>, i32)

define internal void @put(ptr addrspace(1) %holder, <4 x ptr addrspace(1)> %values, <4 x i1> %mask) noinline gc "shade" {
  %last = getelementptr ptr addrspace(1), ptr addrspace(1) %holder, i64 6
  call void @llvm.experimental.vp.strided.store.v4p1.p1.i64(<4 x ptr addrspace(1)> %values, ptr addrspace(1) align 8 %last, i64 -16, <4 x i1> %mask, i32 3)
  ret void
}

define internal void @put_between(ptr addrspace(1) %holder, <4 x ptr addrspace(1)> %values, i32 %stride, <4 x i1> %mask, i32 %n) noinline gc "shade" {
  %first = getelementptr ptr addrspace(1), ptr addrspace(1) %holder, i64 1
  call void @llvm.experimental.vp.strided.store.v4p1.p1.i32(<4 x ptr addrspace(1)> %values, ptr addrspace(1) align 8 %first, i32 %stride, <4 x i1> %mask, i32 %n)
  ret void
}

define internal ptr addrspace(1) @object(i64 %id) gc "shade" {
  %object = call ptr addrspace(1) @shade_alloc(ptr @object.type)
  store i64 %id, ptr addrspace(1) %object, !shade.nopointer !0
  ret ptr addrspace(1) %object
}

define internal <4 x ptr addrspace(1)> @objects(i64 %id) gc "shade" {
  %a = call ptr addrspace(1) @object(i64 %id)
  %b = call ptr addrspace(1) @object(i64 %id)
  %c = call ptr addrspace(1) @object(i64 %id)
  %d = call ptr addrspace(1) @object(i64 %id)
  %one = insertelement <4 x ptr addrspace(1)> poison, ptr addrspace(1) %a, i64 0
  %two = insertelement <4 x ptr addrspace(1)> %one, ptr addrspace(1) %b, i64 1
  %three = insertelement <4 x ptr addrspace(1)> %two, ptr addrspace(1) %c, i64 2
  %four = insertelement <4 x ptr addrspace(1)> %three, ptr addrspace(1) %d, i64 3
  ret <4 x ptr addrspace(1)> %four
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

; The lanes that are written change with each turn, so that every slot that is written holds an object before.
define i32 @main() gc "shade" {
entry:
  %holder = call ptr addrspace(1) @shade_alloc(ptr @holder.type)
  br label %again

again:
  %i = phi i64 [ 1, %entry ], [ %next, %again ]
  %values = call <4 x ptr addrspace(1)> @objects(i64 %i)
  %odd = trunc i64 %i to i1
  %mask = select i1 %odd, <4 x i1> <i1 true, i1 true, i1 false, i1 true>, <4 x i1> <i1 true, i1 false, i1 true, i1 true>
  call void @put(ptr addrspace(1) %holder, <4 x ptr addrspace(1)> %values, <4 x i1> %mask)
  %others = call <4 x ptr addrspace(1)> @objects(i64 %i)
  %stride = load volatile i32, ptr @stride
  %turn = trunc i64 %i to i32
  %n = and i32 %turn, 3
  call void @put_between(ptr addrspace(1) %holder, <4 x ptr addrspace(1)> %others, i32 %stride, <4 x i1> %mask, i32 %n)
  %next = add i64 %i, 1
  %more = icmp ule i64 %next, 5
  br i1 %more, label %again, label %end

end:
  call void @show(ptr addrspace(1) %holder, i64 0)
  call void @show(ptr addrspace(1) %holder, i64 1)
  call void @show(ptr addrspace(1) %holder, i64 2)
  call void @show(ptr addrspace(1) %holder, i64 3)
  call void @show(ptr addrspace(1) %holder, i64 4)
  call void @show(ptr addrspace(1) %holder, i64 5)
  call void @show(ptr addrspace(1) %holder, i64 6)
  call void @show(ptr addrspace(1) %holder, i64 7)
  ret i32 0
}

!0 = !{}

; aggregate.ll: a store of a struct of two pointers, one of them in a nested array.

%shade.type = type { i64, i64, i32, i32, ptr, ptr }
%pair = type { ptr addrspace(1), [1 x ptr addrspace(1)] }

@pair.mask = private constant [1 x i64] [i64 3]
@pair.type = private constant %shade.type { i64 16, i64 16, i32 8, i32 0, ptr null, ptr @pair.mask }
@object.type = private constant %shade.type { i64 16, i64 0, i32 8, i32 0, ptr null, ptr null }

declare ptr addrspace(1) @shade_alloc(ptr)
declare i32 @puts(ptr) "gc-leaf-function"
@done = private constant [5 x i8] c"done\00"

define internal void @put(ptr addrspace(1) %pair, ptr addrspace(1) %a, ptr addrspace(1) %b) noinline gc "shade" {
  %first = insertvalue %pair poison, ptr addrspace(1) %a, 0
  %both = insertvalue %pair %first, ptr addrspace(1) %b, 1, 0
  store %pair %both, ptr addrspace(1) %pair, align 8
  ret void
}

define i32 @main() gc "shade" {
entry:
  %pair = call ptr addrspace(1) @shade_alloc(ptr @pair.type)
  br label %again

again:
  %i = phi i32 [ 1, %entry ], [ %next, %again ]
  %a = call ptr addrspace(1) @shade_alloc(ptr @object.type)
  %b = call ptr addrspace(1) @shade_alloc(ptr @object.type)
  call void @put(ptr addrspace(1) %pair, ptr addrspace(1) %a, ptr addrspace(1) %b)
  %next = add i32 %i, 1
  %more = icmp ule i32 %next, 5
  br i1 %more, label %again, label %end

end:
  %printed = call i32 @puts(ptr @done)
  ret i32 0
}

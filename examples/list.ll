; The whole contract in forty lines: builds the list 1000, …, 1 in the managed heap and prints its sum, 500500.
;   shade run examples/list.ll

%shade.type = type { i64, i64, i32, i32, ptr, ptr }
%cell = type { ptr addrspace(1), i64 }

; Where the pointers are: size 16, the last pointer ends at byte 8, alignment 8, no flags, bit 0 of the mask = word 0.
@cell.name = private constant [5 x i8] c"cell\00"
@cell.mask = private constant [1 x i64] [i64 1]
@cell.type = private constant %shade.type { i64 16, i64 8, i32 8, i32 0, ptr @cell.name, ptr @cell.mask }

@head = global ptr addrspace(1) null ; a root, and a slot: storing to it needs a barrier
@format = private constant [4 x i8] c"%d\0A\00"

declare ptr addrspace(1) @shade_alloc(ptr)
declare i32 @printf(ptr, ...) "gc-leaf-function"

define i32 @main() gc "shade" {
entry:
  br label %build

build: ; head = cell { head, i }: an ordinary allocation and ordinary stores
  %i = phi i64 [ 1, %entry ], [ %i.next, %build ]
  %cell = call ptr addrspace(1) @shade_alloc(ptr @cell.type)
  %rest = load ptr addrspace(1), ptr @head, !tbaa !1
  store ptr addrspace(1) %rest, ptr addrspace(1) %cell, !tbaa !1
  %value = getelementptr %cell, ptr addrspace(1) %cell, i64 0, i32 1
  store i64 %i, ptr addrspace(1) %value, !tbaa !2 ; an integer slot by its !tbaa: no barrier
  store ptr addrspace(1) %cell, ptr @head, !tbaa !1
  %i.next = add i64 %i, 1
  %more = icmp ule i64 %i.next, 1000
  br i1 %more, label %build, label %built

built:
  %first = load ptr addrspace(1), ptr @head, !tbaa !1
  br label %sum

sum:
  %at = phi ptr addrspace(1) [ %first, %built ], [ %next, %sum ]
  %total = phi i64 [ 0, %built ], [ %total.next, %sum ]
  %value.at = getelementptr %cell, ptr addrspace(1) %at, i64 0, i32 1
  %v = load i64, ptr addrspace(1) %value.at, !tbaa !2
  %total.next = add i64 %total, %v
  %next = load ptr addrspace(1), ptr addrspace(1) %at, !tbaa !1
  %end = icmp eq ptr addrspace(1) %next, null
  br i1 %end, label %print, label %sum

print:
  %result = trunc i64 %total.next to i32
  %printed = call i32 (ptr, ...) @printf(ptr @format, i32 %result)
  ret i32 0
}

!0 = !{!"list.ll"}
!1 = !{!3, !3, i64 0}
!2 = !{!4, !4, i64 0}
!3 = !{!"any pointer", !5, i64 0}
!4 = !{!"long", !5, i64 0}
!5 = !{!"omnipotent char", !0, i64 0}

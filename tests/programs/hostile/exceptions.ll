; C++ exceptions cross managed frames, thrown between two stores of each (thrower.cpp throws in every other call, from foreign code), while
; collections run. What was stored before the throw counts. Prints the number of nodes that are whole, and of throws caught.
;
; Each of 100,000 rounds hangs a new node under the root by a frame that may be left in the middle: its `next` is stored before, its mark after.
target triple = "x86_64-unknown-linux-gnu"

@root = internal global ptr addrspace(1) null
@node_type = private constant { i64, i64, i32, i32, ptr, ptr } { i64 24, i64 8, i32 8, i32 0, ptr @node_name, ptr @node_mask }
@node_name = private constant [5 x i8] c"node\00"
@node_mask = private constant [1 x i64] [i64 1]
@text = private constant [23 x i8] c"%ld whole, %ld throws\0A\00"

declare ptr addrspace(1) @shade_alloc(ptr)
declare void @maybe_throw(i64)
declare i32 @printf(ptr, ...)
declare i32 @__gxx_personality_v0(...)
declare ptr @__cxa_begin_catch(ptr)
declare void @__cxa_end_catch()

; Left by the exception, without a landing pad of its own.
define internal void @hang(ptr addrspace(1) %node, i64 %round) noinline gc "shade" {
  %old = load ptr addrspace(1), ptr @root, align 8
  store ptr addrspace(1) %old, ptr addrspace(1) %node, align 8
  store ptr addrspace(1) %node, ptr @root, align 8
  call void @maybe_throw(i64 %round)
  %value = getelementptr i8, ptr addrspace(1) %node, i64 8
  store i64 %round, ptr addrspace(1) %value, align 8
  ret void
}

; Walks 50 nodes and cuts the rest off. Counts those that hold their check.
define internal i64 @walk() noinline gc "shade" {
entry:
  %first = load ptr addrspace(1), ptr @root, align 8
  br label %loop
loop:
  %at = phi ptr addrspace(1) [ %first, %entry ], [ %next, %on ]
  %count = phi i64 [ 0, %entry ], [ %more, %on ]
  %none = icmp eq ptr addrspace(1) %at, null
  br i1 %none, label %end, label %look
look:
  %check.at = getelementptr i8, ptr addrspace(1) %at, i64 16
  %check = load i64, ptr addrspace(1) %check.at, align 8
  %right = icmp eq i64 %check, 4242
  %one = zext i1 %right to i64
  %more = add i64 %count, %one
  %far = icmp uge i64 %more, 50
  br i1 %far, label %cut, label %on
cut:
  store ptr addrspace(1) null, ptr addrspace(1) %at, align 8
  br label %end
on:
  %next = load ptr addrspace(1), ptr addrspace(1) %at, align 8
  br label %loop
end:
  %result = phi i64 [ %count, %loop ], [ %more, %cut ]
  ret i64 %result
}

define i32 @main() gc "shade" personality ptr @__gxx_personality_v0 {
entry:
  br label %loop
loop:
  %round = phi i64 [ 0, %entry ], [ %next.round, %continue ]
  %throws = phi i64 [ 0, %entry ], [ %throws.now, %continue ]
  %node = call ptr addrspace(1) @shade_alloc(ptr @node_type)
  %check.at = getelementptr i8, ptr addrspace(1) %node, i64 16
  store i64 4242, ptr addrspace(1) %check.at, align 8
  invoke void @hang(ptr addrspace(1) %node, i64 %round) to label %continue unwind label %caught
caught:
  %exception = landingpad { ptr, i32 } catch ptr null
  %object = extractvalue { ptr, i32 } %exception, 0
  %begun = call ptr @__cxa_begin_catch(ptr %object)
  call void @__cxa_end_catch()
  %one.more = add i64 %throws, 1
  br label %continue
continue:
  %throws.now = phi i64 [ %throws, %loop ], [ %one.more, %caught ]
  %whole = call i64 @walk()
  %next.round = add i64 %round, 1
  %last = icmp eq i64 %next.round, 100000
  br i1 %last, label %done, label %loop
done:
  %printed = call i32 (ptr, ...) @printf(ptr @text, i64 %whole, i64 %throws.now)
  ret i32 0
}

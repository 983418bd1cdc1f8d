; native_calls.ll: "shade-native" calls of every kind, while another thread collects without a break. What is only on this thread's stack is
; still there behind each. Prints the results.

%shade.type = type { i64, i64, i32, i32, ptr, ptr }
@mask = private constant [1 x i64] [i64 1]
@cell = private constant %shade.type { i64 16, i64 8, i32 8, i32 0, ptr null, ptr @mask }
@text = private constant [28 x i8] c"%ld %g %g %ld %g %ld %ld %g\00"
@kept = private constant [9 x i8] c"kept %d\0A\00"
@number = private global i32 7

declare ptr addrspace(1) @shade_alloc(ptr)
declare void @shade_gc()
declare i32 @shade_thread_create(ptr, ptr, ptr addrspace(1))
declare i32 @printf(ptr, ...) "gc-leaf-function"

declare i64 @six(i64, i64, i64, i64, i64, i64)
declare double @eight(double, double, double, double, double, double, double, double)
declare float @mixed(i8 signext, float, ptr, double)
declare { i64, double } @two(double)
declare { i64, i64 } @halves(i64)
declare double @total(i32, ...)
declare void @nothing()

define ptr addrspace(1) @collect(ptr addrspace(1) %argument) gc "shade" {
  br label %loop
loop:
  call void @shade_gc()
  br label %loop
}

define i32 @main() gc "shade" {
  %thread = alloca i64
  %object = call ptr addrspace(1) @shade_alloc(ptr @cell)
  %inner = call ptr addrspace(1) @shade_alloc(ptr @cell)
  store ptr addrspace(1) %inner, ptr addrspace(1) %object
  %value = getelementptr i8, ptr addrspace(1) %inner, i64 8
  store i64 42, ptr addrspace(1) %value, !shade.nopointer !{}
  %started = call i32 @shade_thread_create(ptr %thread, ptr @collect, ptr addrspace(1) null)
  %six = call i64 @six(i64 1, i64 2, i64 3, i64 4, i64 5, i64 6) "shade-native"
  %eight = call double @eight(double 1.0, double 0.0, double 1.0, double 0.0, double 1.0, double 0.0, double 1.0, double 1.0) "shade-native"
  %mixed = call float @mixed(i8 signext -3, float 0.5, ptr @number, double 2.25) "shade-native"
  %wide = fpext float %mixed to double
  %two = call { i64, double } @two(double 6.75) "shade-native"
  %whole = extractvalue { i64, double } %two, 0
  %part = extractvalue { i64, double } %two, 1
  %halves = call { i64, i64 } @halves(i64 12884901893) "shade-native"
  %low = extractvalue { i64, i64 } %halves, 0
  %high = extractvalue { i64, i64 } %halves, 1
  %total = call double (i32, ...) @total(i32 3, double 0.5, double 1.0, double 2.0) "shade-native"
  call void @nothing() "shade-native"
  %a = call i32 (ptr, ...) @printf(ptr @text, i64 %six, double %eight, double %wide, i64 %whole, double %part, i64 %low, i64 %high, double %total)
  %again = load ptr addrspace(1), ptr addrspace(1) %object
  %slot = getelementptr i8, ptr addrspace(1) %again, i64 8
  %left = load i64, ptr addrspace(1) %slot
  %is = icmp eq i64 %left, 42
  %said = zext i1 %is to i32
  %newline = call i32 (ptr, ...) @printf(ptr @newline)
  %b = call i32 (ptr, ...) @printf(ptr @kept, i32 %said)
  ret i32 0
}
@newline = private constant [2 x i8] c"\0A\00"

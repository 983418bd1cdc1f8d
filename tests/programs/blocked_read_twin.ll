; blocked_read_twin.ll: the twin that must hang: as blocked_read.ll, but the call says that it is an ordinary one.

@spinning = external global i32

declare i32 @pipe(ptr) "gc-leaf-function"
declare i64 @read(i32, ptr, i64)

define ptr addrspace(1) @spin(ptr addrspace(1) %argument) gc "shade" {
  %ends = alloca [2 x i32]
  %byte = alloca i8
  %made = call i32 @pipe(ptr %ends)
  %end = load i32, ptr %ends
  store volatile i32 1, ptr @spinning
  %got = call i64 @read(i32 %end, ptr %byte, i64 1) "shade-no-native"
  ret ptr addrspace(1) %argument
}

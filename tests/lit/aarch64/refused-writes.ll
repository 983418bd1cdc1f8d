; What writes pointers in AArch64's own way and has no barrier is refused by name.
; RUN: split-file %s %t
; RUN: not %shade opt --target=aarch64-linux-gnu %t/structure.ll -o /dev/null 2>&1 | %FileCheck %s --check-prefix=STRUCTURE
; RUN: %shade opt --target=aarch64-linux-gnu %t/own-stack.ll -o /dev/null
; RUN: not %shade opt --target=aarch64-linux-gnu %t/exclusive.ll -o /dev/null 2>&1 | %FileCheck %s --check-prefix=EXCLUSIVE
; STRUCTURE: function @f: no barrier is possible for {{.*}}call void @llvm.aarch64.neon.st2.v2i64.p1({{.*}}: this intrinsic may write a managed pointer
; EXCLUSIVE: function @f: no barrier is possible for {{.*}} @llvm.aarch64.stlxr.p1({{.*}}: this intrinsic may write a managed pointer

;--- structure.ll
declare void @llvm.aarch64.neon.st2.v2i64.p1(<2 x i64>, <2 x i64>, ptr addrspace(1))
define void @f(ptr addrspace(1) %p, <2 x i64> %a, <2 x i64> %b) gc "shade" {
  call void @llvm.aarch64.neon.st2.v2i64.p1(<2 x i64> %a, <2 x i64> %b, ptr addrspace(1) %p)
  ret void
}
;--- own-stack.ll
declare void @llvm.aarch64.neon.st2.v2i64.p0(<2 x i64>, <2 x i64>, ptr)
define i64 @f(<2 x i64> %a, <2 x i64> %b, i64 %i) gc "shade" {
  %p = alloca [4 x i64]
  call void @llvm.aarch64.neon.st2.v2i64.p0(<2 x i64> %a, <2 x i64> %b, ptr %p)
  %q = getelementptr i64, ptr %p, i64 %i
  %r = load i64, ptr %q
  ret i64 %r
}
;--- exclusive.ll
declare i32 @llvm.aarch64.stlxr.p1(i64, ptr addrspace(1))
define i32 @f(ptr addrspace(1) %p, i64 %a) gc "shade" {
  %r = call i32 @llvm.aarch64.stlxr.p1(i64 %a, ptr addrspace(1) elementtype(i64) %p)
  ret i32 %r
}

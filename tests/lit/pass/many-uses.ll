; A new object has as many uses as LLVM's alias analysis looks at, or fewer, before a checked build's calls are in, and more of them afterwards. The check finds all the
; same that a store through another pointer leaves its words alone, so that what was loaded is what the last store overwrites. (A find of the oracle.)
; RUN: %shade opt -O0 --checked %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 --checked --no-inline %s -S -o - | %FileCheck %s

@other = global ptr addrspace(1) null
@word = global i64 0
declare noalias ptr addrspace(1) @shade_alloc_bytes(i64)
declare void @llvm.memset.p1.i64(ptr addrspace(1), i8, i64, i1)

; CHECK-LABEL: define {{.*}}@many_uses(
; CHECK: ret ptr addrspace(1) null
define ptr addrspace(1) @many_uses(i1 %c) gc "shade" {
entry:
  %p = call ptr addrspace(1) @shade_alloc_bytes(i64 1664)
  %e1 = getelementptr i8, ptr addrspace(1) %p, i64 104
  %e2 = getelementptr i8, ptr addrspace(1) %p, i64 208
  %e3 = getelementptr i8, ptr addrspace(1) %p, i64 312
  %e4 = getelementptr i8, ptr addrspace(1) %p, i64 416
  %e5 = getelementptr i8, ptr addrspace(1) %p, i64 520
  %e6 = getelementptr i8, ptr addrspace(1) %p, i64 624
  %e7 = getelementptr i8, ptr addrspace(1) %p, i64 728
  %e8 = getelementptr i8, ptr addrspace(1) %p, i64 832
  %e9 = getelementptr i8, ptr addrspace(1) %p, i64 936
  %e10 = getelementptr i8, ptr addrspace(1) %p, i64 1040
  %e11 = getelementptr i8, ptr addrspace(1) %p, i64 1144
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %p, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %e1, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %e2, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %e3, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %e4, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %e5, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %e6, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %e7, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %e8, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %e9, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %e10, i8 0, i64 16, i1 false)
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %e11, i8 0, i64 16, i1 false)
  br i1 %c, label %second, label %end
second:
  %p2 = call ptr addrspace(1) @shade_alloc_bytes(i64 1664)
  br label %end
end:
  %object = phi ptr addrspace(1) [ %p, %entry ], [ %p2, %second ]
  %slot = getelementptr i8, ptr addrspace(1) %object, i64 792
  %old = load i64, ptr addrspace(1) %slot, align 8
  %elsewhere = load ptr addrspace(1), ptr @other, align 8
  store i64 0, ptr addrspace(1) %elsewhere, align 8
  store i64 0, ptr addrspace(1) %slot, align 8
  store i64 %old, ptr @word, align 8
  ret ptr addrspace(1) null
}

; While the optimiser runs, managed pointers are not integers, as in the shade command: it makes none from the words of a copy. The compiler gets
; its own layout back, also before a link. What is not Shade's keeps it throughout.
; RUN: split-file %s %t
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>' -S %t/copy.ll | %FileCheck %s --check-prefixes=OWN,COPY
; RUN: %opt -load-pass-plugin %plugin -passes='lto<O2>' -S %t/copy.ll | %FileCheck %s --check-prefixes=OWN,COPY
; RUN: %opt -load-pass-plugin %plugin -passes='lto-pre-link<O2>' -S %t/linked.ll | %FileCheck %s --check-prefixes=OWN,COPY
; RUN: %opt -load-pass-plugin %plugin -passes='default<O0>' -S %t/copy.ll | %FileCheck %s --check-prefixes=OWN
; RUN: %opt -load-pass-plugin %plugin -passes=shade -S %t/copy.ll | %FileCheck %s --check-prefixes=OWN
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>' -print-after=instcombine -print-module-scope -disable-output %t/copy.ll 2>&1 | %FileCheck %s --check-prefix=DURING
; RUN: %opt -load-pass-plugin %plugin -passes='lto<O2>' -print-after=instcombine -print-module-scope -disable-output %t/copy.ll 2>&1 | %FileCheck %s --check-prefix=DURING
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>' -print-after=instcombine -print-module-scope -disable-output %t/plain.ll 2>&1 | %FileCheck %s --check-prefix=PLAIN
; RUN: %clang -Qunused-arguments -O2 -fpass-plugin=%plugin -c %t/copy.ll -o %t/copy.o
; RUN: sed 's/-S128"/-S128-ni:7:1"/' %t/copy.ll > %t/given.ll
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>' -S %t/given.ll | %FileCheck %s --check-prefixes=GIVEN,COPY

; DURING: target datalayout = "{{.*}}-S128-ni:1"
; OWN: target datalayout = "{{.*}}-S128"
; GIVEN: target datalayout = "{{.*}}-S128-ni:7:1"
; COPY-LABEL: define {{.*}}ptr addrspace(1) @copied(
; COPY: %l = load ptr addrspace(1)
; COPY: ret ptr addrspace(1) %l
; PLAIN: target datalayout = "{{.*}}-S128"
; OWN-NOT: !shade.layout

;--- copy.ll
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
define ptr addrspace(1) @copied(ptr addrspace(1) %p, ptr addrspace(1) %q) gc "shade" {
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) align 8 %p, ptr addrspace(1) align 8 %q, i64 8, i1 false)
  %l = load ptr addrspace(1), ptr addrspace(1) %p
  ret ptr addrspace(1) %l
}
;--- plain.ll
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
define i64 @f(i64 %x) {
  ret i64 %x
}
;--- linked.ll
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
define ptr addrspace(1) @copied(ptr addrspace(1) %p, ptr addrspace(1) %q) gc "shade" {
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) align 8 %p, ptr addrspace(1) align 8 %q, i64 8, i1 false)
  %l = load ptr addrspace(1), ptr addrspace(1) %p
  ret ptr addrspace(1) %l
}
; What clang -flto says of a module.
!llvm.module.flags = !{!0}
!0 = !{i32 1, !"ThinLTO", i32 0}

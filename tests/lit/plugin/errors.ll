; What the pass refuses is an error of the compiler that runs it: it names file, function and instruction, the compiler fails, and
; there is no output, be it opt, clang or a link. A panic is such an error too.
; RUN: rm -rf %t && split-file %s %t
; RUN: not %opt -load-pass-plugin %plugin -passes='default<O2>' %t/refused.ll -o %t/out.bc 2>&1 | %FileCheck %s
; RUN: not %opt -load-pass-plugin %plugin -passes='shade<panic>' %t/twin.ll -o %t/out.bc 2>&1 | %FileCheck %s --check-prefix=PANIC
; RUN: not %clang -O2 -fpass-plugin=%plugin -c %t/refused.ll -o %t/out.o 2>&1 | %FileCheck %s
; RUN: not %clang -O0 -fpass-plugin=%plugin -S %t/refused.ll -o %t/out.s 2>&1 | %FileCheck %s
; RUN: not %clang -O2 -fplugin=%plugin -fpass-plugin=%plugin -mllvm -shade=panic -c %t/twin.ll -o %t/out.o 2>&1 | %FileCheck %s --check-prefix=PANIC
; RUN: %clang -O2 -flto -fpass-plugin=%plugin -c %t/refused.ll -o %t/later.o
; RUN: not %lld --load-pass-plugin=%plugin -shared %t/later.o -o %t/out.so 2>&1 | %FileCheck %s --check-prefix=LINK
; RUN: not ls %t/out.bc
; RUN: not ls %t/out.o
; RUN: not ls %t/out.s
; RUN: not ls %t/out.so
; RUN: %clang -O2 -fpass-plugin=%plugin -c %t/twin.ll -o %t/twin.o

; CHECK: error: {{.*}}refused.ll: shade: function @f: no barrier is possible for {{.*}}asm {{.*}}assembly cannot write managed memory
; CHECK-NOT: Stack dump
; LINK: error: {{.*}}shade: function @f: no barrier is possible for {{.*}}asm {{.*}}assembly cannot write managed memory
; LINK-NOT: Stack dump
; PANIC: error: {{.*}}twin.ll: shade: a bug in the pass, please report it: panicked at {{.*}}: as asked for
; PANIC-NOT: Stack dump

;--- refused.ll
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define void @f(ptr addrspace(1) %p, i64 %v, ptr %other) gc "shade" {
  store i64 %v, ptr %other
  call void asm "movq $1, $0", "=*m,r"(ptr addrspace(1) elementtype(i64) %p, i64 %v)
  ret void
}
;--- twin.ll
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define void @f(ptr addrspace(1) %p, i64 %v, ptr %other) gc "shade" {
  store i64 %v, ptr %other
  %x = call i64 asm "movq $1, $0", "=r,*m"(ptr addrspace(1) elementtype(i64) %p)
  ret void
}

; Objects and assembly for another machine than this one, from IR and bitcode, by every command that compiles; the plugin goes by the module's triple.
; RUN: %shade build --target=aarch64-linux-gnu -c %s -o %t.o
; RUN: llvm-readobj --file-headers --relocations %t.o | %FileCheck %s
; RUN: %shade cc --target aarch64-unknown-linux-gnu -c %s -o %t.cc.o
; RUN: llvm-readobj --file-headers --relocations %t.cc.o | %FileCheck %s
; RUN: %shade opt --optimise-only --target=aarch64-linux-gnu %s -o %t.bc
; RUN: %shade build --target=aarch64-linux-gnu -c %t.bc -o %t.bc.o
; RUN: llvm-readobj --file-headers --relocations %t.bc.o | %FileCheck %s
; RUN: %shade opt --target=aarch64-linux-gnu -S %s -o - | %FileCheck %s --check-prefix=IR
; RUN: sed '1i target triple = "aarch64-linux-gnu"' %s > %t.ll
; RUN: %opt -load-pass-plugin %plugin -passes='default<O2>' -S %t.ll -o %t.after.ll
; RUN: %FileCheck %s --check-prefix=PLUGIN --input-file=%t.after.ll
; RUN: not %shade build --target=riscv64-linux-gnu -c %s -o %t.o 2>&1 | %FileCheck %s --check-prefix=REFUSED
; CHECK: Arch: aarch64
; CHECK: R_AARCH64_TLSLE_ADD_TPREL_HI12 shade_mutator
; IR: target triple = "aarch64-linux-gnu"
; PLUGIN: load volatile i32, ptr getelementptr {{.*}}@shade_mutator
; REFUSED: riscv64-linux-gnu{{.*}}only x86_64 and aarch64 Linux are supported

define void @set(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

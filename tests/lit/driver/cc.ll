; `shade cc -c` makes one object a module, which registers its own roots before any other constructor; options mean what they do elsewhere.
; RUN: %shade cc -c %s -o %t.one.o
; RUN: llvm-as %s -o %t.bc
; RUN: %shade cc -c -O0 --no-pie %t.bc -o %t.two.o
; RUN: llvm-readobj --sections %t.one.o | %FileCheck %s --check-prefix=SECTIONS
; RUN: llvm-readobj --sections %t.two.o | %FileCheck %s --check-prefix=SECTIONS
; RUN: llvm-nm %t.one.o | %FileCheck %s --check-prefix=SYMBOLS
; RUN: %shade cc -S %s -o - | %FileCheck %s --check-prefix=ASM
; RUN: %shade cc --print-link-flags | %FileCheck %s --check-prefix=FLAGS

; SECTIONS: Name: .init_array.00001
; SYMBOLS-DAG: T get
; SYMBOLS-DAG: U shade_register_module
; SYMBOLS-DAG: U shade_poll_slow
; SYMBOLS-DAG: {{[bB]}} kept
; ASM-LABEL: get:
; ASM: cmpl $0, %fs:shade_mutator@TPOFF+28
; FLAGS: {{^}}/{{.*}}/libshade_rt.a -lpthread -ldl -lm{{$}}

@kept = global ptr addrspace(1) null

define ptr addrspace(1) @get() gc "shade" {
  %p = load ptr addrspace(1), ptr @kept
  ret ptr addrspace(1) %p
}

; Mark bytes and zeros come before the address of a new object: on AArch64 by a store fence between the mark bytes and anything that may
; publish it, on x86-64, which keeps stores in order, by what binds the compiler alone.
; RUN: %shade build --target=aarch64-linux-gnu -S %s -o - | %FileCheck %s
; RUN: %shade build --target=x86_64-linux-gnu -S %s -o - | %FileCheck %s --check-prefix=X86

%shade.type = type { i64, i64, i32, i32, ptr, ptr }
@pair.mask = constant [1 x i64] [i64 3]
@pair = constant %shade.type { i64 16, i64 16, i32 8, i32 0, ptr null, ptr @pair.mask }
@place = global ptr addrspace(1) null
declare ptr addrspace(1) @shade_alloc(ptr)

; CHECK-LABEL: {{^}}make:
; CHECK: cmp
; CHECK-NEXT: b.hi
; CHECK: strb w{{[0-9]+}}, [x{{[0-9]+}}, x{{[0-9]+}}]
; CHECK: dmb ishst
; CHECK: ldr [[PLACE:x[0-9]+]], [x{{[0-9]+}}, :got_lo12:place]
; CHECK: str x0, {{\[}}[[PLACE]]]
; CHECK: bl shade_alloc
; X86-LABEL: {{^}}make:
; X86-NOT: fence
; X86: .Lfunc_end0:
define void @make() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @pair)
  store ptr addrspace(1) %p, ptr @place
  ret void
}

; A call that says "shade-native" goes through the runtime's trampoline with the same arguments, and the callee in r10 beside them.
; RUN: %shade opt -O0 %s -S -o - | %FileCheck %s --check-prefixes=CHECK,O0
; RUN: %shade opt -O2 %s -S -o - | %FileCheck %s
; RUN: %shade build -S %s -o - | %FileCheck %s --check-prefix=ASM

declare i64 @read(i32, ptr, i64)
declare i64 @take(i32, ptr, i64)
declare double @wait(ptr, double, i8)
declare i32 @open(ptr, i32, ...)

; ASM-LABEL: plain:
; ASM: {{leaq|movq}} {{.*}}read{{.*}}, %r10
; ASM: callq *shade_native_forward@GOTPCREL
; CHECK-LABEL: define {{.*}}@plain(
; CHECK: call i64 @shade_native_forward(ptr nest {{.*}}@read, i32 0, ptr {{.*}}%p, i64 1)
define i64 @plain(ptr %p) gc "shade" {
  %n = call i64 @read(i32 0, ptr %p, i64 1) "shade-native"
  ret i64 %n
}

; The twin: any other call.
; CHECK-LABEL: define {{.*}}@twin(
; CHECK: call i64 @take(i32 0, ptr {{.*}}%p, i64 1)
define i64 @twin(ptr %p) gc "shade" {
  %n = call i64 @take(i32 0, ptr %p, i64 1)
  ret i64 %n
}

; CHECK-LABEL: define {{.*}}@attributes(
; CHECK: call double @shade_native_forward(ptr nest {{.*}}@wait, ptr nonnull %p, double %x, i8 signext %c)
define double @attributes(ptr %p, double %x, i8 %c) gc "shade" {
  %r = call double @wait(ptr nonnull %p, double %x, i8 signext %c) "shade-native"
  ret double %r
}

; CHECK-LABEL: define {{.*}}@variadic(
; CHECK: call i32 (ptr, ptr, i32, ...) @shade_native_forward(ptr nest {{.*}}@open, ptr %p, i32 0, i32 7)
; ASM-LABEL: variadic:
; ASM: xorl %eax, %eax
; ASM: callq *shade_native_forward@GOTPCREL
define i32 @variadic(ptr %p) gc "shade" {
  %r = call i32 (ptr, i32, ...) @open(ptr %p, i32 0, i32 7) "shade-native"
  ret i32 %r
}

; CHECK-LABEL: define {{.*}}@through_a_pointer(
; CHECK: call void @shade_native_forward(ptr nest {{.*}}%f)
define void @through_a_pointer(ptr %f) gc "shade" {
  call void %f() "shade-native"
  ret void
}

; The optimiser may neither inline the callee nor see through it, for then nothing would say that it blocks.
; CHECK-LABEL: define {{.*}}@not_inlined(
; CHECK: @shade_native_forward(ptr nest {{.*}}@wrapper
define i64 @not_inlined(ptr %p) gc "shade" {
  %n = call i64 @wrapper(ptr %p) "shade-native"
  ret i64 %n
}
define internal i64 @wrapper(ptr %p) {
  %n = call i64 @read(i32 0, ptr %p, i64 1)
  ret i64 %n
}

; What is needed behind the call is kept alive past it, as past any safepoint.
; O0-LABEL: define {{.*}}@base(
; O0: call void @shade_native_forward(ptr nest {{.*}}%f)
; O0-NEXT: call void asm sideeffect "", "r"(ptr addrspace(1) %x)
define i64 @base(ptr %f, ptr addrspace(1) %x, i64 %i) gc "shade" {
  %at = getelementptr i64, ptr addrspace(1) %x, i64 %i
  call void %f() "shade-native"
  %v = load i64, ptr addrspace(1) %at
  ret i64 %v
}

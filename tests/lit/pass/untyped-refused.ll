; Assembly and intrinsics that may write memory that may be managed are refused in untyped mode, by function and instruction. The twins write less than a word,
; their own stack, or nothing, and pass. In typed mode all of them write plain memory, and pass.
; RUN: split-file %s %t
; RUN: not %shade opt -O0 --managed-addrspace=0 %t/output.ll -S -o - 2>&1 | %FileCheck --check-prefix=OUTPUT %s
; RUN: not %shade opt -O0 --managed-addrspace=0 %t/clobber.ll -S -o - 2>&1 | %FileCheck --check-prefix=CLOBBER %s
; RUN: not %shade opt -O0 --managed-addrspace=0 %t/intrinsic.ll -S -o - 2>&1 | %FileCheck --check-prefix=INTRINSIC %s
; RUN: %shade opt -O0 %t/output.ll -S -o /dev/null
; RUN: %shade opt -O0 %t/clobber.ll -S -o /dev/null
; RUN: %shade opt -O0 %t/intrinsic.ll -S -o /dev/null
; RUN: %shade opt -O0 --managed-addrspace=0 %t/twins.ll -S -o - | %FileCheck --check-prefix=TWINS %s

; OUTPUT: function @f: {{.*}}call void asm "movq $1, $0"{{.*}}assembly cannot write memory that may be managed
; CLOBBER: function @f: {{.*}}call void asm sideeffect "movq $1, ($0)"{{.*}}assembly cannot write memory that may be managed
; INTRINSIC: function @f: {{.*}}call i32 @llvm.eh.sjlj.setjmp{{.*}}this intrinsic may write a managed pointer
; TWINS: define void @narrow(
; TWINS-NOT: volatile load i32

;--- output.ll
define void @f(ptr %p, i64 %v) gc "shade" {
  call void asm "movq $1, $0", "=*m,r"(ptr elementtype(i64) %p, i64 %v)
  ret void
}
;--- clobber.ll
define void @f(ptr %p, i64 %v) gc "shade" {
  call void asm sideeffect "movq $1, ($0)", "r,r,~{memory}"(ptr %p, i64 %v)
  ret void
}
;--- intrinsic.ll
define i32 @f(ptr %p) gc "shade" {
  %r = call i32 @llvm.eh.sjlj.setjmp(ptr %p)
  ret i32 %r
}
declare i32 @llvm.eh.sjlj.setjmp(ptr)
;--- twins.ll
define void @narrow(ptr %p, i32 %v) gc "shade" {
  call void asm "movl $1, $0", "=*m,r"(ptr elementtype(i32) %p, i32 %v)
  ret void
}
define void @stack(i64 %v) gc "shade" {
  %a = alloca i64
  call void asm "movq $1, $0", "=*m,r"(ptr elementtype(i64) %a, i64 %v)
  ret void
}
define void @fence(ptr %p, i64 %v) gc "shade" {
  call void asm sideeffect "", "r,~{memory}"(ptr %p)
  call void asm sideeffect "mfence", "r,~{memory}"(i64 %v)
  ret void
}
define i32 @lists(i32 %n, ...) gc "shade" {
  %saved = call ptr @llvm.stacksave.p0()
  call void @llvm.stackrestore.p0(ptr %saved)
  ret i32 0
}
declare ptr @llvm.stacksave.p0()
declare void @llvm.stackrestore.p0(ptr)

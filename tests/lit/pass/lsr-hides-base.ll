; Loop strength reduction in code generation may keep only `x + 8 * i` of a filter's input across the poll. With i = -1 that is an
; address in front of the object, which retains nothing, while the loop goes on reading the object: a scan at that poll
; would lose it. The pass keeps x alive: %rdi is not overwritten. The twin, without the keepalives, shows that LLVM does hide the base:
; %rdi is overwritten in the loop, which reads through %rdx.
; RUN: %shade opt %s -S -o %t.ll
; RUN: llc -O2 -relocation-model=static %t.ll -o - | %FileCheck %s
; RUN: %shade build -S --no-pie %s -o - | %FileCheck %s
; RUN: sed '/asm sideeffect/d' %t.ll > %t.twin.ll
; RUN: llc -O2 -relocation-model=static %t.twin.ll -o - | %FileCheck --check-prefix=TWIN %s
target triple = "x86_64-unknown-linux-gnu"

; CHECK-LABEL: filter:
; CHECK-NOT: , %rdi{{$}}
; CHECK: leaq (%rdi,%rdx,8), %rdx
; CHECK-NOT: , %rdi{{$}}
; CHECK: movq {{.*}}(%rdx{{[,)]}}
; CHECK-NOT: , %rdi{{$}}
; CHECK: cmpl $0, %fs:shade_mutator@TPOFF+28
; CHECK-NOT: , %rdi{{$}}
; CHECK: callq shade_poll_slow
; CHECK: #APP
; CHECK-NOT: , %rdi{{$}}
; CHECK: retq

; TWIN-LABEL: filter:
; TWIN: leaq (%rdi,%rdx,8), %rdx
; TWIN: movq %rax, %rdi
; TWIN-NEXT: movq 8(%rdx,%rcx,8), %rax
; TWIN: cmpl $0, %fs:shade_mutator@TPOFF+28
; TWIN: retq
define i64 @filter(ptr addrspace(1) %x, ptr addrspace(1) %h, i64 %i, i64 %taps) gc "shade" {
entry:
  %any = icmp sgt i64 %taps, 0
  br i1 %any, label %loop, label %exit
loop:
  %k = phi i64 [ 0, %entry ], [ %k1, %loop ]
  %s = phi i64 [ 0, %entry ], [ %s1, %loop ]
  %hp = getelementptr inbounds i64, ptr addrspace(1) %h, i64 %k
  %hv = load i64, ptr addrspace(1) %hp, align 8
  %front = add nsw i64 %i, %taps
  %index = sub nsw i64 %front, %k
  %xp = getelementptr inbounds i64, ptr addrspace(1) %x, i64 %index
  %xv = load i64, ptr addrspace(1) %xp, align 8
  %m = mul i64 %hv, %xv
  %s1 = add i64 %s, %m
  %k1 = add nuw nsw i64 %k, 1
  %more = icmp slt i64 %k1, %taps
  br i1 %more, label %loop, label %exit, !llvm.loop !0
exit:
  %r = phi i64 [ 0, %entry ], [ %s1, %loop ]
  ret i64 %r
}
!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.vectorize.enable", i1 false}
!2 = !{!"llvm.loop.unroll.disable"}

; One poll on each retreating edge, unless the loop polls in a callee or is over at once.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s

; CHECK-LABEL: define void @long_loop(
; CHECK: %i = phi i64 [ 0, %entry ], [ %j, %shade.poll ]
; CHECK: br i1 %c, label %shade.poll, label %exit
; CHECK: shade.poll:
; CHECK-NEXT: call void @shade_inline_poll()
; CHECK-NEXT: br label %loop
define void @long_loop() gc "shade" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %j = add i64 %i, 1
  %c = icmp ne i64 %j, 1099511627776
  br i1 %c, label %loop, label %exit
exit:
  ret void
}

; CHECK-LABEL: define void @short_loop(
; CHECK: loop:
; CHECK-NOT: shade_inline_poll
; CHECK: ret void
define void @short_loop() gc "shade" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %j = add i64 %i, 1
  %c = icmp ne i64 %j, 1024
  br i1 %c, label %loop, label %exit
exit:
  ret void
}

; One iteration more than the limit.
; CHECK-LABEL: define void @not_so_short_loop(
; CHECK: shade.poll:
define void @not_so_short_loop() gc "shade" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %j = add i64 %i, 1
  %c = icmp ne i64 %j, 1025
  br i1 %c, label %loop, label %exit
exit:
  ret void
}

; A short loop in a short loop: the outer one polls.
; CHECK-LABEL: define void @nested(
; CHECK: outer:
; CHECK: inner:
; CHECK-NOT: shade_inline_poll
; CHECK: shade.poll:
; CHECK-NEXT: call void @shade_inline_poll()
; CHECK-NEXT: br label %outer
; CHECK-NOT: shade_inline_poll
; CHECK: ret void
define void @nested() gc "shade" {
entry:
  br label %outer
outer:
  %i = phi i64 [ 0, %entry ], [ %i1, %latch ]
  br label %inner
inner:
  %k = phi i64 [ 0, %outer ], [ %k1, %inner ]
  %k1 = add i64 %k, 1
  %c = icmp ne i64 %k1, 100
  br i1 %c, label %inner, label %latch
latch:
  %i1 = add i64 %i, 1
  %d = icmp ne i64 %i1, 100
  br i1 %d, label %outer, label %exit
exit:
  ret void
}

; A foreign callee does not poll for us.
; CHECK-LABEL: define void @around_foreign(
; CHECK: call void @foreign()
; CHECK-NEXT: call void @shade_inline_poll()
; CHECK-NEXT: br label %loop
define void @around_foreign() gc "shade" {
entry:
  br label %loop
loop:
  call void @foreign()
  br label %loop
}

; A managed callee polls at its entry.
; CHECK-LABEL: define void @around_managed(
; CHECK: loop:
; CHECK-NEXT: call void @around_foreign()
; CHECK-NEXT: br label %loop
define void @around_managed() gc "shade" {
entry:
  br label %loop
loop:
  call void @around_foreign()
  br label %loop
}

; The linker may replace a weak callee by one that does not.
; CHECK-LABEL: define void @around_replaceable(
; CHECK: call void @weak()
; CHECK-NEXT: call void @shade_inline_poll()
define void @around_replaceable() gc "shade" {
entry:
  br label %loop
loop:
  call void @weak()
  br label %loop
}
define weak void @weak() gc "shade" {
  ret void
}

; The call is on one of two paths only, so the other needs a poll.
; CHECK-LABEL: define void @sometimes_managed(
; CHECK: br i1 %c, label %call, label %skip
; CHECK: skip:
; CHECK-NEXT: br label %latch
; CHECK: latch:
; CHECK-NEXT: call void @shade_inline_poll()
; CHECK-NEXT: br label %loop
define void @sometimes_managed(i1 %c) gc "shade" {
entry:
  br label %loop
loop:
  br i1 %c, label %call, label %skip
call:
  call void @around_foreign()
  br label %latch
skip:
  br label %latch
latch:
  br label %loop
}

; Neither header dominates the other.
; CHECK-LABEL: define void @irreducible(
; CHECK-COUNT-1: call void @shade_inline_poll()
; CHECK: {{a|b}}:
; CHECK: call void @shade_inline_poll()
; CHECK-NEXT: br label
; CHECK: ret void
define void @irreducible(i1 %c, i1 %d, i1 %e) gc "shade" {
entry:
  br i1 %c, label %a, label %b
a:
  br i1 %d, label %b, label %exit
b:
  br i1 %e, label %a, label %exit
exit:
  ret void
}

; Both cases of the switch go round: one poll for both, and the phi keeps one entry for it.
; CHECK-LABEL: define void @switch(
; CHECK: %i = phi i64 [ 0, %entry ], [ %j, %shade.poll ]
; CHECK: switch i64 %i, label %exit [
; CHECK-NEXT: i64 0, label %shade.poll
; CHECK-NEXT: i64 1, label %shade.poll
define void @switch(i64 %x) gc "shade" {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ], [ %j, %loop ]
  %j = mul i64 %i, %x
  switch i64 %i, label %exit [ i64 0, label %loop
                               i64 1, label %loop ]
exit:
  ret void
}

; optnone functions wait for nobody either.
; CHECK-LABEL: define void @optnone(
; CHECK: call void @shade_inline_poll()
; CHECK: loop:
; CHECK-NEXT: call void @shade_inline_poll()
define void @optnone() noinline optnone gc "shade" {
entry:
  br label %loop
loop:
  br label %loop
}

declare void @foreign()

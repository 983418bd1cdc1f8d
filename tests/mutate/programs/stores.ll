; stores.ll: a function whose stores need both halves of the barrier, for the pass's own check to look at what a mutant makes of them.
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define void @store(ptr addrspace(1) %slot, ptr addrspace(1) %new) gc "shade" {
  store ptr addrspace(1) %new, ptr addrspace(1) %slot, align 8
  ret void
}

define void @store_in_loop(ptr addrspace(1) %slots, ptr addrspace(1) %new, i64 %n) gc "shade" {
entry:
  br label %loop

loop:
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %slot = getelementptr ptr addrspace(1), ptr addrspace(1) %slots, i64 %i
  store ptr addrspace(1) %new, ptr addrspace(1) %slot, align 8
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 4
  br i1 %more, label %loop, label %end

end:
  ret void
}

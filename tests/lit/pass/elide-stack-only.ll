; stack-dest through arguments: a function that only ever gets addresses of its callers' locals writes to this thread's own stack. Each negative
; twin is one change away. The checker proves all of it again, and reports the same claims in a module where they do not hold.
; RUN: %shade opt -O0 --no-inline %s -S -o %t.ll
; RUN: %FileCheck %s < %t.ll
; RUN: %shade check %t.ll
; RUN: %shade opt -O0 --print-stats %s -S -o %t.stats.ll 2>&1 | %FileCheck --check-prefix=STATS %s
; RUN: %shade opt -O0 --checked %s -S -o /dev/null
; Another address in one call; a body that others may call; a call that lets the local out.
; RUN: sed -e 's/call void @to_stack(ptr %chosen/call void @to_stack(ptr %elsewhere/' %t.ll > %t.another.ll
; RUN: not %shade check %t.another.ll 2>&1 | %FileCheck --check-prefix=BROKEN %s
; RUN: sed -e 's/define internal void @to_stack(/define void @to_stack(/' %t.ll > %t.visible.ll
; RUN: not %shade check %t.visible.ll 2>&1 | %FileCheck --check-prefix=BROKEN %s
; RUN: sed -e 's/^  call void @to_stack(ptr %chosen/  call void @start_thread(ptr %one)\n&/' %t.ll > %t.shared.ll
; RUN: not %shade check %t.shared.ll 2>&1 | %FileCheck --check-prefix=BROKEN %s
; BROKEN: function @to_stack: no barrier covers store ptr addrspace(1) %v, ptr %field, {{.*}}: the old value is said to be elided by stack-dest, which does not hold
; BROKEN-NOT: no barrier covers
; STATS: elided by stack-dest {{ *}}9

; Two callers, of which each gives the address of a local; one of them in a loop, or a part of an array.
; CHECK-LABEL: define internal void @to_stack(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define internal void @to_stack(ptr %out, ptr addrspace(1) %v) gc "shade" {
  %field = getelementptr inbounds i8, ptr %out, i64 8
  store ptr addrspace(1) %v, ptr %field
  ret void
}
define void @calls_to_stack(ptr addrspace(1) %v, ptr %elsewhere) gc "shade" {
  %local = alloca [2 x ptr addrspace(1)]
  call void @to_stack(ptr %local, ptr addrspace(1) %v)
  ret void
}
define void @calls_to_stack_too(ptr addrspace(1) %v, i64 %n, i1 %c, ptr %elsewhere) gc "shade" {
  %many = alloca [4 x [2 x ptr addrspace(1)]]
  %one = alloca [2 x ptr addrspace(1)]
  %first = getelementptr [2 x ptr addrspace(1)], ptr %many, i64 %n
  %chosen = select i1 %c, ptr %first, ptr %one
  call void @to_stack(ptr %chosen, ptr addrspace(1) %v)
  ret void
}

; One of two callers gives an address that it got itself, from anywhere.
; CHECK-LABEL: define internal void @to_one_elsewhere(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @to_one_elsewhere(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @calls_to_one_elsewhere(ptr addrspace(1) %v, ptr %elsewhere) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @to_one_elsewhere(ptr %local, ptr addrspace(1) %v)
  call void @to_one_elsewhere(ptr %elsewhere, ptr addrspace(1) %v)
  ret void
}

; The address may be that of a local or of something else.
; CHECK-LABEL: define internal void @to_choice(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @to_choice(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @calls_to_choice(ptr addrspace(1) %v, ptr %elsewhere, i1 %c) gc "shade" {
  %local = alloca ptr addrspace(1)
  %either = select i1 %c, ptr %local, ptr %elsewhere
  call void @to_choice(ptr %either, ptr addrspace(1) %v)
  ret void
}

; CHECK-LABEL: define internal void @to_choice_by_phi(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @to_choice_by_phi(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @calls_to_choice_by_phi(ptr addrspace(1) %v, ptr %elsewhere, i1 %c) gc "shade" {
entry:
  %local = alloca ptr addrspace(1)
  br i1 %c, label %other, label %join
other:
  br label %join
join:
  %either = phi ptr [ %local, %entry ], [ %elsewhere, %other ]
  call void @to_choice_by_phi(ptr %either, ptr addrspace(1) %v)
  ret void
}

; The callee chooses between its argument and something else.
; CHECK-LABEL: define internal void @to_stack_or_heap(
; CHECK: call void @shade_barrier_1_1(
define internal void @to_stack_or_heap(ptr %out, ptr %heap, ptr addrspace(1) %v, i1 %c) gc "shade" {
  %slot = select i1 %c, ptr %out, ptr %heap
  store ptr addrspace(1) %v, ptr %slot
  ret void
}
define void @calls_to_stack_or_heap(ptr addrspace(1) %v, ptr %heap, i1 %c) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @to_stack_or_heap(ptr %local, ptr %heap, ptr addrspace(1) %v, i1 %c)
  ret void
}

; Other modules may call it with anything.
; CHECK-LABEL: define void @visible(
; CHECK: call void @shade_barrier_1_1(ptr %out
define void @visible(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @calls_visible(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @visible(ptr %local, ptr addrspace(1) %v)
  ret void
}

; So may code that finds its address.
; CHECK-LABEL: define internal void @address_stored(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @address_stored(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @stores_address(ptr addrspace(1) %v, ptr %table) gc "shade" {
  %local = alloca ptr addrspace(1)
  store ptr @address_stored, ptr %table
  call void @address_stored(ptr %local, ptr addrspace(1) %v)
  ret void
}

; CHECK-LABEL: define internal void @in_table(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @in_table(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
@table = constant [1 x ptr] [ptr @in_table]
define void @calls_in_table(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @in_table(ptr %local, ptr addrspace(1) %v)
  ret void
}

; CHECK-LABEL: define internal void @used(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @used(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
@llvm.used = appending global [1 x ptr] [ptr @used], section "llvm.metadata"
define void @calls_used(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @used(ptr %local, ptr addrspace(1) %v)
  ret void
}

; CHECK-LABEL: define internal void @aliased(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @aliased(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
@alias = alias void (ptr, ptr addrspace(1)), ptr @aliased
define void @calls_aliased(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @aliased(ptr %local, ptr addrspace(1) %v)
  ret void
}

; An argument of a callee by name: it may be called there.
; CHECK-LABEL: define internal void @handed_on(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @handed_on(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @calls_handed_on(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @handed_on(ptr %local, ptr addrspace(1) %v)
  call void @start_thread(ptr @handed_on)
  ret void
}

; A call of another type passes who knows what.
; CHECK-LABEL: define internal void @called_as_another(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @called_as_another(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @calls_as_another(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void (ptr, ptr addrspace(1), i64) @called_as_another(ptr %local, ptr addrspace(1) %v, i64 0)
  ret void
}

; A caller that is not managed may be in native state, where its frame is not scanned.
; CHECK-LABEL: define internal void @called_unmanaged(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @called_unmanaged(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @unmanaged(ptr addrspace(1) %v) {
  %local = alloca ptr addrspace(1)
  call void @called_unmanaged(ptr %local, ptr addrspace(1) %v)
  ret void
}

; Another thread may know the local.
; CHECK-LABEL: define internal void @to_shared(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @to_shared(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @calls_to_shared(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @start_thread(ptr %local)
  call void @to_shared(ptr %local, ptr addrspace(1) %v)
  ret void
}

; The callee itself lets it out, whatever its attribute says of the time after the call.
; CHECK-LABEL: define internal void @lets_out(
; CHECK: call void @shade_barrier_2_0_2(ptr @global, ptr %out
define internal void @lets_out(ptr nocapture %out, ptr addrspace(1) %v) gc "shade" {
  store ptr %out, ptr @global
  store ptr addrspace(1) %v, ptr %out
  store ptr null, ptr @global
  ret void
}
define void @calls_lets_out(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @lets_out(ptr %local, ptr addrspace(1) %v)
  ret void
}

; CHECK-LABEL: define internal ptr @returns(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal ptr @returns(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret ptr %out
}
define void @calls_returns(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  %same = call ptr @returns(ptr %local, ptr addrspace(1) %v)
  ret void
}

; Lent to a function that does not keep it, by its attribute or by its body, and to one that may.
; CHECK-LABEL: define internal void @lends(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define internal void @lends(ptr %out, ptr addrspace(1) %v) gc "shade" {
  call void @start_thread(ptr nocapture %out)
  call void @reads(ptr %out)
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define internal void @reads(ptr %in) gc "shade" {
  %n = load i64, ptr %in
  ret void
}
define void @calls_lends(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @lends(ptr %local, ptr addrspace(1) %v)
  call void @reads(ptr %local)
  ret void
}

; CHECK-LABEL: define internal void @lends_to_keeper(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @lends_to_keeper(ptr %out, ptr addrspace(1) %v) gc "shade" {
  call void @start_thread(ptr %out)
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @calls_lends_to_keeper(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @lends_to_keeper(ptr %local, ptr addrspace(1) %v)
  ret void
}

; What the linker may replace is no proof.
; CHECK-LABEL: define internal void @lends_to_replaceable(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @lends_to_replaceable(ptr %out, ptr addrspace(1) %v) gc "shade" {
  call void @replaceable(ptr %out)
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define weak void @replaceable(ptr %in) gc "shade" {
  %n = load i64, ptr %in
  ret void
}
define void @calls_lends_to_replaceable(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @lends_to_replaceable(ptr %local, ptr addrspace(1) %v)
  ret void
}

; Nor is assembly, whose uses of its parameters are not in the IR.
; CHECK-LABEL: define internal void @lends_to_assembly(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @lends_to_assembly(ptr %out, ptr addrspace(1) %v) gc "shade" {
  call void @assembly(ptr %out)
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define internal void @assembly(ptr %in) naked {
  call void asm sideeffect "movq %rdi, global(%rip); retq", ""()
  unreachable
}
define void @calls_lends_to_assembly(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @lends_to_assembly(ptr %local, ptr addrspace(1) %v)
  ret void
}

; Recursion: what it passes on is what it got, or a local of its own.
; CHECK-LABEL: define internal void @recursive(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define internal void @recursive(ptr %out, ptr addrspace(1) %v, i1 %c) gc "shade" {
  %local = alloca ptr addrspace(1)
  br i1 %c, label %again, label %done
again:
  call void @recursive_other(ptr %out, ptr addrspace(1) %v)
  call void @recursive_other(ptr %local, ptr addrspace(1) %v)
  br label %done
done:
  store ptr addrspace(1) %v, ptr %out
  ret void
}
; CHECK-LABEL: define internal void @recursive_other(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define internal void @recursive_other(ptr %out, ptr addrspace(1) %v) gc "shade" {
  call void @recursive(ptr %out, ptr addrspace(1) %v, i1 false)
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @calls_recursive(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @recursive(ptr %local, ptr addrspace(1) %v, i1 true)
  ret void
}

; The same with one call, somewhere in the circle, that passes another address.
; CHECK-LABEL: define internal void @recursive_elsewhere(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @recursive_elsewhere(ptr %out, ptr addrspace(1) %v, i1 %c) gc "shade" {
  %local = alloca ptr addrspace(1)
  br i1 %c, label %again, label %done
again:
  call void @recursive_elsewhere_other(ptr %out, ptr addrspace(1) %v)
  call void @recursive_elsewhere_other(ptr %local, ptr addrspace(1) %v)
  br label %done
done:
  store ptr addrspace(1) %v, ptr %out
  ret void
}
; CHECK-LABEL: define internal void @recursive_elsewhere_other(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @recursive_elsewhere_other(ptr %out, ptr addrspace(1) %v) gc "shade" {
  %next = load ptr, ptr %out
  call void @recursive_elsewhere(ptr %next, ptr addrspace(1) %v, i1 false)
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @calls_recursive_elsewhere(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @recursive_elsewhere(ptr %local, ptr addrspace(1) %v, i1 true)
  ret void
}

; Of a byval argument the callee has a copy.
; CHECK-LABEL: define internal void @copied(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @copied(ptr byval(ptr addrspace(1)) %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @calls_copied(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @copied(ptr byval(ptr addrspace(1)) %local, ptr addrspace(1) %v)
  ret void
}

; A tail call passes what its own caller gave: that frame is still there.
; CHECK-LABEL: define internal void @tail_called(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define internal void @tail_called(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define internal void @tail_calls(ptr %out, ptr addrspace(1) %v) gc "shade" {
  musttail call void @tail_called(ptr %out, ptr addrspace(1) %v)
  ret void
}
define void @calls_tail_calls(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @tail_calls(ptr %local, ptr addrspace(1) %v)
  ret void
}

; Its own frame may be gone.
; CHECK-LABEL: define internal void @tail_called_with_local(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @tail_called_with_local(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @tail_calls_with_local(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  tail call void @tail_called_with_local(ptr %local, ptr addrspace(1) %v)
  ret void
}

; An invoke is a call.
; CHECK-LABEL: define internal void @invoked(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define internal void @invoked(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @invokes(ptr addrspace(1) %v) gc "shade" personality ptr @personality {
  %local = alloca ptr addrspace(1)
  invoke void @invoked(ptr %local, ptr addrspace(1) %v) to label %done unwind label %failed
done:
  ret void
failed:
  %e = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %e
}

; CHECK-LABEL: define internal void @invoked_elsewhere(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @invoked_elsewhere(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @invokes_elsewhere(ptr addrspace(1) %v, ptr %elsewhere) gc "shade" personality ptr @personality {
  invoke void @invoked_elsewhere(ptr %elsewhere, ptr addrspace(1) %v) to label %done unwind label %failed
done:
  ret void
failed:
  %e = landingpad { ptr, i32 } cleanup
  resume { ptr, i32 } %e
}

; What stands in an operand bundle of a call is for someone else to read.
; CHECK-LABEL: define internal void @bundled(
; CHECK: call void @shade_barrier_1_1(ptr %out
define internal void @bundled(ptr %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr %out
  ret void
}
define void @calls_bundled(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @bundled(ptr %local, ptr addrspace(1) %v) [ "deopt"(ptr %local) ]
  ret void
}

; Copies, and results returned in memory, are writes like others.
; CHECK-LABEL: define internal void @returns_in_memory(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define internal void @returns_in_memory(ptr sret([3 x ptr addrspace(1)]) %result, ptr addrspace(1) %v) gc "shade" {
  call void @llvm.memcpy.p0.p1.i64(ptr %result, ptr addrspace(1) %v, i64 24, i1 false)
  ret void
}
define void @takes_result(ptr addrspace(1) %v) gc "shade" {
  %local = alloca [3 x ptr addrspace(1)]
  call void @returns_in_memory(ptr sret([3 x ptr addrspace(1)]) %local, ptr addrspace(1) %v)
  ret void
}

; A local made to look managed is still a local.
; CHECK-LABEL: define internal void @to_cast_local(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define internal void @to_cast_local(ptr addrspace(1) %out, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %out
  ret void
}
define void @calls_to_cast_local(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  %cast = addrspacecast ptr %local to ptr addrspace(1)
  call void @to_cast_local(ptr addrspace(1) %cast, ptr addrspace(1) %v)
  ret void
}

; A local that a function of this module does not keep stays private in its own function too.
; CHECK-LABEL: define void @lends_local(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @lends_local(ptr addrspace(1) %v) gc "shade" {
  %local = alloca ptr addrspace(1)
  call void @reads(ptr %local)
  store ptr addrspace(1) %v, ptr %local
  ret void
}

@global = global ptr null
declare void @start_thread(ptr)
declare i32 @personality(...)
declare void @llvm.memcpy.p0.p1.i64(ptr, ptr addrspace(1), i64, i1)

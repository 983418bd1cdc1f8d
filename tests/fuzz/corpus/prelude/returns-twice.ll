; options: -O0
; The bodies of the hybrid barrier family: old values always, new values while this thread's stack is not scanned.
;
; Text between angle brackets in capitals is an offset of `shade_abi::mutator`, put in by `prelude.rs`. Every function is
; linked into the module under work, made internal and inlined; none has a `gc` strat*egy, since LLVM silently refuses to
; inline a function whose strategy differs from its caller's.
;
; Loads of the mode are volatile: plain ones are folded by GVN, atomic ones do not fold into `cmp`. The old value is
; loaded on the armed path only, atomically because other threads may write the slot meanwhile.

@shade_mutator = external thread_local(localexec) global [<SIZE> x i8], align <ALIGN>

declare preserve_mostcc void @shade_wb_flush() #1
declare void @shade_wb_bulk(ptr addrspace(1) nocapture, ptr nocapture, i64) #2

; --- Entries. Old values come first, then new ones. The new ones are written in any case (the buffer has slack behind its end) and
; --- `new_mask` decides whether `wb_next` moves past them. Capacity is checked before anything is written.

; Where the next entries go: `olds` bytes of old values, `news` bytes of new ones.
define ptr @shade_reserve(i64 %olds, i64 %news) #0 {
entry:
  %next = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_NEXT>), align 8
  %end = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_END>), align 8
  %mask = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 <NEW_MASK>), align 8
  %recorded = and i64 %mask, %news
  %behind = add i64 %next, %olds
  %after = add i64 %behind, %recorded
  %full = icmp ugt i64 %after, %end
  br i1 %full, label %flush, label %write, !prof !0

flush:
  call preserve_mostcc void @shade_wb_flush()
  %next.f = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_NEXT>), align 8
  %mask.f = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 <NEW_MASK>), align 8
  %recorded.f = and i64 %mask.f, %news
  %behind.f = add i64 %next.f, %olds
  %after.f = add i64 %behind.f, %recorded.f
  br label %write

write:
  %at = phi i64 [ %next, %entry ], [ %next.f, %flush ]
  %to = phi i64 [ %after, %entry ], [ %after.f, %flush ]
  store i64 %to, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_NEXT>), align 8, !shade.nopointer !1
  %place = inttoptr i64 %at to ptr
  ret ptr %place
}

define void @shade_put_old(ptr %at, i64 %old) #0 {
  store i64 %old, ptr %at, align 8, !shade.nopointer !1
  ret void
}

define void @shade_put_new(ptr %at, i64 %new) #0 {
  store i64 %new, ptr %at, align 8, !shade.nopointer !1
  ret void
}

define void @shade_log_1_1(i64 %old, i64 %new) #0 {
  %p0 = call ptr @shade_reserve(i64 8, i64 8)
  call void @shade_put_old(ptr %p0, i64 %old)
  %p1 = getelementptr i8, ptr %p0, i64 8
  call void @shade_put_new(ptr %p1, i64 %new)
  ret void
}

define void @shade_log_1_0(i64 %old) #0 {
  %p0 = call ptr @shade_reserve(i64 8, i64 0)
  call void @shade_put_old(ptr %p0, i64 %old)
  ret void
}

; --- The mode test of barriers that `lower` makes as needed.

define i1 @shade_armed() #0 returns_twice {
  %mode = load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_MODE>), align 4
  %armed = icmp ne i32 %mode, 0
  ret i1 %armed
}

; --- Barriers before a write of one word. The mode test is the whole off path.

define void @shade_barrier_1_1(ptr nocapture %slot, i64 %new) #0 {
  %mode = load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_MODE>), align 4
  %armed = icmp ne i32 %mode, 0
  br i1 %armed, label %on, label %off, !prof !0

on:
  %old = load atomic i64, ptr %slot monotonic, align 8
  call void @shade_log_1_1(i64 %old, i64 %new)
  br label %off

off:
  ret void
}

define void @shade_barrier_1_0(ptr nocapture %slot) #0 {
  %mode = load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_MODE>), align 4
  %armed = icmp ne i32 %mode, 0
  br i1 %armed, label %on, label %off, !prof !0

on:
  %old = load atomic i64, ptr %slot monotonic, align 8
  call void @shade_log_1_0(i64 %old)
  br label %off

off:
  ret void
}

; --- Barriers of atomics, whose old value is known without a load: `expected` of a cmpxchg, the result of the others.

define void @shade_barrier_values_1_1(i64 %old, i64 %new) #0 {
  %mode = load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_MODE>), align 4
  %armed = icmp ne i32 %mode, 0
  br i1 %armed, label %on, label %off, !prof !0

on:
  call void @shade_log_1_1(i64 %old, i64 %new)
  br label %off

off:
  ret void
}

define void @shade_barrier_values_1_0(i64 %old) #0 {
  %mode = load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_MODE>), align 4
  %armed = icmp ne i32 %mode, 0
  br i1 %armed, label %on, label %off, !prof !0

on:
  call void @shade_log_1_0(i64 %old)
  br label %off

off:
  ret void
}

; --- Barrier before a memory intrinsic, and its log alone, for a store that is no list of words.

define void @shade_log_bulk(ptr addrspace(1) nocapture %dst, ptr nocapture %src, i64 %n) #0 {
  call void @shade_wb_bulk(ptr addrspace(1) %dst, ptr %src, i64 %n)
  ret void
}

define void @shade_barrier_bulk(ptr addrspace(1) nocapture %dst, ptr nocapture %src, i64 %n) #0 {
  %mode = load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_MODE>), align 4
  %armed = icmp ne i32 %mode, 0
  br i1 %armed, label %on, label %off, !prof !0

on:
  call void @shade_log_bulk(ptr addrspace(1) %dst, ptr %src, i64 %n)
  br label %off

off:
  ret void
}

attributes #0 = { alwaysinline nounwind "min-legal-vector-width"="0" }
attributes #1 = { cold nounwind "gc-leaf-function" }
attributes #2 = { cold nounwind "gc-leaf-function" }

!0 = !{!"branch_weights", i32 1, i32 1048575}
!1 = !{}

; The bodies of the deletion barrier family (Yuasa): old values, whatever is stored. All stacks are scanned at one stop, and from then
; on allocation is black: what a thread can get hold of is then on a scanned stack, new, or was overwritten and logged.
;
; What is said at the head of `hybrid.ll` holds here too. The pass asks for no new value, so there are no bodies with one.

@shade_mutator = external thread_local(localexec) global [<SIZE> x i8], align <ALIGN>

declare preserve_mostcc void @shade_wb_flush() #1
declare void @shade_wb_bulk(ptr addrspace(1) nocapture, ptr nocapture, i64) #2

; --- One entry. Capacity is checked before anything is written.

define void @shade_log_1_0(i64 %old) #0 {
entry:
  %next = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_NEXT>), align 8
  %end = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_END>), align 8
  %after = add i64 %next, 8
  %full = icmp ugt i64 %after, %end
  br i1 %full, label %flush, label %write, !prof !0

flush:
  call preserve_mostcc void @shade_wb_flush()
  %next.f = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_NEXT>), align 8
  %after.f = add i64 %next.f, 8
  br label %write

write:
  %at = phi i64 [ %next, %entry ], [ %next.f, %flush ]
  %to = phi i64 [ %after, %entry ], [ %after.f, %flush ]
  %p0 = inttoptr i64 %at to ptr
  store i64 %old, ptr %p0, align 8, !shade.nopointer !1
  store i64 %to, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_NEXT>), align 8, !shade.nopointer !1
  ret void
}

; Where the next entries go: `olds` bytes of old values, `news` bytes of new ones; of those the family does not record there are none.
define ptr @shade_reserve(i64 %olds, i64 %news) #0 {
entry:
  %next = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_NEXT>), align 8
  %end = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_END>), align 8
  %behind = add i64 %next, %olds
  %after = add i64 %behind, %news
  %full = icmp ugt i64 %after, %end
  br i1 %full, label %flush, label %write, !prof !0

flush:
  call preserve_mostcc void @shade_wb_flush()
  %next.f = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_NEXT>), align 8
  %behind.f = add i64 %next.f, %olds
  %after.f = add i64 %behind.f, %news
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

; --- The mode test of barriers that `lower` makes for one value type.

define i1 @shade_armed() #0 {
  %mode = load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 <WB_MODE>), align 4
  %armed = icmp ne i32 %mode, 0
  ret i1 %armed
}

; --- Barriers before a write of one word, and of an atomic's old value. The mode test is the whole off path.

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

; --- Barrier before a memory intrinsic, and its log alone; `src` is null always.

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

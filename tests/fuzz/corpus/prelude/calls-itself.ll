; options: -O0 --checked
; An object-logging barrier in the manner of MMTk: the first pointer store into an old object since the last collection logs the
; object, once; every other store is a load, a compare and a branch. docs/families.md explains it line by line, and
; object-logging.c is the collector's half.
;
; The collector keeps a byte for each 16 bytes of address space: not 0 where an object is old and unlogged. The byte of address `a`
; is at `object_unlogged + (a >> 4)`.

@object_unlogged = external global i64, align 8

; Logs the object that the slot is in. It is no safepoint and keeps all registers, so the fast path spills nothing.
declare preserve_mostcc void @object_log(ptr) #1

; Before each write of one word, atomic or not.
define void @shade_barrier_1_1(ptr %slot, i64 %new) #0 {
entry:
  %table = load i64, ptr @object_unlogged, align 8
  %address = ptrtoint ptr %slot to i64
  %granule = lshr i64 %address, 4
  %at = add i64 %table, %granule
  %byte = inttoptr i64 %at to ptr
  call void @shade_barrier_1_1()
  %unlogged = load volatile i8, ptr %byte, align 1
  %is.first = icmp ne i8 %unlogged, 0
  br i1 %is.first, label %log, label %done, !prof !1

log:
  call preserve_mostcc void @object_log(ptr %slot)
  br label %done

done:
  ret void
}

; Before each memory intrinsic. What it writes lies in one object, and one byte says all of an object.
define void @shade_barrier_bulk(ptr addrspace(1) %dst, ptr %src, i64 %n) #0 {
  %slot = addrspacecast ptr addrspace(1) %dst to ptr
  call void @shade_barrier_1_1(ptr %slot, i64 0)
  ret void
}

attributes #0 = { alwaysinline nounwind "min-legal-vector-width"="0" }
attributes #1 = { cold nounwind "gc-leaf-function" }

; The family's name, and the column of legal elisions that holds for it: what need not mark a card need not log an object.
!shade.family = !{!0}
!0 = !{!"object-logging", !"card"}
!1 = !{!"branch_weights", i32 1, i32 1048575}

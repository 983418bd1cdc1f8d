; The bodies of the card marking family: a store of a pointer marks the card of its slot, whether a collection runs or not. For a
; generational collector that looks for pointers from old objects to young ones in marked cards.
;
; A card is a byte for 512 bytes of address space: the card of address `a` is the byte at `shade_card_bias + (a >> 9)`, wrapping. The
; collector that is linked with this code defines the variable; Shade's own runtime has none. Cards are cleared at safepoints
; only: a card that is marked here may serve another store up to the next one.
;
; Every function is made internal and inlined; none has a `gc` strategy, since LLVM silently refuses to inline a function whose
; strategy differs from its caller's.

@shade_card_bias = external global i64, align 8

; --- Before a write of one word, atomics included. The new value is not looked at: the pass asks for no barrier where it is no pointer.

define void @shade_barrier_1_1(ptr %slot, i64 %new) #0 {
  %bias = load i64, ptr @shade_card_bias, align 8
  %address = ptrtoint ptr %slot to i64
  %index = lshr i64 %address, 9
  %at = add i64 %bias, %index
  %card = inttoptr i64 %at to ptr
  store i8 1, ptr %card, align 1, !shade.nopointer !0
  ret void
}

; --- Before a memory intrinsic: all cards from that of the first byte to that of the last.

define void @shade_barrier_bulk(ptr addrspace(1) %dst, ptr %src, i64 %n) #0 {
  %bias = load i64, ptr @shade_card_bias, align 8
  %address = ptrtoint ptr addrspace(1) %dst to i64
  %first = lshr i64 %address, 9
  %end = add i64 %address, %n
  %byte = sub i64 %end, 1
  %last = lshr i64 %byte, 9
  %more = sub i64 %last, %first
  %count = add i64 %more, 1
  %at = add i64 %bias, %first
  %card = inttoptr i64 %at to ptr
  call void @llvm.memset.p0.i64(ptr align 1 %card, i8 1, i64 %count, i1 false), !shade.nopointer !0
  ret void
}

declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg)

attributes #0 = { alwaysinline nounwind "min-legal-vector-width"="0" }

!0 = !{}

; The poll, the same in every barrier family. The load of the poll word is volatile: a plain one is folded by GVN, an atomic one
; does not fold into `cmp`. As in the families' files, text between angle brackets is put in by `prelude.rs`.

@shade_mutator = external thread_local(localexec) global [<SIZE> x i8], align <ALIGN>

declare preserve_mostcc void @shade_poll_slow() #1

define void @shade_inline_poll() #0 {
  %poll = load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 <POLL>), align 4
  %asked = icmp ne i32 %poll, 0
  br i1 %asked, label %answer, label %go, !prof !0

answer:
  call preserve_mostcc void @shade_poll_slow()
  br label %go

go:
  ret void
}

attributes #0 = { alwaysinline nounwind "min-legal-vector-width"="0" }
attributes #1 = { cold nounwind }

!0 = !{!"branch_weights", i32 1, i32 1048575}

; What unanswered.c calls: no managed code, so it does not poll, and calls of it are no native ones.
target triple = "x86_64-unknown-linux-gnu"

declare i64 @read(i32, ptr, i64)

define void @holdup_spin(ptr %until) noinline {
entry:
  br label %loop
loop:
  %flag = load volatile i32, ptr %until
  %more = icmp eq i32 %flag, 0
  br i1 %more, label %loop, label %done
done:
  ret void
}

define void @holdup_read(i32 %from) noinline {
  %to = alloca i8
  %n = call i64 @read(i32 %from, ptr %to, i64 1)
  ret void
}

; What read_buffer.c calls: a read into an address that it gets inverted. Not managed code.
target triple = "x86_64-unknown-linux-gnu"

declare i64 @read(i32, ptr, i64)

define i64 @read_hidden(i32 %from, i64 %inverted) noinline {
  %address = xor i64 %inverted, -1
  %to = inttoptr i64 %address to ptr
  %n = call i64 @read(i32 %from, ptr %to, i64 4096)
  ret i64 %n
}

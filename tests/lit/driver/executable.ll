; Code is for executables, position-independent unless --no-pie says otherwise: thread-locals are addressed directly either
; way, as the runtime's own is in the barriers.
; RUN: %shade build -S %s -o - | %FileCheck %s --check-prefixes=BOTH,PIE
; RUN: %shade build -S --no-pie %s -o - | %FileCheck %s --check-prefixes=BOTH,STATIC

@counter = internal thread_local global i64 0
@table = internal global [8 x i64] zeroinitializer

; BOTH-LABEL: count:
; BOTH-NOT: __tls_get_addr
; BOTH: %fs:counter@TPOFF
; BOTH: retq
define i64 @count() {
  %old = load i64, ptr @counter
  %new = add i64 %old, 1
  store i64 %new, ptr @counter
  ret i64 %new
}

; PIE-LABEL: get:
; PIE: leaq table(%rip)
; STATIC-LABEL: get:
; STATIC: table(,%rdi,8)
define i64 @get(i64 %index) {
  %slot = getelementptr i64, ptr @table, i64 %index
  %n = load volatile i64, ptr %slot
  store volatile i64 0, ptr %slot
  ret i64 %n
}

; Addresses without a name are described by what they are made of; what has no line has none.
; RUN: %shade explain -O0 %s | %FileCheck %s
; RUN: %shade explain -O0 --json %s | %FileCheck %s --check-prefix=JSON

@table = global [4 x ptr addrspace(1)] zeroinitializer

; CHECK: {{^}}@f: store of a pointer to argument 0: {{.*}}barrier
; CHECK-NEXT: @f: store of a pointer to argument 0 + 8: {{.*}}barrier
; CHECK-NEXT: @f: store of a pointer to argument 0 - 16: {{.*}}barrier
; CHECK-NEXT: @f: store of a pointer to *(argument 0 + 8): {{.*}}barrier
; CHECK-NEXT: @f: store of a pointer to argument 0[argument 1, 2]: {{.*}}barrier
; CHECK-NEXT: @f: store of a pointer to @table + 16: {{.*}}barrier
; CHECK-NEXT: @f: store of a pointer to result of @other: {{.*}}barrier
; CHECK-NEXT: @f: atomic exchange to %named: {{.*}}barrier
; JSON: "line": null,
; JSON-NEXT: "form": "store of a pointer",
; JSON-NEXT: "slot": "argument 0",
define void @f(ptr addrspace(1), i64) gc "shade" {
  store ptr addrspace(1) %0, ptr addrspace(1) %0
  %3 = getelementptr i8, ptr addrspace(1) %0, i64 8
  store ptr addrspace(1) %0, ptr addrspace(1) %3
  %4 = getelementptr i8, ptr addrspace(1) %0, i64 -16
  store ptr addrspace(1) %0, ptr addrspace(1) %4
  %5 = load ptr addrspace(1), ptr addrspace(1) %3
  store ptr addrspace(1) %0, ptr addrspace(1) %5
  %6 = getelementptr [4 x ptr addrspace(1)], ptr addrspace(1) %0, i64 %1, i64 2
  store ptr addrspace(1) %0, ptr addrspace(1) %6
  store ptr addrspace(1) %0, ptr getelementptr (i8, ptr @table, i64 16)
  %7 = call ptr addrspace(1) @other()
  store ptr addrspace(1) %0, ptr addrspace(1) %7
  %named = getelementptr i8, ptr addrspace(1) %0, i64 8
  %8 = atomicrmw xchg ptr addrspace(1) %named, ptr addrspace(1) %0 seq_cst
  ret void
}
declare ptr addrspace(1) @other()

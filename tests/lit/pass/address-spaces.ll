; A pointer into an address space that the pass knows nothing about is refused in managed functions; x86's own are accepted.
; RUN: split-file %s %t
; RUN: not %shade opt -O0 %t/unknown.ll -S -o - 2>&1 | %FileCheck --check-prefix=UNKNOWN %s
; RUN: not %shade opt -O0 %t/cast.ll -S -o - 2>&1 | %FileCheck --check-prefix=CAST %s
; RUN: %shade opt -O0 %t/known.ll -S -o - | %FileCheck --check-prefix=KNOWN %s

; UNKNOWN: function @f: pointer into unknown address space 3: %p = inttoptr i64 %x to ptr addrspace(3)
; CAST: function @f: a managed pointer cannot leave for a foreign address space: %q = addrspacecast
; KNOWN: define i64 @segment(
; KNOWN: define void @unmanaged(

;--- unknown.ll
define void @f(i64 %x) gc "shade" {
  %p = inttoptr i64 %x to ptr addrspace(3)
  ret void
}
;--- cast.ll
define void @f(ptr addrspace(1) %p) gc "shade" {
  %q = addrspacecast ptr addrspace(1) %p to ptr addrspace(256)
  ret void
}
;--- known.ll
define i64 @segment() gc "shade" {
  %v = load i64, ptr addrspace(256) null
  ret i64 %v
}
define void @unmanaged(i64 %x) {
  %p = inttoptr i64 %x to ptr addrspace(3)
  ret void
}

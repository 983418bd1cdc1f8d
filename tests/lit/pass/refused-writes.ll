; Writes of managed pointers that no barrier covers are refused, with the function and the instruction; never skipped. Each
; has a twin that writes no managed pointer and is accepted.
; RUN: split-file %s %t
; RUN: not %shade opt -O0 %t/masked.ll -S -o - 2>&1 | %FileCheck --check-prefix=MASKED %s
; RUN: not %shade opt -O0 %t/scatter.ll -S -o - 2>&1 | %FileCheck --check-prefix=SCATTER %s
; RUN: not %shade opt -O0 %t/compress.ll -S -o - 2>&1 | %FileCheck --check-prefix=COMPRESS %s
; RUN: not %shade opt -O0 %t/vp.ll -S -o - 2>&1 | %FileCheck --check-prefix=VP %s
; RUN: not %shade opt -O0 %t/element-atomic.ll -S -o - 2>&1 | %FileCheck --check-prefix=ELEMENT %s
; RUN: not %shade opt -O0 %t/gcwrite.ll -S -o - 2>&1 | %FileCheck --check-prefix=GCWRITE %s
; RUN: not %shade opt -O0 %t/asm.ll -S -o - 2>&1 | %FileCheck --check-prefix=ASM %s
; RUN: not %shade opt -O0 %t/byval.ll -S -o - 2>&1 | %FileCheck --check-prefix=BYVAL %s
; RUN: not %shade opt -O0 %t/segment.ll -S -o - 2>&1 | %FileCheck --check-prefix=SEGMENT %s
; RUN: not %shade opt -O0 %t/unmanaged.ll -S -o - 2>&1 | %FileCheck --check-prefix=UNMANAGED %s
; RUN: %shade opt -O0 --no-inline %t/twins.ll -S -o - | %FileCheck --check-prefix=TWINS %s

; MASKED: function @f: {{.*}}call void @llvm.masked.store.v2p1.p1({{.*}}this intrinsic may write a managed pointer
; SCATTER: function @f: {{.*}}call void @llvm.masked.scatter
; COMPRESS: function @f: {{.*}}call void @llvm.masked.compressstore
; VP: function @f: {{.*}}call void @llvm.vp.store
; ELEMENT: function @f: {{.*}}call void @llvm.memcpy.element.unordered.atomic
; GCWRITE: function @f: {{.*}}call void @llvm.gcwrite
; ASM: function @f: {{.*}}call void asm "movq $1, $0"{{.*}}assembly cannot write managed memory
; BYVAL: function @f: {{.*}}call void @callee({{.*}}managed memory cannot be passed byval or sret
; SEGMENT: function @f: {{.*}}store ptr addrspace(1) %v, ptr addrspace(257) %p{{.*}}a managed pointer cannot go to a foreign address space
; UNMANAGED: function @f: writes managed memory without gc "shade": store ptr addrspace(1) %v, ptr addrspace(1) %p

;--- masked.ll
define void @f(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, i32 8, <2 x i1> %m)
  ret void
}
declare void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)>, ptr addrspace(1), i32, <2 x i1>)
;--- scatter.ll
define void @f(<2 x ptr addrspace(1)> %p, <2 x i64> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.scatter.v2i64.v2p1(<2 x i64> %v, <2 x ptr addrspace(1)> %p, i32 8, <2 x i1> %m)
  ret void
}
declare void @llvm.masked.scatter.v2i64.v2p1(<2 x i64>, <2 x ptr addrspace(1)>, i32, <2 x i1>)
;--- compress.ll
define void @f(ptr %p, <2 x ptr addrspace(1)> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)> %v, ptr %p, <2 x i1> %m)
  ret void
}
declare void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)>, ptr, <2 x i1>)
;--- vp.ll
define void @f(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m, i32 %n) gc "shade" {
  call void @llvm.vp.store.v2i64.p1(<2 x i64> %v, ptr addrspace(1) %p, <2 x i1> %m, i32 %n)
  ret void
}
declare void @llvm.vp.store.v2i64.p1(<2 x i64>, ptr addrspace(1), <2 x i1>, i32)
;--- element-atomic.ll
define void @f(ptr addrspace(1) %p, ptr %q) gc "shade" {
  call void @llvm.memcpy.element.unordered.atomic.p1.p0.i64(ptr addrspace(1) align 8 %p, ptr align 8 %q, i64 16, i32 8)
  ret void
}
declare void @llvm.memcpy.element.unordered.atomic.p1.p0.i64(ptr addrspace(1), ptr, i64, i32)
;--- gcwrite.ll
define void @f(ptr %v, ptr %o, ptr %p) gc "shade" {
  call void @llvm.gcwrite(ptr %v, ptr %o, ptr %p)
  ret void
}
declare void @llvm.gcwrite(ptr, ptr, ptr)
;--- asm.ll
define void @f(ptr addrspace(1) %p, i64 %v) gc "shade" {
  call void asm "movq $1, $0", "=*m,r"(ptr addrspace(1) elementtype(i64) %p, i64 %v)
  ret void
}
;--- byval.ll
define void @f(ptr addrspace(1) %p) gc "shade" {
  call void @callee(ptr addrspace(1) byval(i64) %p)
  ret void
}
declare void @callee(ptr addrspace(1) byval(i64))
;--- segment.ll
define void @f(ptr addrspace(257) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(257) %p
  ret void
}
;--- unmanaged.ll
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %v) {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}
;--- twins.ll
@global = global [2 x i64] zeroinitializer
; TWINS-NOT: call void @shade_barrier
define void @f(ptr %p, <2 x i64> %v, ptr addrspace(1) %m32, <2 x i32> %w, <2 x i1> %m, ptr addrspace(257) %seg, ptr addrspace(1) %q) gc "shade" {
  call void @llvm.masked.store.v2i64.p0(<2 x i64> %v, ptr %p, i32 8, <2 x i1> %m)
  call void @llvm.masked.store.v2i32.p1(<2 x i32> %w, ptr addrspace(1) %m32, i32 4, <2 x i1> %m)
  call void asm "movq $1, $0", "=*m,r"(ptr elementtype(i64) %p, i64 7)
  call void asm sideeffect "", "r,~{memory}"(ptr addrspace(1) %q)
  store i64 7, ptr addrspace(257) %seg
  ret void
}
define void @unmanaged(ptr addrspace(1) %p, ptr %q, i64 %v) {
  store i32 7, ptr addrspace(1) %p
  store i64 %v, ptr %q
  call void @llvm.masked.store.v2i64.p0(<2 x i64> zeroinitializer, ptr @global, i32 8, <2 x i1> zeroinitializer)
  ret void
}
declare void @llvm.masked.store.v2i64.p0(<2 x i64>, ptr, i32, <2 x i1>)
declare void @llvm.masked.store.v2i32.p1(<2 x i32>, ptr addrspace(1), i32, <2 x i1>)

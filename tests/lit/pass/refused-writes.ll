; Writes of managed pointers that no barrier covers are refused, with the function and the instruction; never skipped. Each
; has a twin that writes no managed pointer and is accepted.
; RUN: split-file %s %t
; RUN: not %shade opt -O0 %t/odd-lanes.ll -S -o - 2>&1 | %FileCheck --check-prefix=LANES %s
; RUN: not %shade opt -O0 %t/scalable.ll -S -o - 2>&1 | %FileCheck --check-prefix=SCALABLE %s
; RUN: not %shade opt -O0 %t/strided.ll -S -o - 2>&1 | %FileCheck --check-prefix=STRIDED %s
; RUN: not %shade opt -O0 %t/strided-unmanaged.ll -S -o - 2>&1 | %FileCheck --check-prefix=STRIDED-UNMANAGED %s
; RUN: not %shade opt -O0 %t/target.ll -S -o - 2>&1 | %FileCheck --check-prefix=TARGET %s
; RUN: not %shade opt -O0 %t/asm.ll -S -o - 2>&1 | %FileCheck --check-prefix=ASM %s
; RUN: not %shade opt -O0 %t/sret.ll -S -o - 2>&1 | %FileCheck --check-prefix=SRET %s
; RUN: not %shade opt -O0 %t/sret-indirect.ll -S -o - 2>&1 | %FileCheck --check-prefix=INDIRECT %s
; RUN: not %shade opt -O0 %t/segment.ll -S -o - 2>&1 | %FileCheck --check-prefix=SEGMENT %s
; RUN: not %shade opt -O0 %t/unmanaged.ll -S -o - 2>&1 | %FileCheck --check-prefix=UNMANAGED %s
; RUN: %shade opt -O0 --no-inline %t/twins.ll -S -o - | %FileCheck --check-prefix=TWINS %s

; LANES: function @f: {{.*}}call void @llvm.masked.store.v2i96.p1({{.*}}its lanes are not a fixed number of whole words
; SCALABLE: function @f: {{.*}}call void @llvm.masked.store.nxv2p1.p1({{.*}}its lanes are not a fixed number of whole words
; STRIDED: function @f: {{.*}}call void @llvm.experimental.vp.strided.store.nxv2p1.p1.i64({{.*}}this intrinsic may write a managed pointer
; STRIDED-UNMANAGED: function @f: writes managed memory without gc "shade": call void @llvm.vp.scatter
; TARGET: function @f: {{.*}}call void @llvm.x86.avx2.maskstore.q({{.*}}this intrinsic may write a managed pointer
; ASM: function @f: {{.*}}call void asm "movq $1, $0"{{.*}}assembly cannot write managed memory
; SRET: function @f: {{.*}}call void @callee({{.*}}only a function with gc "shade" can return its result (sret) in managed memory
; INDIRECT: function @f: {{.*}}call void %callee({{.*}}only a function with gc "shade" can return its result (sret) in managed memory
; SEGMENT: function @f: {{.*}}store ptr addrspace(1) %v, ptr addrspace(257) %p{{.*}}a managed pointer cannot go to a foreign address space
; UNMANAGED: function @f: writes managed memory without gc "shade": store ptr addrspace(1) %v, ptr addrspace(1) %p

;--- odd-lanes.ll
define void @f(ptr addrspace(1) %p, <2 x i96> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2i96.p1(<2 x i96> %v, ptr addrspace(1) %p, i32 8, <2 x i1> %m)
  ret void
}
declare void @llvm.masked.store.v2i96.p1(<2 x i96>, ptr addrspace(1), i32, <2 x i1>)
;--- scalable.ll
define void @f(ptr addrspace(1) %p, <vscale x 2 x ptr addrspace(1)> %v, <vscale x 2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.nxv2p1.p1(<vscale x 2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, i32 8, <vscale x 2 x i1> %m)
  ret void
}
declare void @llvm.masked.store.nxv2p1.p1(<vscale x 2 x ptr addrspace(1)>, ptr addrspace(1), i32, <vscale x 2 x i1>)
;--- strided.ll
define void @f(ptr addrspace(1) %p, <vscale x 2 x ptr addrspace(1)> %v, <vscale x 2 x i1> %m) gc "shade" {
  call void @llvm.experimental.vp.strided.store.nxv2p1.p1.i64(<vscale x 2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, i64 16, <vscale x 2 x i1> %m, i32 2)
  ret void
}
declare void @llvm.experimental.vp.strided.store.nxv2p1.p1.i64(<vscale x 2 x ptr addrspace(1)>, ptr addrspace(1), i64, <vscale x 2 x i1>, i32)
;--- strided-unmanaged.ll
define void @f(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v, <2 x i1> %m) {
  call void @llvm.experimental.vp.strided.store.v2p1.p1.i64(<2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, i64 16, <2 x i1> %m, i32 2)
  ret void
}
declare void @llvm.experimental.vp.strided.store.v2p1.p1.i64(<2 x ptr addrspace(1)>, ptr addrspace(1), i64, <2 x i1>, i32)
;--- target.ll
define void @f(ptr addrspace(1) %p, <2 x i64> %m, <2 x i64> %v) gc "shade" {
  %plain = addrspacecast ptr addrspace(1) %p to ptr
  call void @llvm.x86.avx2.maskstore.q(ptr %plain, <2 x i64> %m, <2 x i64> %v)
  ret void
}
declare void @llvm.x86.avx2.maskstore.q(ptr, <2 x i64>, <2 x i64>)
;--- asm.ll
define void @f(ptr addrspace(1) %p, i64 %v) gc "shade" {
  call void asm "movq $1, $0", "=*m,r"(ptr addrspace(1) elementtype(i64) %p, i64 %v)
  ret void
}
;--- sret.ll
define void @f(ptr addrspace(1) %p) gc "shade" {
  call void @callee(ptr addrspace(1) %p)
  ret void
}
declare void @callee(ptr addrspace(1) sret({ ptr addrspace(1), i64 }))
;--- sret-indirect.ll
define void @f(ptr addrspace(1) %p, ptr %callee) gc "shade" {
  call void %callee(ptr addrspace(1) sret({ ptr addrspace(1), i64 }) %p)
  ret void
}
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
define void @f(ptr %p, <2 x i64> %v, ptr addrspace(257) %seg, ptr addrspace(1) %q) gc "shade" {
  %stack = alloca [2 x i64]
  call void @llvm.x86.avx2.maskstore.q(ptr %stack, <2 x i64> %v, <2 x i64> %v)
  call void asm "movq $1, $0", "=*m,r"(ptr elementtype(i64) %p, i64 7)
  call void asm sideeffect "", "r,~{memory}"(ptr addrspace(1) %q)
  store i64 7, ptr addrspace(257) %seg
  ret void
}
define void @unmanaged(ptr addrspace(1) %p, ptr %q, i64 %v, <2 x i1> %m) {
  store i32 7, ptr addrspace(1) %p
  store i64 %v, ptr %q
  call void @llvm.masked.store.v2i64.p0(<2 x i64> zeroinitializer, ptr @global, i32 8, <2 x i1> %m)
  call void @llvm.experimental.vp.strided.store.v2i32.p1.i64(<2 x i32> zeroinitializer, ptr addrspace(1) %p, i64 16, <2 x i1> %m, i32 2)
  ret void
}
declare void @llvm.masked.store.v2i64.p0(<2 x i64>, ptr, i32, <2 x i1>)
declare void @llvm.x86.avx2.maskstore.q(ptr, <2 x i64>, <2 x i64>)
declare void @llvm.experimental.vp.strided.store.v2i32.p1.i64(<2 x i32>, ptr addrspace(1), i64, <2 x i1>, i32)

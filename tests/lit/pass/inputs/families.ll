; Every shape of barrier, and each elision rule that looks at one write, with its twin. What each family makes of it: family-*.ll.
target triple = "x86_64-unknown-linux-gnu"

@global = global i64 0

declare void @llvm.memcpy.p1.p0.i64(ptr addrspace(1), ptr, i64, i1)
declare void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)>, ptr addrspace(1), i32, <2 x i1>)
declare void @llvm.memset.p1.i64(ptr addrspace(1), i8, i64, i1)

define void @pointer(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p
  ret void
}

; null-value, and nothing but it about the new value of @pointer.
define void @null(ptr addrspace(1) %p) gc "shade" {
  store ptr addrspace(1) null, ptr addrspace(1) %p
  ret void
}

; immortal-value
define void @immortal(ptr addrspace(1) %p) gc "shade" {
  store ptr @global, ptr addrspace(1) %p
  ret void
}

; no-pointer
define void @no_pointer(ptr addrspace(1) %p, i64 %v) gc "shade" {
  store i64 %v, ptr addrspace(1) %p, align 8, !shade.nopointer !0
  ret void
}

define void @may_be_a_pointer(ptr addrspace(1) %p, i64 %v) gc "shade" {
  store i64 %v, ptr addrspace(1) %p, align 8
  ret void
}

; stack-dest
define void @own_stack(ptr addrspace(1) %v) gc "shade" {
  %slot = alloca ptr addrspace(1)
  store ptr addrspace(1) %v, ptr %slot
  ret void
}

define void @known_stack(ptr addrspace(1) %v, ptr %out) gc "shade" {
  %slot = alloca ptr addrspace(1)
  store volatile ptr %slot, ptr %out
  store ptr addrspace(1) %v, ptr %slot
  ret void
}

define void @vector(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v) gc "shade" {
  store <2 x ptr addrspace(1)> %v, ptr addrspace(1) %p
  ret void
}

define void @half_null(ptr addrspace(1) %p) gc "shade" {
  store [2 x ptr addrspace(1)] [ptr addrspace(1) null, ptr addrspace(1) inttoptr (i64 4096 to ptr addrspace(1))], ptr addrspace(1) %p
  ret void
}

define void @unaligned(ptr addrspace(1) %p, ptr addrspace(1) %v) gc "shade" {
  store ptr addrspace(1) %v, ptr addrspace(1) %p, align 1
  ret void
}

define i64 @exchange(ptr addrspace(1) %p, i64 %v) gc "shade" {
  %old = atomicrmw xchg ptr addrspace(1) %p, i64 %v seq_cst
  ret i64 %old
}

define i64 @exchange_null(ptr addrspace(1) %p) gc "shade" {
  %old = atomicrmw xchg ptr addrspace(1) %p, i64 0 seq_cst
  ret i64 %old
}

define void @compare(ptr addrspace(1) %p, i64 %e, i64 %v) gc "shade" {
  %r = cmpxchg ptr addrspace(1) %p, i64 %e, i64 %v seq_cst monotonic
  ret void
}

define void @compare_two(ptr addrspace(1) %p, i128 %e, i128 %v) gc "shade" {
  %r = cmpxchg ptr addrspace(1) %p, i128 %e, i128 %v seq_cst monotonic
  ret void
}

define void @masked(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, i32 8, <2 x i1> %m)
  ret void
}

define void @masked_null(ptr addrspace(1) %p, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> zeroinitializer, ptr addrspace(1) %p, i32 8, <2 x i1> %m)
  ret void
}

define void @copy(ptr addrspace(1) %p, ptr %q) gc "shade" {
  call void @llvm.memcpy.p1.p0.i64(ptr addrspace(1) align 8 %p, ptr align 8 %q, i64 64, i1 false)
  ret void
}

define void @fill(ptr addrspace(1) %p) gc "shade" {
  call void @llvm.memset.p1.i64(ptr addrspace(1) align 8 %p, i8 0, i64 64, i1 false)
  ret void
}

!0 = !{}

%pair = type { ptr addrspace(1), ptr addrspace(1) }

define void @store(ptr addrspace(1) %slot, ptr addrspace(1) %new) gc "shade" {
  store ptr addrspace(1) %new, ptr addrspace(1) %slot
  %next = getelementptr i8, ptr addrspace(1) %slot, i64 8
  store ptr addrspace(1) null, ptr addrspace(1) %next
  ret void
}

define void @bulk(ptr addrspace(1) %to, ptr addrspace(1) %from, i64 %n, <2 x ptr addrspace(1)> %v, <2 x i1> %mask) gc "shade" {
  call void @llvm.memcpy.p1.p1.i64(ptr addrspace(1) %to, ptr addrspace(1) %from, i64 %n, i1 false)
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> %v, ptr addrspace(1) %to, i32 8, <2 x i1> %mask)
  ret void
}

define ptr addrspace(1) @atomic(ptr addrspace(1) %slot, ptr addrspace(1) %new) gc "shade" {
  %old = atomicrmw xchg ptr addrspace(1) %slot, ptr addrspace(1) %new seq_cst
  %both = cmpxchg ptr addrspace(1) %slot, ptr addrspace(1) %old, ptr addrspace(1) %new seq_cst seq_cst
  %value = extractvalue { ptr addrspace(1), i1 } %both, 0
  ret ptr addrspace(1) %value
}

declare void @llvm.memcpy.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i1)
declare void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)>, ptr addrspace(1), i32, <2 x i1>)

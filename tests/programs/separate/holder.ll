; holder.ll: holder.c by hand.

@kept = global ptr addrspace(1) null
@hidden = internal global ptr addrspace(1) null

define void @hide(ptr addrspace(1) %cell) gc "shade" {
  store ptr addrspace(1) %cell, ptr @hidden
  ret void
}

define ptr addrspace(1) @found() gc "shade" {
  %cell = load ptr addrspace(1), ptr @hidden
  ret ptr addrspace(1) %cell
}

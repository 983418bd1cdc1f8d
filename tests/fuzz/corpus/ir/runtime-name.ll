; options: -O0 --no-inline
declare ptr addrspace(1) @shade_wb_flush(ptr)
define void @f(ptr addrspace(1) %p, ptr addrspace(1) %x) gc "shade" {
  store ptr addrspace(1) %x, ptr addrspace(1) %p
  ret void
}

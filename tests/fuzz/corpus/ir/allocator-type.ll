; options: -O0 --checked
define void @f() gc "shade" {
  call void @shade_alloc()
  ret void
}
declare ptr addrspace(1) @shade_alloc(ptr)

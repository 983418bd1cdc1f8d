@kept = global ptr addrspace(1) null
define i32 @main() gc "shade" {
  store volatile ptr addrspace(1) null, ptr @kept
  ret i32 0
}

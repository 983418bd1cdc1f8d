define void @f(ptr %p) "shade-instrumented" {
  call void @shade_barrier_1_0(ptr %p)
  ret void
}
declare void @shade_barrier_1_0(ptr)

; spin_unmanaged.ll: the twin that must hang. An endless loop in foreign code (no `gc "shade"`: no poll), called from managed
; code without `shade-native`: the thread counts as running and never answers.

@spinning = external global i32
@state = internal global i32 1

define ptr addrspace(1) @spin(ptr addrspace(1) %argument) gc "shade" {
  call void @foreign()
  ret ptr addrspace(1) %argument
}

define internal void @foreign() noinline optnone {
entry:
  store volatile i32 1, ptr @spinning
  br label %loop

loop:
  %s = load volatile i32, ptr @state
  %end = icmp eq i32 %s, 7
  br i1 %end, label %done, label %loop

done:
  ret void
}

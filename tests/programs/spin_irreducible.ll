; spin_irreducible.ll: an endless loop with two entries, so that it is no natural loop: neither block dominates the other.
; The choice of entry and the way round depend on volatile loads, so that no optimisation can straighten it.

@spinning = external global i32
@state = internal global i32 1

define ptr addrspace(1) @spin(ptr addrspace(1) %argument) gc "shade" {
entry:
  store volatile i32 1, ptr @spinning
  %start = load volatile i32, ptr @state
  %left.first = icmp eq i32 %start, 1
  br i1 %left.first, label %left, label %right

left:
  %l = load volatile i32, ptr @state
  %l.end = icmp eq i32 %l, 7
  br i1 %l.end, label %done, label %right

right:
  %r = load volatile i32, ptr @state
  %r.end = icmp eq i32 %r, 8
  br i1 %r.end, label %done, label %left

done:
  ret ptr addrspace(1) %argument
}

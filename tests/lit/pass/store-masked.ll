; Stores of some lanes of a vector: one mode test before them, and on the armed path a loop that logs the lanes that are written, and
; only those. A lane narrower than a word, a mask that is constantly false and a number of lanes that is 0 need none.
; RUN: %shade opt -O0 --no-inline %s -S -o - | %FileCheck %s
; RUN: %shade opt -O0 %s -S -o - | %FileCheck --check-prefix=FINAL %s
; RUN: %shade opt -O0 --checked --no-inline %s -S -o - | %FileCheck --check-prefix=CHECKED %s

; The whole mode test and its off path are two instructions; each lane's old value is read behind the test of its mask bit.
; FINAL-LABEL: define void @in_place(
; FINAL: [[MODE:%.*]] = load volatile i32, ptr getelementptr (i8, ptr @shade_mutator, i64 24)
; FINAL-NEXT: [[ARMED:%.*]] = icmp ne i32 [[MODE]], 0
; FINAL-NEXT: br i1 [[ARMED]], label %[[ON:.*]], label %[[OFF:[^,]*]], !prof
; FINAL: [[ON]]:
; FINAL: [[BIT:%.*]] = load i8
; FINAL-NEXT: [[SET:%.*]] = icmp ne i8 [[BIT]], 0
; FINAL-NEXT: br i1 [[SET]], label %[[LOG:.*]], label %
; FINAL: [[LOG]]:
; FINAL: load atomic i64, ptr {{.*}} monotonic, align 8
; FINAL: [[OFF]]:
; FINAL-NOT: volatile
; FINAL: call void @llvm.masked.store

; A checked build tells the shadow heap about the same lanes.
; CHECKED-LABEL: define void @in_place(
; CHECKED: call void @shade_checked_masked.0(ptr {{.*}}, <2 x ptr addrspace(1)> %v, <2 x i1> %m, i32 3, ptr @shade.site.1)
; CHECKED: call void @shade_barrier_masked.0(
; CHECKED-NEXT: call void @llvm.masked.store
; CHECKED-NEXT: call void @shade_checked_masked.1(ptr {{.*}}, <2 x ptr addrspace(1)> %v, <2 x i1> %m, i32 3, ptr @shade.site.1)

; CHECK-LABEL: define void @in_place(
; CHECK: [[SLOT:%.*]] = addrspacecast ptr addrspace(1) %p to ptr
; CHECK-NEXT: call void @shade_barrier_masked.0(ptr [[SLOT]], <2 x ptr addrspace(1)> %v, <2 x i1> %m)
; CHECK-NEXT: call void @llvm.masked.store
define void @in_place(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, i32 8, <2 x i1> %m)
  ret void
}

; The same shape shares a function, whatever the mask is.
; CHECK-LABEL: define void @in_place_again(
; CHECK: call void @shade_barrier_masked.0(ptr %{{.*}}, <2 x ptr addrspace(1)> %v, <2 x i1> <i1 false, i1 true>)
define void @in_place_again(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v) gc "shade" {
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, i32 8, <2 x i1> <i1 false, i1 true>)
  ret void
}

; An undefined bit is the same for the barrier and the store.
; CHECK-LABEL: define void @mask_undefined(
; CHECK: [[MASK:%.*]] = freeze <2 x i1> <i1 true, i1 {{undef|poison}}>
; CHECK: call void @shade_barrier_masked.0(ptr %{{.*}}, <2 x ptr addrspace(1)> %v, <2 x i1> [[MASK]])
; CHECK-NEXT: call void @llvm.masked.store.{{.*}}, <2 x i1> [[MASK]])
; CHECKED-LABEL: define void @mask_undefined(
; CHECKED: [[MASK:%.*]] = freeze <2 x i1>
; CHECKED: call void @shade_checked_masked.0({{.*}} <2 x i1> [[MASK]],
; CHECKED: call void @shade_barrier_masked.0({{.*}} <2 x i1> [[MASK]])
; CHECKED-NEXT: call void @llvm.masked.store{{.*}} <2 x i1> [[MASK]])
define void @mask_undefined(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v) gc "shade" {
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, i32 8, <2 x i1> <i1 true, i1 undef>)
  ret void
}

; CHECK-LABEL: define void @mask_false(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @mask_false(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v) gc "shade" {
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, i32 8, <2 x i1> zeroinitializer)
  ret void
}

; CHECK-LABEL: define void @narrow(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @narrow(ptr addrspace(1) %p, <2 x i32> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2i32.p1(<2 x i32> %v, ptr addrspace(1) %p, i32 8, <2 x i1> %m)
  ret void
}

; CHECK-LABEL: define void @numbers(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @numbers(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2i64.p1(<2 x i64> %v, ptr addrspace(1) %p, i32 8, <2 x i1> %m), !shade.nopointer !0
  ret void
}

; Integers may be pointers, and overwrite them.
; CHECK-LABEL: define void @integers(
; CHECK: call void @shade_barrier_masked.1(ptr %{{.*}}, <2 x i64> %v, <2 x i1> %m)
define void @integers(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2i64.p1(<2 x i64> %v, ptr addrspace(1) %p, i32 8, <2 x i1> %m)
  ret void
}

; Null brings no pointer: the old values only.
; CHECK-LABEL: define void @nulls(
; CHECK: call void @shade_barrier_masked.2(ptr %{{.*}}, <2 x ptr addrspace(1)> zeroinitializer, <2 x i1> %m)
define void @nulls(ptr addrspace(1) %p, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> zeroinitializer, ptr addrspace(1) %p, i32 8, <2 x i1> %m)
  ret void
}

; Lanes that no list of aligned words describes are logged as memory.
; CHECK-LABEL: define void @unaligned(
; CHECK: call void @shade_barrier_masked.3(ptr %{{.*}}, <2 x ptr addrspace(1)> %v, <2 x i1> %m)
define void @unaligned(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)> %v, ptr addrspace(1) %p, i32 4, <2 x i1> %m)
  ret void
}

; CHECK-LABEL: define void @into_own_stack(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @into_own_stack(<2 x ptr addrspace(1)> %v, <2 x i1> %m) gc "shade" {
  %a = alloca [2 x ptr addrspace(1)]
  call void @llvm.masked.store.v2p1.p0(<2 x ptr addrspace(1)> %v, ptr %a, i32 8, <2 x i1> %m)
  ret void
}

; CHECK-LABEL: define void @into_shared_stack(
; CHECK: call void @shade_barrier_masked.0(ptr %a,
define void @into_shared_stack(<2 x ptr addrspace(1)> %v, <2 x i1> %m) gc "shade" {
  %a = alloca [2 x ptr addrspace(1)]
  call void @publish(ptr %a)
  call void @llvm.masked.store.v2p1.p0(<2 x ptr addrspace(1)> %v, ptr %a, i32 8, <2 x i1> %m)
  ret void
}

; CHECK-LABEL: define void @scattered(
; CHECK: call void @shade_barrier_masked.4(<2 x ptr addrspace(1)> %p, <2 x i64> %v, <2 x i1> %m)
; CHECK-NEXT: call void @llvm.masked.scatter
define void @scattered(<2 x ptr addrspace(1)> %p, <2 x i64> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.scatter.v2i64.v2p1(<2 x i64> %v, <2 x ptr addrspace(1)> %p, i32 8, <2 x i1> %m)
  ret void
}

; CHECK-LABEL: define void @scattered_over_own_stack(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @scattered_over_own_stack(<2 x i64> %i, <2 x i64> %v, <2 x i1> %m) gc "shade" {
  %a = alloca [8 x i64]
  %slots = getelementptr i64, ptr %a, <2 x i64> %i
  call void @llvm.masked.scatter.v2i64.v2p0(<2 x i64> %v, <2 x ptr> %slots, i32 8, <2 x i1> %m)
  ret void
}

; That the stack's address is itself scattered makes it known elsewhere.
; CHECK-LABEL: define void @scattered_address(
; CHECK: call void @shade_barrier_masked.{{.*}}(<2 x ptr> %slots,
define void @scattered_address(<2 x ptr> %q, <2 x i64> %i, <2 x i64> %v, <2 x i1> %m) gc "shade" {
  %a = alloca [8 x i64]
  %slots = getelementptr i64, ptr %a, <2 x i64> %i
  call void @llvm.masked.scatter.v2p0.v2p0(<2 x ptr> %slots, <2 x ptr> %q, i32 8, <2 x i1> %m)
  call void @llvm.masked.scatter.v2i64.v2p0(<2 x i64> %v, <2 x ptr> %slots, i32 8, <2 x i1> %m)
  ret void
}

; CHECK-LABEL: define void @scattered_over_globals(
; CHECK: call void @shade_barrier_masked.{{.*}}(<2 x ptr> <ptr @one, ptr @other>,
define void @scattered_over_globals(<2 x i64> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.masked.scatter.v2i64.v2p0(<2 x i64> %v, <2 x ptr> <ptr @one, ptr @other>, i32 8, <2 x i1> %m)
  ret void
}

; The written lanes follow each other. The intrinsic takes address space 0 only; what the address was made from counts.
; CHECK-LABEL: define void @packed(
; CHECK: call void @shade_barrier_masked.{{.*}}(ptr %plain, <2 x ptr addrspace(1)> %v, <2 x i1> %m)
; CHECK-NEXT: call void @llvm.masked.compressstore
define void @packed(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v, <2 x i1> %m) gc "shade" {
  %plain = addrspacecast ptr addrspace(1) %p to ptr
  call void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)> %v, ptr align 8 %plain, <2 x i1> %m)
  ret void
}

; CHECK-LABEL: define void @packed_mask_false(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @packed_mask_false(ptr addrspace(1) %p, <2 x ptr addrspace(1)> %v) gc "shade" {
  %plain = addrspacecast ptr addrspace(1) %p to ptr
  call void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)> %v, ptr align 8 %plain, <2 x i1> zeroinitializer)
  ret void
}

; CHECK-LABEL: define void @predicated(
; CHECK: call void @shade_barrier_masked.{{.*}}(ptr %{{.*}}, <2 x i64> %v, <2 x i1> %m, i32 %n)
; CHECK-NEXT: call void @llvm.vp.store
define void @predicated(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m, i32 %n) gc "shade" {
  call void @llvm.vp.store.v2i64.p1(<2 x i64> %v, ptr addrspace(1) %p, <2 x i1> %m, i32 %n)
  ret void
}

; CHECK-LABEL: define void @predicated_no_lane(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @predicated_no_lane(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m) gc "shade" {
  call void @llvm.vp.store.v2i64.p1(<2 x i64> %v, ptr addrspace(1) %p, <2 x i1> %m, i32 0)
  ret void
}

; CHECK-LABEL: define void @predicated_scatter(
; CHECK: call void @shade_barrier_masked.{{.*}}(<2 x ptr addrspace(1)> %p, <2 x i64> %v, <2 x i1> %m, i32 %n)
; CHECK-NEXT: call void @llvm.vp.scatter
define void @predicated_scatter(<2 x ptr addrspace(1)> %p, <2 x i64> %v, <2 x i1> %m, i32 %n) gc "shade" {
  call void @llvm.vp.scatter.v2i64.v2p1(<2 x i64> %v, <2 x ptr addrspace(1)> %p, <2 x i1> %m, i32 %n)
  ret void
}

; A strided store becomes the scatter that it stands for, which can be compiled. Its lanes are aligned as base and stride are, if that is known.
; CHECK-LABEL: define void @strided(
; CHECK: [[STRIDE:%.*]] = sext i32 %s to i64
; CHECK: [[OFFSETS:%.*]] = mul <2 x i64> {{.*}}<i64 0, i64 1>
; CHECK-NEXT: [[SLOTS:%.*]] = getelementptr i8, ptr addrspace(1) %p, <2 x i64> {{%.*}}
; CHECK-NEXT: call void @shade_barrier_masked.[[UNALIGNED:[0-9]+]](<2 x ptr addrspace(1)> [[SLOTS]], <2 x i64> %v, <2 x i1> %m, i32 %n)
; CHECK-NEXT: call void @llvm.vp.scatter.v2i64.v2p1(<2 x i64> %v, <2 x ptr addrspace(1)> align 1 [[SLOTS]], <2 x i1> %m, i32 %n), !tbaa
define void @strided(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m, i32 %n, i32 %s) gc "shade" {
  call void @llvm.experimental.vp.strided.store.v2i64.p1.i32(<2 x i64> %v, ptr addrspace(1) %p, i32 %s, <2 x i1> %m, i32 %n), !tbaa !1
  ret void
}

; CHECK-LABEL: define void @strided_by_words(
; CHECK: [[SLOTS:%.*]] = getelementptr i8, ptr addrspace(1) %p, <2 x i64> <i64 0, i64 -24>
; CHECK-NEXT: call void @shade_barrier_masked.[[ALIGNED:[0-9]+]](<2 x ptr addrspace(1)> [[SLOTS]],
; CHECK-NEXT: call void @llvm.vp.scatter.v2i64.v2p1({{.*}} align 8 [[SLOTS]],
define void @strided_by_words(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m, i32 %n) gc "shade" {
  call void @llvm.experimental.vp.strided.store.v2i64.p1.i32(<2 x i64> %v, ptr addrspace(1) align 16 %p, i32 -24, <2 x i1> %m, i32 %n)
  ret void
}

; CHECK-LABEL: define void @strided_by_halves(
; CHECK: call void @shade_barrier_masked.[[UNALIGNED]](
; CHECK-NEXT: call void @llvm.vp.scatter.v2i64.v2p1({{.*}} align 4 {{%.*}},
define void @strided_by_halves(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m, i32 %n) gc "shade" {
  call void @llvm.experimental.vp.strided.store.v2i64.p1.i32(<2 x i64> %v, ptr addrspace(1) align 16 %p, i32 12, <2 x i1> %m, i32 %n)
  ret void
}

; CHECK-LABEL: define void @strided_from_a_half(
; CHECK: call void @shade_barrier_masked.[[UNALIGNED]](
; CHECK-NEXT: call void @llvm.vp.scatter.v2i64.v2p1({{.*}} align 4 {{%.*}},
define void @strided_from_a_half(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m, i32 %n) gc "shade" {
  call void @llvm.experimental.vp.strided.store.v2i64.p1.i32(<2 x i64> %v, ptr addrspace(1) align 4 %p, i32 16, <2 x i1> %m, i32 %n)
  ret void
}

; CHECK-LABEL: define void @strided_narrow(
; CHECK-NOT: shade_barrier
; CHECK: call void @llvm.vp.scatter.v2i32.v2p1(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @strided_narrow(ptr addrspace(1) %p, <2 x i32> %v, <2 x i1> %m, i32 %n, i32 %s) gc "shade" {
  call void @llvm.experimental.vp.strided.store.v2i32.p1.i32(<2 x i32> %v, ptr addrspace(1) %p, i32 %s, <2 x i1> %m, i32 %n)
  ret void
}

; CHECK-LABEL: define void @strided_numbers(
; CHECK-NOT: shade_barrier
; CHECK: ret void
define void @strided_numbers(ptr addrspace(1) %p, <2 x i64> %v, <2 x i1> %m, i32 %n, i32 %s) gc "shade" {
  call void @llvm.experimental.vp.strided.store.v2i64.p1.i32(<2 x i64> %v, ptr addrspace(1) %p, i32 %s, <2 x i1> %m, i32 %n), !shade.nopointer !0
  ret void
}

; What the functions log: old and new with both words of a lane (0), the old alone where the new is elided (2), whatever an unaligned
; lane covers (3), the slot of an address of its own (4).
; CHECK-LABEL: define void @shade_barrier_masked.0(
; CHECK: call i1 @shade_armed()
; CHECK: [[OLD:%.*]] = load atomic i64, ptr {{.*}} monotonic, align 8
; CHECK-NEXT: [[NEW:%.*]] = load i64, ptr
; CHECK-NEXT: call void @shade_log_1_1(i64 [[OLD]], i64 [[NEW]])
; CHECK-LABEL: define void @shade_barrier_masked.2(
; CHECK: [[OLD:%.*]] = load atomic i64, ptr {{.*}} monotonic, align 8
; CHECK-NEXT: call void @shade_log_1_0(i64 [[OLD]])
; CHECK-LABEL: define void @shade_barrier_masked.3(
; CHECK: call void @shade_log_bulk(ptr addrspace(1) {{.*}}, ptr {{.*}}, i64 8)
; CHECK-LABEL: define void @shade_barrier_masked.4(
; CHECK: extractelement <2 x ptr addrspace(1)> %0, i64 %

!0 = !{}
!1 = !{!2, !2, i64 0}
!2 = !{!"omnipotent char", !3, i64 0}
!3 = !{!"tree"}
@one = global i64 0
@other = global i64 0
declare void @publish(ptr)
declare void @llvm.masked.store.v2p1.p1(<2 x ptr addrspace(1)>, ptr addrspace(1), i32, <2 x i1>)
declare void @llvm.masked.store.v2p1.p0(<2 x ptr addrspace(1)>, ptr, i32, <2 x i1>)
declare void @llvm.masked.store.v2i64.p1(<2 x i64>, ptr addrspace(1), i32, <2 x i1>)
declare void @llvm.masked.store.v2i32.p1(<2 x i32>, ptr addrspace(1), i32, <2 x i1>)
declare void @llvm.masked.scatter.v2i64.v2p1(<2 x i64>, <2 x ptr addrspace(1)>, i32, <2 x i1>)
declare void @llvm.masked.scatter.v2i64.v2p0(<2 x i64>, <2 x ptr>, i32, <2 x i1>)
declare void @llvm.masked.scatter.v2p0.v2p0(<2 x ptr>, <2 x ptr>, i32, <2 x i1>)
declare void @llvm.masked.compressstore.v2p1(<2 x ptr addrspace(1)>, ptr, <2 x i1>)
declare void @llvm.vp.store.v2i64.p1(<2 x i64>, ptr addrspace(1), <2 x i1>, i32)
declare void @llvm.vp.scatter.v2i64.v2p1(<2 x i64>, <2 x ptr addrspace(1)>, <2 x i1>, i32)
declare void @llvm.experimental.vp.strided.store.v2i64.p1.i32(<2 x i64>, ptr addrspace(1), i32, <2 x i1>, i32)
declare void @llvm.experimental.vp.strided.store.v2i32.p1.i32(<2 x i32>, ptr addrspace(1), i32, <2 x i1>, i32)

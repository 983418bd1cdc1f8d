; The deletion family logs what is overwritten, whatever is stored: no rule about the new value spares a barrier.
; RUN: %shade opt --no-versions -O0 --barrier=deletion --no-inline %S/inputs/families.ll -S -o - | %FileCheck %s
; RUN: %shade opt --no-versions --barrier=deletion %S/inputs/families.ll -S -o - | llc -O2 -relocation-model=static -o - | %FileCheck %s --check-prefix=ASM

; CHECK-LABEL: define void @pointer(
; CHECK: call void @shade_barrier_1_0(ptr
; CHECK-NEXT: store ptr addrspace(1) %v, ptr addrspace(1) %p, align 8, !shade.elided [[NEW:![0-9]+]]
; CHECK-LABEL: define void @null(
; CHECK: call void @shade_barrier_1_0(ptr
; CHECK-NEXT: store {{.*}}, !shade.elided [[NEW]]
; CHECK-LABEL: define void @immortal(
; CHECK: call void @shade_barrier_1_0(ptr
; CHECK-NEXT: store {{.*}}, !shade.elided [[NEW]]
; CHECK-LABEL: define void @no_pointer(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @may_be_a_pointer(
; CHECK: call void @shade_barrier_1_0(ptr
; CHECK-LABEL: define void @own_stack(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @known_stack(
; CHECK: call void @shade_barrier_1_0(ptr
; CHECK-LABEL: define void @vector(
; CHECK: call void @shade_barrier_{{.*}}(ptr
; CHECK-NEXT: store <2 x
; CHECK-LABEL: define void @half_null(
; CHECK: call void @shade_barrier_{{.*}}(ptr
; CHECK-NEXT: store [2 x
; CHECK-LABEL: define void @unaligned(
; CHECK: call void @shade_barrier_wide.{{[0-9]+}}(ptr
; CHECK-LABEL: define i64 @exchange(
; CHECK: [[OLD:%.*]] = atomicrmw
; CHECK-NEXT: call void @shade_barrier_values_1_0(i64 [[OLD]])
; CHECK-LABEL: define i64 @exchange_null(
; CHECK: [[OLD:%.*]] = atomicrmw
; CHECK-NEXT: call void @shade_barrier_values_1_0(i64 [[OLD]])
; CHECK-LABEL: define void @compare(
; CHECK: call void @shade_barrier_values_1_0(i64 %e)
; CHECK-NEXT: cmpxchg
; CHECK-LABEL: define void @compare_two(
; CHECK-COUNT-2: call void @shade_barrier_values_1_0(
; CHECK: cmpxchg
; CHECK-LABEL: define void @masked(
; CHECK: call void @shade_barrier_masked.{{[0-9]+}}(
; CHECK-LABEL: define void @masked_null(
; CHECK: call void @shade_barrier_masked.{{[0-9]+}}(
; CHECK-LABEL: define void @copy(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr null, i64 64)
; CHECK-NEXT: call void @llvm.memcpy
; CHECK-LABEL: define void @fill(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr null, i64 64)
; CHECK-NEXT: call void @llvm.memset

; There is no body that takes a new value.
; CHECK-NOT: define {{.*}}@shade_log_1_1
; CHECK-NOT: define {{.*}}@shade_barrier_1_1
; CHECK: [[NEW]] = !{!"", !"family"}

; One entry, and no look at the mask of the new ones.
; ASM-LABEL: pointer:
; ASM: cmpl $0, %fs:shade_mutator@TPOFF+24
; ASM-NEXT: jne
; ASM-NOT: shade_mutator@TPOFF+16
; ASM: callq shade_wb_flush
; ASM-NOT: shade_mutator@TPOFF+16
; ASM-LABEL: null:

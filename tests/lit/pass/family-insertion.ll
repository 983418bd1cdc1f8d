; The insertion family logs what is stored, whatever it overwrites: a write that stores no pointer has no barrier.
; RUN: %shade opt --no-versions -O0 --barrier=insertion --no-inline %S/inputs/families.ll -S -o - | %FileCheck %s
; RUN: %shade opt --no-versions --barrier=insertion %S/inputs/families.ll -S -o - | llc -O2 -relocation-model=static -o - | %FileCheck %s --check-prefix=ASM

; CHECK-LABEL: define void @pointer(
; CHECK: [[VALUE:%.*]] = ptrtoint ptr addrspace(1) %v to i64
; CHECK-NEXT: call void @shade_barrier_{{.*}}i64 [[VALUE]])
; CHECK-NEXT: store ptr addrspace(1) %v, ptr addrspace(1) %p, align 8, !shade.elided [[OLD:![0-9]+]]
; CHECK-LABEL: define void @null(
; CHECK-NOT: shade_barrier
; CHECK: store {{.*}}, !shade.elided [[NULL:![0-9]+]]
; CHECK-LABEL: define void @immortal(
; CHECK-NOT: shade_barrier
; CHECK: store {{.*}}, !shade.elided [[IMMORTAL:![0-9]+]]
; CHECK-LABEL: define void @no_pointer(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @may_be_a_pointer(
; CHECK: call void @shade_barrier_{{.*}}i64 %v)
; CHECK-LABEL: define void @own_stack(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @known_stack(
; CHECK: call void @shade_barrier_
; CHECK-LABEL: define void @vector(
; CHECK: call void @shade_barrier_
; CHECK-NEXT: store <2 x
; CHECK-LABEL: define void @half_null(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @unaligned(
; CHECK: call void @shade_barrier_wide.{{[0-9]+}}(ptr
; CHECK-LABEL: define i64 @exchange(
; CHECK: [[FOUND:%.*]] = atomicrmw
; CHECK-NEXT: call void @shade_barrier_values_1_1(i64 [[FOUND]], i64 %v)
; CHECK-LABEL: define i64 @exchange_null(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @compare(
; CHECK: call void @shade_barrier_values_1_1(i64 %e, i64 %v)
; CHECK-NEXT: cmpxchg
; CHECK-LABEL: define void @compare_two(
; CHECK-COUNT-2: call void @shade_barrier_values_1_1(
; CHECK: cmpxchg
; CHECK-LABEL: define void @masked(
; CHECK: call void @[[MASKED:shade_barrier_masked.[0-9]+]](
; CHECK-LABEL: define void @masked_null(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @copy(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr %q, i64 64)
; CHECK-NEXT: call void @llvm.memcpy
; CHECK-LABEL: define void @fill(
; CHECK-NOT: shade_barrier
; CHECK: ret void
; CHECK: define void @[[MASKED]](
; CHECK: call i1 @shade_armed()
; CHECK: call void @shade_log_1_1(i64 0, i64 %
; CHECK-DAG: [[OLD]] = !{!"family", !""}
; CHECK-DAG: [[NULL]] = !{!"family", !"null-value"}
; CHECK-DAG: [[IMMORTAL]] = !{!"family", !"immortal-value"}

; The slot is not read: its only access is the store.
; ASM-LABEL: pointer:
; ASM: cmpl $0, %fs:shade_mutator@TPOFF+24
; ASM-NEXT: jne
; ASM-NOT: (%rdi)
; ASM: movq %rsi, (%rdi)
; ASM-NOT: (%rdi)
; ASM-LABEL: null:

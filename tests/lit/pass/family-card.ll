; The card family marks the card of a slot that gets a pointer, in atomics too; there is neither a mode nor an entry.
; RUN: %shade opt -O0 --barrier=card --no-inline %S/inputs/families.ll -S -o - | %FileCheck %s
; RUN: %shade opt --barrier=card %S/inputs/families.ll -S -o - | llc -O2 -relocation-model=static -o - | %FileCheck %s --check-prefix=ASM

; CHECK-LABEL: define void @pointer(
; CHECK: [[SLOT:%.*]] = addrspacecast ptr addrspace(1) %p to ptr
; CHECK: call void @shade_barrier_1_1(ptr [[SLOT]], i64
; CHECK-NEXT: store ptr addrspace(1) %v
; CHECK-LABEL: define void @null(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @immortal(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @no_pointer(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @may_be_a_pointer(
; CHECK: call void @shade_barrier_1_1(ptr
; CHECK-LABEL: define void @own_stack(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @known_stack(
; CHECK: call void @shade_barrier_1_1(ptr
; CHECK-LABEL: define void @vector(
; CHECK: call void @[[VECTOR:shade_barrier_wide.[0-9]+]](ptr
; CHECK-NEXT: store <2 x
; CHECK-LABEL: define void @half_null(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @unaligned(
; CHECK: call void @[[UNALIGNED:shade_barrier_wide.[0-9]+]](ptr
; CHECK-LABEL: define i64 @exchange(
; CHECK: [[SLOT:%.*]] = addrspacecast ptr addrspace(1) %p to ptr
; CHECK-NEXT: call void @shade_barrier_1_1(ptr [[SLOT]], i64 %v)
; CHECK-NEXT: atomicrmw
; CHECK-LABEL: define i64 @exchange_null(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @compare(
; CHECK: call void @shade_barrier_1_1(ptr %{{.*}}, i64 %v)
; CHECK-NEXT: cmpxchg
; CHECK-LABEL: define void @compare_two(
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %p, ptr null, i64 16)
; CHECK-NEXT: cmpxchg
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

; CHECK: define void @[[VECTOR]](
; CHECK: call void @shade_barrier_1_1(ptr %0, i64
; CHECK: [[NEXT:%.*]] = getelementptr i8, ptr %0, i64 8
; CHECK: call void @shade_barrier_1_1(ptr [[NEXT]], i64
; CHECK: define void @[[UNALIGNED]](
; CHECK: call void @shade_barrier_bulk(ptr addrspace(1) %{{.*}}, ptr %{{.*}}, i64 8)
; CHECK: define void @[[MASKED]](
; CHECK-NOT: shade_armed
; CHECK: log:
; CHECK: call void @shade_barrier_1_1(ptr %{{.*}}, i64 %

; ASM-LABEL: pointer:
; ASM-NOT: shade_mutator@TPOFF+24
; ASM: shade_card_bias
; ASM: shrq $9,
; ASM: movb $1, (
; ASM-NOT: shade_wb
; ASM: movq %rsi, (%rdi)
; ASM-LABEL: null:

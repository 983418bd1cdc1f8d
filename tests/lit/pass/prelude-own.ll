; A prelude of the user's own: the worked example of docs/families.md, given slots; and our hybrid one under another name, given values of which
; nothing is known, so that only what is no write of a pointer is elided.
; RUN: %shade opt -O0 --prelude=%S/../../../docs/families/object-logging.ll --no-inline %S/inputs/families.ll -S -o - | %FileCheck %s
; RUN: %shade opt --prelude=%S/../../../docs/families/object-logging.ll %S/inputs/families.ll -S -o - | llc -O2 -relocation-model=static -o - | %FileCheck %s --check-prefix=ASM
; RUN: %shade opt -O0 --prelude=%S/../../../pass/src/prelude/hybrid.ll --no-inline %S/inputs/families.ll -S -o - | %FileCheck %s --check-prefix=VALUES

; CHECK: @shade.family = private constant [15 x i8] c"object-logging\00"
; CHECK-LABEL: define void @pointer(
; CHECK: [[SLOT:%.*]] = addrspacecast ptr addrspace(1) %p to ptr
; CHECK: call void @shade_barrier_1_1(ptr [[SLOT]], i64
; CHECK-NEXT: store ptr addrspace(1) %v
; CHECK-LABEL: define void @null(
; CHECK-NOT: shade_barrier
; CHECK-LABEL: define void @may_be_a_pointer(
; CHECK: call void @shade_barrier_1_1(
; CHECK-LABEL: define i64 @exchange(
; CHECK: call void @shade_barrier_1_1(
; CHECK-NEXT: atomicrmw
; CHECK-LABEL: define void @copy(
; CHECK: call void @shade_barrier_bulk(
; CHECK-LABEL: define void @fill(
; CHECK-NOT: shade_barrier
; CHECK: ret void

; The fast path is a load, a compare and a branch, and spills nothing; the body is inlined and gone.
; ASM-LABEL: pointer:
; ASM: movq object_unlogged
; ASM: shrq $4,
; ASM: cmpb $0, (
; ASM-NEXT: jne [[LOG:.LBB[0-9_]+]]
; ASM: movq %rsi, (%rdi)
; ASM: [[LOG]]:
; ASM: callq object_log
; ASM-NOT: shade_barrier_1_1:

; VALUES: @shade.family = private constant [4 x i8] c"own\00"
; VALUES-LABEL: define void @pointer(
; VALUES: call void @shade_barrier_1_1(
; VALUES-LABEL: define void @null(
; VALUES: call void @shade_barrier_1_1(
; VALUES-LABEL: define void @immortal(
; VALUES: call void @shade_barrier_1_1(
; VALUES-LABEL: define void @no_pointer(
; VALUES-NOT: shade_barrier
; VALUES-LABEL: define void @may_be_a_pointer(
; VALUES: call void @shade_barrier_1_1(
; VALUES-LABEL: define void @own_stack(
; VALUES-NOT: shade_barrier
; VALUES-LABEL: define void @known_stack(
; VALUES: call void @shade_barrier_
; VALUES-LABEL: define i64 @exchange_null(
; VALUES: call void @shade_barrier_values_1_1(
; VALUES-LABEL: define void @fill(
; VALUES: call void @shade_barrier_bulk(

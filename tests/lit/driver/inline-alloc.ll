; Allocation of a small type with a constant descriptor is a bump with one store of exactly size/16 mark bytes; what is not
; known, not small or not plain stays a call. The mark bytes: start 4, end 8, word0 16, word1 32.
; RUN: %shade opt %s -S -o - | %FileCheck %s

%shade.type = type { i64, i64, i32, i32, ptr, ptr }

@pair.mask = constant [1 x i64] [i64 3]
@pair = constant %shade.type { i64 16, i64 16, i32 8, i32 0, ptr null, ptr @pair.mask }
@triple.mask = constant [2 x i64] [i64 -1, i64 -1]
@triple = constant %shade.type { i64 40, i64 8, i32 8, i32 0, ptr null, ptr @triple.mask }
@nothing = constant %shade.type zeroinitializer
@largest = constant %shade.type { i64 128, i64 0, i32 16, i32 0, ptr null, ptr null }
@larger = constant %shade.type { i64 129, i64 0, i32 16, i32 0, ptr null, ptr null }
@aligned = constant %shade.type { i64 32, i64 0, i32 32, i32 0, ptr null, ptr null }
@ambiguous = constant %shade.type { i64 16, i64 16, i32 8, i32 1, ptr null, ptr @pair.mask }
@variable = global %shade.type { i64 16, i64 16, i32 8, i32 0, ptr null, ptr @pair.mask }
@variable.mask = constant %shade.type { i64 16, i64 16, i32 8, i32 0, ptr null, ptr @changing }
@changing = global [1 x i64] [i64 3]
@replaceable = weak constant %shade.type { i64 16, i64 16, i32 8, i32 0, ptr null, ptr @pair.mask }

declare ptr addrspace(1) @shade_alloc(ptr)

; One granule, both words pointers: 4 + 8 + 16 + 32 = 60.
; CHECK-LABEL: define {{.*}}ptr addrspace(1) @pair_of_pointers(
; CHECK: %[[BUMP:.*]] = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 32)
; CHECK: %[[LIMIT:.*]] = load i64, ptr getelementptr (i8, ptr @shade_mutator, i64 40)
; CHECK: %[[END:.*]] = add i64 %[[BUMP]], 16
; CHECK: icmp ugt i64 %[[END]], %[[LIMIT]]
; CHECK: store i64 %[[END]], ptr getelementptr (i8, ptr @shade_mutator, i64 32)
; CHECK: or i64 %{{.*}}, 60
; CHECK: lshr i64 %[[BUMP]], 4
; CHECK: store i8
; CHECK: fence syncscope("singlethread") seq_cst
; CHECK: call {{.*}}@shade_alloc(ptr @pair)
define ptr addrspace(1) @pair_of_pointers() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @pair)
  ret ptr addrspace(1) %p
}

; Three granules; only the word inside the pointer prefix counts: 4 + 16, 0, 8 = 524308.
; CHECK-LABEL: define {{.*}}@three_granules(
; CHECK: add i64 %{{.*}}, 48
; CHECK: or i64 %{{.*}}, 524308
; CHECK: trunc i64 %{{.*}} to i24
; CHECK: store i24
define ptr addrspace(1) @three_granules() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @triple)
  ret ptr addrspace(1) %p
}

; CHECK-LABEL: define {{.*}}@size_zero(
; CHECK: add i64 %{{.*}}, 16
; CHECK: or i64 %{{.*}}, 12
; CHECK: store i8
define ptr addrspace(1) @size_zero() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @nothing)
  ret ptr addrspace(1) %p
}

; CHECK-LABEL: define {{.*}}@eight_granules(
; CHECK: add i64 %{{.*}}, 128
; CHECK: store i64 %{{.*}}, align 1
define ptr addrspace(1) @eight_granules() gc "shade" {
  %p = call ptr addrspace(1) @shade_alloc(ptr @largest)
  ret ptr addrspace(1) %p
}

; CHECK-LABEL: define {{.*}}@calls_stay(
; CHECK-NOT: i64 32)
; CHECK: call {{.*}}@shade_alloc(ptr {{.*}}@larger)
; CHECK: call {{.*}}@shade_alloc(ptr {{.*}}@aligned)
; CHECK: call {{.*}}@shade_alloc(ptr {{.*}}@ambiguous)
; CHECK: call {{.*}}@shade_alloc(ptr {{.*}}@variable)
; CHECK: call {{.*}}@shade_alloc(ptr {{.*}}@variable.mask)
; CHECK: call {{.*}}@shade_alloc(ptr {{.*}}@replaceable)
; CHECK: call {{.*}}@shade_alloc(ptr {{.*}}%unknown)
; CHECK-NOT: i64 32)
; CHECK: ret void
define void @calls_stay(ptr %unknown) gc "shade" {
  %a = call ptr addrspace(1) @shade_alloc(ptr @larger)
  %b = call ptr addrspace(1) @shade_alloc(ptr @aligned)
  %c = call ptr addrspace(1) @shade_alloc(ptr @ambiguous)
  %d = call ptr addrspace(1) @shade_alloc(ptr @variable)
  %e = call ptr addrspace(1) @shade_alloc(ptr @variable.mask)
  %f = call ptr addrspace(1) @shade_alloc(ptr @replaceable)
  %g = call ptr addrspace(1) @shade_alloc(ptr %unknown)
  ret void
}

; CHECK-LABEL: define {{.*}}@invoked(
; CHECK: invoke {{.*}}@shade_alloc(ptr {{.*}}@pair)
define ptr addrspace(1) @invoked() gc "shade" personality ptr @personality {
  %p = invoke ptr addrspace(1) @shade_alloc(ptr @pair) to label %ok unwind label %bad
ok:
  ret ptr addrspace(1) %p
bad:
  %l = landingpad { ptr, i32 } catch ptr null
  ret ptr addrspace(1) null
}
declare i32 @personality(...)

; CHECK-LABEL: define {{.*}}@unmanaged(
; CHECK-NOT: i64 32)
; CHECK: call {{.*}}@shade_alloc(ptr {{.*}}@pair)
define ptr addrspace(1) @unmanaged() {
  %p = call ptr addrspace(1) @shade_alloc(ptr @pair)
  ret ptr addrspace(1) %p
}
; CHECK-NOT: @shade.alloc.inline

// `shade opt --optimise-only` stops before the pass. What the optimiser does is what LLVM's own opt does by default<O2> with the same layout, SLP
// vectoriser included: the benchmark `compile` measures the pass against it.
// RUN: %shade opt -O0 --optimise-only %s -S -o %t.input.ll
// RUN: %shade opt -O2 --optimise-only %t.input.ll -S -o %t.shade.ll
// RUN: %opt -passes='default<O2>' %t.input.ll -S -o %t.opt.ll
// RUN: sed '/^; ModuleID/d' %t.shade.ll > %t.shade.text
// RUN: sed '/^; ModuleID/d' %t.opt.ll > %t.opt.text
// RUN: diff %t.shade.text %t.opt.text
// RUN: %FileCheck %s < %t.shade.ll
// RUN: not %shade opt --optimise-only --no-inline %s -o %t.bc
// The twin.
// RUN: %shade opt -O2 %t.input.ll -S -o - | %FileCheck %s --check-prefix=PASS

// CHECK-LABEL: define {{.*}}@pairs({{.*}}gc "shade"
// CHECK-NOT: @shade_
// CHECK: store <{{[24]}} x i64>
// CHECK-LABEL: define {{.*}}@link({{.*}}gc "shade"
// CHECK-NEXT: store ptr addrspace(1) %
// CHECK-NEXT: ret void
// PASS-LABEL: define {{.*}}@link(
// PASS: @shade_wb_flush
void pairs(long *restrict p, const long *restrict q) {
  p[0] = q[0] + 1;
  p[1] = q[1] + 1;
  p[2] = q[2] + 1;
  p[3] = q[3] + 1;
}

void link(void __attribute__((address_space(1))) * __attribute__((address_space(1))) * slot, void __attribute__((address_space(1))) * value) {
  *slot = value;
}

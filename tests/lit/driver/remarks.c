// Remarks are in LLVM's YAML: its own tools read them, count them and turn them into bitstream and back.
// RUN: %shade opt -g --remarks %t.yaml %s -o %t.bc
// RUN: %FileCheck %s < %t.yaml
// RUN: llvm-remarkutil count --parser=yaml --pass-name=shade --group-by=function %t.yaml | %FileCheck %s --check-prefix=COUNT
// RUN: llvm-remarkutil count --parser=yaml --count-by=arg --args=Old --args=New --group-by=total %t.yaml | %FileCheck %s --check-prefix=WORDS
// RUN: llvm-remarkutil yaml2bitstream %t.yaml -o %t.bitstream
// RUN: llvm-remarkutil bitstream2yaml %t.bitstream -o - | %FileCheck %s
// RUN: llvm-opt-report -r / %t.yaml
// RUN: sed s/Function/Fonction/ %t.yaml > %t.broken
// RUN: not llvm-opt-report -r / %t.broken
// Every module of a program adds its own, and LLVM's name for the option is understood too.
// RUN: %shade build --pass-remarks-output=%t.both.yaml %s %S/inputs/main.ll -o %t.program
// RUN: llvm-remarkutil count --parser=yaml --group-by=function %t.both.yaml | %FileCheck %s --check-prefix=BOTH
#include <shade.h>

// CHECK: --- !Missed
// CHECK-NEXT: Pass: shade
// CHECK-NEXT: Name: Barrier
// CHECK-NEXT: DebugLoc: { File: '{{.*}}remarks.c',
// CHECK: Line: [[#@LINE+14]],
// CHECK: Column: 9 }
// CHECK-NEXT: Function: {{'?}}both
// CHECK-NEXT: Args:
// CHECK-NEXT: - Form: {{'?}}store of a pointer
// CHECK: - Slot: {{'?}}argument 0
// CHECK: - Old: '1'
// CHECK: - New: '1'
// COUNT: Function,Count
// COUNT-DAG: both,1
// COUNT-DAG: null,1
// COUNT-DAG: local,1
// BOTH-COUNT-4: {{both|null|local|main}},
void both(void managed *managed *slot, void managed *value) {
  *slot = value;
}

// CHECK: --- !Passed
// CHECK-NEXT: Pass: shade
// CHECK-NEXT: Name: PartialBarrier
// CHECK: - Reason: {{'?}}null-value
// CHECK: - New: '0'
// WORDS: Total,Old,New
// WORDS-NEXT: Total,2,1
void null(void managed *managed *slot) {
  *slot = NULL;
}

// CHECK: --- !Passed
// CHECK-NEXT: Pass: shade
// CHECK-NEXT: Name: ElidedBarrier
// CHECK: - Reason: {{'?}}stack-dest
void local(void managed *value) {
  void managed *volatile kept = value;
}

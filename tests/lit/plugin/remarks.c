// A compiler that is asked for remarks gets the pass's as its own, the same as `shade --remarks` writes: in the file, and as messages.
// RUN: %clang -O2 -g -fpass-plugin=%plugin -c %s -o %t.o -fsave-optimization-record -foptimization-record-passes=shade -foptimization-record-file=%t.yaml
// RUN: %shade opt -O2 -g --remarks %t.driver.yaml %s -o %t.bc
// RUN: sed -z "s/'//g; s/, \n */, /g" %t.yaml > %t.plain
// RUN: sed -z "s/'//g; s/, \n */, /g" %t.driver.yaml > %t.driver.plain
// RUN: diff %t.driver.plain %t.plain
// RUN: llvm-remarkutil count --parser=yaml --pass-name=shade --group-by=function %t.yaml | %FileCheck %s --check-prefix=COUNT
// RUN: llvm-opt-report -r / %t.yaml
// RUN: %clang -O2 -g -fpass-plugin=%plugin -c %s -o %t.o -Rpass-missed=shade 2>&1 | %FileCheck %s --check-prefix=MISSED
// RUN: %clang -O2 -g -fpass-plugin=%plugin -c %s -o %t.o -Rpass=shade 2>&1 | %FileCheck %s --check-prefix=PASSED
// RUN: %clang -O2 -g -fpass-plugin=%plugin -c %s -o %t.o -Rpass-analysis=shade 2>&1 | %FileCheck %s --check-prefix=ANALYSIS
// Nobody asked.
// RUN: %clang -O2 -g -fpass-plugin=%plugin -c %s -o %t.o 2>&1 | %FileCheck %s --check-prefix=NOTHING --allow-empty
// RUN: %clang -O2 -g -fpass-plugin=%plugin -c %s -o %t.o -Rpass-missed=other 2>&1 | %FileCheck %s --check-prefix=NOTHING --allow-empty
// And at the link, for all files.
// RUN: %clang -O2 -flto -fpass-plugin=%plugin -c %s -o %t.lto.o
// RUN: %lld -r --load-pass-plugin=%plugin %t.lto.o -o %t.r.o --opt-remarks-filename %t.lto.yaml --opt-remarks-passes shade
// RUN: llvm-remarkutil count --parser=yaml --pass-name=shade --group-by=function %t.lto.yaml | %FileCheck %s --check-prefix=COUNT
#include <shade.h>

// NOTHING-NOT: {{.}}
// COUNT-DAG: both,1
// COUNT-DAG: null,1
// COUNT-DAG: local,1
// COUNT-DAG: elsewhere,2
// MISSED: remarks.c:[[#@LINE+4]]:9: remark: store of a pointer to argument 0 has a barrier; old words 1; new words 1 [-Rpass-missed=shade]
// MISSED: remarks.c:{{.*}} has a barrier
// MISSED-NOT: remark:
void both(void managed *managed *slot, void managed *value) {
  *slot = value;
}

// PASSED: remarks.c:[[#@LINE+2]]:9: remark: store of a pointer to argument 0 has a part of a barrier: null-value; old words 1; new words 0 [-Rpass=shade]
void null(void managed *managed *slot) {
  *slot = NULL;
}

// PASSED: remarks.c:[[#@LINE+3]]:26: remark: store of a pointer to {{.*}} has no barrier: stack-dest; old words 0; new words 0 [-Rpass=shade]
// PASSED-NOT: remark:
void local(void managed *value) {
  void managed *volatile kept = value;
}

// ANALYSIS: remarks.c:[[#@LINE+3]]:9: remark: a managed pointer is stored to memory that the collector does not scan [-Rpass-analysis=shade]
// ANALYSIS-NOT: remark:
void elsewhere(void managed **slot, void managed *value) {
  *slot = value;
}

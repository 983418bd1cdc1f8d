// Functions that a C file defines are managed; what it only declares is not. `main` is no exception. At -O0 nothing is
// marked optnone, so that the pass's own clean-up is not skipped.
// RUN: %shade opt -O0 %s -S -o - | %FileCheck %s
// RUN: %shade opt -O0 -DNAME=renamed -I %S/inputs %s -S -o - | %FileCheck %s --check-prefix=OPTIONS
// RUN: %shade opt -g %s -S -o - | %FileCheck %s --check-prefix=DEBUG
#include <shade.h>
#ifdef NAME
#include "given.h"
#endif

// CHECK: target datalayout = "{{.*}}-ni:1"
// CHECK-NOT: optnone
// DEBUG: !DISubprogram(name: "main"
// OPTIONS: define {{.*}} @renamed_from_the_header

void managed *other(void);
void managed *kept;

int main(void) {
  kept = other();
  return 0;
}
// CHECK: @shade.module = private constant { i32, i32, ptr, ptr, ptr } { i32 2, i32 1, ptr @shade.roots, ptr @shade.family, ptr @shade.file }

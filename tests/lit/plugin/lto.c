// In a full link-time optimisation the pass runs at its end, in the linker: bitcode that clang leaves has no barriers yet, and what
// is inlined across files is covered. Without the plugin at the link there is no program.
// RUN: %clang -O2 -flto -fpass-plugin=%plugin -c %s -o %t.o
// RUN: %clang -O2 -flto -fpass-plugin=%plugin -c %S/inputs/lto-link.c -o %t.link.o
// RUN: llvm-dis %t.o -o - | %FileCheck %s --check-prefix=BEFORE
// RUN: %clang -flto -O2 --ld-path=%lld -Wl,--load-pass-plugin=%plugin %t.o %t.link.o -o %t -Wl,--save-temps %runtime
// RUN: env SHADE=stress=poll,poison %t | %FileCheck %s
// RUN: llvm-dis %t.0.4.opt.bc -o - | %FileCheck %s --check-prefix=AFTER
// RUN: not --crash %lld -shared %t.o %t.link.o -o %t.so 2>&1 | %FileCheck %s --check-prefix=FORGOTTEN
#include <shade.h>
#include <stdio.h>

struct node {
  struct node managed *next;
};
SHADE_TYPE(node_type, struct node, next);

struct node managed *root;

void link_nodes(struct node managed *from, struct node managed *to);

// BEFORE: define {{.*}} @main({{.*}}gc "shade"
// BEFORE-NOT: @shade_mutator
// AFTER: define {{.*}} @main(
// AFTER-NOT: @link_nodes
// AFTER: call preserve_mostcc void @shade_wb_flush()
// FORGOTTEN: unsupported GC: shade
int main(void) {
  for (int i = 0; i < 1000; i++) {
    struct node managed *n = shade_new(node_type);
    link_nodes(n, root);
    root = n;
  }
  int length = 0;
  for (struct node managed *n = root; n; n = n->next) length++;
  // CHECK: 1000 nodes
  printf("%d nodes\n", length);
  return 0;
}

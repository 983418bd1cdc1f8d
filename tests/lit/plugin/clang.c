// clang compiles a C file that includes shade.h with barriers, at every level; other files by the option gc.
// RUN: %clang -O0 -fpass-plugin=%plugin %s -o %t %runtime
// RUN: env SHADE=stress=poll,poison %t | %FileCheck %s
// RUN: %clang -O2 -fpass-plugin=%plugin %s -o %t %runtime
// RUN: env SHADE=stress=poll,poison %t | %FileCheck %s
// RUN: %clang -O3 -fplugin=%plugin -fpass-plugin=%plugin -mllvm -shade=checked %s -o %t %runtime
// RUN: env SHADE=stress=poll,poison %t | %FileCheck %s
// RUN: %clang -O2 -fpass-plugin=%plugin -c %s -S -emit-llvm -o - | %FileCheck %s --check-prefix=HEADER
// RUN: %clang -O2 -fpass-plugin=%plugin %S/inputs/plain.c -S -emit-llvm -o - | %FileCheck %s --check-prefix=PLAIN
// RUN: %clang -O2 -fplugin=%plugin -fpass-plugin=%plugin -mllvm -shade=gc %S/inputs/plain.c -S -emit-llvm -o - | %FileCheck %s --check-prefix=HEADER
#include <shade.h>
#include <stdio.h>

struct node {
  struct node managed *left, *right;
};
SHADE_TYPE(node_type, struct node, left, right);

struct node managed *root;

// HEADER: define {{.*}} @spin(
// HEADER: call {{.*}}@shade_poll_slow
// PLAIN: define {{.*}} @spin(
// PLAIN-NOT: @shade_
void spin(int n, volatile int *p) {
  while (n--) *p = n;
}

static struct node managed *grow(int depth) {
  if (depth == 0) return NULL;
  struct node managed *n = shade_new(node_type);
  n->left = grow(depth - 1);
  n->right = grow(depth - 1);
  return n;
}

static long count(struct node managed *n) { return n ? 1 + count(n->left) + count(n->right) : 0; }

int main(void) {
  int sink;
  for (int i = 0; i < 20; i++) root = grow(8);
  spin(10, &sink);
  // CHECK: 255 nodes
  printf("%ld nodes\n", count(root));
  return 0;
}

// Each pointer write is explained: function, line, form, address, what became of it, why, and the words logged.
// RUN: %shade explain %s | %FileCheck %s
// RUN: %shade explain -O0 %s | %FileCheck %s --check-prefix=O0
// RUN: %shade explain --json %s -o %t.json
// RUN: %python %S/inputs/explain.py %t.json
#include <shade.h>

struct node {
  struct node managed *left, *right;
  long weight;
};
struct node managed *root;

// CHECK: explain.c:[[#@LINE+4]]: @both: store of a pointer to %right: barrier, logs 1 old and 1 new
// O0: @both: store of a pointer to %node.addr: no barrier (stack-dest)
// O0: explain.c:[[#@LINE+2]]: @both: store of a pointer to %right: barrier, logs 1 old and 1 new
void both(struct node managed *node, struct node managed *child) {
  node->right = child;
}

// CHECK-NEXT: explain.c:[[#@LINE+2]]: @null: store of a pointer to %node: partial barrier (null-value), logs 1 old and 0 new
void null(struct node managed *node) {
  node->left = NULL;
}

// CHECK-NEXT: explain.c:[[#@LINE+2]]: @global: store of a pointer to @root: barrier, logs 1 old and 1 new
void global(struct node managed *node) {
  root = node;
}

// CHECK-NEXT: explain.c:[[#@LINE+2]]: @number: store of a word to %weight: no barrier (no-pointer)
void number(struct node managed *node) {
  node->weight = 7;
}

// CHECK-NEXT: explain.c:[[#@LINE+2]]: @copy: memory copy to %to: barrier, logs 3 old and 3 new
void copy(struct node managed *to, struct node managed *from) {
  *to = *from;
}

// CHECK-NEXT: explain.c:[[#@LINE+2]]: @fill: memory fill to %to: partial barrier (immortal-value), logs any number of old and 0 new
void fill(void managed *to, unsigned long n) {
  __builtin_memset(to, 0, n);
}

// CHECK-NEXT: 6 pointer writes: 3 with a barrier, 2 with a part of one, 1 without

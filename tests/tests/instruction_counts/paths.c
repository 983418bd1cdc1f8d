/* paths NAME COUNT: runs one fast path COUNT times inside the function path_NAME, for callgrind to count. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "shade.h"

struct node {
  struct node managed *a;
  struct node managed *b;
  struct node managed *c;
  struct node managed *d;
};
SHADE_TYPE(node_type, struct node, a, b, c, d);

struct pair {
  struct pair managed *left;
  struct pair managed *right;
};
SHADE_TYPE(pair_type, struct pair, left, right);

struct triple {
  struct pair managed *first;
  uint64_t numbers[2];
};
SHADE_TYPE(triple_type, struct triple, first);

struct row {
  struct node managed *slots[32];
};
SHADE_TYPE(row_type, struct row, slots);

/* The thread-local block of rt/abi (mutator.rs): the barrier mode, and the buffer's next free entry. */
extern _Thread_local char shade_mutator[128] __attribute__((tls_model("local-exec")));
#define BARRIER_MODE (*(volatile uint32_t *)(shade_mutator + 24))
#define BUFFER_NEXT (*(volatile uint64_t *)(shade_mutator + 0))
#define NEW_MASK (*(volatile uint64_t *)(shade_mutator + 16))
enum { OFF = 0, DELETION = 2 };

static struct node managed *volatile object;
static struct pair managed *volatile sink;
static struct row managed *volatile row;

#define PATH(name) __attribute__((noinline, used)) void path_##name(uint64_t count)

PATH(store) {
  struct node managed *o = object;
  for (uint64_t i = 0; i < count; i++) {
    o->a = o;
    __asm__ volatile("" ::: "memory");
  }
}

PATH(store_four) {
  struct node managed *o = object;
  for (uint64_t i = 0; i < count; i++) {
    o->a = o;
    o->b = o;
    o->c = o;
    o->d = o;
    __asm__ volatile("" ::: "memory");
  }
}

/* Volatile: neither merged nor turned into vectors. */
typedef struct node managed *volatile managed *slot;

/* A loop too short to poll: one test for all of it. */
PATH(fill_row) {
  struct node managed *o = object;
  slot slots = (slot)row->slots;
  for (uint64_t i = 0; i < count; i++) {
#pragma clang loop unroll(disable)
    for (int j = 0; j < 32; j++) slots[j] = o;
    __asm__ volatile("" ::: "memory");
  }
}

/* A store on either way and one behind: one test for both. */
PATH(store_around_join) {
  struct node managed *o = object;
  for (uint64_t i = 0; i < count; i++) {
    if (i & 1)
      *(slot)&o->a = o;
    else
      *(slot)&o->b = NULL;
    *(slot)&o->c = o;
    __asm__ volatile("" ::: "memory");
  }
}

PATH(store_marking) {
  struct node managed *o = object;
  for (uint64_t i = 0; i < count; i++) {
    o->a = o;
    __asm__ volatile("" ::: "memory");
  }
}

PATH(store_four_marking) {
  struct node managed *o = object;
  for (uint64_t i = 0; i < count; i++) {
    o->a = o;
    o->b = o;
    o->c = o;
    o->d = o;
    __asm__ volatile("" ::: "memory");
  }
}

PATH(allocate_pair) {
  for (uint64_t i = 0; i < count; i++) sink = shade_new(pair_type);
}

PATH(allocate_triple) {
  for (uint64_t i = 0; i < count; i++) {
    struct triple managed *t = shade_new(triple_type);
    __asm__ volatile("" ::"r"(t) : "memory");
  }
}

PATH(poll) {
  for (uint64_t i = 0; i < count; i++) __asm__ volatile("" ::: "memory");
}

/* As if this thread's stack were scanned and marking went on; fewer stores than the buffer has room for. */
static void with_marking(void (*path)(uint64_t), uint64_t count) {
  uint64_t next = BUFFER_NEXT, mask = NEW_MASK;
  NEW_MASK = 0;
  BARRIER_MODE = DELETION;
  path(count);
  BARRIER_MODE = OFF;
  NEW_MASK = mask;
  BUFFER_NEXT = next;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  uint64_t count = strtoull(argv[2], NULL, 10);
  object = shade_new(node_type);
  sink = shade_new(pair_type);
  row = shade_new(row_type);
  if (!strcmp(argv[1], "store")) path_store(count);
  else if (!strcmp(argv[1], "store_four")) path_store_four(count);
  else if (!strcmp(argv[1], "fill_row")) path_fill_row(count);
  else if (!strcmp(argv[1], "store_around_join")) path_store_around_join(count);
  else if (!strcmp(argv[1], "store_marking")) with_marking(path_store_marking, count);
  else if (!strcmp(argv[1], "store_four_marking")) with_marking(path_store_four_marking, count);
  else if (!strcmp(argv[1], "allocate_pair")) path_allocate_pair(count);
  else if (!strcmp(argv[1], "allocate_triple")) path_allocate_triple(count);
  else if (!strcmp(argv[1], "poll")) path_poll(count);
  else return 2;
  return 0;
}

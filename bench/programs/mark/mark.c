/* mark LOG2 SHUFFLED COLLECTIONS: 2^LOG2 live 32-byte objects in a complete binary tree, numbered level by level. SHUFFLED 0:
 * the numbers follow the order of allocation; 1: they are a random permutation of it. Then COLLECTIONS full collections, by
 * the CPU clock of the whole process (all marking threads). */
#include "alloc.h"
#include "clocks.h"

struct object {
  struct object MANAGED *left;
  struct object MANAGED *right;
  uint64_t number;
  uint64_t unused;
};
TYPE(object_type, struct object, left, right);

struct slot {
  struct object MANAGED *object;
};
TYPE(slot_type, struct slot, object);

__attribute__((noinline)) static struct object MANAGED *build(uint64_t objects, uint64_t shuffled) {
  struct slot MANAGED *all = NEW_ARRAY(slot_type, struct slot, objects);
  uint64_t state = 88172645463325252u;
  for (uint64_t i = 0; i < objects; i++) {
    struct object MANAGED *o = NEW(object_type, struct object);
    SET(o, left, NULL);
    SET(o, right, NULL);
    o->unused = 0;
    SET_AT(all, i, object, o);
  }
  for (uint64_t i = objects - 1; shuffled && i > 0; i--) {
    uint64_t j = (random_next(&state) >> 11) % (i + 1);
    struct object MANAGED *o = all[i].object;
    SET_AT(all, i, object, all[j].object);
    SET_AT(all, j, object, o);
  }
  for (uint64_t i = 0; i < objects; i++) {
    struct object MANAGED *o = all[i].object;
    o->number = i;
    if (2 * i + 1 < objects) SET(o, left, all[2 * i + 1].object);
    if (2 * i + 2 < objects) SET(o, right, all[2 * i + 2].object);
  }
  return all[0].object;
}

static uint64_t sum(struct object MANAGED *o) { return o ? o->number + sum(o->left) + sum(o->right) : 0; }

static struct object MANAGED *volatile root;

int main(int argc, char **argv) {
  uint64_t objects = (uint64_t)1 << argument(argc, argv, 1, 23), shuffled = argument(argc, argv, 2, 0);
  uint64_t collections = argument(argc, argv, 3, 5);
  PEER_INIT();
  root = build(objects, shuffled);
  COLLECT();
  COLLECT();
  uint64_t cpu = clock_ns(CLOCK_PROCESS_CPUTIME_ID), wall = clock_ns(CLOCK_MONOTONIC);
  for (uint64_t i = 0; i < collections; i++) COLLECT();
  cpu = clock_ns(CLOCK_PROCESS_CPUTIME_ID) - cpu;
  wall = clock_ns(CLOCK_MONOTONIC) - wall;
  printf("checksum %llu\n", (unsigned long long)sum(root));
#if HAS_COLLECTOR
  printf("collection_wall_ns %llu\n", (unsigned long long)(wall / collections));
  printf("objects_per_cpu_second %.0f\n", (double)objects * (double)collections * 1e9 / (double)cpu);
#endif
  PEER_REPORT();
  return 0;
}

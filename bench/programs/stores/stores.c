/* stores CHUNKS LOG2_LIVE: nanoseconds a pointer store, barrier off and barrier on (while another thread keeps the collector
 * marking LOG2_LIVE live objects). A chunk of stores counts as "on" or "off" when the barrier was so before and after it.
 *
 *   hot   one of 64 slots          cold  one of 4 Mi slots (32 MiB)
 *   four  all four fields of one of 64 objects, by the store      copy  1,024 pointers moved at once, by the pointer */
#include "alloc.h"
#include "clocks.h"

enum { CHUNK = 4096, HOT_SLOTS = 64, COLD_SLOTS = 1 << 22, SLICE = 1024 };

struct slot {
  struct node MANAGED *node;
};
struct node {
  struct node MANAGED *a;
  struct node MANAGED *b;
  struct node MANAGED *c;
  struct node MANAGED *d;
};
TYPE(slot_type, struct slot, node);
TYPE(node_type, struct node, a, b, c, d);

struct field {
  struct slot MANAGED *slots;
  struct node MANAGED *fours;
  struct slot MANAGED *slice;
  struct node MANAGED *x;
  struct node MANAGED *y;
};
TYPE(field_type, struct field, slots, fours, slice, x, y);

static struct node MANAGED *new_node(struct node MANAGED *a, struct node MANAGED *b) {
  struct node MANAGED *n = NEW(node_type, struct node);
  SET(n, a, a);
  SET(n, b, b);
  SET(n, c, NULL);
  SET(n, d, NULL);
  return n;
}

/* A Weyl sequence spreads the slots: one addition, so that the loop is mostly the store. */
static inline uint64_t spread(uint64_t *weyl) { return (*weyl += 0x9e3779b97f4a7c15u) >> 40; }

__attribute__((noinline)) static void store_one(struct slot MANAGED *slots, uint64_t mask, struct node MANAGED *x,
                                                struct node MANAGED *y) {
  static _Thread_local uint64_t weyl_start;
  uint64_t weyl = weyl_start;
  for (int i = 0; i < CHUNK; i += 2) {
    uint64_t s = spread(&weyl) & mask;
    SET_AT(slots, s, node, x);
    s = spread(&weyl) & mask;
    SET_AT(slots, s, node, y);
  }
  weyl_start = weyl;
}

__attribute__((noinline)) static void store_four(struct node MANAGED *fours, struct node MANAGED *x,
                                                 struct node MANAGED *y) {
  uint64_t weyl = 0;
  for (int i = 0; i < CHUNK; i += 4) {
    uint64_t s = spread(&weyl) & (HOT_SLOTS - 1);
    SET_AT(fours, s, a, x);
    SET_AT(fours, s, b, y);
    SET_AT(fours, s, c, x);
    SET_AT(fours, s, d, y);
  }
}

__attribute__((noinline)) static void store_copy(struct slot MANAGED *slots, struct slot MANAGED *slice) {
  for (int i = 0; i < CHUNK; i += SLICE) COPY(slots + i, slice, struct slot, SLICE);
}

enum kind { HOT, COLD, FOUR, COPIED, KINDS };
static const char *const kind_name[KINDS] = {"hot", "cold", "four", "copy"};

static void run_chunk(struct field MANAGED *f, enum kind kind) {
  switch (kind) {
  case HOT: store_one(f->slots, HOT_SLOTS - 1, f->x, f->y); break;
  case COLD: store_one(f->slots, COLD_SLOTS - 1, f->x, f->y); break;
  case FOUR: store_four(f->fours, f->x, f->y); break;
  default: store_copy(f->slots, f->slice); break;
  }
}

/* Chunk times, nanoseconds a chunk. */
enum { MAX_CHUNKS = 1 << 16 };
static struct times {
  uint64_t total;
  uint64_t ns[MAX_CHUNKS];
} times[2][KINDS];

static int compare(const void *a, const void *b) {
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return (x > y) - (x < y);
}

static double median_of_a_store(struct times *t) {
  qsort(t->ns, t->total, sizeof t->ns[0], compare);
  return (double)t->ns[t->total / 2] / CHUNK;
}

static void measure(struct field MANAGED *f, uint64_t chunks, int wanted) {
  for (int kind = 0; kind < KINDS; kind++) {
    struct times *t = &times[wanted][kind];
    uint64_t give_up = clock_ns(CLOCK_MONOTONIC) + 20u * 1000000000u;
    run_chunk(f, kind);
    while (t->total < chunks) {
      int before = BARRIER_ON();
      uint64_t start = clock_ns(CLOCK_MONOTONIC);
      run_chunk(f, kind);
      uint64_t end = clock_ns(CLOCK_MONOTONIC);
      if (before == wanted && BARRIER_ON() == wanted) t->ns[t->total++] = end - start;
      if (end > give_up) break;
    }
  }
}

static struct node MANAGED *volatile live;
static volatile int stop;

static void MANAGED *collect_again_and_again(void MANAGED *unused) {
  (void)unused;
  while (!stop) COLLECT();
  return NULL;
}

/* A complete tree of 2^log2 - 1 nodes. */
static struct node MANAGED *build(uint64_t log2) {
  return log2 ? new_node(build(log2 - 1), build(log2 - 1)) : NULL;
}

int main(int argc, char **argv) {
  uint64_t chunks = argument(argc, argv, 1, 4000), log2 = argument(argc, argv, 2, 22);
  if (chunks < 1 || chunks > MAX_CHUNKS) return 2;
  PEER_INIT();
  struct field MANAGED *f = NEW(field_type, struct field);
  SET(f, slots, NEW_ARRAY(slot_type, struct slot, COLD_SLOTS));
  SET(f, fours, NEW_ARRAY(node_type, struct node, HOT_SLOTS));
  SET(f, slice, NEW_ARRAY(slot_type, struct slot, SLICE));
  SET(f, x, new_node(NULL, NULL));
  SET(f, y, new_node(NULL, NULL));
  for (int i = 0; i < SLICE; i++) SET_AT(f->slice, i, node, i & 1 ? f->x : f->y);
  for (int i = 0; i < COLD_SLOTS; i++) SET_AT(f->slots, i, node, i & 1 ? f->x : f->y);
  live = build(log2);
  COLLECT();
  measure(f, chunks, 0);
#if HAS_COLLECTOR
  thread_handle collector;
  void MANAGED *result;
  THREAD_START(collector, collect_again_and_again, NULL);
  measure(f, chunks, 1);
  stop = 1;
  THREAD_JOIN(collector, result);
#endif
  uint64_t checksum = 0;
  for (int i = 0; i < COLD_SLOTS; i++) checksum += f->slots[i].node == f->x || f->slots[i].node == f->y;
  printf("checksum %llu\n", (unsigned long long)checksum);
  for (int on = 0; on <= HAS_COLLECTOR; on++)
    for (int kind = 0; kind < KINDS; kind++)
      if (times[on][kind].total)
        printf("%s_%s_ns %.3f\n", on ? "on" : "off", kind_name[kind], median_of_a_store(&times[on][kind]));
  PEER_REPORT();
  return 0;
}

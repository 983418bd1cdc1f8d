/* pause LOG2_LIVE THREADS STACK_KIB COLLECTIONS: THREADS mutators, each with STACK_KIB of frames full of heap pointers below it,
 * read their thread's CPU clock in a loop while the main thread collects a heap of 2^LOG2_LIVE 32-byte objects again and again. A
 * gap of over a microsecond between two readings is time that a stop (or the kernel's tick: see the arena) took from it. */
#include "alloc.h"
#include "clocks.h"

enum { FRAME_POINTERS = 56, SMALLEST_GAP_NS = 1000, MAX_THREADS = 64 };

struct node {
  struct node MANAGED *left;
  struct node MANAGED *right;
  uint64_t number;
  uint64_t unused;
};
TYPE(node_type, struct node, left, right);

static struct node MANAGED *build(uint64_t log2) {
  if (!log2) return NULL;
  struct node MANAGED *n = NEW(node_type, struct node);
  struct node MANAGED *left = build(log2 - 1);
  struct node MANAGED *right = build(log2 - 1);
  SET(n, left, left);
  SET(n, right, right);
  n->number = 1;
  n->unused = 0;
  return n;
}

static uint64_t sum(struct node MANAGED *n) { return n ? n->number + sum(n->left) + sum(n->right) : 0; }

static struct node MANAGED *volatile live;
static volatile int stop;
static struct histogram gaps[MAX_THREADS];
static uint64_t stack_bytes;
static _Atomic uint64_t next_mutator, mutators_ready;

__attribute__((noinline)) static void spin(struct histogram *h) {
  mutators_ready++;
  uint64_t before = clock_ns(CLOCK_THREAD_CPUTIME_ID);
  while (!stop) {
    uint64_t after = clock_ns(CLOCK_THREAD_CPUTIME_ID);
    if (after - before >= SMALLEST_GAP_NS) histogram_add(h, after - before);
    before = after;
  }
}

/* One frame of about 512 bytes that holds pointers into the live tree, and so on down to `bytes`. */
__attribute__((noinline)) static uint64_t descend(struct node MANAGED *n, uint64_t bytes, struct histogram *h) {
  struct node MANAGED *volatile frame[FRAME_POINTERS];
  for (int i = 0; i < FRAME_POINTERS; i++) {
    frame[i] = n;
    if (n->left) n = i & 1 ? n->left : n->right;
    else n = live;
  }
  if (bytes > sizeof frame) return descend(n, bytes - 512, h) + frame[7]->number;
  spin(h);
  return frame[bytes % FRAME_POINTERS]->number;
}

static void MANAGED *mutate(void MANAGED *unused) {
  (void)unused;
  (void)descend(live, stack_bytes, &gaps[next_mutator++ % MAX_THREADS]);
  return NULL;
}

int main(int argc, char **argv) {
  uint64_t log2 = argument(argc, argv, 1, 20), threads = argument(argc, argv, 2, 1);
  uint64_t collections = argument(argc, argv, 4, 50);
  stack_bytes = argument(argc, argv, 3, 16) * 1024;
  if (threads < 1 || threads > MAX_THREADS) return 2;
  PEER_INIT();
  live = build(log2);
  thread_handle handle[MAX_THREADS];
  for (uint64_t i = 0; i < threads; i++) THREAD_START(handle[i], mutate, NULL);
  while (mutators_ready < threads) SLEEP(1);
  uint64_t wall = clock_ns(CLOCK_MONOTONIC);
  for (uint64_t i = 0; i < collections; i++) {
    COLLECT();
    if (!HAS_COLLECTOR) SLEEP(20);
  }
  wall = clock_ns(CLOCK_MONOTONIC) - wall;
  stop = 1;
  struct histogram *all = &gaps[0];
  for (uint64_t i = 0; i < threads; i++) {
    void MANAGED *result;
    THREAD_JOIN(handle[i], result);
    if (i) histogram_merge(all, &gaps[i]);
  }
  printf("checksum %llu\n", (unsigned long long)sum(live));
  printf("collection_wall_ns %llu\n", (unsigned long long)(wall / (collections ? collections : 1)));
  printf("gaps %llu\n", (unsigned long long)all->total);
  histogram_print(all, "gap");
  PEER_REPORT();
  return 0;
}

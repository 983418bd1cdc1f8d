/* trees DEPTH THREADS: the Computer Language Benchmarks Game's binary-trees. One long-lived tree; for each depth many trees
 * built, counted and dropped. The trees of a depth are divided among the threads. */
#include "alloc.h"
#include "clocks.h"

struct node {
  struct node MANAGED *left;
  struct node MANAGED *right;
};
TYPE(node_type, struct node, left, right);

struct share {
  uint64_t depth;
  uint64_t trees;
  uint64_t sum;
};
TYPE_FLAT(share_type, struct share);

static struct node MANAGED *build(uint64_t depth) {
  struct node MANAGED *left = NULL;
  struct node MANAGED *right = NULL;
  if (depth > 0) {
    left = build(depth - 1);
    right = build(depth - 1);
  }
  struct node MANAGED *n = NEW(node_type, struct node);
  SET(n, left, left);
  SET(n, right, right);
  return n;
}

static uint64_t count(struct node MANAGED *n) { return n->left ? 1 + count(n->left) + count(n->right) : 1; }

static void drop(struct node MANAGED *n) {
  (void)n;
#ifdef MANUAL_FREE
  if (n->left) {
    drop(n->left);
    drop(n->right);
  }
  FREE(n, struct node);
#endif
}

static uint64_t build_count_drop(uint64_t depth) {
  void *mark = MARK();
  struct node MANAGED *tree = build(depth);
  uint64_t nodes = count(tree);
  drop(tree);
  RELEASE(mark);
  return nodes;
}

static void MANAGED *work(void MANAGED *argument) {
  struct share MANAGED *share = argument;
  uint64_t sum = 0;
  for (uint64_t i = 0; i < share->trees; i++) sum += build_count_drop(share->depth);
  share->sum = sum;
  return NULL;
}

int main(int argc, char **argv) {
  uint64_t max_depth = argument(argc, argv, 1, 20), threads = argument(argc, argv, 2, 1);
  if (threads < 1 || threads > 64) return 2;
  PEER_INIT();
  uint64_t checksum = build_count_drop(max_depth + 1);
  struct node MANAGED *long_lived = build(max_depth);
  for (uint64_t depth = 4; depth <= max_depth; depth += 2) {
    uint64_t trees = (uint64_t)1 << (max_depth - depth + 4), sum = 0;
    thread_handle handle[64];
    struct share MANAGED *share[64];
    for (uint64_t i = 0; i < threads; i++) {
      share[i] = NEW(share_type, struct share);
      share[i]->depth = depth;
      share[i]->trees = trees / threads + (i < trees % threads);
      if (i) THREAD_START(handle[i], work, share[i]);
    }
    (void)work(share[0]);
    for (uint64_t i = 0; i < threads; i++) {
      void MANAGED *result;
      if (i) THREAD_JOIN(handle[i], result);
      sum += share[i]->sum;
      FREE(share[i], struct share);
    }
    checksum = checksum * 31 + sum;
  }
  checksum = checksum * 31 + count(long_lived);
  drop(long_lived);
  printf("checksum %llu\n", (unsigned long long)checksum);
  PEER_REPORT();
  return 0;
}

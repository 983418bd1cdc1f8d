/* trees.c: the binary-trees benchmark of the benchmarks game, on the managed heap.
 *
 *   shade run examples/trees.c -- DEPTH [THREADS]
 *
 * Builds and counts perfect binary trees: one that stretches the heap, one that lives to the end, and many that become
 * garbage at once. A node is two managed pointers, nothing else. With THREADS, the short-lived trees of one depth are
 * shared out; the output does not depend on it.
 */
#include <stdio.h>

#include <shade.h>

enum { MIN_DEPTH = 4, MAX_DEPTH = 30, MAX_THREADS = 64 };

struct node {
  struct node managed *left, *right;
};
SHADE_TYPE(node_type, struct node, left, right);

/* Trees of one depth that one thread builds; `check` is the number of their nodes. */
struct share {
  long trees, check;
  int depth;
};
SHADE_TYPE_NO_POINTERS(share_type, struct share);

static struct node managed *build(int depth) {
  struct node managed *node = shade_new(node_type);
  if (depth > 0) {
    node->left = build(depth - 1);
    node->right = build(depth - 1);
  }
  return node;
}

static long count(const struct node managed *node) {
  return node->left ? 1 + count(node->left) + count(node->right) : 1;
}

/* Not inlined: main must not keep the stretch tree in a register or a stack slot. */
__attribute__((noinline)) static long build_and_count(int depth) { return count(build(depth)); }

static void managed *work(void managed *argument) {
  struct share managed *share = argument;
  for (long i = 0; i < share->trees; i++)
    share->check += build_and_count(share->depth);
  return share;
}

static long build_many(int depth, long trees, int threads) {
  pthread_t thread[MAX_THREADS];
  long check = 0;
  for (int t = 1; t < threads; t++) {
    struct share managed *share = shade_new(share_type);
    share->depth = depth;
    share->trees = trees / threads;
    if (shade_thread_create(&thread[t], work, share) != 0) {
      fprintf(stderr, "trees: cannot start thread %d\n", t);
      exit(1);
    }
  }
  struct share managed *own = shade_new(share_type);
  own->depth = depth;
  own->trees = trees - trees / threads * (threads - 1);
  work(own);
  check += own->check;
  for (int t = 1; t < threads; t++) {
    void managed *result;
    shade_thread_join(thread[t], &result);
    check += ((struct share managed *)result)->check;
  }
  return check;
}

int main(int argc, char **argv) {
  int depth = argc > 1 ? atoi(argv[1]) : 10;
  int threads = argc > 2 ? atoi(argv[2]) : 1;
  if (depth < 0 || depth > MAX_DEPTH || threads < 1 || threads > MAX_THREADS) {
    fprintf(stderr, "usage: trees DEPTH(0..%d) [THREADS(1..%d)]\n", MAX_DEPTH, MAX_THREADS);
    return 2;
  }
  if (depth < MIN_DEPTH + 2)
    depth = MIN_DEPTH + 2;

  printf("stretch tree of depth %d\t check: %ld\n", depth + 1, build_and_count(depth + 1));
  struct node managed *long_lived = build(depth);
  for (int d = MIN_DEPTH; d <= depth; d += 2) {
    long trees = 1L << (depth - d + MIN_DEPTH);
    printf("%ld\t trees of depth %d\t check: %ld\n", trees, d, build_many(d, trees, threads));
  }
  printf("long lived tree of depth %d\t check: %ld\n", depth, count(long_lived));
  return 0;
}

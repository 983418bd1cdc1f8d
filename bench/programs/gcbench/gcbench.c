/* gcbench DEPTH: Ellis, Kovac and Boehm's GCBench with depth as the parameter (16 in the original). Trees are built top down
 * (stores into old objects) and bottom up (stores into new ones) beside a long-lived tree and a long-lived array of numbers. */
#include "alloc.h"
#include "clocks.h"

struct node {
  struct node MANAGED *left;
  struct node MANAGED *right;
  int i;
  int j;
};
TYPE(node_type, struct node, left, right);

static struct node MANAGED *new_node(struct node MANAGED *left, struct node MANAGED *right) {
  struct node MANAGED *n = NEW(node_type, struct node);
  SET(n, left, left);
  SET(n, right, right);
  n->i = 0;
  n->j = 0;
  return n;
}

static void populate(uint64_t depth, struct node MANAGED *n) {
  if (depth == 0) return;
  SET(n, left, new_node(NULL, NULL));
  SET(n, right, new_node(NULL, NULL));
  populate(depth - 1, n->left);
  populate(depth - 1, n->right);
}

static struct node MANAGED *make(uint64_t depth) {
  if (depth == 0) return new_node(NULL, NULL);
  struct node MANAGED *left = make(depth - 1);
  struct node MANAGED *right = make(depth - 1);
  return new_node(left, right);
}

static uint64_t count(struct node MANAGED *n) { return n ? 1 + count(n->left) + count(n->right) : 0; }

static void drop(struct node MANAGED *n) {
  (void)n;
#ifdef MANUAL_FREE
  if (n->left) drop(n->left);
  if (n->right) drop(n->right);
  FREE(n, struct node);
#endif
}

static uint64_t tree_size(uint64_t depth) { return ((uint64_t)1 << (depth + 1)) - 1; }

/* The trees of one depth: half of them top down, half bottom up. */
static uint64_t construct(uint64_t stretch_depth, uint64_t depth) {
  uint64_t trees = 2 * tree_size(stretch_depth) / tree_size(depth), sum = 0;
  for (uint64_t i = 0; i < trees; i++) {
    void *mark = MARK();
    struct node MANAGED *tree = new_node(NULL, NULL);
    populate(depth, tree);
    sum += (tree->left != NULL) + 1;
    drop(tree);
    RELEASE(mark);
  }
  for (uint64_t i = 0; i < trees; i++) {
    void *mark = MARK();
    struct node MANAGED *tree = make(depth);
    sum += (tree->right != NULL) + 1;
    drop(tree);
    RELEASE(mark);
  }
  return sum;
}

int main(int argc, char **argv) {
  uint64_t depth = argument(argc, argv, 1, 16);
  uint64_t stretch_depth = depth + 2, array_size = (uint64_t)8 << depth;
  PEER_INIT();
  void *mark = MARK();
  struct node MANAGED *stretch = make(stretch_depth);
  uint64_t checksum = count(stretch);
  drop(stretch);
  RELEASE(mark);
  struct node MANAGED *long_lived = new_node(NULL, NULL);
  populate(depth, long_lived);
  double MANAGED *array = (double MANAGED *)NEW_BYTES(array_size * sizeof(double));
  for (uint64_t i = 0; i < array_size; i++) array[i] = 1.0 / (double)(i + 1);
  for (uint64_t d = 4; d <= depth; d += 2) checksum = checksum * 31 + construct(stretch_depth, d);
  checksum = checksum * 31 + count(long_lived);
  checksum = checksum * 31 + (uint64_t)(array[1000 % array_size] * 1e9);
  printf("checksum %llu\n", (unsigned long long)checksum);
  PEER_REPORT();
  return 0;
}

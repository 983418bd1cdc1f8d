/* longjmp.c [ROUNDS]: leaves managed frames by longjmp, between stores and out of deep calls, while lists are built and taken apart.
 *
 * What a frame that is left had stored counts; what it held does not. Prints a sum that is the same under every collector.
 */
#include <setjmp.h>
#include <stdio.h>

#include <shade.h>

struct node {
  struct node managed *left, *right;
  long value;
};
SHADE_TYPE(node_type, struct node, left, right);

static jmp_buf out;
static struct node managed *root;
static long sum;

static struct node managed *new_node(long value) {
  struct node managed *node = shade_new(node_type);
  node->value = value;
  return node;
}

/* Hangs nodes below one another; at depth `leave` it jumps out, with one of two stores done. */
__attribute__((noinline)) static void hang(struct node managed *below, int depth, int leave) {
  struct node managed *node = new_node(depth);
  node->right = below->left;
  below->left = node;
  if (depth == leave)
    longjmp(out, depth + 1);
  hang(node, depth + 1, leave);
  below->right = node;
}

static long weigh(struct node managed *node) {
  long weight = 0;
  for (; node; node = node->left)
    weight += node->value + (node->right ? node->right->value : 0);
  return weight;
}

int main(int argc, char **argv) {
  long rounds = argc > 1 ? atol(argv[1]) : 20000;
  struct node managed *kept = new_node(1000);
  root = new_node(0);
  for (volatile long i = 0; i < rounds; i++) {
    int depth = setjmp(out);
    if (depth == 0) {
      struct node managed *start = i % 3 ? root : kept;
      hang(start, 0, (int)(i % 40));
    }
    sum += depth + weigh(root) + kept->value;
    if (i % 5 == 0)
      root = new_node(i);
    if (i % 7 == 0)
      kept->left = 0;
  }
  printf("%ld\n", sum);
}

/* deep_list.c NODES: one list of NODES nodes of 32 bytes, which a collection marks from its head on, each node found in the one before. Prints how long it took, and
 * whether a walk over the heap and one along the list find all nodes. */
#include <stdio.h>
#include <time.h>

#include <shade.h>

struct node {
  struct node managed *next;
  uint64_t number, body[2];
};
SHADE_TYPE(node_type, struct node, next);

static struct node managed *list;

static void count(void managed *object, uint64_t bytes, void *argument) {
  (void)object;
  *(uint64_t *)argument += bytes == sizeof(struct node);
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  uint64_t nodes = argc > 1 ? strtoul(argv[1], NULL, 10) : 1000000, walked = 0, number = 0;
  for (uint64_t i = 0; i < nodes; i++) {
    struct node managed *node = shade_new(node_type);
    node->next = list;
    node->number = i;
    list = node;
  }
  double begin = seconds();
  shade_gc();
  double end = seconds();
  struct shade_stats stats;
  shade_stats(&stats);
  shade_heap_walk(count, &walked);
  for (struct node managed *node = list; node; node = node->next)
    if (node->number != nodes - ++number)
      return 3;
  printf("nodes %lu live %lu walked %lu\n", number, stats.live_bytes / sizeof(struct node), walked);
  fprintf(stderr, "%.1f s\n", end - begin);
  return 0;
}

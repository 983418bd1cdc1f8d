/* module.c: a shared module with a managed global, whose table is registered before its first store, and a native call by name. */
#include <unistd.h>

#include <shade.h>

struct node {
  struct node managed *next;
  long id;
};
SHADE_TYPE(node_type, struct node, next);

static struct node managed *kept;

void module_store(long id) {
  struct node managed *node = shade_new(node_type);
  node->id = id;
  node->next = kept;
  kept = node;
}

long module_sum(void) {
  long sum = 0;
  usleep(1);
  for (struct node managed *node = kept; node; node = node->next)
    sum += node->id;
  return sum;
}

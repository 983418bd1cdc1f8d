/* A list that never ends: the heap fills to its last granule. */
#include <shade.h>

struct node {
  struct node managed *next;
};
SHADE_TYPE(node_type, struct node, next);

int main(void) {
  struct node managed *list = NULL;
  for (;;) {
    struct node managed *node = shade_new(node_type);
    node->next = list;
    list = node;
  }
}

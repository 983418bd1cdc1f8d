#include <shade.h>

struct node {
  struct node managed *next;
};

void link_nodes(struct node managed *from, struct node managed *to) { from->next = to; }

/* out_of_memory.c HOW: fills the heap, with a handler that drops a cache. Run it under a limit of address space.
 *
 * `drops`: the handler drops the cache twice, and the program then has room for all it wants; `refuses`: it says no at once; `lies`: it says that
 * it has dropped something when there is nothing left, 3 times; `fails`: it allocates itself; `none`: there is none.
 */
#include <stdio.h>

#include <shade.h>

struct node {
  struct node managed *next;
  char body[1000];
};
SHADE_TYPE(node_type, struct node, next);

static struct node managed *cache;
static struct node managed *mine;
static const char *how;
static int asked;

/* The list is read after the allocation: what a caller holds, the handler cannot drop. */
static void push(struct node managed *managed *list) {
  struct node managed *node = shade_new(node_type);
  node->next = *list;
  *list = node;
}

static _Bool on_empty(uint64_t bytes) {
  asked++;
  if (bytes < 1000 && bytes != sizeof(struct node))
    printf("asked for %d bytes\n", (int)bytes);
  if (strcmp(how, "fails") == 0)
    for (;;)
      push(shade_local(&mine));
  if (strcmp(how, "lies") == 0)
    return asked < 3;
  if (strcmp(how, "drops") == 0) {
    cache = 0;
    return 1;
  }
  return 0;
}

int main(int argc, char **argv) {
  how = argc > 1 ? argv[1] : "none";
  if (strcmp(how, "none") && shade_set_out_of_memory_handler(on_empty))
    return 1;
  for (int round = 0; round < 3; round++) {
    long before = asked;
    while (asked == before || strcmp(how, "drops")) /* until the handler was asked */
      push(shade_local(&cache));
  }
  printf("asked %d times\n", asked);
  return shade_set_out_of_memory_handler(0) == on_empty ? 0 : 1;
}

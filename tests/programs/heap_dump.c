/* heap_dump.c [FILE]: objects that are retained in different ways, and one that is not. Prints what each is called and its address, then writes the heap
 * to FILE. */
#include <stdio.h>
#include <unistd.h>

#include <shade.h>

struct node {
  struct node managed *next, *other;
  long value;
};
SHADE_TYPE(node_type, struct node, next, other);
struct table {
  struct node managed *slots[100];
};
SHADE_TYPE(table_type, struct table, slots);

static struct table managed *table;
static struct node managed *shared;
static _Atomic int ready;
static volatile int never;

static void tell(const char *what, void managed *object) { printf("%s %p\n", what, shade_as_c(object)); }

/* On threads that have ended: this one's stack may still hold what its frames held. */
static void managed *build(void managed *unused) {
  table = shade_new(table_type);
  struct node managed *chain = shade_new(node_type);
  table->slots[42] = chain;
  chain->next = shade_new(node_type);
  chain->next->next = shade_new(node_type);
  shared = shade_new(node_type);
  chain->next->other = shared;
  tell("table", table);
  tell("target", chain->next->next);
  tell("shared", shared);
  struct node managed *lonely = shade_new(node_type);
  lonely->other = shared;
  tell("lonely", lonely);
  struct node managed *handled = shade_new(node_type);
  shade_handle handle = shade_handle_new(handled);
  tell("handled", handled);
  tell("bytes", handled->next = (struct node managed *)shade_new_bytes(1000));
  return handle ? NULL : unused;
}

static void *hold(void *unused) {
  struct node managed *held = shade_new(node_type);
  tell("stacked", held);
  ready = 1;
  while (!never)
    pause();
  tell("used", held);
  return unused;
}

int main(int argc, char **argv) {
  pthread_t builder, holder;
  if (shade_thread_create(&builder, build, NULL) || shade_thread_join(builder, NULL) || pthread_create(&holder, NULL, hold, NULL))
    return 1;
  while (!ready)
    usleep(100);
  if (argc > 1 && shade_heap_dump(argv[1]))
    return 2;
  printf("nowhere %d\n", shade_heap_dump("/no/such/directory/dump"));
  fflush(stdout);
  exit(0);
}

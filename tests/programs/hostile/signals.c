/* signals.c: threads store while signals arrive every 50 microseconds, at any instruction, those of barriers too, until there were many. The handler (storm.c,
 * which another compiler makes) touches nothing managed. Prints what was damaged.
 */
#include <stdio.h>

#include <shade.h>

void begin_storm(void);
long signals(void);

enum { THREADS = 3, LENGTH = 64, ROUNDS = 2000, MANY = 200 };

struct node {
  struct node managed *next;
  uint64_t value, check;
};
SHADE_TYPE(node_type, struct node, next);

static struct node managed *shared[THREADS];
static _Atomic long damaged;

static struct node managed *list(uint64_t first) {
  struct node managed *all = 0;
  for (uint64_t i = 0; i < LENGTH; i++) {
    struct node managed *node = shade_new(node_type);
    node->next = all;
    node->value = first + i;
    node->check = ~node->value;
    all = node;
  }
  return all;
}

/* Turns a list round, store by store, and looks whether it is whole. */
static struct node managed *turn(struct node managed *all) {
  struct node managed *turned = 0;
  long length = 0;
  while (all) {
    struct node managed *next = all->next;
    damaged += all->check != ~all->value;
    all->next = turned;
    turned = all;
    all = next;
    length++;
  }
  damaged += length != LENGTH;
  return turned;
}

static void managed *work(void managed *box) {
  uint64_t index = *(uint64_t managed *)box;
  for (uint64_t i = 0; i < ROUNDS || signals() < MANY; i++) {
    shared[index] = list(i);
    shared[index] = turn(turn(shared[index]));
  }
  return 0;
}

int main(void) {
  pthread_t threads[THREADS];
  begin_storm();
  for (uint64_t i = 0; i < THREADS; i++) {
    uint64_t managed *box = (uint64_t managed *)shade_new_bytes(8);
    *box = i;
    if (shade_thread_create(&threads[i], work, box))
      return 1;
  }
  for (int i = 0; i < THREADS; i++)
    shade_thread_join(threads[i], 0);
  shade_gc();
  printf("%ld damaged\n", damaged);
}

/* leave N: N threads, one after the other, that take lists out of a global and end with their barriers' entries unflushed; the main thread, which
 * has looked at the lists, goes on using them. Prints the sum of what it holds. */
#include <stdio.h>
#include <shade.h>

struct node {
  struct node managed *next;
  long value;
};
SHADE_TYPE(node_type, struct node, next);

static struct node managed *lists[64];

static void managed *taker(void managed *unused) {
  (void)unused;
  for (int i = 0; i < 64; i++) lists[i] = NULL;
  return NULL;
}

int main(int argc, char **argv) {
  long n = argc > 1 ? atol(argv[1]) : 100, total = 0;
  for (long round = 0; round < n; round++) {
    struct node managed *held = NULL;
    for (int i = 0; i < 64; i++) {
      struct node managed *a = shade_new(node_type), *b = shade_new(node_type);
      a->next = b;
      a->value = b->value = 1;
      lists[i] = a;
    }
    pthread_t thread;
    if (shade_thread_create(&thread, taker, NULL)) return 1;
    for (int i = 0; i < 64; i++) {
      struct node managed *p = lists[i];
      if (!p) continue;
      struct node managed *copy = shade_new(node_type);
      copy->next = p;
      copy->value = held ? held->value : 0;
      held = copy;
      if (p->value + p->next->value != 2) printf("lost\n");
    }
    shade_thread_join(thread, NULL);
    total += held == NULL || held->next->next->value == 1;
  }
  printf("%ld\n", total);
  return 0;
}

/* hook N: a pool cleanup hook that uses the managed heap, over N collections. Prints how many calls each of two hooks had. */
#include <stdio.h>
#include <shade.h>

struct node {
  struct node managed *next;
};
SHADE_TYPE(node_type, struct node, next);

static struct node managed *cache;
static long calls, other_calls;

static void drop_cache(void) {
  calls++;
  cache = NULL;
  for (int i = 0; i < 100; i++) {
    struct node managed *n = shade_new(node_type);
    n->next = cache;
    cache = n;
  }
}

static void other(void) { other_calls++; }

int main(int argc, char **argv) {
  long n = argc > 1 ? atol(argv[1]) : 10;
  shade_register_pool_cleanup(other);
  shade_register_pool_cleanup(drop_cache);
  for (long i = 0; i < n; i++) shade_gc();
  shade_register_pool_cleanup(NULL);
  /* It may be running just now; not any more when a later collection is over. */
  shade_gc();
  long counted = calls, length = 0;
  shade_gc();
  for (struct node managed *p = cache; p; p = p->next) length++;
  printf("%d %ld %d %ld\n", counted >= n, other_calls, calls == counted, length);
  return 0;
}

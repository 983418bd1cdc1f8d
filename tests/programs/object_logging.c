/* object_logging.c: what the barrier of docs/families/object-logging.ll logs. Prints a line for each case. */
#include <stdio.h>
#include <string.h>

#include <shade.h>

struct node {
  struct node managed *next, *other;
  long value;
  struct node managed *last;
};
SHADE_TYPE(node_type, struct node, next, other, last);

extern void object_becomes_old(uintptr_t object);
extern int object_times_logged(uintptr_t address);

static struct node managed *global;

static struct node managed *make(int is_old) {
  struct node managed *n = shade_new(node_type);
  if (is_old)
    object_becomes_old((uintptr_t)n);
  return n;
}

static void report(const char *what, struct node managed *n) { printf("%s %d\n", what, object_times_logged((uintptr_t)n)); }

__attribute__((noinline)) static void set_next(struct node managed *n, struct node managed *to) { n->next = to; }
__attribute__((noinline)) static void set_last(struct node managed *n, struct node managed *to) { n->last = to; }
__attribute__((noinline)) static void set_value(struct node managed *n, long value) { n->value = value; }
__attribute__((noinline)) static void copy(struct node managed *n, struct node managed *from) { *n = *from; }
__attribute__((noinline)) static void exchange(struct node managed *n, struct node managed *to) {
  __atomic_exchange_n((uintptr_t managed *)&n->other, (uintptr_t)to, __ATOMIC_SEQ_CST);
}

/* A thread stores to an object that others store to as well. */
static void managed *store(void managed *shared) {
  struct node managed *n = shared;
  for (int i = 0; i < 1000; i++)
    set_last(n, n);
  return NULL;
}

int main(void) {
  struct node managed *young = make(0), *old = make(1), *untouched = make(1), *nulled = make(1);
  struct node managed *copied = make(1), *exchanged = make(1), *shared = make(1);
  set_next(young, old);
  report("young", young);
  set_next(old, young);
  report("first store", old);
  set_next(old, old);
  set_last(old, young); /* another granule */
  report("further stores", old);
  set_next(nulled, NULL);
  set_value(nulled, 7);
  nulled->other = NULL;
  report("null and number", nulled);
  copy(copied, young);
  report("copy", copied);
  exchange(exchanged, young);
  report("exchange", exchanged);
  pthread_t threads[4];
  for (int i = 0; i < 4; i++)
    shade_thread_create(&threads[i], store, shared);
  for (int i = 0; i < 4; i++)
    shade_thread_join(threads[i], NULL);
  report("four threads", shared);
  global = untouched;
  shade_gc();
  report("untouched", untouched);
  return 0;
}

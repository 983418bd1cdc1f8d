/* weak.c: what weak pointers and cleanups say of objects that are held and of objects that are not.
 *
 * Objects are made in a function of their own, and the stack is written over before each collection, so that no stale word keeps one. Prints
 * a line for each case; run with SHADE=poison.
 */
#include <stdio.h>
#include <unistd.h>

#include <shade.h>

struct node {
  struct node managed *next;
  long id;
};
SHADE_TYPE(node_type, struct node, next);

enum { CHAIN = 10, CLEANUPS = 1000 };

static struct node managed *kept;
static struct node managed *held;
static shade_weak weak_kept, weak_field, weak_dropped, weak_chain[CHAIN], weak_revived, weak_null, weak_local;
static _Atomic int kept_ran, dropped_ran, stopped_ran, sum, not_null, made;
static shade_cleanup stopped;
static int stops, stops_again;

static void count(void *argument) { ++*(_Atomic int *)argument; }

/* Runs after `weak_dropped`'s object died: it is null, and managed memory is there to be used. */
static void check(void *argument) {
  (void)argument;
  if (shade_weak_get(weak_dropped))
    not_null++;
  struct node managed *list = 0;
  for (int i = 0; i < 1000; i++) {
    struct node managed *node = shade_new(node_type);
    node->next = list;
    node->id = i;
    list = node;
  }
  for (; list; list = list->next)
    sum += (int)list->id;
  made++;
}

static struct node managed *new_node(long id) {
  struct node managed *node = shade_new(node_type);
  node->id = id;
  return node;
}

__attribute__((noinline)) static void make(void) {
  kept = new_node(1);
  kept->next = new_node(2);
  weak_kept = shade_weak_new(kept);
  weak_field = shade_weak_new((struct node managed *)&kept->next->id);
  shade_cleanup_add(kept, count, &kept_ran);
  struct node managed *dropped = new_node(3);
  weak_dropped = shade_weak_new(dropped);
  shade_cleanup_add(dropped, check, 0);
  shade_cleanup_add(dropped, count, &dropped_ran);
  struct node managed *chain = 0;
  for (int i = 0; i < CHAIN; i++) {
    struct node managed *node = new_node(i);
    node->next = chain;
    chain = node;
    weak_chain[i] = shade_weak_new(node);
  }
  for (int i = 0; i < CLEANUPS; i++) {
    struct node managed *node = new_node(i);
    shade_cleanup_add(node, count, &dropped_ran);
    stopped = shade_cleanup_add(node, count, &stopped_ran);
    stops += shade_cleanup_stop(stopped);
    stops_again += shade_cleanup_stop(stopped);
    if (node->id != i)
      puts("the object died before its cleanup was stopped");
  }
  held = new_node(7);
  weak_revived = shade_weak_new(held);
  weak_null = shade_weak_new(0);
  weak_local = shade_weak_new((void managed *)&kept);
}

__attribute__((noinline)) static void overwrite_stack(void) {
  volatile char space[4096];
  for (unsigned i = 0; i < sizeof space; i++)
    space[i] = 0;
}

static void collect(void) {
  for (int i = 0; i < 3; i++) {
    overwrite_stack();
    shade_gc();
  }
}

static const char *state(shade_weak weak) { return shade_weak_get(weak) ? "alive" : "dead"; }

int main(void) {
  make();
  struct node managed *revived = shade_weak_get(weak_revived);
  held = 0;
  collect();
  int dead = 0;
  for (int i = 0; i < CHAIN; i++)
    dead += !shade_weak_get(weak_chain[i]);
  printf("kept %s, its field %s %d\n", state(weak_kept), state(weak_field),
         shade_weak_get(weak_field) == (void managed *)&kept->next->id);
  printf("dropped %s, %d of a chain dead\n", state(weak_dropped), dead);
  printf("held by what get gave: %s %ld\n", state(weak_revived), revived->id);
  printf("null %s, a global %d\n", state(weak_null), shade_weak_get(weak_local) == (void managed *)&kept);
  while (dropped_ran < CLEANUPS + 1 || !made)
    shade_native(usleep, 1000);
  collect();
  shade_native(usleep, 10000);
  printf("cleanups: kept %d, dropped %d, stopped %d\n", kept_ran, dropped_ran, stopped_ran);
  printf("in a cleanup: not null %d, sum %d\n", not_null, sum);
  printf("stopped %d, again %d\n", stops, stops_again);
  for (int i = 0; i < CHAIN; i++)
    shade_weak_free(weak_chain[i]);
  struct shade_stats stats;
  shade_stats(&stats);
  printf("counted %d\n", (int)stats.cleanups_run);
}

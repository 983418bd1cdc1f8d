/* more_roots.c: roots that the program declares, and what it may ask of objects. Prints a line for each; run with SHADE=poison.
 *
 * `more_roots stranger` runs managed code on a stack that is not registered.
 * `more_roots beyond` adds a range that ends where no memory can.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <ucontext.h>

#define SHADE_NO_POISON
#include <shade.h>

struct node {
  struct node managed *next;
  uint64_t id;
  char body[40];
};
SHADE_TYPE(node_type, struct node, next);

enum { ENTRIES = 1000 };

static struct node managed **registered, **not_registered;
static ucontext_t here, there;
static char stranger_stack[1 << 16] __attribute__((aligned(16)));

static struct node managed *new_node(uint64_t id) {
  struct node managed *node = shade_new(node_type);
  node->id = id;
  return node;
}

__attribute__((noinline)) static void fill(struct node managed **table) {
  for (int i = 0; i < ENTRIES; i++)
    table[i] = new_node(i);
}

static int intact(struct node managed **table) {
  int count = 0;
  for (int i = 0; i < ENTRIES; i++)
    count += table[i]->id == (uint64_t)i;
  return count;
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
    for (int k = 0; k < 20000; k++)
      new_node(1000000 + k);
  }
}

struct tally {
  uint64_t objects, bytes, nodes_of_id_77;
};

static void count(void managed *object, uint64_t bytes, void *argument) {
  struct tally *tally = argument;
  tally->objects++;
  tally->bytes += bytes;
  if (bytes == 64 && ((struct node managed *)object)->id == 77 && shade_object_start(object) == object)
    tally->nodes_of_id_77++;
}

static void collect_in_walk(void managed *object, uint64_t bytes, void *argument) {
  (void)object, (void)bytes, (void)argument;
  shade_gc();
}

static void on_a_stranger(void) {
  shade_gc();
  swapcontext(&there, &here);
}

int main(int argc, char **argv) {
  if (argc > 1 && strcmp(argv[1], "stranger") == 0) {
    getcontext(&there);
    there.uc_stack.ss_sp = stranger_stack;
    there.uc_stack.ss_size = sizeof stranger_stack;
    makecontext(&there, on_a_stranger, 0);
    swapcontext(&here, &there);
    return 0;
  }
  if (argc > 1 && strcmp(argv[1], "beyond") == 0)
    shade_root_add(&here, SIZE_MAX - (uintptr_t)&here + 1);
  if (argc > 1 && strcmp(argv[1], "walk") == 0)
    {
    new_node(1);
    shade_heap_walk(collect_in_walk, 0);
  }
  registered = calloc(ENTRIES, sizeof *registered);
  not_registered = calloc(ENTRIES, sizeof *not_registered);
  shade_root_add(registered, ENTRIES * sizeof *registered);
  fill(registered);
  fill(not_registered);
  collect();
  printf("registered %d, not registered %s\n", intact(registered), intact(not_registered) < ENTRIES ? "gone" : "kept");
  struct node managed *node = registered[7];
  char managed *inside = node->body + 11;
  printf("start %d, size %d, of nothing %d\n", shade_object_start(inside) == node, (int)shade_object_size(inside),
         (int)shade_object_size((void managed *)&registered));
  uint64_t large = shade_object_size(shade_new_bytes(100000));
  printf("large %d\n", (int)large);
  shade_gc();
  struct tally tally = {0, 0, 0};
  shade_heap_walk(count, &tally);
  struct shade_stats stats;
  shade_stats(&stats);
  printf("walk: %s, %d\n", tally.objects >= ENTRIES && tally.bytes >= stats.live_bytes ? "all" : "not all",
         (int)tally.nodes_of_id_77);
  int removed = shade_root_remove(registered, ENTRIES * sizeof *registered);
  printf("removed %d, again %d\n", removed, shade_root_remove(registered, ENTRIES * sizeof *registered));
  shade_weak weak = shade_weak_new(registered[5]);
  node = 0;
  collect();
  printf("after that %s\n", shade_weak_get(weak) ? "kept" : "gone");
  free(registered);
}

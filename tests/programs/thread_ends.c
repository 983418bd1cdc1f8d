/* thread_ends.c HOW [THREADS]: thousands of short threads, each of which swaps items of a table while it is being marked and then ends, with what it
 * logged still in its buffer.
 *
 * HOW: `return`, `exit` (pthread_exit under several managed frames), `native` (cancelled in a native call), `handler` (the same in one by name, with
 * a cleanup handler that is managed code), `cancel` (cancelled in a call that is none), `join` (cancelled while it joins another thread). Each item must be there in the end, once and undamaged: run with
 * SHADE=poison. Prints the number of threads.
 */
#include <stdio.h>
#include <unistd.h>

#include <shade.h>

enum { ITEMS = 1 << 16, SWAPS = 100, AT_ONCE = 4 };

struct item {
  struct item managed *self; /* so that it is scanned */
  uint64_t id, check;
};
SHADE_TYPE(item_type, struct item, self);
struct slot {
  struct item managed *item;
};
SHADE_TYPE(slot_type, struct slot, item);

static struct slot managed *table;
static const char *how;
static _Atomic int ready;
static _Atomic int done;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int (*volatile wait_unnoticed)(void) = pause; /* no call of it by name */

static void damaged(uint64_t index) {
  fprintf(stderr, "thread_ends: item %d is damaged\n", (int)index);
  _Exit(3);
}

static void swap_items(uint64_t seed) {
  pthread_mutex_lock(&lock); /* held for a moment, by nobody who waits */
  for (int i = 0; i < SWAPS; i++) {
    seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407;
    uint64_t a = seed >> 33 & (ITEMS - 1), b = seed >> 13 & (ITEMS - 1);
    struct item managed *item = table[a].item;
    table[a].item = table[b].item;
    table[b].item = item;
  }
  pthread_mutex_unlock(&lock);
}

__attribute__((noinline)) static int nested(int depth, struct item managed *held) {
  if (depth == 0)
    pthread_exit(0);
  return nested(depth - 1, shade_new(item_type)) + (held->id == 7);
}

static void swap_once_more(void *seed) { swap_items((uint64_t)seed + 1); }

__attribute__((noinline)) static void wait_with_handler(uint64_t seed) {
  pthread_cleanup_push(swap_once_more, (void *)seed);
  pause();
  pthread_cleanup_pop(0);
}

static void *other(void *unused) {
  for (;;)
    shade_native(pause);
  return unused;
}

static void managed *work(void managed *box) {
  pthread_t thread;
  uint64_t seed = *(uint64_t managed *)box;
  if (strcmp(how, "join") == 0 && shade_thread_create(&thread, (void managed * (*)(void managed *)) other, 0))
    _Exit(1);
  swap_items(seed);
  ready++;
  if (strcmp(how, "exit") == 0)
    nested(5, shade_new(item_type));
  else if (strcmp(how, "native") == 0)
    shade_native(pause);
  else if (strcmp(how, "handler") == 0)
    wait_with_handler(seed);
  else if (strcmp(how, "cancel") == 0)
    wait_unnoticed();
  else if (strcmp(how, "join") == 0)
    shade_thread_join(thread, 0);
  return 0;
}

static void *collect(void *unused) {
  while (!done)
    shade_gc();
  return unused;
}

int main(int argc, char **argv) {
  how = argc > 1 ? argv[1] : "return";
  uint64_t threads = argc > 2 ? strtoull(argv[2], 0, 10) : 4000;
  int cancels = strcmp(how, "return") && strcmp(how, "exit");
  table = shade_new_array(slot_type, ITEMS);
  for (uint64_t i = 0; i < ITEMS; i++) {
    struct item managed *item = shade_new(item_type);
    item->self = item;
    item->id = i;
    item->check = ~i;
    table[i].item = item;
  }
  pthread_t collector, batch[AT_ONCE];
  if (pthread_create(&collector, 0, collect, 0))
    return 1;
  for (uint64_t first = 0; first < threads; first += AT_ONCE) {
    ready = 0;
    for (int i = 0; i < AT_ONCE; i++) {
      uint64_t managed *seed = (uint64_t managed *)shade_new_bytes(8);
      *seed = first + i;
      if (shade_thread_create(&batch[i], work, seed))
        return 1;
    }
    while (cancels && ready < AT_ONCE)
      shade_native(sched_yield);
    for (int i = 0; i < AT_ONCE; i++) {
      if (cancels)
        pthread_cancel(batch[i]);
      shade_thread_join(batch[i], 0);
    }
  }
  done = 1;
  shade_native(pthread_join, collector, (void **)0);
  static char seen[ITEMS];
  for (uint64_t i = 0; i < ITEMS; i++) {
    struct item managed *item = table[i].item;
    if (item->id >= ITEMS || item->check != ~item->id || item->self != item || seen[item->id]++)
      damaged(i);
  }
  printf("%d threads\n", (int)threads);
}

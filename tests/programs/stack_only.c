/* stack_only.c: items live for a while only where a function has written them in a caller's frame.
 *
 *   stack_only [CYCLES]
 *
 * Each of THREADS threads keeps 64 items in a local array, and has a callee exchange one of them with an item of the table, through
 * locals of DEPTH frames in between. The callees' stores into those frames have no barrier (rule stack-dest through arguments), so an item
 * that nothing but such a frame refers to must be found by the scan of the stack. The same exchange between two places of the table goes
 * through a function with the same body, which must have barriers. Another thread collects CYCLES times. Prints `intact` and exits with 0, or
 * says what is damaged and exits with 3.
 */
enum { PAGES = 2048, PAGE_ITEMS = 64, ITEMS = PAGES * PAGE_ITEMS, HELD = 64, THREADS = 2, DEPTH = 3 };

#include "item_table.h"

/* Exchanges what is at `place` and at `held`, which is a local of a caller, always. */
__attribute__((noinline)) static void take(struct item managed *managed *place, struct item managed **held, int depth) {
  if (depth > 0) {
    struct item managed *passed = *held;
    *held = NULL;
    take(place, &passed, depth - 1);
    verify(passed);
    *held = passed;
    return;
  }
  struct item managed *taken = *place;
  *place = *held;
  *held = taken;
}

/* The same, but `held` is anywhere: it needs its barriers. */
__attribute__((noinline)) static void move(struct item managed *managed *place, struct item managed *managed *held,
                                           int depth) {
  if (depth > 0) {
    move(place, held, depth - 1);
    return;
  }
  struct item managed *taken = *place;
  *place = *held;
  *held = taken;
}

static void managed *work(void managed *argument) {
  uint64_t number = *(uint64_t managed *)argument, random = number + 1, sum = 0;
  struct item managed *held[HELD];
  for (uint64_t i = 0; i < HELD; i++)
    held[i] = new_item(ITEMS + number * HELD + i);
  while (!__atomic_load_n(&stop, __ATOMIC_ACQUIRE)) {
    random = random * 6364136223846793005u + 1442695040888963407u;
    /* Pages of its own: two threads that exchange at one place could both take the same item. */
    struct page managed *page = table[(random >> 33) % (PAGES / THREADS) * THREADS + number].page;
    struct item managed *managed *place = &page->item[(random >> 50) % PAGE_ITEMS];
    take(place, &held[random >> 58], DEPTH);
    move(place, &page->item[random % PAGE_ITEMS], 1);
    verify(held[random >> 58]);
  }
  for (uint64_t i = 0; i < HELD; i++) {
    verify(held[i]);
    sum += held[i]->id;
  }
  *(uint64_t managed *)argument = sum;
  return NULL;
}

int main(int argc, char **argv) {
  uint64_t managed *sums[THREADS];
  uint64_t sum = 0, all = ITEMS + THREADS * HELD;
  pthread_t collector, worker[THREADS];
  fill();
  int managed *cycles = (int managed *)shade_new_bytes(sizeof(int));
  *cycles = argc > 1 ? atoi(argv[1]) : 10;
  for (uint64_t i = 0; i < THREADS; i++) {
    sums[i] = (uint64_t managed *)shade_new_bytes(sizeof(uint64_t));
    *sums[i] = i;
    if (shade_thread_create(&worker[i], work, sums[i]) != 0)
      return 1;
  }
  if (shade_thread_create(&collector, collect, cycles) != 0)
    return 1;
  shade_thread_join(collector, NULL);
  for (int i = 0; i < THREADS; i++) {
    shade_thread_join(worker[i], NULL);
    sum += *sums[i];
  }
  sum += sum_of_ids();
  if (sum != all * (all - 1) / 2) {
    fprintf(stderr, "stack_only: the items are not the same as at the start\n");
    return 3;
  }
  puts("intact");
  return 0;
}

/* lost_deletion.c: loses objects unless a store shades the value it overwrites.
 *
 *   lost_deletion [CYCLES]
 *
 * While a large table of items is being marked, the main thread, whose stack has been scanned already, keeps 64 items in
 * a local array and swaps them with random places of the table. An item swapped out of a part that is not marked yet
 * into a part that is has no other trace than the old value of the store that took it out. It does so SWAPS times between two safepoints. Another thread
 * collects CYCLES times. Prints `intact` and exits with 0, or says what is damaged and exits with 3.
 */
#ifndef SWAPS
#define SWAPS 1
#endif

enum { PAGES = 8192, PAGE_ITEMS = 64, ITEMS = PAGES * PAGE_ITEMS, HELD = 64 };

#include "item_table.h"

int main(int argc, char **argv) {
  struct item managed *held[HELD];
  uint64_t random = 1, sum = 0;
  fill();
  for (uint64_t i = 0; i < HELD; i++)
    held[i] = new_item(ITEMS + i);
  int managed *cycles = (int managed *)shade_new_bytes(sizeof(int));
  *cycles = argc > 1 ? atoi(argv[1]) : 10;
  pthread_t collector;
  if (shade_thread_create(&collector, collect, cycles) != 0)
    return 1;
  while (!__atomic_load_n(&stop, __ATOMIC_ACQUIRE)) {
#pragma clang loop unroll(disable)
    for (int i = 0; i < SWAPS; i++) {
      random = random * 6364136223846793005u + 1442695040888963407u;
      struct page managed *page = table[(random >> 33) % PAGES].page;
      struct item managed *managed *place = &page->item[(random >> 50) % PAGE_ITEMS];
      struct item managed *taken = *place;
      verify(taken);
      *place = held[random >> 58];
      held[random >> 58] = taken;
    }
  }
  shade_thread_join(collector, NULL);
  for (uint64_t i = 0; i < HELD; i++) {
    verify(held[i]);
    sum += held[i]->id;
  }
  sum += sum_of_ids();
  if (sum != (uint64_t)(ITEMS + HELD) * (ITEMS + HELD - 1) / 2) {
    fprintf(stderr, "lost_deletion: the items are not the same as at the start\n");
    return 3;
  }
  puts("intact");
  return 0;
}

/* lost_deletion.c: loses objects unless a store shades the value it overwrites.
 *
 *   lost_deletion [CYCLES]
 *
 * While a large table of items is being marked, the main thread, whose stack has been scanned already, keeps 64 items in
 * a local array and swaps them with random places of the table. An item swapped out of a part that is not marked yet
 * into a part that is has no other trace than the old value of the store that took it out. It does so SWAPS times between two safepoints. Another thread
 * collects CYCLES times. Prints `intact` and exits with 0, or says what is damaged and exits with 3.
 */
#include <stdio.h>

#include <shade.h>

#ifndef SWAPS
#define SWAPS 1
#endif

enum { PAGES = 8192, PAGE_ITEMS = 64, ITEMS = PAGES * PAGE_ITEMS, HELD = 64 };

struct item {
  uint64_t id, check, padding[2];
};
struct page {
  struct item managed *item[PAGE_ITEMS];
};
struct page_slot {
  struct page managed *page;
};
SHADE_TYPE_NO_POINTERS(item_type, struct item);
SHADE_TYPE(page_type, struct page, item);
SHADE_TYPE(page_slot_type, struct page_slot, page);

static struct page_slot managed *table;
static int stop;

static void verify(const struct item managed *item) {
  if (item->check != ~item->id * 0x9e3779b97f4a7c15u) {
    fprintf(stderr, "lost_deletion: an item is damaged: id %016llx, check %016llx\n", (unsigned long long)item->id,
            (unsigned long long)item->check);
    _Exit(3);
  }
}

static struct item managed *new_item(uint64_t id) {
  struct item managed *item = shade_new(item_type);
  item->id = id;
  item->check = ~id * 0x9e3779b97f4a7c15u;
  return item;
}

static void managed *collect(void managed *cycles) {
  for (int i = 0; i < *(int managed *)cycles; i++)
    shade_gc();
  __atomic_store_n(&stop, 1, __ATOMIC_RELEASE);
  return NULL;
}

static void fill(void) {
  table = shade_new_array(page_slot_type, PAGES);
  for (uint64_t i = 0; i < ITEMS; i++) {
    if (i % PAGE_ITEMS == 0)
      table[i / PAGE_ITEMS].page = shade_new(page_type);
    table[i / PAGE_ITEMS].page->item[i % PAGE_ITEMS] = new_item(i);
  }
}

static uint64_t sum_of_ids(void) {
  uint64_t sum = 0;
  for (uint64_t i = 0; i < ITEMS; i++) {
    verify(table[i / PAGE_ITEMS].page->item[i % PAGE_ITEMS]);
    sum += table[i / PAGE_ITEMS].page->item[i % PAGE_ITEMS]->id;
  }
  return sum;
}

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

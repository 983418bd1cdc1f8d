/* item_table.h: a table of items that show damage, which a thread collects beside. Who includes it says first how large: PAGES, PAGE_ITEMS,
 * ITEMS = PAGES * PAGE_ITEMS. */
#include <stdio.h>

#include <shade.h>

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

/* Ends the program if an item is not what it was made as. */
static void verify(const struct item managed *item) {
  if (item->check != ~item->id * 0x9e3779b97f4a7c15u) {
    fprintf(stderr, "an item is damaged: id %016llx, check %016llx\n", (unsigned long long)item->id,
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

/* A thread that collects so many times, then says stop. */
static void managed *collect(void managed *cycles) {
  for (int i = 0; i < *(int managed *)cycles; i++)
    shade_gc();
  __atomic_store_n(&stop, 1, __ATOMIC_RELEASE);
  return NULL;
}

/* Items 0 to ITEMS - 1. */
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

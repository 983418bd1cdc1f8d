/* cards.c: which cards code with `--barrier=card` marks, over table.c. Prints a line for each case: the cards marked in an array of 4,096
 * bytes, which begins where a card does. */
#include <stdio.h>
#include <string.h>

#include <shade.h>

enum { WORDS = 512, BYTES = WORDS * 8 };
struct array {
  void managed *slots[WORDS];
} __attribute__((aligned(512)));
SHADE_TYPE(array_type, struct array, slots);

extern int marked_cards(uintptr_t from, uintptr_t bytes);
extern void clear_cards(uintptr_t from, uintptr_t bytes);

static void report(const char *what, struct array managed *a) {
  printf("%s %d\n", what, marked_cards((uintptr_t)a, BYTES));
  clear_cards((uintptr_t)a, BYTES);
}

__attribute__((noinline)) static void put(struct array managed *a, int at, void managed *value) { a->slots[at] = value; }
__attribute__((noinline)) static void clear(struct array managed *a, int at) { a->slots[at] = NULL; }
__attribute__((noinline)) static void copy(struct array managed *a, int at, struct array managed *from, int words) {
  memcpy((void *)&a->slots[at], (void *)&from->slots[at], (size_t)words * 8);
}
__attribute__((noinline)) static void exchange(struct array managed *a, int at, void managed *value) {
  __atomic_exchange_n((uintptr_t managed *)&a->slots[at], (uintptr_t)value, __ATOMIC_SEQ_CST);
}

int main(void) {
  struct array managed *a = shade_new(array_type), *b = shade_new(array_type);
  clear_cards((uintptr_t)a, BYTES);
  report("nothing", a);
  put(a, 0, b);
  put(a, 63, b);
  report("one card", a);
  put(a, 63, b);
  put(a, 64, b);
  report("two cards", a);
  clear(a, 0);
  report("null", a);
  exchange(a, 200, b);
  report("exchange", a);
  copy(a, 60, b, 8);
  report("copy over a border", a);
  copy(a, 0, b, WORDS);
  report("copy of all", a);
  copy(a, 64, b, 0);
  report("copy of nothing", a);
  return 0;
}

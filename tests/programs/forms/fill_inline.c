/* fill_inline.c: a memory fill that must not become a call of memset. */
#include "form.h"

FORM put(struct holder managed *holder) { __builtin_memset_inline((void managed *)holder, 0, sizeof *holder); }

int main(void) {
  struct holder managed *holder = shade_new(holder_type);
  for (uint64_t i = 1; i <= TIMES; i++) {
    refill(holder, i);
    refill(holder, i);
    put(holder);
  }
  puts(holder->slot[0] ? "not filled" : "filled");
  return 0;
}

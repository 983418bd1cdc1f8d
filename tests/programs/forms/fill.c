/* fill.c: a memory fill, which has no new values. */
#include "form.h"

FORM put(struct holder managed *holder, uint64_t bytes) { __builtin_memset((void managed *)holder, 0, bytes); }

int main(void) {
  struct holder managed *holder = shade_new(holder_type);
  for (uint64_t i = 1; i <= TIMES; i++) {
    refill(holder, i);
    refill(holder, i);
    put(holder, sizeof(struct holder));
  }
  puts(holder->slot[0] ? "not filled" : "filled");
  return 0;
}

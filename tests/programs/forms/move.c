/* move.c: a memory move, within one object. */
#include "form.h"

FORM put(struct holder managed *holder) {
  __builtin_memmove((void managed *)&holder->slot[1], (void managed *)&holder->slot[0], (SLOTS - 1) * sizeof(word));
}

int main(void) {
  struct holder managed *holder = shade_new(holder_type);
  for (uint64_t i = 1; i <= TIMES; i++) {
    refill(holder, i);
    put(holder);
  }
  printf("%d\n", (int)holder->slot[SLOTS - 1]->id);
  return 0;
}

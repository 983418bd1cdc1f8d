/* compare_exchange.c: a compare-and-exchange, which fails every other time. */
#include "form.h"

FORM put(struct holder managed *holder, struct object managed *expected, struct object managed *object) {
  __atomic_compare_exchange_n(&holder->slot[0], &expected, object, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}

int main(void) {
  struct holder managed *holder = shade_new(holder_type);
  for (uint64_t i = 1; i <= TIMES; i++) {
    struct object managed *object = new_object(i);
    put(holder, object, object);
    put(holder, holder->slot[0], object);
  }
  printf("%d\n", (int)holder->slot[0]->id);
  return 0;
}

/* add_constant.c: an atomic addition of a constant, which moves a pointer within its object: the old value is logged, and by it the object. */
#include "form.h"

FORM put(struct holder managed *holder, struct object managed *object) {
  __atomic_store_n(&holder->slot[0], object, __ATOMIC_RELAXED);
  __atomic_fetch_add((word managed *)&holder->slot[0], 4, __ATOMIC_ACQ_REL);
}

int main(void) {
  struct holder managed *holder = shade_new(holder_type);
  for (uint64_t i = 1; i <= TIMES; i++)
    put(holder, new_object(i));
  printf("%d\n", (int)((struct object managed *)((char managed *)holder->slot[0] - 4))->id);
  return 0;
}

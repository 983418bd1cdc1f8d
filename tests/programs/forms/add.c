/* add.c: an atomic read-modify-write that turns one pointer into another. */
#include "form.h"

FORM put(struct holder managed *holder, struct object managed *object) {
  word managed *slot = (word managed *)&holder->slot[0];
  __atomic_fetch_add(slot, (word)object - *slot, __ATOMIC_RELAXED);
}

int main(void) { return put_objects(put); }

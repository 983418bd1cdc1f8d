/* atomic_store.c: an atomic store. */
#include "form.h"

FORM put(struct holder managed *holder, struct object managed *object) {
  __atomic_store_n(&holder->slot[0], object, __ATOMIC_RELEASE);
}

int main(void) { return put_objects(put); }

/* exchange.c: an atomic exchange. */
#include "form.h"

FORM put(struct holder managed *holder, struct object managed *object) {
  __atomic_exchange_n(&holder->slot[0], object, __ATOMIC_ACQ_REL);
}

int main(void) { return put_objects(put); }

/* volatile.c: a volatile store. */
#include "form.h"

FORM put(struct holder managed *holder, struct object managed *object) {
  *(struct object managed *volatile managed *)&holder->slot[0] = object;
}

int main(void) { return put_objects(put); }

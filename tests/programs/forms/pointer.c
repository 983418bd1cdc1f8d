/* pointer.c: a store of a pointer. */
#include "form.h"

FORM put(struct holder managed *holder, struct object managed *object) { holder->slot[0] = object; }

int main(void) { return put_objects(put); }

/* integer.c: a store of a word that is no pointer by its type, as a union's. */
#include "form.h"

FORM put(struct holder managed *holder, struct object managed *object) { *(word managed *)&holder->slot[0] = (word)object; }

int main(void) { return put_objects(put); }

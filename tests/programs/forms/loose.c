/* loose.c: a store of a word whose alignment is not known to be a word's. */
#include "form.h"

typedef uint64_t __attribute__((may_alias, aligned(4))) loose_word;

FORM put(struct holder managed *holder, struct object managed *object) {
  *(loose_word managed *)&holder->slot[0] = (uint64_t)object;
}

int main(void) { return put_objects(put); }

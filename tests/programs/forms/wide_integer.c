/* wide_integer.c: a store of an integer of two words. */
#include "form.h"

typedef unsigned __int128 __attribute__((may_alias)) two_words;

FORM put(struct holder managed *holder, struct object managed *object) {
  *(two_words managed *)&holder->slot[0] = (two_words)(word)object << 64 | (word)object;
}

int main(void) { return put_objects(put); }

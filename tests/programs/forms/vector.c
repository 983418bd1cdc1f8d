/* vector.c: a store of a vector of words. */
#include "form.h"

typedef uint64_t __attribute__((may_alias, vector_size(16), aligned(8))) two_words;

FORM put(struct holder managed *holder, struct object managed *object) {
  *(two_words managed *)&holder->slot[0] = (two_words){(word)object, (word)object + 8};
}

int main(void) { return put_objects(put); }

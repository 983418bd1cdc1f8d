/* copy.c: a memory copy. */
#include "form.h"

FORM put(struct holder managed *holder, const struct holder managed *source) { *holder = *source; }

int main(void) { return put_copies(put); }

/* copy_inline.c: a memory copy that must not become a call of memcpy. */
#include "form.h"

FORM put(struct holder managed *holder, const struct holder managed *source) {
  __builtin_memcpy_inline((void managed *)holder, (const void managed *)source, sizeof *holder);
}

int main(void) { return put_copies(put); }

/* global.c: a store to a global variable. */
#include "form.h"

static struct object managed *global;

FORM put(struct object managed *object) { global = object; }

int main(void) {
  for (uint64_t i = 1; i <= TIMES; i++)
    put(new_object(i));
  printf("%d\n", (int)global->id);
  return 0;
}

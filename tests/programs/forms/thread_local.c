/* thread_local.c: a store to a thread-local variable. */
#include "form.h"

static _Thread_local struct object managed *own;

FORM put(struct object managed *object) { own = object; }

int main(void) {
  for (uint64_t i = 1; i <= TIMES; i++)
    put(new_object(i));
  printf("%d\n", (int)own->id);
  return 0;
}

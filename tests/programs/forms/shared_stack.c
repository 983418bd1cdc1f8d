/* shared_stack.c: a store to a local variable whose address others know. */
#include "form.h"

struct object managed *managed *known;

/* Callers elsewhere may pass anything. */
__attribute__((noinline)) void put(struct object managed *managed *slot, struct object managed *object) { *slot = object; }

int main(void) {
  struct object managed *local = NULL;
  for (uint64_t i = 1; i <= TIMES; i++)
    put(shade_local(&local), new_object(i));
  printf("%d\n", (int)local->id);
  return 0;
}

/* missed_barrier.c: writes a pointer behind the collector's back, byte by byte, which no barrier sees. Built with --checked it is found
 *
 *   missed_barrier next      at the next write to the slot, by name and line
 *   missed_barrier end       when the process ends
 *   missed_barrier handler   as `next`; the handler of the abort makes checked writes of its own, which must not be checked any more
 *   missed_barrier atomic    not at all: an atomic exchange has left a shadow word that matches anything
 *   missed_barrier number    not at all: what is written is no pointer
 *   missed_barrier stack     not at all: stacks have no shadow
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include <shade.h>

struct object {
  uint64_t id;
};
struct holder {
  struct object managed *object;
};
SHADE_TYPE_NO_POINTERS(object_type, struct object);
SHADE_TYPE(holder_type, struct holder, object);

static struct holder managed *holder, *other;

__attribute__((noinline)) static void put(struct holder managed *at, struct object managed *object) {
  at->object = object; /* the write that is reported */
}

__attribute__((noinline)) static void put_bytes(struct object managed *managed *slot, struct object managed *object) {
  volatile char managed *bytes = (volatile char managed *)slot;
  for (int i = 0; i < 8; i++)
    bytes[i] = (char)((uint64_t)object >> (8 * i));
}

static void on_abort(int signal) {
  (void)signal;
  put_bytes(&other->object, other->object ? NULL : (struct object managed *)holder);
  put(other, NULL);
  _Exit(7);
}

int main(int argc, char **argv) {
  const char *how = argc > 1 ? argv[1] : "";
  holder = shade_new(holder_type);
  other = shade_new(holder_type);
  struct object managed *object = shade_new(object_type), *local = NULL;
  printf("%p %p\n", shade_as_c(holder), shade_as_c(object));
  fflush(stdout);
  if (strcmp(how, "handler") == 0)
    signal(SIGABRT, on_abort);
  if (strcmp(how, "atomic") == 0)
    __atomic_exchange_n(&holder->object, object, __ATOMIC_RELAXED);
  if (strcmp(how, "number") == 0)
    put_bytes(&holder->object, (struct object managed *)16);
  else if (strcmp(how, "stack") == 0)
    put_bytes(shade_local(&local), object);
  else
    put_bytes(&holder->object, object);
  if (strcmp(how, "stack") == 0)
    put((struct holder managed *)shade_local(&local), NULL);
  else if (strcmp(how, "end") != 0)
    put(holder, NULL);
  puts("not found");
  return 0;
}

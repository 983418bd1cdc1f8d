/* form.h: what the programs of this folder share. Each has one function, `put`, that writes pointers in one form, over and over into the
 * same slots: so the old value and the new one are heap objects, and losing either entry matters. */
#include <stdio.h>
#include <string.h>

#include <shade.h>

enum { SLOTS = 4, TIMES = 5 };

struct object {
  uint64_t id;
};
struct holder {
  struct object managed *slot[SLOTS];
};
SHADE_TYPE_NO_POINTERS(object_type, struct object);
SHADE_TYPE(holder_type, struct holder, slot);

/* A word that may be a pointer, whatever its type says. */
typedef uint64_t __attribute__((may_alias)) word;

#define FORM __attribute__((noinline)) static void

static inline struct object managed *new_object(uint64_t id) {
  struct object managed *object = shade_new(object_type);
  object->id = id;
  return object;
}

/* Has `put` write a new object into a holder's first slot TIMES times. */
static inline int put_objects(void (*put)(struct holder managed *, struct object managed *)) {
  struct holder managed *holder = shade_new(holder_type);
  for (uint64_t i = 1; i <= TIMES; i++)
    put(holder, new_object(i));
  printf("%d\n", (int)holder->slot[0]->id);
  return 0;
}

/* New objects in all slots, one after the other by the same instruction. */
__attribute__((noinline, unused)) static void refill(struct holder managed *holder, uint64_t id) {
#pragma nounroll
  for (int slot = 0; slot < SLOTS; slot++)
    __atomic_store_n(&holder->slot[slot], new_object(id * 10 + slot), __ATOMIC_RELAXED);
}

/* Has `put` copy all slots of a source with new objects TIMES times. */
static inline int put_copies(void (*put)(struct holder managed *, const struct holder managed *)) {
  struct holder managed *holder = shade_new(holder_type), *source = shade_new(holder_type);
  for (uint64_t i = 1; i <= TIMES; i++) {
    refill(source, i);
    put(holder, source);
  }
  printf("%d\n", (int)holder->slot[SLOTS - 1]->id);
  return 0;
}

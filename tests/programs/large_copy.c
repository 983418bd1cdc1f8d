/* large_copy.c: copies of more than a mebibyte. `large_copy moves` moves an array of pointers to and fro while a thread collects, and looks whether
 * every object is still there. `large_copy answered` and `large_copy unanswered` copy bytes until collections have come and gone within one
 * copy, or 30 times: the second by volatile copies, which stay whole. They print whether that happened. */
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#include <shade.h>

enum { ELEMENTS = 200000, MOVES = 24, COPIES = 30, BYTES = 64 << 20 };

struct object {
  uint64_t id;
};
SHADE_TYPE_NO_POINTERS(object_type, struct object);
struct element {
  struct object managed *object;
};
SHADE_TYPE(element_type, struct element, object);
struct bytes {
  char at[BYTES];
};

static _Atomic int done;
/* Odd while a copy is under way. */
static _Atomic int copies;
static _Atomic int within;

static void managed *collect(void managed *argument) {
  while (!atomic_load(&done)) {
    int before = atomic_load(&copies);
    shade_gc();
    if (before % 2 == 1 && atomic_load(&copies) == before)
      atomic_fetch_add(&within, 1);
  }
  return argument;
}

static struct object managed *new_object(uint64_t id) {
  struct object managed *object = shade_new(object_type);
  object->id = id;
  return object;
}

/* Where the elements are that are left: `from` up to and including `to`, the first of them object `id`. */
static int intact(struct element managed *array, int from, int to, uint64_t id) {
  for (int i = from; i <= to; i++, id++)
    if (array[i].object->id != id)
      return 0;
  return 1;
}

static int moves(void) {
  struct element managed *array = shade_new_array(element_type, ELEMENTS);
  struct element managed *other = shade_new_array(element_type, ELEMENTS);
  for (int i = 0; i < ELEMENTS; i++)
    array[i].object = new_object((uint64_t)i);
  for (int i = 0; i < MOVES; i++) {
    __builtin_memmove((void managed *)(array + 1), (void managed *)array, (ELEMENTS - 1) * sizeof *array);
    array[0].object = new_object(0);
    if (!intact(array, 1, ELEMENTS - 1, 0))
      return 0;
    __builtin_memcpy((void managed *)other, (void managed *)array, ELEMENTS * sizeof *array);
    __builtin_memset((void managed *)array, 0, (size_t)ELEMENTS * sizeof *array);
    __builtin_memmove((void managed *)array, (void managed *)(other + 1), (ELEMENTS - 1) * sizeof *array);
    __builtin_memset((void managed *)other, 0, (size_t)ELEMENTS * sizeof *array);
    array[ELEMENTS - 1].object = new_object(ELEMENTS - 1);
    if (!intact(array, 0, ELEMENTS - 1, 0))
      return 0;
  }
  return 1;
}

/* One after the other, with no poll in between but what the copy itself does. */
__attribute__((noinline)) static void copy(struct bytes managed *to, struct bytes managed *from, int whole) {
  if (whole) {
    atomic_fetch_add(&copies, 1);
    *(volatile struct bytes managed *)to = *(volatile struct bytes managed *)from;
    atomic_fetch_add(&copies, 1);
  } else {
    atomic_fetch_add(&copies, 1);
    *to = *from;
    atomic_fetch_add(&copies, 1);
  }
}

static int collected_within_a_copy(int whole) {
  struct bytes managed *to = (struct bytes managed *)shade_alloc_bytes(BYTES);
  struct bytes managed *from = (struct bytes managed *)shade_alloc_bytes(BYTES);
  for (int i = 0; i < COPIES && !atomic_load(&within); i++)
    copy(to, from, whole);
  return atomic_load(&within) > 0;
}

int main(int argc, char **argv) {
  const char *how = argc > 1 ? argv[1] : "";
  pthread_t collector;
  if (shade_thread_create(&collector, collect, NULL) != 0)
    return 2;
  int good;
  if (strcmp(how, "moves") == 0) {
    good = moves();
    puts(good ? "intact" : "lost");
  } else {
    good = collected_within_a_copy(strcmp(how, "unanswered") == 0);
    puts(good ? "collected within a copy" : "never collected within a copy");
  }
  atomic_store(&done, 1);
  return shade_thread_join(collector, NULL);
}

/* copies STEP: typed copies of every size up to 90 words and a few longer ones (or each STEP-th of these sizes), at every kind of overlap, against
 * a copy through a buffer. `copies race`: copies two patterns in turn under the eyes of a thread that looks for a word of both. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "shade.h"

enum { LEAVES = 61, WORDS = 2200, TYPES = 700 };

struct slot {
  struct slot managed *next;
};
SHADE_TYPE(slot_type, struct slot, next);

static struct slot managed *leaves[LEAVES];
static const uint64_t all[TYPES / 64 + 1] = {[0 ... TYPES / 64] = ~UINT64_C(0)};
static uint64_t masks[TYPES][TYPES / 64 + 1];
static struct shade_type types[TYPES];

/* A type of so many pointers. */
static const struct shade_type *type_of(uint64_t words) {
  memcpy(masks[words], all, sizeof all);
  if (words % 64) masks[words][words / 64] = (UINT64_C(1) << words % 64) - 1;
  types[words] = (struct shade_type){words * 8, words * 8, 8, 0, "words", masks[words]};
  return &types[words];
}

static int number[WORDS];

static void fill(struct slot managed *slots) {
  for (int i = 0; i < WORDS; i++) {
    number[i] = i * 37 % LEAVES;
    slots[i].next = leaves[number[i]];
  }
}

static void compare(struct slot managed *slots, const char *what, uint64_t words, uint64_t from, uint64_t to) {
  memmove(number + to, number + from, words * sizeof *number);
  for (int i = 0; i < WORDS; i++)
    if (slots[i].next != leaves[number[i]]) {
      printf("%s of %llu words from %llu to %llu: word %d\n", what, (unsigned long long)words, (unsigned long long)from,
             (unsigned long long)to, i);
      exit(1);
    }
}

static void copy(struct slot managed *slots, uint64_t words, uint64_t from, uint64_t to) {
  fill(slots);
  if (words) {
    const struct shade_type *type = type_of(words);
    shade_typed_memmove(type, slots + to, slots + from);
    compare(slots, "a value", words, from, to);
    fill(slots);
    /* Once more: the type is known now. */
    shade_typed_memmove(type, slots + to, slots + from);
    compare(slots, "a known value", words, from, to);
  }
  fill(slots);
  uint64_t more = words + words % 3;
  if (shade_typed_slice_copy(&slot_type, slots + to, words, slots + from, more) != words) exit(1);
  compare(slots, "the shorter first", words, from, to);
  fill(slots);
  if (shade_typed_slice_copy(&slot_type, slots + to, more, slots + from, words) != words) exit(1);
  compare(slots, "the shorter second", words, from, to);
}

/* Two places of which many bytes differ, and where copies of them go. */
static struct slot managed *one, *other, *raced;
static volatile int stop;
static void managed *look(void managed *unused) {
  (void)unused;
  uint64_t changes = 0, torn = 0;
  struct slot managed *last = NULL;
  while (changes < 2000 && !torn)
    for (int i = 0; i < 80; i++) {
      struct slot managed *seen = *(struct slot managed *volatile managed *)&raced[i].next;
      torn += seen != one && seen != other;
      changes += seen != last;
      last = seen;
    }
  if (torn) printf("torn\n");
  stop = 1;
  return NULL;
}

static void race(struct slot managed *slots) {
  static const uint64_t sizes[] = {1, 3, 5, 15, 16, 17, 24, 31, 32, 33, 64, 79};
  struct slot managed *large = shade_new_array(slot_type, 1 << 22);
  one = large + 1;
  other = large + 0x2aaaaa;
  raced = slots + 1;
  for (int i = 0; i < 80; i++) raced[i].next = one;
  for (int i = 0; i < 100; i++) slots[1000 + i].next = one, slots[1200 + i].next = other;
  pthread_t reader;
  if (shade_thread_create(&reader, look, NULL)) exit(1);
  for (uint64_t round = 0; !stop; round++) {
    uint64_t words = sizes[round / 2 % 12];
    struct slot managed *from = slots + (round % 2 ? 1000 : 1200);
    if (round / 24 % 2)
      shade_typed_slice_copy(&slot_type, raced, words, from, words);
    else
      shade_typed_memmove(&types[words], raced, from);
  }
  shade_thread_join(reader, NULL);
}

int main(int argc, char **argv) {
  struct slot managed *slots = shade_new_array(slot_type, WORDS);
  for (int i = 0; i < LEAVES; i++) leaves[i] = shade_new(slot_type);
  static const uint64_t longer[] = {127, 128, 129, 255, 256, 257, 511, 512, 513, 600};
  static const uint64_t distances[] = {0, 1, 2, 3, 4, 5, 15, 16, 17, 31, 32, 33, 64, 512, 700};
  if (argc > 1 && !strcmp(argv[1], "race")) {
    for (uint64_t words = 1; words < 90; words++) type_of(words);
    race(slots);
    printf("whole\n");
    return 0;
  }
  uint64_t step = argc > 1 ? strtoull(argv[1], NULL, 10) : 1;
  for (uint64_t size = 0; size < 100; size += step) {
    uint64_t words = size < 90 ? size : longer[size - 90];
    for (unsigned d = 0; d < sizeof distances / sizeof *distances; d++) {
      copy(slots, words, 800, 800 + distances[d]);
      copy(slots, words, 801 + distances[d], 801);
    }
  }
  printf("same\n");
  return 0;
}

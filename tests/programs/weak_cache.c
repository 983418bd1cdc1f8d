/* weak_cache.c: threads that share a cache of weak pointers, and drop and fetch values while collections follow each other.
 *
 * Each key has a cell with a weak pointer to its value: 20 words in two objects, filled from the key and a serial number. A thread takes
 * what the cell gives, or makes a new value. Half of the keys also have a strong pointer, from a table: while it is there, the weak one must not be
 * null. `damaged` with exit code 3 when a value is not what was stored, `vanished` when a held one reads as null. Prints the number
 * of operations and, if the cache did its work, `hits and misses`.
 */
#include <stdio.h>
#include <stdlib.h>

#include <shade.h>

enum { KEYS = 64, WORDS = 20, THREADS = 4 };

struct rest {
  uint64_t words[WORDS];
};
struct value {
  struct rest managed *rest;
  uint64_t key, words[WORDS];
};
SHADE_TYPE_NO_POINTERS(rest_type, struct rest);
SHADE_TYPE(value_type, struct value, rest);

static struct value managed *strong[KEYS];
static struct {
  pthread_mutex_t lock;
  shade_weak weak;
} cells[KEYS];
static _Atomic long hits, misses;
static long rounds;

static uint64_t mix(uint64_t x) {
  x ^= x >> 31;
  return x * UINT64_C(0x9e3779b97f4a7c15) + 1;
}

static struct value managed *make(uint64_t key) {
  struct value managed *value = shade_new(value_type);
  value->rest = shade_new(rest_type);
  value->key = key;
  for (int i = 0; i < WORDS; i++) {
    value->words[i] = mix(key + i);
    value->rest->words[i] = mix(key - i);
  }
  return value;
}

static void expect_intact(struct value managed *value, uint64_t key) {
  for (int i = 0; i < WORDS; i++)
    if (value->key != key || value->words[i] != mix(key + i) || value->rest->words[i] != mix(key - i)) {
      fprintf(stderr, "weak_cache: the value of key %d is damaged\n", (int)key);
      exit(3);
    }
}

static struct value managed *fetch(uint64_t key) {
  struct value managed *value = cells[key].weak ? shade_weak_get(cells[key].weak) : 0;
  if (value) {
    hits++;
    return value;
  }
  misses++;
  if (strong[key]) {
    fprintf(stderr, "weak_cache: the value of key %d has vanished\n", (int)key);
    exit(3);
  }
  value = make(key);
  if (cells[key].weak)
    shade_weak_free(cells[key].weak);
  cells[key].weak = shade_weak_new(value);
  return value;
}

static void managed *work(void managed *seed_box) {
  uint64_t seed = *(uint64_t managed *)seed_box;
  for (long i = 0; i < rounds; i++) {
    seed = mix(seed);
    uint64_t key = seed >> 32 & (KEYS - 1);
    shade_native(pthread_mutex_lock, &cells[key].lock);
    struct value managed *value = fetch(key);
    if (key % 2)
      strong[key] = seed >> 40 & 3 ? value : 0;
    pthread_mutex_unlock(&cells[key].lock);
    shade_new_bytes(seed >> 50 & 255);
    expect_intact(value, key);
  }
  return 0;
}

int main(int argc, char **argv) {
  rounds = argc > 1 ? atol(argv[1]) : 20000;
  pthread_t threads[THREADS];
  for (int i = 0; i < KEYS; i++)
    pthread_mutex_init(&cells[i].lock, 0);
  for (int i = 0; i < THREADS; i++) {
    uint64_t managed *seed = (uint64_t managed *)shade_new_bytes(8);
    *seed = i + 1;
    if (shade_thread_create(&threads[i], work, seed))
      return 1;
  }
  for (int i = 0; i < THREADS; i++)
    shade_thread_join(threads[i], 0);
  printf("%ld %s\n", (long)(hits + misses), hits && misses ? "hits and misses" : "one kind only");
}

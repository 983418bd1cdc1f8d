/* bulk CHUNKS LOG2_LIVE: the bulk copies of typed memory.
 *
 *   off_memmove_N_ratio  shade_typed_memmove of a type of N bytes over the C library's memmove of N bytes, no collection under way
 *   off_slice_N_ratio    the same for shade_typed_slice_copy of N / 8 pointers
 *   on_slice_ns          shade_typed_slice_copy of 1,024 pointers while another thread keeps the collector marking 2^LOG2_LIVE
 *                        live objects, nanoseconds a pointer: what `copy` of the program `stores` is in Go
 *
 * Times are medians of CHUNKS chunks; those of a ratio are taken in turn. */
#include <stdio.h>
#include <time.h>
#include "shade.h"

enum { SLICE = 1024, SLOTS = 1 << 22, CHUNK = 4096, MAX_CHUNKS = 1 << 14 };

struct slot {
  struct slot managed *next;
};
struct pair {
  struct pair managed *left, *right;
};
SHADE_TYPE(slot_type, struct slot, next);
SHADE_TYPE(pair_type, struct pair, left, right);

static const uint64_t all[64] = {[0 ... 63] = ~UINT64_C(0)}, low_half = 0xffffffff;
static const struct shade_type *type_of(uint64_t bytes) {
  static struct shade_type types[32];
  struct shade_type *type = &types[__builtin_ctzll(bytes)];
  *type = (struct shade_type){bytes, bytes < 32768 ? bytes : 32768, 8, 0, "block", bytes == 256 ? &low_half : all};
  return type;
}

static uint64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static int compare(const void *a, const void *b) {
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return (x > y) - (x < y);
}
static uint64_t samples[3][MAX_CHUNKS];
static double median(int which, uint64_t n) {
  qsort(samples[which], n, sizeof samples[which][0], compare);
  return (double)samples[which][n / 2];
}

/* Through a pointer that the compiler cannot see through, as a call of a library. */
static void *(*volatile libc_memmove)(void *, const void *, size_t) = memmove;

static void ratio(uint64_t bytes, uint64_t chunks, struct slot managed *a, struct slot managed *b) {
  const struct shade_type *type = type_of(bytes);
  uint64_t copies = (1u << 18) / bytes + 8;
  void *(*move)(void *, const void *, size_t) = libc_memmove;
  for (uint64_t chunk = 0; chunk < chunks; chunk++) {
    uint64_t start = now();
    for (uint64_t i = 0; i < copies; i++)
      move(shade_as_c(a), shade_as_c(b), bytes);
    uint64_t libc = now();
    for (uint64_t i = 0; i < copies; i++)
      shade_typed_memmove(type, a, b);
    uint64_t typed = now();
    for (uint64_t i = 0; i < copies; i++)
      shade_typed_slice_copy(&slot_type, a, bytes / 8, b, bytes / 8);
    samples[0][chunk] = libc - start;
    samples[1][chunk] = typed - libc;
    samples[2][chunk] = now() - typed;
  }
  double libc = median(0, chunks);
  printf("off_memmove_%llu_ratio %.3f\n", (unsigned long long)bytes, median(1, chunks) / libc);
  printf("off_slice_%llu_ratio %.3f\n", (unsigned long long)bytes, median(2, chunks) / libc);
}

static struct pair managed *build(uint64_t log2) {
  if (!log2) return NULL;
  struct pair managed *p = shade_new(pair_type);
  p->left = build(log2 - 1);
  p->right = build(log2 - 1);
  return p;
}

static struct pair managed *live;
static volatile int stop;
static void managed *collect_again_and_again(void managed *unused) {
  (void)unused;
  while (!stop) shade_gc();
  return NULL;
}

/* Chunks count whose barrier was on before and after them. */
static void barrier_on(uint64_t chunks, struct slot managed *slots, struct slot managed *slice) {
  uint64_t n = 0, give_up = now() + 20u * 1000000000u;
  while (n < chunks && now() < give_up) {
    int before = shade_needs_barrier();
    uint64_t start = now();
    for (int i = 0; i < CHUNK; i += SLICE)
      shade_typed_slice_copy(&slot_type, slots + i, SLICE, slice, SLICE);
    uint64_t end = now();
    if (before && shade_needs_barrier()) samples[0][n++] = end - start;
  }
  if (n) printf("on_slice_ns %.3f\n", median(0, n) / CHUNK);
}

int main(int argc, char **argv) {
  uint64_t chunks = argc > 1 ? strtoull(argv[1], NULL, 10) : 2000, log2 = argc > 2 ? strtoull(argv[2], NULL, 10) : 20;
  if (chunks < 1 || chunks > MAX_CHUNKS) return 2;
  struct slot managed *slots = shade_new_array(slot_type, SLOTS);
  struct slot managed *slice = shade_new_array(slot_type, SLICE);
  struct slot managed *x = shade_new(slot_type), *y = shade_new(slot_type);
  for (int i = 0; i < SLICE; i++) slice[i].next = i & 1 ? x : y;
  for (int i = 0; i < SLOTS; i++) slots[i].next = i & 1 ? x : y;
  live = build(log2);
  shade_gc();
  for (uint64_t bytes = 256; bytes <= 8u << 20; bytes *= bytes < 4096 ? 2 : 8)
    ratio(bytes, bytes < 65536 ? chunks : chunks / 10 + 1, slots, slots + SLOTS / 2);
  pthread_t collector;
  if (shade_thread_create(&collector, collect_again_and_again, NULL)) return 1;
  barrier_on(chunks, slots, slice);
  stop = 1;
  shade_thread_join(collector, NULL);
  return 0;
}

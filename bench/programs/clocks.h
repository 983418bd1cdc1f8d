/* Clocks, a random sequence that is the same in every language, and a latency histogram of 3 % precision. */
#ifndef BENCH_CLOCKS_H
#define BENCH_CLOCKS_H

static inline uint64_t clock_ns(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* xorshift64*: Vigna, "An experimental exploration of Marsaglia's xorshift generators, scrambled". */
static inline uint64_t random_next(uint64_t *state) {
  uint64_t x = *state;
  x ^= x >> 12;
  x ^= x << 25;
  x ^= x >> 27;
  *state = x;
  return x * 0x2545f4914f6cdd1du;
}

/* Log-linear buckets: values below 64 each have their own, then 32 to each power of two. */
#define HISTOGRAM_BUCKETS (64 * 32)
struct histogram {
  uint64_t max, total;
  uint64_t count[HISTOGRAM_BUCKETS];
};

static inline unsigned histogram_bucket(uint64_t ns) {
  if (ns < 64) return (unsigned)ns;
  unsigned shift = 58 - (unsigned)__builtin_clzll(ns);
  return (shift << 5) + (unsigned)(ns >> shift);
}

/* The largest value that falls into bucket b. */
static inline uint64_t histogram_top(unsigned b) {
  if (b < 64) return b;
  unsigned shift = (b >> 5) - 1;
  return ((uint64_t)((b & 31) + 32 + 1) << shift) - 1;
}

static inline void histogram_add(struct histogram *h, uint64_t ns) {
  h->count[histogram_bucket(ns)]++;
  h->total++;
  if (ns > h->max) h->max = ns;
}

static inline void histogram_merge(struct histogram *into, const struct histogram *from) {
  for (unsigned b = 0; b < HISTOGRAM_BUCKETS; b++) into->count[b] += from->count[b];
  into->total += from->total;
  if (from->max > into->max) into->max = from->max;
}

static inline uint64_t histogram_percentile(const struct histogram *h, double percent) {
  uint64_t wanted = (uint64_t)((double)h->total * percent / 100.0 + 0.5), seen = 0;
  for (unsigned b = 0; b < HISTOGRAM_BUCKETS; b++) {
    seen += h->count[b];
    if (seen >= wanted && seen) return histogram_top(b) < h->max ? histogram_top(b) : h->max;
  }
  return h->max;
}

static inline void histogram_print(const struct histogram *h, const char *name) {
  static const struct { const char *label; double percent; } rows[] = {
      {"p50", 50}, {"p90", 90}, {"p99", 99}, {"p99.9", 99.9}, {"p99.99", 99.99}};
  for (unsigned i = 0; i < sizeof rows / sizeof rows[0]; i++)
    printf("%s_%s_ns %llu\n", name, rows[i].label, (unsigned long long)histogram_percentile(h, rows[i].percent));
  printf("%s_max_ns %llu\n", name, (unsigned long long)h->max);
}

static inline uint64_t argument(int argc, char **argv, int i, uint64_t otherwise) {
  return i < argc ? strtoull(argv[i], NULL, 10) : otherwise;
}

#endif

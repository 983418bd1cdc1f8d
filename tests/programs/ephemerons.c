/* ephemerons.c [ROUNDS]: threads keep data about keys in ephemerons; each datum refers to its key, and to the datum of the thread's last key by an ephemeron
 * of its own key. While a thread holds a key, its datum must be there and whole; when it has let go of it, `get` gives that datum or NULL. Prints how many
 * are there in the end, and how many when all keys are dropped.
 */
#include <stdio.h>
#include <unistd.h>

#include <shade.h>

enum { THREADS = 4, KEYS = 64 };

struct datum;
struct key {
  struct key managed *self;
  uint64_t id;
};
SHADE_TYPE(key_type, struct key, self);
struct datum {
  struct key managed *key;
  struct datum managed *filler;
  uint64_t id, check;
};
SHADE_TYPE(datum_type, struct datum, key, filler);
struct ring {
  struct key managed *keys[KEYS];
};
SHADE_TYPE(ring_type, struct ring, keys);

static struct ring managed *rings[THREADS];
static shade_ephemeron held[THREADS][KEYS], dropped[THREADS][KEYS];
/* A chain: the value of each is the key of the next; its first key is a global. */
static struct key managed *volatile first; /* read by nobody */
static shade_ephemeron chain[KEYS];
static uint64_t rounds = 20000;

static void fail(const char *what) {
  fprintf(stderr, "ephemerons: %s\n", what);
  _Exit(3);
}

static int is_whole(struct datum managed *datum) {
  return datum->check == ~datum->id && datum->key->id == datum->id && datum->key->self == datum->key;
}

static struct key managed *new_key(uint64_t id) {
  struct key managed *key = shade_new(key_type);
  key->self = key;
  key->id = id;
  return key;
}

static shade_ephemeron about(struct key managed *key) {
  struct datum managed *datum = shade_new(datum_type);
  datum->key = key;
  datum->filler = shade_new(datum_type);
  datum->id = key->id;
  datum->check = ~key->id;
  return shade_ephemeron_new(key, datum);
}

static void managed *work(void managed *box) {
  uint64_t thread = *(uint64_t managed *)box, seed = thread;
  struct ring managed *ring = rings[thread];
  for (uint64_t round = 0; round < rounds; round++) {
    seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407;
    uint64_t i = seed >> 33 & (KEYS - 1);
    struct key managed *key = ring->keys[i];
    if (key) {
      struct datum managed *datum = shade_ephemeron_get(held[thread][i]);
      if (!datum || datum->key != key || !is_whole(datum) || shade_ephemeron_key(held[thread][i]) != key)
        fail("the datum of a live key is gone or damaged");
    }
    if (dropped[thread][i]) {
      struct datum managed *datum = shade_ephemeron_get(dropped[thread][i]);
      if (datum && !is_whole(datum))
        fail("the datum of a dropped key is damaged");
      shade_ephemeron_free(dropped[thread][i]);
    }
    dropped[thread][i] = held[thread][i];
    ring->keys[i] = new_key(thread << 32 | round);
    held[thread][i] = about(ring->keys[i]);
  }
  return NULL;
}

static void managed *build(void managed *unused) {
  for (int i = 0; i < THREADS; i++)
    rings[i] = shade_new(ring_type);
  struct key managed *key = first = new_key(0);
  /* In an order in which one look through the table finds one link. */
  struct key managed *keys[KEYS + 1];
  for (int i = 0; i <= KEYS; i++)
    keys[i] = i ? new_key(i) : key;
  for (int i = KEYS - 1; i >= 0; i--)
    chain[i] = shade_ephemeron_new(keys[i], keys[i + 1]);
  return unused;
}

static void managed *count(void managed *unused) {
  int live = 0, links = 0;
  for (int t = 0; t < THREADS; t++)
    for (int i = 0; i < KEYS; i++)
      live += shade_ephemeron_get(held[t][i]) != NULL;
  for (int i = 0; i < KEYS; i++) {
    struct key managed *key = shade_ephemeron_get(chain[i]);
    links += key != NULL && key->self == key && key->id == (uint64_t)i + 1;
  }
  printf("%d data, %d links\n", live, links);
  return unused;
}

static void managed *drop(void managed *unused) {
  for (int i = 0; i < THREADS; i++)
    rings[i] = NULL;
  first = NULL;
  return unused;
}

/* Whose stack, with what is left on it, is gone when it has ended. */
static void on_a_thread(void managed *(*function)(void managed *)) {
  pthread_t thread;
  if (shade_thread_create(&thread, function, NULL) || shade_thread_join(thread, NULL))
    _Exit(1);
}

int main(int argc, char **argv) {
  if (argc > 1)
    rounds = strtoull(argv[1], NULL, 10);
  on_a_thread(build);
  pthread_t threads[THREADS];
  for (uint64_t i = 0; i < THREADS; i++) {
    uint64_t managed *box = (uint64_t managed *)shade_new_bytes(8);
    *box = i;
    if (shade_thread_create(&threads[i], work, box))
      return 1;
  }
  for (int i = 0; i < THREADS; i++)
    if (shade_thread_join(threads[i], NULL))
      return 1;
  shade_gc();
  on_a_thread(count);
  on_a_thread(drop);
  shade_gc();
  on_a_thread(count);
}

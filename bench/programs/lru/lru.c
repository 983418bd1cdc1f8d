/* lru ENTRIES OPERATIONS: a cache of ENTRIES entries with hash chains and a doubly linked list by age. Each operation looks up
 * a random key out of twice as many: a hit moves the entry to the front, a miss drops the oldest entry and inserts a new one. */
#include "alloc.h"
#include "clocks.h"

struct entry {
  struct entry MANAGED *chain;
  struct entry MANAGED *newer;
  struct entry MANAGED *older;
  uint64_t key;
  uint64_t value;
};
TYPE(entry_type, struct entry, chain, newer, older);

struct bucket {
  struct entry MANAGED *first;
};
TYPE(bucket_type, struct bucket, first);

struct cache {
  struct bucket MANAGED *buckets;
  struct entry MANAGED *newest;
  struct entry MANAGED *oldest;
  uint64_t mask;
  uint64_t entries;
};
TYPE(cache_type, struct cache, buckets, newest, oldest);

static uint64_t bucket_of(struct cache MANAGED *c, uint64_t key) {
  return key * 0x9e3779b97f4a7c15u >> 32 & c->mask;
}

static void link_newest(struct cache MANAGED *c, struct entry MANAGED *e) {
  SET(e, newer, NULL);
  SET(e, older, c->newest);
  if (c->newest) SET(c->newest, newer, e);
  else SET(c, oldest, e);
  SET(c, newest, e);
}

static void unlink_entry(struct cache MANAGED *c, struct entry MANAGED *e) {
  if (e->newer) SET(e->newer, older, e->older);
  else SET(c, newest, e->older);
  if (e->older) SET(e->older, newer, e->newer);
  else SET(c, oldest, e->newer);
}

static struct entry MANAGED *find(struct cache MANAGED *c, uint64_t key) {
  struct entry MANAGED *e = c->buckets[bucket_of(c, key)].first;
  while (e && e->key != key) e = e->chain;
  return e;
}

static void evict_oldest(struct cache MANAGED *c) {
  struct entry MANAGED *gone = c->oldest;
  uint64_t b = bucket_of(c, gone->key);
  struct entry MANAGED *e = c->buckets[b].first;
  if (e == gone) {
    SET_AT(c->buckets, b, first, gone->chain);
  } else {
    while (e->chain != gone) e = e->chain;
    SET(e, chain, gone->chain);
  }
  unlink_entry(c, gone);
  c->entries--;
  FREE(gone, struct entry);
}

static void insert(struct cache MANAGED *c, uint64_t key, uint64_t value) {
  struct entry MANAGED *e = NEW(entry_type, struct entry);
  uint64_t b = bucket_of(c, key);
  e->key = key;
  e->value = value;
  SET(e, chain, c->buckets[b].first);
  SET_AT(c->buckets, b, first, e);
  link_newest(c, e);
  c->entries++;
}

int main(int argc, char **argv) {
  uint64_t capacity = argument(argc, argv, 1, 500000), operations = argument(argc, argv, 2, 10000000);
  uint64_t state = 88172645463325252u, checksum = 0, buckets = 1;
  while (buckets < capacity) buckets *= 2;
  PEER_INIT();
  struct cache MANAGED *c = NEW(cache_type, struct cache);
  SET(c, newest, NULL);
  SET(c, oldest, NULL);
  SET(c, buckets, NEW_ARRAY(bucket_type, struct bucket, buckets));
  c->mask = buckets - 1;
  c->entries = 0;
  for (uint64_t i = 0; i < operations; i++) {
    uint64_t key = (random_next(&state) >> 11) % (2 * capacity);
    struct entry MANAGED *e = find(c, key);
    if (e) {
      checksum += e->value;
      unlink_entry(c, e);
      link_newest(c, e);
    } else {
      if (c->entries == capacity) evict_oldest(c);
      insert(c, key, i);
    }
  }
  printf("checksum %llu\n", (unsigned long long)(checksum * 31 + c->entries));
  PEER_REPORT();
  return 0;
}

/* server THREADS SESSIONS MILLISECONDS: each thread serves its share of a table of sessions. A session has a payload of random
 * size and a list of items, and lives for a random number of requests to it: most are short, some long. Each request is timed
 * by the wall clock; each session is checked when it ends. */
#include "alloc.h"
#include "clocks.h"

enum { MAX_THREADS = 64, CHECK_TIME_EVERY = 256, SMALLEST_PAYLOAD = 64, MAX_ITEMS = 12 };

struct item {
  struct item MANAGED *next;
  uint64_t value;
};
TYPE(item_type, struct item, next);

struct session {
  struct item MANAGED *items;
  unsigned char MANAGED *payload;
  uint64_t id;
  uint64_t bytes;
  uint64_t requests_left;
  uint64_t item_sum;
  uint64_t item_count;
};
TYPE(session_type, struct session, items, payload);

struct slot {
  struct session MANAGED *session;
};
TYPE(slot_type, struct slot, session);

struct table {
  struct slot MANAGED *slots;
};
TYPE(table_type, struct table, slots);

static struct table MANAGED *volatile table;
static uint64_t sessions_per_thread, end_ns;
static _Atomic uint64_t next_thread, corrupted, requests;
static struct histogram latency[MAX_THREADS];

static struct session MANAGED *open_session(uint64_t id, uint64_t random) {
  struct session MANAGED *s = NEW(session_type, struct session);
  uint64_t bytes = SMALLEST_PAYLOAD << (random & 3);
  bytes += (random >> 2 & 255) % bytes;
  unsigned char MANAGED *payload = NEW_BYTES(bytes);
  __builtin_memset(payload, (int)(id & 255), bytes);
  SET(s, items, NULL);
  SET(s, payload, payload);
  s->id = id;
  s->bytes = bytes;
  s->requests_left = (random >> 10 & 15) == 0 ? 200 : 1 + (random >> 14 & 15);
  s->item_sum = 0;
  s->item_count = 0;
  return s;
}

static void drop_items(struct session MANAGED *s) {
  struct item MANAGED *i = s->items;
  while (i) {
    struct item MANAGED *next = i->next;
    FREE(i, struct item);
    i = next;
  }
  SET(s, items, NULL);
  s->item_sum = 0;
  s->item_count = 0;
}

static void touch(struct session MANAGED *s, uint64_t value) {
  if (s->item_count == MAX_ITEMS) drop_items(s);
  struct item MANAGED *i = NEW(item_type, struct item);
  SET(i, next, s->items);
  i->value = value;
  SET(s, items, i);
  s->item_sum += value;
  s->item_count++;
  s->requests_left--;
}

/* 1 when the session is not as it was left. */
static uint64_t close_session(struct session MANAGED *s) {
  uint64_t sum = 0;
  for (struct item MANAGED *i = s->items; i; i = i->next) sum += i->value;
  unsigned char expected = (unsigned char)(s->id & 255);
  uint64_t wrong = sum != s->item_sum || s->payload[0] != expected || s->payload[s->bytes - 1] != expected;
  drop_items(s);
  FREE_BYTES(s->payload, s->bytes);
  FREE(s, struct session);
  return wrong;
}

static uint64_t request(struct slot MANAGED *slots, uint64_t n, uint64_t random) {
  uint64_t slot = (random >> 20) % sessions_per_thread, wrong = 0;
  struct session MANAGED *s = slots[slot].session;
  if (s && s->requests_left == 0) {
    wrong = close_session(s);
    s = NULL;
  }
  if (!s) {
    s = open_session(n, random);
    SET_AT(slots, slot, session, s);
  }
  touch(s, random & 0xffff);
  return wrong;
}

static void MANAGED *serve(void MANAGED *unused) {
  (void)unused;
  uint64_t me = next_thread++, state = 88172645463325252u + me, n = 0, wrong = 0;
  struct slot MANAGED *slots = table->slots + me * sessions_per_thread;
  uint64_t before = clock_ns(CLOCK_MONOTONIC);
  while (n % CHECK_TIME_EVERY || before < end_ns) {
    wrong += request(slots, n++, random_next(&state));
    uint64_t after = clock_ns(CLOCK_MONOTONIC);
    histogram_add(&latency[me], after - before);
    before = after;
  }
  corrupted += wrong;
  requests += n;
  return NULL;
}

int main(int argc, char **argv) {
  uint64_t threads = argument(argc, argv, 1, 8), sessions = argument(argc, argv, 2, 160000);
  uint64_t milliseconds = argument(argc, argv, 3, 60000);
  if (threads < 1 || threads > MAX_THREADS || sessions < threads) return 2;
  PEER_INIT();
  sessions_per_thread = sessions / threads;
  struct table MANAGED *t = NEW(table_type, struct table);
  SET(t, slots, NEW_ARRAY(slot_type, struct slot, sessions_per_thread * threads));
  table = t;
  end_ns = clock_ns(CLOCK_MONOTONIC) + milliseconds * 1000000u;
  thread_handle handle[MAX_THREADS];
  for (uint64_t i = 0; i < threads; i++) THREAD_START(handle[i], serve, NULL);
  for (uint64_t i = 0; i < threads; i++) {
    void MANAGED *result;
    THREAD_JOIN(handle[i], result);
    if (i) histogram_merge(&latency[0], &latency[i]);
  }
  printf("checksum %llu\n", (unsigned long long)corrupted);
  printf("requests_per_second %llu\n", (unsigned long long)(requests * 1000 / milliseconds));
  histogram_print(&latency[0], "request");
  PEER_REPORT();
  return 0;
}

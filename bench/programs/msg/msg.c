/* msg LIVE PUSHES CLOCK: a ring of LIVE 1 KiB messages; each push allocates one, fills it and replaces the oldest. (The
 * benchmark of Will Sewell's "Golang's Real-time GC in Theory and Practice".) CLOCK: 0 measures no push, 1 each push by the wall
 * clock, 2 each push by the thread's CPU clock. One reading a push: its end is the start of the next. */
#include "alloc.h"
#include "clocks.h"

enum { MESSAGE = 1024 };

struct slot {
  unsigned char MANAGED *message;
};
TYPE(slot_type, struct slot, message);

static struct histogram latency;

static void push(struct slot MANAGED *ring, uint64_t live, uint64_t n) {
  unsigned char MANAGED *message = NEW_BYTES(MESSAGE);
  __builtin_memset(message, (int)(n & 255), MESSAGE);
  unsigned char MANAGED *old = ring[n % live].message;
  SET_AT(ring, n % live, message, message);
  if (old) FREE_BYTES(old, MESSAGE);
}

int main(int argc, char **argv) {
  uint64_t live = argument(argc, argv, 1, 200000), pushes = argument(argc, argv, 2, 10000000);
  uint64_t measure = argument(argc, argv, 3, 0), checksum = 0;
  PEER_INIT();
  struct slot MANAGED *ring = NEW_ARRAY(slot_type, struct slot, live);
  if (measure == 0) {
    for (uint64_t n = 0; n < pushes; n++) push(ring, live, n);
  } else {
    clockid_t clock = measure == 1 ? CLOCK_MONOTONIC : CLOCK_THREAD_CPUTIME_ID;
    uint64_t before = clock_ns(clock);
    for (uint64_t n = 0; n < pushes; n++) {
      push(ring, live, n);
      uint64_t after = clock_ns(clock);
      histogram_add(&latency, after - before);
      before = after;
    }
  }
  for (uint64_t i = 0; i < live; i++)
    if (ring[i].message) checksum = checksum * 31 + ring[i].message[0] + ring[i].message[MESSAGE - 1];
  printf("checksum %llu\n", (unsigned long long)checksum);
  if (measure) histogram_print(&latency, "push");
  PEER_REPORT();
  return 0;
}

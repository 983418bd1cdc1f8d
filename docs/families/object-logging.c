/* object-logging.c: the collector's half of object-logging.ll, as far as the barrier needs it.
 *
 * A generational collector would call object_becomes_old for what survives a collection, take the log as roots of the next one, and
 * make what it took unlogged again. Compiled by any C compiler that knows `preserve_most` (clang), not by `shade`.
 */
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { GRANULE = 16, START = 4, END = 8, MARK_BIAS = 56, MOST = 1 << 16 }; /* rt/abi: geometry, mark_byte, mutator */

extern _Thread_local char shade_mutator[128];

/* Where the byte of address 0 would be. User addresses have 47 bits, so the table is 8 TiB of address space, touched where objects are. */
uintptr_t object_unlogged;

static uintptr_t logged[MOST];
static atomic_size_t count;

__attribute__((constructor(1))) static void reserve(void) {
  void *table = mmap(NULL, (size_t)1 << 43, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (table == MAP_FAILED) {
    perror("object-logging: no address space");
    exit(1);
  }
  object_unlogged = (uintptr_t)table;
}

static _Atomic uint8_t *unlogged_byte(uintptr_t address) {
  return (_Atomic uint8_t *)(object_unlogged + address / GRANULE);
}

/* Shade's own metadata say where an object starts and ends. */
static uint8_t mark_byte(uintptr_t address) {
  return *(uint8_t *)(address / GRANULE + *(uint64_t *)(shade_mutator + MARK_BIAS));
}

static uintptr_t start_of(uintptr_t address) {
  address &= ~(uintptr_t)(GRANULE - 1);
  while (!(mark_byte(address) & START))
    address -= GRANULE;
  return address;
}

static void set_all(uintptr_t start, uint8_t value) {
  for (;; start += GRANULE) {
    atomic_store_explicit(unlogged_byte(start), value, memory_order_relaxed);
    if (mark_byte(start) & END)
      return;
  }
}

/* The slow path. Two threads may come at once: who takes the start's byte logs. The other need not wait, since the collector looks at
 * the log only when all threads are at safepoints. */
__attribute__((preserve_most, cold)) void object_log(void *slot) {
  uintptr_t start = start_of((uintptr_t)slot);
  if (!atomic_exchange(unlogged_byte(start), 0))
    return;
  set_all(start, 0);
  size_t index = atomic_fetch_add(&count, 1);
  if (index < MOST)
    logged[index] = start;
}

/* The object is old from now on; its next pointer store logs it. */
void object_becomes_old(uintptr_t object) { set_all(start_of(object), 1); }

/* How often the object that holds `address` is in the log. */
int object_times_logged(uintptr_t address) {
  uintptr_t start = start_of(address);
  int times = 0;
  for (size_t i = 0; i < atomic_load(&count) && i < MOST; i++)
    times += logged[i] == start;
  return times;
}

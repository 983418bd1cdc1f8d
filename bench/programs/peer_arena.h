/* alloc.h for the physical limit: a bump arena that knows what the program knows. Small blocks that are given back are taken
 * again by size, last in first out; whole phases are forgotten by resetting the pointer. One arena a thread, no locks. */
#include <sys/mman.h>
#include <unistd.h>

#define ARENA_BYTES ((size_t)64 << 30)
#define ARENA_CLASSES 128 /* of 16 bytes: freed blocks up to 2 KiB are taken again */

static _Thread_local char *arena_next;
static _Thread_local void *arena_free[ARENA_CLASSES];

static inline void arena_open(void) {
  void *base = mmap(NULL, ARENA_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (base == MAP_FAILED) {
    perror("arena");
    exit(1);
  }
  arena_next = base;
}

static inline void *arena_take(size_t bytes) {
  size_t units = (bytes + 15) / 16;
  if (units < ARENA_CLASSES && arena_free[units]) {
    void *p = arena_free[units];
    arena_free[units] = *(void **)p;
    return p;
  }
  if (__builtin_expect(!arena_next, 0)) arena_open();
  char *p = arena_next;
  arena_next = p + units * 16;
  return p;
}

static inline void *arena_take_zeroed(size_t bytes) { return memset(arena_take(bytes), 0, bytes); }

static inline void arena_give(void *p, size_t bytes) {
  size_t units = (bytes + 15) / 16;
  if (units < ARENA_CLASSES) {
    *(void **)p = arena_free[units];
    arena_free[units] = p;
  }
}

#define MANAGED
#define TYPE(name, T, ...) _Static_assert(sizeof(T), #name)
#define TYPE_FLAT(name, T) _Static_assert(sizeof(T), #name)
#define NEW(name, T) ((T *)arena_take(sizeof(T)))
#define NEW_ARRAY(name, T, n) ((T *)arena_take_zeroed((n) * sizeof(T)))
#define NEW_BYTES(n) ((unsigned char *)arena_take(n))
#define SET(object, field, value) ((object)->field = (value))
#define SET_AT(array, i, field, value) ((array)[i].field = (value))
#define COPY(dst, src, T, n) memmove((dst), (src), (n) * sizeof(T))
#define FREE(p, T) arena_give((p), sizeof(T))
#define FREE_BYTES(p, n) arena_give((p), (n))
#define MARK() arena_next
#define RELEASE(m) ((void)((m) && (arena_next = (m))))
#define COLLECT() ((void)0)
#define HAS_COLLECTOR 0
#define BARRIER_ON() 0

#include "plain_threads.h"
#define PEER_INIT() arena_open()
#define PEER_REPORT() ((void)0)

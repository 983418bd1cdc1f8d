/* alloc.h for Shade: managed pointers in address space 1, plain stores (the pass puts the barriers in). */
#include <unistd.h>
#include "shade.h"

#define MANAGED managed
#define TYPE(name, T, ...) SHADE_TYPE(name, T, __VA_ARGS__)
#define TYPE_FLAT(name, T) SHADE_TYPE_NO_POINTERS(name, T)
#define NEW(name, T) shade_new(name)
#define NEW_ARRAY(name, T, n) shade_new_array(name, n)
#define NEW_BYTES(n) ((unsigned char managed *)shade_new_bytes(n))
#define SET(object, field, value) ((object)->field = (value))
#define SET_AT(array, i, field, value) ((array)[i].field = (value))
#define COPY(dst, src, T, n) __builtin_memmove((dst), (src), (n) * sizeof(T))
#define FREE(p, T) ((void)(p))
#define FREE_BYTES(p, n) ((void)(p))
#define MARK() 0
#define RELEASE(m) ((void)(m))
#define COLLECT() shade_gc()
#define HAS_COLLECTOR 1

/* The barrier mode in the thread-local block of rt/abi (offset of `wb_mode`). */
extern _Thread_local char shade_mutator[128] __attribute__((tls_model("local-exec")));
#define BARRIER_ON() (*(volatile uint32_t *)(shade_mutator + 24) != 0)

typedef pthread_t thread_handle;
#define THREAD_START(t, fn, arg) ((void)(shade_thread_create(&(t), fn, arg) && (perror("thread"), exit(1), 0)))
#define THREAD_JOIN(t, result) ((void)shade_thread_join((t), &(result)))
#define SLEEP(ms) ((void)shade_native(usleep, (ms) * 1000u))
#define PEER_INIT() ((void)0)

static inline void PEER_REPORT(void) {
  struct shade_stats s;
  shade_stats(&s);
  printf("cycles %llu\n", (unsigned long long)s.cycles);
  printf("longest_pause_ns %llu\n", (unsigned long long)s.longest_handshake_ns);
}

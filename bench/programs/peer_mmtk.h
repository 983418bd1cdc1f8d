/* alloc.h for MMTk through the binding of bench/peers/mmtk: calls for allocation and for each store. */
#include <unistd.h>
#include "mmtk_peer.h"

#define MANAGED
#define MM_BIT(T, field) (UINT64_C(1) << (offsetof(T, field) / 8))
#define MM_MASK1(T, a) MM_BIT(T, a)
#define MM_MASK2(T, a, b) (MM_BIT(T, a) | MM_BIT(T, b))
#define MM_MASK3(T, a, b, c) (MM_MASK2(T, a, b) | MM_BIT(T, c))
#define MM_MASK4(T, a, b, c, d) (MM_MASK3(T, a, b, c) | MM_BIT(T, d))
#define MM_MASK5(T, a, b, c, d, e) (MM_MASK4(T, a, b, c, d) | MM_BIT(T, e))
#define MM_PICK(a, b, c, d, e, picked, ...) picked
#define MM_MASK(T, ...) MM_PICK(__VA_ARGS__, MM_MASK5, MM_MASK4, MM_MASK3, MM_MASK2, MM_MASK1, )(T, __VA_ARGS__)
#define TYPE(name, T, ...) static const struct mm_type name = {sizeof(T), MM_MASK(T, __VA_ARGS__)}
#define TYPE_FLAT(name, T) static const struct mm_type name = {sizeof(T), 0}
#define NEW(name, T) ((T *)mm_alloc(&(name)))
#define NEW_ARRAY(name, T, n) ((T *)mm_alloc_array(&(name), (n)))
#define NEW_BYTES(n) ((unsigned char *)mm_alloc_bytes(n))
#define SET(object, field, value) mm_write((object), (void **)&(object)->field, (value))
#define SET_AT(array, i, field, value) mm_write((array), (void **)&(array)[i].field, (value))
#define FREE(p, T) ((void)(p))
#define FREE_BYTES(p, n) ((void)(p))
#define MARK() 0
#define RELEASE(m) ((void)(m))
#define COLLECT() mm_collect()
#define HAS_COLLECTOR 1
#define BARRIER_ON() 0

typedef pthread_t thread_handle;
#define THREAD_START(t, fn, arg) ((void)(mm_thread_create(&(t), fn, arg) && (perror("thread"), exit(1), 0)))
#define THREAD_JOIN(t, result) ((void)mm_thread_join((t), &(result)))
#define SLEEP(ms) mm_sleep(ms)
#define PEER_INIT() mm_init((char *)__builtin_frame_address(0) + 64)

static inline void PEER_REPORT(void) {
  printf("cycles %llu\n", (unsigned long long)mm_cycles());
  printf("longest_pause_ns %llu\n", (unsigned long long)mm_longest_pause_ns());
}

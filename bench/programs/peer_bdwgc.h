/* alloc.h for the Boehm–Demers–Weiser collector: conservative, no barrier, default options. */
#define GC_THREADS
#include <gc.h>
#include <unistd.h>

#define MANAGED
#define TYPE(name, T, ...) _Static_assert(sizeof(T), #name)
#define TYPE_FLAT(name, T) _Static_assert(sizeof(T), #name)
#define NEW(name, T) ((T *)GC_MALLOC(sizeof(T)))
#define NEW_ARRAY(name, T, n) ((T *)GC_MALLOC((n) * sizeof(T)))
#define NEW_BYTES(n) ((unsigned char *)GC_MALLOC_ATOMIC(n))
#define SET(object, field, value) ((object)->field = (value))
#define SET_AT(array, i, field, value) ((array)[i].field = (value))
#define COPY(dst, src, T, n) memmove((dst), (src), (n) * sizeof(T))
#define FREE(p, T) ((void)(p))
#define FREE_BYTES(p, n) ((void)(p))
#define MARK() 0
#define RELEASE(m) ((void)(m))
#define COLLECT() GC_gcollect()
#define HAS_COLLECTOR 1
#define BARRIER_ON() 0

#include "plain_threads.h"
#define PEER_INIT() GC_INIT()

static inline void PEER_REPORT(void) { printf("cycles %llu\n", (unsigned long long)GC_get_gc_no()); }

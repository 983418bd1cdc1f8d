/* alloc.h for malloc and free: glibc's, or mimalloc's under PEER_MIMALLOC. */
#include <unistd.h>
#if defined(PEER_MIMALLOC)
#include <mimalloc.h>
#define PEER_MALLOC mi_malloc
#define PEER_CALLOC mi_calloc
#define PEER_FREE mi_free
#else
#define PEER_MALLOC malloc
#define PEER_CALLOC calloc
#define PEER_FREE free
#endif

#define MANAGED
#define TYPE(name, T, ...) _Static_assert(sizeof(T), #name)
#define TYPE_FLAT(name, T) _Static_assert(sizeof(T), #name)
#define NEW(name, T) ((T *)PEER_MALLOC(sizeof(T)))
#define NEW_ARRAY(name, T, n) ((T *)PEER_CALLOC((n), sizeof(T)))
#define NEW_BYTES(n) ((unsigned char *)PEER_MALLOC(n))
#define SET(object, field, value) ((object)->field = (value))
#define SET_AT(array, i, field, value) ((array)[i].field = (value))
#define COPY(dst, src, T, n) memmove((dst), (src), (n) * sizeof(T))
#define FREE(p, T) PEER_FREE(p)
#define FREE_BYTES(p, n) PEER_FREE(p)
#define MARK() 0
#define RELEASE(m) ((void)(m))
#define COLLECT() ((void)0)
#define HAS_COLLECTOR 0
#define BARRIER_ON() 0
#define MANUAL_FREE 1

#include "plain_threads.h"
#define PEER_INIT() ((void)0)
#define PEER_REPORT() ((void)0)

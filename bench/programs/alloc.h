/* What differs between collectors in the C programs of bench/programs, and nothing else: exactly one PEER_* macro is
 * defined by the harness. The programs are the same text for all of them.
 *
 *   MANAGED                      marks a pointer to the heap under test
 *   TYPE(name, T, fields...)     describes T, whose listed fields (1 to 5) are pointers; file scope
 *   TYPE_FLAT(name, T)           describes T without pointers
 *   NEW(name, T)                 one T. Contents are unspecified where malloc would leave them so: programs write every field
 *   NEW_ARRAY(name, T, n)        n values of T, zeroed
 *   NEW_BYTES(n)                 n bytes without pointers, unspecified contents
 *   SET(object, field, value)    object->field = value, for pointer fields
 *   SET_AT(array, i, field, v)   array[i].field = v
 *   COPY(dst, src, T, n)         n values of T that hold pointers, from one heap array to another
 *   FREE(p, T), FREE_BYTES(p, n) give back; nothing where a collector does it
 *   MARK(), RELEASE(m)           an arena forgets what was allocated since m, none of which was given back; nothing elsewhere
 *   MANUAL_FREE                  defined where every object has to be given back one by one
 *   COLLECT()                    one full collection, waits for it; nothing where there is no collector
 *   BARRIER_ON()                 whether this thread's write barrier is on now (0 where unknown)
 *   THREAD_START, THREAD_JOIN, SLEEP, PEER_INIT, PEER_REPORT
 */
#ifndef BENCH_ALLOC_H
#define BENCH_ALLOC_H

#define _GNU_SOURCE
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#if defined(PEER_SHADE)
#include "peer_shade.h"
#elif defined(PEER_BDWGC)
#include "peer_bdwgc.h"
#elif defined(PEER_MMTK)
#include "peer_mmtk.h"
#elif defined(PEER_ARENA)
#include "peer_arena.h"
#elif defined(PEER_GLIBC) || defined(PEER_MIMALLOC)
#include "peer_malloc.h"
#else
#error "define one PEER_* macro"
#endif

#endif

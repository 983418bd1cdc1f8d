/* What the C benchmark programs call in the MMTk binding. */
#ifndef MMTK_PEER_H
#define MMTK_PEER_H
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

/* Bit i of the mask: word i of the value is a pointer. */
struct mm_type {
  uint64_t size;
  uint64_t mask;
};

void mm_init(void *stack_top); /* the main thread */
void *mm_alloc(const struct mm_type *type);
void *mm_alloc_array(const struct mm_type *type, uint64_t n);
void *mm_alloc_bytes(uint64_t n);
void mm_write(void *object, void **slot, void *value);
void mm_collect(void);
int mm_thread_create(pthread_t *thread, void *(*fn)(void *), void *argument);
int mm_thread_join(pthread_t thread, void **result);
void mm_sleep(uint64_t milliseconds);
uint64_t mm_cycles(void);
uint64_t mm_longest_pause_ns(void);

#endif

/* locks.c: locks of the C library, free and contended, while collections run. Prints what they counted, and what locks say that cannot be taken. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <threads.h>

#include <shade.h>

enum { THREADS = 4, ROUNDS = 20000 };

struct node {
  struct node managed *next;
};
SHADE_TYPE(node_type, struct node, next);

static struct node managed *last;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_spinlock_t spin;
static mtx_t c11;
static int counts[4];

static void check(int failed) {
  if (failed)
    _Exit(3);
}

static void managed *work(void managed *argument) {
  for (int i = 0; i < ROUNDS; i++) {
    struct node managed *node = shade_new(node_type);
    check(pthread_mutex_lock(&mutex));
    node->next = last;
    last = counts[0] % 100 ? node : 0;
    counts[0]++;
    check(pthread_mutex_unlock(&mutex));
    check(pthread_rwlock_wrlock(&rwlock));
    counts[1]++;
    check(pthread_rwlock_unlock(&rwlock));
    check(pthread_rwlock_rdlock(&rwlock));
    check(counts[1] <= i);
    check(pthread_rwlock_unlock(&rwlock));
    check(pthread_spin_lock(&spin));
    counts[2]++;
    check(pthread_spin_unlock(&spin));
    check(mtx_lock(&c11) != thrd_success);
    counts[3]++;
    check(mtx_unlock(&c11) != thrd_success);
  }
  return argument;
}

int main(void) {
  check(pthread_spin_init(&spin, 0) || mtx_init(&c11, mtx_plain) != thrd_success);
  pthread_t threads[THREADS];
  for (int i = 0; i < THREADS; i++)
    check(shade_thread_create(&threads[i], work, 0));
  for (int i = 0; i < THREADS; i++)
    check(shade_thread_join(threads[i], 0));
  for (int i = 0; i < 4; i++)
    printf("%d ", counts[i]);

  pthread_mutexattr_t kind;
  pthread_mutex_t checking, again;
  check(pthread_mutexattr_init(&kind) || pthread_mutexattr_settype(&kind, PTHREAD_MUTEX_ERRORCHECK));
  check(pthread_mutex_init(&checking, &kind) || pthread_mutexattr_settype(&kind, PTHREAD_MUTEX_RECURSIVE));
  check(pthread_mutex_init(&again, &kind));
  printf("checking %d %d ", pthread_mutex_lock(&checking), pthread_mutex_lock(&checking) == EDEADLK);
  printf("again %d %d ", pthread_mutex_lock(&again), pthread_mutex_lock(&again));
  check(pthread_rwlock_wrlock(&rwlock));
  printf("owned %d %d\n", pthread_rwlock_rdlock(&rwlock) == EDEADLK, pthread_rwlock_wrlock(&rwlock) == EDEADLK);
}

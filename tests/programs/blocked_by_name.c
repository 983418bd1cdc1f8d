/* blocked_by_name.c: eight threads block in the C library for as long as the program runs, and nothing in the source says so.
 *
 * With THROUGH set the calls go through it, and are ordinary ones.
 */
#include <errno.h>
#include <poll.h>
#include <semaphore.h>
#include <stdio.h>
#include <unistd.h>

#include <shade.h>

#ifndef THROUGH
#define THROUGH(f) f
#endif

enum { BLOCKED = 8 };

extern volatile int spinning;

static int ends[2];
static pthread_mutex_t held = PTHREAD_MUTEX_INITIALIZER, free_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t never = PTHREAD_COND_INITIALIZER;
static sem_t none;
static pthread_t first;
static _Atomic int begun;

/* In the C library now, or about to be. */
static void *block(void *number) {
  char byte;
  begun++;
  switch ((long)number) {
  case 0:
    THROUGH(sleep)(1000000);
    break;
  case 1:
    THROUGH(read)(ends[0], &byte, 1);
    break;
  case 2:
    THROUGH(poll)(&(struct pollfd){.fd = ends[0], .events = POLLIN}, 1, -1);
    break;
  case 3:
    THROUGH(pthread_mutex_lock)(&held);
    break;
  case 4:
    THROUGH(pthread_mutex_lock)(&free_lock);
    for (;;)
      THROUGH(pthread_cond_wait)(&never, &free_lock);
  case 5:
    THROUGH(sem_wait)(&none);
    break;
  case 6:
    THROUGH(pthread_join)(first, 0);
    break;
  case 7:
    THROUGH(fgetc)(fdopen(ends[0], "r"));
    break;
  }
  fprintf(stderr, "blocked_by_name: call %d came back (%d)\n", (int)(long)number, errno);
  _Exit(4);
}

void managed *spin(void managed *argument) {
  pthread_t thread;
  if (pipe(ends) || sem_init(&none, 0, 0) || pthread_mutex_lock(&held))
    _Exit(5);
  for (long i = 0; i < BLOCKED; i++)
    if (pthread_create(i ? &thread : &first, 0, block, (void *)i))
      _Exit(5);
  while (begun < BLOCKED)
    usleep(100);
  spinning = 1;
  pause();
  return argument;
}

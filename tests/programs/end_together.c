/* Sixteen threads use the runtime wrongly at the same time. */
#include <pthread.h>
#include "shade.h"

enum { THREADS = 16 };
static _Atomic int waiting = THREADS;

static void managed *misuse(void managed *unused) {
  waiting--;
  while (waiting) {}
  shade_handle_free((shade_handle)12345);
  return unused;
}

int main(void) {
  pthread_t threads[THREADS];
  for (int i = 0; i < THREADS; i++) shade_thread_create(&threads[i], misuse, NULL);
  for (int i = 0; i < THREADS; i++) shade_thread_join(threads[i], NULL);
  return 0;
}

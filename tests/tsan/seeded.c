/* Two threads add to a counter: under a lock (LOCKED), or in a race that ThreadSanitizer must report. Now and then they sleep, in native state: the collector
 * acts for them, and what it did must be visible to them afterwards. */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

#include <shade.h>

struct node {
  struct node managed *next;
};
SHADE_TYPE(node_type, struct node, next);

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long counter;

static void managed *work(void managed *list) {
  for (long i = 0; i < 20000; i++) {
    struct node managed *node = shade_new(node_type);
    node->next = i % 100 == 0 ? NULL : list;
    list = node;
    if (i % 200 == 0)
      usleep(1000);
#ifdef LOCKED
    pthread_mutex_lock(&lock);
#endif
    counter++;
#ifdef LOCKED
    pthread_mutex_unlock(&lock);
#endif
  }
  return list;
}

int main(void) {
  pthread_t threads[2];
  for (int i = 0; i < 2; i++)
    if (shade_thread_create(&threads[i], work, NULL) != 0)
      return 1;
  for (int i = 0; i < 2; i++)
    shade_thread_join(threads[i], NULL);
  pthread_mutex_lock(&lock);
  printf("%ld\n", counter);
  pthread_mutex_unlock(&lock);
  return 0;
}

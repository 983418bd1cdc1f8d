/* spin_native_join.c: blocked in pthread_join itself, through shade_native. */
#include <unistd.h>

#include <shade.h>

extern volatile int spinning;

static void managed *sleep_on(void managed *argument) {
  for (;;)
    shade_native(pause);
  return argument;
}

void managed *spin(void managed *argument) {
  pthread_t other;
  if (shade_thread_create(&other, sleep_on, argument) != 0)
    return NULL;
  spinning = 1;
  shade_native(pthread_join, other, (void **)0);
  return argument;
}

/* spin_join.c: blocked in shade_thread_join; the thread waited for is blocked in a native call itself. */
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
  void managed *result = NULL;
  if (shade_thread_create(&other, sleep_on, argument) != 0)
    return NULL;
  spinning = 1;
  shade_thread_join(other, &result);
  return result;
}

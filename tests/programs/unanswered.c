/* unanswered.c WHERE: a thread is for 400 ms where it does not answer the collector: `spins` in a loop of its own, `reads` from a pipe, or
 * `native`, which says that it does; from the beginning of a collection on. It is not managed code that does so, but a file of its own. */
#include <stdio.h>
#include <unistd.h>

#include <shade.h>

void holdup_spin(volatile int *until);
void holdup_read(int from);

static const char *where;
static int ends[2];
static _Atomic int started, collecting;
static volatile int finish;

static void managed *be_there(void managed *unused) {
  (void)unused;
  started = 1;
  if (strcmp(where, "spins") == 0)
    holdup_spin(&finish);
  else if (strcmp(where, "reads") == 0)
    holdup_read(ends[0]);
  else
    shade_native(holdup_read, ends[0]);
  return 0;
}

static void *write_later(void *unused) {
  (void)unused;
  while (!collecting)
    shade_native(usleep, 1000);
  shade_native(usleep, 400000);
  finish = 1;
  return write(ends[1], "", 1) == 1 ? 0 : unused;
}

int main(int argc, char **argv) {
  where = argc > 1 ? argv[1] : "spins";
  pthread_t thread, writer;
  if (pipe(ends) || pthread_create(&writer, 0, write_later, 0) || shade_thread_create(&thread, be_there, 0))
    return 1;
  while (!started)
    shade_native(usleep, 100);
  shade_native(usleep, 20000);
  collecting = 1;
  shade_gc();
  puts("collected");
  shade_thread_join(thread, 0);
}

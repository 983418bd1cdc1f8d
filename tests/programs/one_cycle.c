/* Collects once and ends, all on one processor: what the collector does behind a collection's end is not done. */
#define _GNU_SOURCE
#include <dirent.h>
#include <sched.h>
#include <stdlib.h>
#include "shade.h"

static void managed *volatile large;

/* With the runtime's threads, which are there already. */
static int keep_to_one_processor(void) {
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(sched_getcpu(), &one);
  DIR *threads = opendir("/proc/self/task");
  if (!threads) return 0;
  for (struct dirent *thread; (thread = readdir(threads));)
    if (atoi(thread->d_name) && sched_setaffinity(atoi(thread->d_name), sizeof one, &one)) return 0;
  return !closedir(threads);
}

int main(void) {
  if (!keep_to_one_processor()) return 1;
  large = shade_new_bytes(64 << 20);
  shade_gc();
  return *(char managed *)large;
}

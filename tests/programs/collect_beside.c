/* collect_beside.c: main for programs whose other thread never comes to an end.
 *
 * Starts `spin` (in a file of its own), waits until it runs, collects three times and ends the process with exit code 0 while
 * `spin` is still at it. A `spin` that a collection has to wait for makes this program hang.
 */
#include <stdio.h>
#include <unistd.h>

#include <shade.h>

/* Set by `spin` when it begins. */
volatile int spinning;

void managed *spin(void managed *argument);

int main(void) {
  pthread_t spinner;
  struct shade_stats before, after;
  if (shade_thread_create(&spinner, spin, shade_new_bytes(64)) != 0)
    return 1;
  while (!spinning)
    shade_native(sleep, 0);
  shade_native(usleep, 20000); /* well inside the loop */
  shade_stats(&before);
  for (int i = 0; i < 3; i++)
    shade_gc();
  shade_stats(&after);
  if (after.cycles < before.cycles + 3) {
    fprintf(stderr, "collect_beside: %d cycles\n", (int)(after.cycles - before.cycles));
    return 3;
  }
  puts("collected");
  exit(0);
}

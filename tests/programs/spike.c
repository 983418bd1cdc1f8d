/* spike.c MIB SPIKE_MIB: holds MIB of lists, then SPIKE_MIB more for a moment, then collects 5 times and prints, before and after each, what is
 * resident over what is live: `ratio 1.07`. The lists are intact in the end. A third argument says after how many collections to call
 * shade_free_os_memory.
 */
#include <stdio.h>
#include <unistd.h>

#include <shade.h>

struct node {
  struct node managed *next;
  uint64_t value;
  char body[48];
};
SHADE_TYPE(node_type, struct node, next);

static struct node managed *kept;
static struct node managed *spike;

static void grow(struct node managed *managed *list, long mib) {
  for (long i = 0; i < mib << 20; i += sizeof(struct node)) {
    struct node managed *node = shade_new(node_type);
    node->next = *list;
    node->value = i;
    *list = node;
  }
}

static double resident(void) {
  long pages = 0;
  FILE *statm = fopen("/proc/self/statm", "r");
  if (!statm || fscanf(statm, "%*d %ld", &pages) != 1)
    exit(1);
  fclose(statm);
  return pages * 4096.0;
}

static void report(void) {
  struct shade_stats stats;
  shade_stats(&stats);
  printf("ratio %.3f\n", resident() / stats.live_bytes);
}

int main(int argc, char **argv) {
  long mib = argc > 1 ? atol(argv[1]) : 64, spike_mib = argc > 2 ? atol(argv[2]) : 512;
  int free_after = argc > 3 ? atoi(argv[3]) : -1;
  grow(shade_local(&kept), mib);
  grow(shade_local(&spike), spike_mib);
  spike = 0;
  for (int i = 0; i < 5; i++) {
    if (i == free_after)
      shade_free_os_memory();
    else
      shade_gc();
    report();
  }
  long count = 0;
  for (struct node managed *node = kept; node; node = node->next, count++)
    if (node->value != ((mib << 20) / sizeof(struct node) - 1 - count) * sizeof(struct node))
      return 3;
  return count * (long)sizeof(struct node) != mib << 20;
}

/* fragmentation.c DISTRIBUTION MIB MODE: objects of many sizes die at random and others take their places, 10 times over.
 *
 * DISTRIBUTION: uniform (16 to 2,016 bytes), bimodal (32 bytes, or one in 16 of 2,016), power (16 to 8,192, twice the size a third as often),
 * large (uniform, and one in 256 of 8 KiB to 256 KiB). MIB: how much lives.
 * MODE steady: one object after the other dies, the oldest or any, until 10 times what lives was allocated. Prints `peak R`, what the heap took at most, and
 *   `resident R`, the process, over live * (1 + percent / 100); PERCENT is the next argument.
 * MODE rounds: 10 times a random half dies, a collection finds it dead, others take their places, and another collection; then prints
 *   `ratio R`, live over resident.
 * Every object's contents are looked at when it dies and in the end.
 */
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include <shade.h>

enum { ROUNDS = 10 };

struct thing {
  struct thing managed *self;
  uint64_t bytes;
  uint64_t words[];
};
SHADE_TYPE(thing_type, struct thing, self);

struct slot {
  struct thing managed *thing;
};
SHADE_TYPE(slot_type, struct slot, thing);

static struct slot managed *slots;
static uint64_t count, live, most_live;
static const char *distribution;
static uint64_t seed = 42;

static uint64_t below(uint64_t n) {
  seed = seed * 6364136223846793005 + 1442695040888963407;
  return (seed >> 33) % n;
}

static uint64_t some_size(void) {
  if (!strcmp(distribution, "bimodal"))
    return below(16) ? 32 : 2016;
  if (!strcmp(distribution, "power")) {
    uint64_t size = 16;
    while (size < 4096 && !below(3))
      size *= 2;
    return size + below(size / 16 + 1) * 16;
  }
  if (!strcmp(distribution, "large") && !below(256))
    return (8 << 10) + below((248 << 10) / 16) * 16;
  return 16 + below(126) * 16;
}

/* The type is of 16 bytes; an array of it has a pointer in every other word, of which all but the first stay null. */
static struct thing managed *make(uint64_t bytes) {
  struct thing managed *thing = shade_new_array(thing_type, bytes / 16);
  thing->self = thing;
  thing->bytes = bytes;
  for (uint64_t i = 0; i < bytes / 16 - 1; i++)
    thing->words[2 * i + 1] = bytes + i;
  return thing;
}

static void look_at(struct thing managed *thing) {
  int intact = thing->self == thing;
  for (uint64_t i = 0; i < thing->bytes / 16 - 1; i++)
    intact &= !thing->words[2 * i] && thing->words[2 * i + 1] == thing->bytes + i;
  if (!intact) {
    printf("an object of %lu bytes is not intact\n", thing->bytes);
    exit(1);
  }
}

static void drop(uint64_t i) {
  if (!slots[i].thing)
    return;
  look_at(slots[i].thing);
  live -= slots[i].thing->bytes;
  slots[i].thing = NULL;
}

static uint64_t replace(uint64_t i) {
  drop(i);
  uint64_t bytes = some_size();
  slots[i].thing = make(bytes);
  live += bytes;
  if (live > most_live)
    most_live = live;
  return bytes;
}

static double resident(void) {
  long pages = 0;
  FILE *statm = fopen("/proc/self/statm", "r");
  if (!statm || fscanf(statm, "%*d %ld", &pages) != 1)
    exit(1);
  fclose(statm);
  return pages * 4096.0;
}

static struct shade_stats stats_now(void) {
  struct shade_stats stats;
  shade_stats(&stats);
  return stats;
}

static void rounds(void) {
  for (int round = 0; round < ROUNDS; round++) {
    for (uint64_t i = 0; i < count; i++)
      if (below(2))
        drop(i);
    shade_gc();
    for (uint64_t i = 0; i < count; i++)
      if (!slots[i].thing)
        replace(i);
    shade_gc();
    printf("ratio %.3f heap %.3f\n", live / resident(), live / (double)stats_now().heap_bytes);
  }
}

static void steady(uint64_t wanted, double percent) {
  for (uint64_t bytes = 0, oldest = 0; bytes < ROUNDS * wanted;) {
    bytes += replace(below(count));
    bytes += replace(oldest++ % count);
  }
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  double allowed = most_live * (1 + percent / 100);
  printf("cycles %lu\n", stats_now().cycles);
  printf("peak %.3f\n", stats_now().peak_heap_bytes / allowed);
  printf("resident %.3f\n", usage.ru_maxrss * 1024.0 / allowed);
}

int main(int argc, char **argv) {
  if (argc < 4)
    return 2;
  distribution = argv[1];
  uint64_t wanted = strtoul(argv[2], NULL, 10) << 20;
  /* How many objects that is. */
  for (uint64_t bytes = 0; bytes < wanted; count++)
    bytes += some_size() + sizeof(struct slot);
  slots = shade_new_array(slot_type, count);
  live = most_live = count * sizeof(struct slot);
  for (uint64_t i = 0; i < count; i++)
    replace(i);
  if (!strcmp(argv[3], "rounds"))
    rounds();
  else
    steady(wanted, argc > 4 ? atof(argv[4]) : 100);
  for (uint64_t i = 0; i < count; i++)
    look_at(slots[i].thing);
  return 0;
}

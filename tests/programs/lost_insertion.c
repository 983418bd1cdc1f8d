/* lost_insertion.c: loses objects unless a thread whose stack is not scanned yet shades the value it stores.
 *
 *   lost_insertion [CYCLES]
 *
 * The giver holds an item that nobody else has while it waits in a foreign call, where it answers no handshake, until the
 * receiver has made some hundred boxes. The receiver answers at once: in the middle of the handshake that scans stacks it is
 * scanned, allocates black boxes and publishes them, while the giver is not scanned. The giver wakes, puts the item into
 * the newest box and forgets it, all before it polls. Its stack then no longer shows the item, and nobody scans a black box. The
 * main thread collects CYCLES times. Prints `intact` and exits with 0, or says what is damaged and exits with 3.
 */
#include <semaphore.h>
#include <stdio.h>
#include <time.h>

#include <shade.h>

enum { KEPT = 512, BOXES = 200, PAUSE = 500 };

struct item {
  uint64_t id, check;
};
struct box {
  struct item managed *item;
};
struct shelf {
  struct box managed *box[KEPT]; /* the last boxes that got an item */
};
SHADE_TYPE_NO_POINTERS(item_type, struct item);
SHADE_TYPE(box_type, struct box, item);
SHADE_TYPE(shelf_type, struct shelf, box);

static struct box managed *newest;
static struct shelf managed *shelf;
static int stop, waiting;
static sem_t boxes_made;

static void verify(const struct item managed *item) {
  if (item->check != ~item->id * 0x9e3779b97f4a7c15u) {
    fprintf(stderr, "lost_insertion: an item is damaged: id %016llx, check %016llx\n", (unsigned long long)item->id,
            (unsigned long long)item->check);
    _Exit(3);
  }
}

/* Makes boxes only while the giver waits, and few: its allocations must not come to wait for the collection, which waits for the
 * giver, which waits for a box. */
static void managed *receive(void managed *unused) {
  while (!__atomic_load_n(&stop, __ATOMIC_ACQUIRE)) {
    if (!__atomic_exchange_n(&waiting, 0, __ATOMIC_ACQ_REL))
      continue;
    for (int i = 0; i < BOXES; i++) {
      __atomic_store_n(&newest, shade_new(box_type), __ATOMIC_RELEASE);
      for (volatile int pause = 0; pause < PAUSE; pause++)
        ;
    }
    sem_post(&boxes_made);
  }
  sem_post(&boxes_made);
  return unused;
}

/* Through a pointer, so that the call is not native by its name: this thread counts as running. Not for ever: a collector that parks all threads parks the receiver until this one
 * answers, and then there is no black box to be had. */
static void wait_for_boxes(void) {
  static int (*volatile wait)(sem_t *, const struct timespec *) = sem_timedwait;
  struct timespec until;
  clock_gettime(CLOCK_REALTIME, &until);
  until.tv_nsec += 50 * 1000 * 1000;
  if (until.tv_nsec >= 1000 * 1000 * 1000) {
    until.tv_sec++;
    until.tv_nsec -= 1000 * 1000 * 1000;
  }
  wait(&boxes_made, &until);
}

/* Not inlined: on return the item is in no register that a callee saves. */
__attribute__((noinline)) static void give(uint64_t id) {
  struct item managed *item = shade_new(item_type);
  item->id = id;
  item->check = ~id * 0x9e3779b97f4a7c15u;
  __atomic_store_n(&waiting, 1, __ATOMIC_RELEASE);
  wait_for_boxes();
  struct box managed *box = __atomic_load_n(&newest, __ATOMIC_ACQUIRE);
  if (!box) /* it had stopped */
    return;
  box->item = item;
  shelf->box[id % KEPT] = box;
}

__attribute__((noinline)) static void verify_shelf(void) {
  for (int i = 0; i < KEPT; i++)
    if (shelf->box[i] && shelf->box[i]->item)
      verify(shelf->box[i]->item);
}

static void managed *keep_giving(void managed *unused) {
  for (uint64_t id = 0; !__atomic_load_n(&stop, __ATOMIC_ACQUIRE); id++) {
    give(id);
    sched_yield(); /* overwrites the registers that a caller saves */
    verify_shelf();
  }
  return unused;
}

int main(int argc, char **argv) {
  int cycles = argc > 1 ? atoi(argv[1]) : 60;
  pthread_t giver, receiver;
  shelf = shade_new(shelf_type);
  sem_init(&boxes_made, 0, 0);
  if (shade_thread_create(&receiver, receive, NULL) != 0 || shade_thread_create(&giver, keep_giving, NULL) != 0)
    return 1;
  for (int i = 0; i < cycles; i++)
    shade_gc();
  __atomic_store_n(&stop, 1, __ATOMIC_RELEASE);
  shade_thread_join(giver, NULL);
  shade_thread_join(receiver, NULL);
  verify_shelf();
  puts("intact");
  return 0;
}

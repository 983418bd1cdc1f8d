/* windows.c: threads that do, in each window of a cycle, what the protocol is there for.
 *
 *   windows WHAT CYCLES ITEMS
 *
 * A thread's part depends on its own barrier mode, which it looks up where compiled code does: a race that takes luck elsewhere takes place in each cycle
 * here. Each of the ITEMS items of a table has a child. The main thread collects CYCLES times. Prints `intact` and exits with 0, or says what is
 * damaged and exits with 3. WHAT is done beside it:
 *
 *   cut     A writer publishes items until it is armed, forgets the last one, is scanned, and then takes what is published. A cutter, armed before it, takes back
 *           what it saw there.
 *   fill    A writer moves items from the table into the newest box of a maker that is armed before it.
 *   swap    Threads exchange items of the table, and children of items.
 *   attach  A thread is started when its starter is armed, and is a writer; another when its starter is scanned: it puts new items into the table, exchanges some, and ends.
 *   take    A thread that is scanned takes an item from the table, and its child as soon as a flush has been asked for.
 *           An ephemeron knows something of the item.
 *   get     A thread that has flushed takes objects that only a weak pointer and an ephemeron know.
 *   reuse   As soon as a cycle has ended, a thread makes objects where those that died were, which weak pointers know.
 *   native  Threads enter native state and leave it.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <shade.h>

/* What a thread that ends has logged fits into its buffer. */
enum { SWAPPERS = 3, SWAPS = 200 };

struct item {
  struct item managed *child;
  uint64_t id, check;
};
struct slot {
  struct item managed *item;
};
SHADE_TYPE(item_type, struct item, child);
SHADE_TYPE(slot_type, struct slot, item);

static struct slot managed *table;
static struct item managed *volatile published;
static struct item managed *newest;
static uint64_t items;
static int stop, running;

/* The thread's own block, as `rt/abi/src/mutator.rs` lays it out. */
static int armed(void) {
  int mode;
  __asm__ volatile("movl %%fs:shade_mutator@tpoff+24, %0" : "=r"(mode));
  return mode != 0;
}

/* Does it record new values? It does so until its stack is scanned. */
static int unscanned(void) {
  uint64_t mask;
  __asm__ volatile("movq %%fs:shade_mutator@tpoff+16, %0" : "=r"(mask));
  return mask != 0;
}

/* A thread that waits leaves the processor to those that are to do something meanwhile. It counts as running: the function is not called by its name. */
static void nap(void) {
  static int (*volatile sleep)(useconds_t) = usleep;
  sleep(50);
}

/* Where its buffer's next entry goes: back at the start after a flush. */
static uint64_t next_entry(void) {
  uint64_t next;
  __asm__ volatile("movq %%fs:shade_mutator@tpoff+0, %0" : "=r"(next));
  return next;
}

static int stopped(void) { return __atomic_load_n(&stop, __ATOMIC_ACQUIRE); }

static void verify(const struct item managed *item) {
  if (item->check != ~item->id * 0x9e3779b97f4a7c15u) {
    fprintf(stderr, "an item is damaged: id %016llx, check %016llx\n", (unsigned long long)item->id,
            (unsigned long long)item->check);
    _Exit(3);
  }
}

static struct item managed *new_item(uint64_t id, struct item managed *child) {
  struct item managed *item = shade_new(item_type);
  item->id = id;
  item->check = ~id * 0x9e3779b97f4a7c15u;
  item->child = child;
  return item;
}

static uint64_t next(uint64_t *random) {
  *random = *random * 6364136223846793005u + 1442695040888963407u;
  return *random >> 33;
}

/* No register holds a pointer any more: those that a callee saves are the caller's again, the others are cleared. */
__attribute__((always_inline)) static inline void forget(void) {
  __asm__ volatile("xorl %%eax, %%eax; xorl %%ecx, %%ecx; xorl %%edx, %%edx; xorl %%esi, %%esi; xorl %%edi, %%edi\n\t"
                   "xorl %%r8d, %%r8d; xorl %%r9d, %%r9d; xorl %%r10d, %%r10d; xorl %%r11d, %%r11d" ::
                       : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "rbx", "r12", "r13", "r14", "r15",
                         "cc", "memory");
}

/* Nor does what lies below this frame on the stack, where others will lie and leave gaps. */
__attribute__((noinline)) static void forget_frames(void) {
  volatile uint64_t gone[256];
  for (int i = 0; i < 256; i++)
    gone[i] = 0;
}

/* Not inlined: what they made is forgotten when they return. They store only while the thread is not armed: their calls and allocations are safepoints. */
__attribute__((noinline)) static void publish(uint64_t id) {
  struct item managed *item = new_item(id, NULL);
  if (!armed())
    shade_write_ptr((void managed *)&published, item);
  forget();
}

/* The table's slot gets another item, a box that was the newest lately the one that it had. */
__attribute__((noinline)) static void move(uint64_t at) {
  if (at % 2048 == 0)
    newest = published;
  struct item managed *box = newest;
  struct item managed *substitute = new_item(at, new_item(at, NULL));
  if (box && !armed()) {
    struct item managed *item = table[at % items].item;
    table[at % items].item = substitute;
    box->child = item;
  }
  forget();
}

/* Two cycles of a thread: until it is armed it does `before`; what it finds then is whole when the second one begins. */
static void through_two_cycles(void (*before)(uint64_t), uint64_t *count) {
  while (!armed() && !stopped())
    before(++*count);
  while (armed() && unscanned())
    nap();
  struct item managed *found = published;
  while (armed())
    nap();
  /* All is swept when the second one begins. */
  while (!armed() && !stopped())
    nap();
  if (found)
    verify(found);
  if (found && found->child)
    verify(found->child);
  while (armed())
    nap();
}

static void begin(void) { __atomic_fetch_add(&running, 1, __ATOMIC_ACQ_REL); }

static void managed *write_items(void managed *unused) {
  begin();
  for (uint64_t count = 0; !stopped();)
    through_two_cycles(publish, &count);
  return unused;
}

static void managed *move_items(void managed *unused) {
  begin();
  for (uint64_t count = 0; !stopped();)
    through_two_cycles(move, &count);
  return unused;
}

static void managed *cut(void managed *unused) {
  begin();
  while (!stopped())
    if (armed())
      shade_write_ptr((void managed *)&published, NULL);
    else
      nap();
  return unused;
}

static void managed *make_boxes(void managed *unused) {
  begin();
  for (uint64_t id = 0; !stopped(); id++) {
    published = new_item(id, NULL);
    nap();
  }
  return unused;
}

static void exchange(uint64_t *random) {
  struct slot managed *a = &table[next(random) % items];
  struct slot managed *b = &table[next(random) % items];
  struct item managed *x = a->item;
  struct item managed *y = b->item;
  if (*random >> 63) {
    a->item = y;
    b->item = x;
  } else {
    struct item managed *child = x->child;
    x->child = y->child;
    y->child = child;
    verify(child ? child : x);
  }
  verify(x);
  verify(y);
}

static void managed *swap(void managed *seed) {
  begin();
  for (uint64_t random = *(uint64_t managed *)seed; !stopped();)
    exchange(&random);
  return seed;
}

static void managed *write_once(void managed *unused) {
  uint64_t count = 0;
  through_two_cycles(publish, &count);
  return unused;
}

static void managed *swap_and_end(void managed *seed) {
  uint64_t random = *(uint64_t managed *)seed;
  for (int i = 0; i < SWAPS / 4; i++)
    table[next(&random) % items].item = new_item(i, new_item(i, NULL));
  for (int i = 0; i < SWAPS; i++)
    exchange(&random);
  return NULL;
}

static void verify_both(struct item managed *item) {
  if (item)
    verify(item);
  if (item && item->child)
    verify(item->child);
}

/* Until this cycle is over, and the stack scanned in the next one: all is swept then. */
static void wait_for_next_scan(void) {
  while (!unscanned())
    nap();
  while (unscanned() && !stopped())
    nap();
}

/* Of a thread that has logged something; or until marking is over. */
static void wait_for_flush(void) {
  for (uint64_t entry = next_entry(); !unscanned() && next_entry() >= entry;)
    ;
}

/* Knows something of the slot's item. */
__attribute__((noinline)) static shade_ephemeron make_datum(struct slot managed *slot) {
  shade_ephemeron datum = shade_ephemeron_new(slot->item, new_item(3, new_item(4, NULL)));
  forget();
  return datum;
}

static void managed *take(void managed *unused) {
  begin();
  for (uint64_t random = 1; !stopped();) {
    struct item managed *substitute = new_item(1, new_item(2, NULL));
    struct slot managed *slot = &table[next(&random) % items];
    shade_ephemeron datum = make_datum(slot);
    while (unscanned() && !stopped())
      nap();
    struct item managed *item = slot->item;
    slot->item = substitute;
    wait_for_flush();
    struct item managed *child = item->child;
    item->child = NULL;
    wait_for_next_scan();
    verify_both(item);
    verify_both(child);
    struct item managed *value = shade_ephemeron_get(datum);
    if (!value) {
      fprintf(stderr, "the datum of a live item has vanished\n");
      _Exit(3);
    }
    verify_both(value);
    shade_ephemeron_free(datum);
    while (!unscanned())
      nap();
  }
  return unused;
}

__attribute__((noinline)) static void make_weak(shade_weak *weak, shade_ephemeron *ephemeron) {
  *weak = shade_weak_new(new_item(1, new_item(2, NULL)));
  *ephemeron = shade_ephemeron_new(new_item(3, NULL), new_item(4, new_item(5, NULL)));
  forget();
}

static void managed *get(void managed *unused) {
  begin();
  for (uint64_t random = 1; !stopped();) {
    shade_weak weak;
    shade_ephemeron ephemeron;
    make_weak(&weak, &ephemeron);
    forget_frames();
    while (unscanned() && !stopped())
      nap();
    exchange(&random);
    wait_for_flush();
    /* The weak pointer first: a value that is shaded would keep marking from ending meanwhile. */
    struct item managed *item = shade_weak_get(weak);
    struct item managed *value = shade_ephemeron_get(ephemeron);
    wait_for_next_scan();
    verify_both(item);
    verify_both(value);
    shade_weak_free(weak);
    shade_ephemeron_free(ephemeron);
    while (!unscanned())
      nap();
  }
  return unused;
}

enum { DYING = 64, NEW = 4096, OLD_ID = 1, NEW_ID = 2 };

__attribute__((noinline)) static void make_dying(shade_weak *weak) {
  for (int i = 0; i < DYING; i++)
    weak[i] = shade_weak_new(new_item(OLD_ID, NULL));
  forget();
}

static void managed *reuse(void managed *unused) {
  begin();
  while (!stopped()) {
    shade_weak weak[DYING];
    make_dying(weak);
    forget_frames();
    while (!armed() && !stopped())
      nap();
    while (armed())
      ;
    for (int n = 0; n < NEW && !armed(); n++) {
      new_item(NEW_ID, NULL);
      struct item managed *item = shade_weak_get(weak[n % DYING]);
      if (item && item->id != OLD_ID) {
        fprintf(stderr, "a weak pointer gives another object than it was made of\n");
        _Exit(3);
      }
    }
    for (int i = 0; i < DYING; i++)
      shade_weak_free(weak[i]);
  }
  return unused;
}

static void run(void managed *(*function)(void managed *), uint64_t seed) {
  uint64_t managed *box = (uint64_t managed *)shade_new_bytes(sizeof(uint64_t));
  *box = seed;
  pthread_t thread;
  if (shade_thread_create(&thread, function, box) || shade_thread_join(thread, NULL))
    _Exit(1);
}

static void managed *start_threads(void managed *unused) {
  begin();
  for (uint64_t seed = 1; !stopped(); seed++)
    if (armed() && unscanned())
      run(write_once, seed);
    else if (armed())
      run(swap_and_end, seed);
    else
      nap();
  return unused;
}

static void managed *go_native(void managed *unused) {
  begin();
  struct item managed *item = new_item(1, new_item(2, NULL));
  for (uint64_t i = 0; !stopped(); i++) {
    shade_native(usleep, 10);
    verify(item);
    verify(item->child);
    item = new_item(i, new_item(i, NULL));
  }
  return unused;
}

static const struct {
  const char *name;
  void managed *(*threads[SWAPPERS])(void managed *);
} parts[] = {
    {"cut", {cut, write_items}},  {"fill", {make_boxes, move_items}},         {"swap", {swap, swap, swap}},
    {"attach", {cut, start_threads}}, {"take", {take}}, {"get", {get}}, {"reuse", {reuse}}, {"native", {go_native, go_native}},
};

enum { PARTS = sizeof parts / sizeof *parts };

int main(int argc, char **argv) {
  pthread_t threads[SWAPPERS];
  int part = 0, started = 0, cycles = argc > 2 ? atoi(argv[2]) : 20;
  items = argc > 3 ? strtoull(argv[3], NULL, 10) : 1 << 18;
  while (argc > 1 && part < PARTS && strcmp(parts[part].name, argv[1]))
    part++;
  if (part == PARTS || !items)
    return 2;
  table = shade_new_array(slot_type, items);
  for (uint64_t i = 0; i < items; i++)
    table[i].item = new_item(i, new_item(i, NULL));
  for (; started < SWAPPERS && parts[part].threads[started]; started++) {
    uint64_t managed *seed = (uint64_t managed *)shade_new_bytes(sizeof(uint64_t));
    *seed = started + 1;
    if (shade_thread_create(&threads[started], parts[part].threads[started], seed))
      return 1;
    /* They are asked in the order in which they attach. */
    while (__atomic_load_n(&running, __ATOMIC_ACQUIRE) <= started)
      nap();
  }
  for (int i = 0; i < cycles; i++)
    shade_gc();
  __atomic_store_n(&stop, 1, __ATOMIC_RELEASE);
  for (int i = 0; i < started; i++)
    shade_thread_join(threads[i], NULL);
  for (uint64_t i = 0; i < items; i++) {
    verify(table[i].item);
    if (table[i].item->child)
      verify(table[i].item->child);
  }
  puts("intact");
  return 0;
}

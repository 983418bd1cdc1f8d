/* thread_churn.c: threads come and go while collections run.
 *
 *   thread_churn [THREADS]
 *
 * Four at a time. Odd ones are started by shade_thread_create, get a managed list and return another; even ones are started
 * by pthread_create, attach by themselves and leave a list in a global slot. Each puts new objects into a table that all
 * share, so that detaching has something to flush. Prints the sum of all lists.
 */
#include <stdio.h>

#include <shade.h>

enum { AT_ONCE = 4, LENGTH = 200, TABLE = 256 };

struct cell {
  struct cell managed *next;
  uint64_t value, check;
};
SHADE_TYPE(cell_type, struct cell, next);
struct slot {
  struct cell managed *cell;
};
SHADE_TYPE(slot_type, struct slot, cell);

static struct slot managed *table;
static struct cell managed *left_behind[AT_ONCE];

static struct cell managed *push(struct cell managed *rest, uint64_t value) {
  struct cell managed *cell = shade_new(cell_type);
  cell->next = rest;
  cell->value = value;
  cell->check = ~value;
  return cell;
}

static uint64_t sum(const struct cell managed *cell) {
  uint64_t total = 0;
  for (; cell; cell = cell->next) {
    if (cell->check != ~cell->value) {
      fprintf(stderr, "thread_churn: a cell is damaged: %016llx\n", (unsigned long long)cell->value);
      _Exit(3);
    }
    total += cell->value;
  }
  return total;
}

static struct cell managed *make_list(uint64_t seed) {
  struct cell managed *list = NULL;
  for (uint64_t i = 0; i < LENGTH; i++) {
    list = push(list, seed + i);
    /* Racing plain stores; what they overwrite may be the last way to an older list. */
    struct cell managed *other = __atomic_load_n(&table[(seed * 31 + i) % TABLE].cell, __ATOMIC_ACQUIRE);
    sum(other ? other->next : NULL);
    __atomic_store_n(&table[(seed * 17 + i * 7) % TABLE].cell, push(i % 8 ? list->next : NULL, i), __ATOMIC_RELEASE);
  }
  return list;
}

static void managed *managed_start(void managed *argument) {
  struct cell managed *given = argument;
  return push(make_list(given->value), sum(given));
}

static void *plain_start(void *argument) {
  uint64_t index = (uint64_t)argument;
  left_behind[index % AT_ONCE] = make_list(index);
  return NULL;
}

int main(int argc, char **argv) {
  uint64_t threads = argc > 1 ? strtoull(argv[1], NULL, 10) : 400, total = 0;
  table = shade_new_array(slot_type, TABLE);
  for (uint64_t first = 0; first < threads; first += AT_ONCE) {
    pthread_t thread[AT_ONCE];
    for (uint64_t i = 0; i < AT_ONCE; i++) {
      uint64_t index = first + i;
      int failed = index % 2 ? shade_thread_create(&thread[i], managed_start, make_list(index))
                             : pthread_create(&thread[i], NULL, plain_start, (void *)index);
      if (failed) {
        fprintf(stderr, "thread_churn: cannot start thread %d\n", (int)index);
        return 1;
      }
    }
    for (uint64_t i = 0; i < AT_ONCE; i++) {
      void managed *result = NULL;
      if (i % 2) {
        shade_thread_join(thread[i], &result);
      } else {
        shade_native(pthread_join, thread[i], (void **)0);
        result = left_behind[i];
        left_behind[i] = NULL;
      }
      total += sum(result);
    }
  }
  printf("%llu\n", (unsigned long long)total);
  return 0;
}

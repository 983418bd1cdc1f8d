/* rotate ROUNDS THREADS: each thread keeps lists in an array, and moves them about by every copy and exchange of typed memory while others
 * collect. Lists are made anew from time to time. Prints the sum of all numbers in all lists, which is always the same. */
#include <stdio.h>
#include <shade.h>

enum { LISTS = 96, NODES = 5 };

struct node {
  struct node managed *next;
  long value;
};
struct entry {
  struct node managed *list;
  long weight;
  struct node managed *same;
};
SHADE_TYPE(node_type, struct node, next);
SHADE_TYPE(entry_type, struct entry, list, same);

typedef void managed *managed *slot;

/* Where threads leave a list for each other. */
static struct node managed *shared;

static struct node managed *new_list(long value) {
  struct node managed *list = NULL;
  for (int i = 0; i < NODES; i++) {
    struct node managed *n = shade_new(node_type);
    n->next = list;
    n->value = value;
    list = n;
  }
  return list;
}

static long sum(struct node managed *list) {
  long total = 0;
  for (; list; list = list->next) total += list->value;
  return total;
}

static void managed *worker(void managed *argument) {
  long rounds = *(long managed *)argument;
  struct entry managed *e = shade_new_array(entry_type, LISTS);
  struct entry managed *copy = shade_new_array(entry_type, LISTS);
  struct entry local;
  for (int i = 0; i < LISTS; i++) {
    e[i].list = e[i].same = new_list(i);
    e[i].weight = i;
  }
  for (long round = 0; round < rounds; round++) {
    long at = round * 7 % (LISTS - 1);
    /* A rotation by one of the whole array, by overlapping copies. */
    shade_typed_memmove(&entry_type, shade_local(&local), &e[0]);
    shade_typed_slice_copy(&entry_type, e, LISTS - 1, e + 1, LISTS - 1);
    shade_typed_memmove(&entry_type, &e[LISTS - 1], shade_local(&local));
    /* Away and back, with nothing left behind. */
    shade_typed_slice_copy(&entry_type, copy, LISTS, e, LISTS);
    for (int i = 0; i < LISTS; i++) shade_typed_memclr(&entry_type, &e[i]);
    shade_memmove(e, copy, sizeof(struct entry) * LISTS);
    shade_memset(copy, 0, sizeof(struct entry) * LISTS);
    /* A new list of the same numbers. */
    struct node managed *fresh = new_list(e[at].weight);
    struct entry made = {fresh, e[at].weight, fresh};
    shade_write_words(&e[at], shade_local(&made), 5, 3);
    /* Two entries change places, word by word. */
    struct node managed *list = shade_xchg((slot)&e[at].list, e[at + 1].list);
    shade_write_ptr((slot)&e[at + 1].list, list);
    shade_typed_memmove_partial(&entry_type, &copy[0].weight, &e[at].weight, 8, 16);
    shade_typed_memmove_partial(&entry_type, &e[at].weight, &e[at + 1].weight, 8, 16);
    shade_typed_memmove_partial(&entry_type, &e[at + 1].weight, &copy[0].weight, 8, 16);
    shade_typed_memclr(&entry_type, &copy[0]);
    /* A list that somebody else may take. */
    struct node managed *expected = shared;
    if (shade_cmpxchg((slot)&shared, expected, new_list(1)) == expected && expected && sum(expected) != NODES) {
      printf("a shared list is broken\n");
      return NULL;
    }
    struct node managed *pooled = shade_pool_get(0);
    if (!pooled) pooled = shade_new(node_type);
    if (pooled->next) printf("a pooled node is linked\n");
    shade_pool_put(0, pooled);
  }
  long total = 0;
  for (int i = 0; i < LISTS; i++) {
    if (sum(e[i].list) != NODES * e[i].weight || e[i].list != e[i].same) printf("entry %d is broken\n", i);
    total += sum(e[i].list);
  }
  long managed *result = (long managed *)shade_new_bytes(sizeof(long));
  *result = total;
  return result;
}

int main(int argc, char **argv) {
  long rounds = argc > 1 ? atol(argv[1]) : 1000, threads = argc > 2 ? atol(argv[2]) : 2, total = 0;
  long managed *argument = (long managed *)shade_new_bytes(sizeof(long));
  *argument = rounds;
  pthread_t thread[16];
  for (long i = 0; i < threads; i++)
    if (shade_thread_create(&thread[i], worker, argument)) return 1;
  for (long i = 0; i < threads; i++) {
    void managed *result = NULL;
    shade_thread_join(thread[i], &result);
    total += result ? *(long managed *)result : 0;
  }
  printf("%ld\n", total);
  return 0;
}

/* fork.c [FORKS] [raw]: forks while other threads allocate and collections run; each child checks what it has inherited, allocates, collects,
 * starts a thread, forks once more, and ends.
 *
 * With `raw` the fork is the bare system call, which the runtime does not learn of. Prints the number of children that ended well.
 */
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <shade.h>

struct node {
  struct node managed *next;
  uint64_t value, check;
};
SHADE_TYPE(node_type, struct node, next);

enum { THREADS = 3, LENGTH = 300 };

static struct node managed *lists[THREADS + 1];
static shade_weak weak;
static shade_handle handle;
static _Atomic int cleaned, done, rounds;
static int raw;

static struct node managed *make_list(uint64_t first) {
  struct node managed *list = 0;
  for (uint64_t i = 0; i < LENGTH; i++) {
    struct node managed *node = shade_new(node_type);
    node->next = list;
    node->value = first + i;
    node->check = ~(first + i);
    list = node;
  }
  return list;
}

static void expect_list(const struct node managed *list, const char *whose) {
  int length = 0;
  for (; list; list = list->next, length++)
    if (list->check != ~list->value)
      length = LENGTH;
  if (length != LENGTH) {
    fprintf(stderr, "fork: a list of %s is damaged\n", whose);
    _exit(3);
  }
}

static void managed *work(void managed *box) {
  uint64_t index = *(uint64_t managed *)box;
  for (uint64_t i = 0; !done; i++) {
    lists[index] = make_list(i);
    expect_list(lists[index], "a thread");
    rounds++;
  }
  return 0;
}

static void managed *in_child(void managed *list) {
  expect_list(list, "the child's thread");
  return make_list(5);
}

static void count(void *argument) { ++*(_Atomic int *)argument; }

__attribute__((noinline)) static void drop_one(void) { shade_cleanup_add(make_list(9), count, &cleaned); }

static void be_child(int generation) {
  struct node managed *mine = make_list(7);
  for (int i = 0; i < 3; i++) {
    for (int k = 0; k <= THREADS; k++)
      lists[k] = make_list(k);
    drop_one();
    shade_gc();
    expect_list(mine, "the child");
    expect_list(shade_handle_get(handle), "the handle");
    expect_list(shade_weak_get(weak), "the weak pointer");
  }
  pthread_t thread;
  void managed *result;
  if (shade_thread_create(&thread, in_child, mine) || shade_thread_join(thread, &result))
    _exit(4);
  expect_list(result, "the result");
  while (!cleaned) {
    shade_gc();
    drop_one();
    shade_native(usleep, 100);
  }
  if (generation == 0) {
    int status = 0;
    pid_t child = fork();
    if (child == 0)
      be_child(1);
    if (child < 0 || shade_native(waitpid, child, &status, 0) != child || status)
      _exit(5);
  }
  _exit(0);
}

int main(int argc, char **argv) {
  int forks = argc > 1 ? atoi(argv[1]) : 50, good = 0;
  raw = argc > 2;
  struct node managed *held = make_list(3);
  handle = shade_handle_new(held);
  weak = shade_weak_new(held);
  pthread_t threads[THREADS];
  for (uint64_t i = 0; i < THREADS; i++) {
    uint64_t managed *box = (uint64_t managed *)shade_new_bytes(8);
    *box = i;
    if (shade_thread_create(&threads[i], work, box))
      return 1;
  }
  for (int i = 0; i < forks; i++) {
    int status = 0, seen = rounds;
    struct node managed *before = make_list(i);
    pid_t child = raw ? (pid_t)syscall(SYS_fork) : fork();
    if (child == 0)
      be_child(0);
    good += child > 0 && shade_native(waitpid, child, &status, 0) == child && status == 0;
    expect_list(before, "the parent");
    while (rounds < seen + 3) /* the threads go on */
      shade_native(usleep, 50);
  }
  done = 1;
  for (int i = 0; i < THREADS; i++)
    shade_thread_join(threads[i], 0);
  shade_gc();
  expect_list(shade_handle_get(handle), "the parent's handle");
  expect_list(held, "the parent");
  printf("%d children\n", good);
}

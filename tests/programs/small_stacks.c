/* small_stacks.c: threads of the runtime's own have small stacks, and nothing of the program's needs to fit in them: not its thread-local variables, which are taken from every
 * thread's stack, nor what the hook before a collection and a cleanup have on theirs. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <shade.h>

struct node {
  struct node managed *next;
};
SHADE_TYPE(node_type, struct node, next);

static __thread char large[1 << 20];
static int hooks, cleanups;

__attribute__((noinline)) static int use_stack(int seed) {
  volatile char frame[512 << 10];
  for (size_t i = 0; i < sizeof frame; i += 1024)
    frame[i] = seed;
  return frame[1024 * (seed & 255)] == seed;
}

static void hook(void) {
  struct node managed *node = shade_new(node_type);
  __atomic_fetch_add(&hooks, use_stack(7) && !node->next, __ATOMIC_SEQ_CST);
}

static void clean_up(void *argument) {
  (void)argument;
  __atomic_fetch_add(&cleanups, use_stack(9), __ATOMIC_SEQ_CST);
}

__attribute__((noinline)) static void make_garbage(void) {
  shade_cleanup_add(shade_new(node_type), clean_up, NULL);
}

int main(void) {
  memset(large, 1, sizeof large);
  shade_register_pool_cleanup(hook);
  for (int i = 0; i < 4; i++)
    make_garbage();
  for (int i = 0; i < 1000 && !__atomic_load_n(&cleanups, __ATOMIC_SEQ_CST); i++) {
    shade_gc();
    shade_native(usleep, 1000);
  }
  printf("%s %s %d\n", hooks ? "hooks" : "no hook", cleanups ? "cleanups" : "no cleanup", large[4711]);
  return 0;
}

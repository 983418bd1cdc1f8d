/* fibers.c: coroutines on stacks of their own, switched by swapcontext, that hold managed pointers nowhere but there.
 *
 *   shade run examples/fibers.c -- [FIBERS [STEPS]]
 *
 * Each fiber walks a tree that only its own stack knows, yields at every node, and sums up what it sees. A round-robin scheduler on the thread's own
 * stack resumes one after the other. What it takes for Shade: shade_stack_register for each stack, and shade_stack_switch around each swapcontext.
 * Prints the sum of all fibers.
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/mman.h>
#include <ucontext.h>

#include <shade.h>

struct tree {
  struct tree managed *left, *right;
  long value;
};
SHADE_TYPE(tree_type, struct tree, left, right);

enum { STACK = 64 << 10, DEPTH = 8 };

struct fiber {
  ucontext_t context;
  void *memory;
  shade_stack stack;
  long seed, sum;
  int done;
};

static ucontext_t scheduler;
static struct fiber *running;

static void jump_in(void *fiber) { swapcontext(&scheduler, &((struct fiber *)fiber)->context); }
static void jump_out(void *fiber) { swapcontext(&((struct fiber *)fiber)->context, &scheduler); }

static void resume(struct fiber *fiber) {
  running = fiber;
  shade_stack_switch(jump_in, fiber);
}

static void yield(void) { shade_stack_switch(jump_out, running); }

static struct tree managed *grow(int depth, long seed) {
  struct tree managed *tree = shade_new(tree_type);
  tree->value = seed;
  if (depth > 0) {
    tree->left = grow(depth - 1, 2 * seed);
    tree->right = grow(depth - 1, 2 * seed + 1);
  }
  return tree;
}

static long walk(const struct tree managed *tree) {
  if (!tree)
    return 0;
  long left = walk(tree->left);
  yield();
  return left + tree->value + walk(tree->right);
}

static void fiber_main(void) {
  struct fiber *fiber = running;
  fiber->sum = walk(grow(DEPTH, fiber->seed));
  fiber->done = 1;
  yield();
}

static void start(struct fiber *fiber, long seed) {
  fiber->memory = mmap(0, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
  if (fiber->memory == MAP_FAILED)
    exit(1);
  fiber->stack = shade_stack_register(fiber->memory, STACK);
  fiber->seed = seed;
  fiber->done = 0;
  getcontext(&fiber->context);
  fiber->context.uc_stack.ss_sp = fiber->memory;
  fiber->context.uc_stack.ss_size = STACK;
  makecontext(&fiber->context, fiber_main, 0);
}

static long end(struct fiber *fiber) {
  shade_stack_free(fiber->stack);
  munmap(fiber->memory, STACK);
  return fiber->sum;
}

int main(int argc, char **argv) {
  int count = argc > 1 ? atoi(argv[1]) : 20, trees = argc > 2 ? atoi(argv[2]) : 5;
  struct fiber *fibers = calloc(count, sizeof *fibers);
  long total = 0;
  int left = count * trees, started = 0;
  for (int i = 0; i < count; i++)
    start(&fibers[i], ++started);
  while (left > 0)
    for (int i = 0; i < count; i++) {
      if (!fibers[i].stack)
        continue;
      resume(&fibers[i]);
      if (!fibers[i].done)
        continue;
      total += end(&fibers[i]);
      fibers[i].stack = 0;
      left--;
      if (started < count * trees)
        start(&fibers[i], ++started);
    }
  printf("%ld\n", total);
}

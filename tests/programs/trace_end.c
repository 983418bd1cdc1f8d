/* trace_end.c HOW: allocates on two threads, and ends in the middle of it: by `return`, `exit` (from the other thread), `_exit`, `abort`, `kill`
 * or `misuse`, which the runtime itself ends. Prints nothing. */
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include <shade.h>

struct node {
  struct node managed *next;
  char body[120];
};
SHADE_TYPE(node_type, struct node, next);

static const char *how;
static struct node managed *list;
static _Atomic int started;

static int is(const char *name) { return strcmp(how, name) == 0; }

static struct node managed *grow(struct node managed *list, long n) {
  for (long i = 0; i < n; i++) {
    struct node managed *node = shade_new(node_type);
    node->next = i % 64 ? list : 0;
    list = node;
  }
  return list;
}

static void managed *churn(void managed *unused) {
  (void)unused;
  for (;;) {
    list = grow(0, 50000);
    started = 1;
    if (is("exit"))
      exit(0);
  }
}

static void end(void) {
  if (is("exit"))
    for (;;)
      shade_native(usleep, 1000);
  if (is("_exit"))
    _exit(0);
  if (is("abort"))
    abort();
  if (is("kill"))
    raise(SIGKILL);
  if (is("misuse"))
    shade_handle_free((shade_handle)&how);
}

int main(int argc, char **argv) {
  how = argc > 1 ? argv[1] : "return";
  pthread_t thread;
  if (shade_thread_create(&thread, churn, 0))
    return 1;
  while (!started)
    shade_native(usleep, 100);
  struct node managed *mine = grow(0, 300000);
  end();
  return mine == 0;
}

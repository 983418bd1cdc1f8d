/* weak_misuse.c N: the N-th wrong use of weak pointers and cleanups; 0 is none. Each ends the process with a line that names it. */
#include <stdio.h>
#include <stdlib.h>

#include <shade.h>

struct node {
  struct node managed *next;
};
SHADE_TYPE(node_type, struct node, next);

static void nothing(void *argument) { (void)argument; }

int main(int argc, char **argv) {
  struct node managed *node = shade_new(node_type);
  char managed *large = shade_new_bytes(20000);
  shade_weak weak = shade_weak_new(node);
  shade_handle handle = shade_handle_new(node);
  shade_ephemeron ephemeron = shade_ephemeron_new(node, large);
  static int plain;
  switch (argc > 1 ? atoi(argv[1]) : 0) {
  case 0:
    shade_weak_free(weak);
    shade_handle_free(handle);
    shade_ephemeron_free(ephemeron);
    shade_cleanup_add(node, nothing, &plain);
    break;
  case 1:
    shade_weak_free(weak);
    shade_weak_free(weak);
    break;
  case 2:
    shade_weak_get((shade_weak)&plain);
    break;
  case 3:
    shade_cleanup_add(node, nothing, shade_as_c(node));
    break;
  case 4:
    shade_cleanup_add((void managed *)&plain, nothing, 0);
    break;
  case 5:
    shade_cleanup_add(node, 0, 0);
    break;
  case 6:
    (void)shade_weak_new(large + 20480);
    break;
  case 7:
    shade_handle_free(handle);
    shade_handle_get(handle);
    break;
  case 8:
    (void)shade_ephemeron_new((void managed *)0, node);
    break;
  case 9:
    shade_ephemeron_free(ephemeron);
    shade_ephemeron_get(ephemeron);
    break;
  }
  puts("done");
}

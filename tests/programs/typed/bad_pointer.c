/* bad_pointer WHICH: stores a word that is no pointer into a pointer field, again and again while collections follow each other.
 *   p  freed memory's pattern     s  a dead stack frame's     1  an address in the first page     0  null, which is no fault */
#include <stdio.h>
#include <shade.h>

struct node {
  struct node managed *next;
  struct node managed *other;
};
SHADE_TYPE(node_type, struct node, next, other);

static struct node managed *root;

__attribute__((noinline)) static void store(struct node managed *n, uint64_t word) { n->next = (struct node managed *)word; }

int main(int argc, char **argv) {
  uint64_t word = 0;
  switch (argc > 1 ? argv[1][0] : '0') {
  case 'p': word = UINT64_C(0xf9f9f9f9f9f9f9f9); break;
  case 's': word = UINT64_C(0x6868686868686868); break;
  case '1': word = 4095; break;
  }
  root = shade_new(node_type);
  for (long i = 0; i < 4000000; i++) {
    store(root, word);
    if (i % 100000 == 0) shade_new(node_type);
  }
  printf("not noticed\n");
  return 0;
}

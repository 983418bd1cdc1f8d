/* descriptors.c: prints what the SHADE_TYPE macros make of types: name, size, prefix, alignment, flags, mask words. */
#include <stdio.h>

#include <shade.h>

struct node {
  struct node managed *left, *right;
  long value;
};
/* Nested, an array across two mask words, a union. */
struct wide {
  struct {
    long kind;
    struct node managed *inner;
  } a;
  long numbers[60];
  struct node managed *slots[70];
  union {
    long integer;
    struct node managed *pointer;
  } u;
  char tail[3000];
};
struct many {
  struct node managed *p[32];
};
struct line {
  _Alignas(64) struct node managed *p;
};
SHADE_TYPE(node_type, struct node, left, right);
SHADE_TYPE(wide_type, struct wide, a.inner, slots, u.pointer);
SHADE_TYPE(one_slot_type, struct wide, slots[2]);
SHADE_TYPE(many_type, struct many, p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7], p[8], p[9], p[10], p[11], p[12],
           p[13], p[14], p[15], p[16], p[17], p[18], p[19], p[20], p[21], p[22], p[23], p[24], p[25], p[26], p[27],
           p[28], p[29], p[30], p[31]);
SHADE_TYPE(line_type, struct line, p);
SHADE_TYPE_NO_POINTERS(number_type, double);
SHADE_TYPE_AMBIGUOUS(any_type, struct node);

static void print(const struct shade_type *type) {
  printf("%s %d %d %d %d", type->name, (int)type->size, (int)type->pointer_prefix, (int)type->align, (int)type->flags);
  for (uint64_t word = 0; word < (type->pointer_prefix / 8 + 63) / 64; word++)
    printf(" %llx", (unsigned long long)type->mask[word]);
  putchar('\n');
}

int main(void) {
  print(&node_type);
  print(&wide_type);
  print(&one_slot_type);
  print(&many_type);
  print(&line_type);
  print(&number_type);
  print(&any_type);
  struct line managed *line = shade_new(line_type);
  struct node managed *nodes = shade_new_array(node_type, 3);
  nodes[2].left = nodes;
  int local = 41;
  int managed *counted = shade_local(&local);
  ++*counted;
  printf("%d %d %s %d\n", (int)((uintptr_t)line % 64), nodes[2].left == nodes && !nodes[1].right,
         (char *)shade_as_c(shade_str("a literal")), local);
  return 0;
}

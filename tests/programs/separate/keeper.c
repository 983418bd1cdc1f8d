/* keeper.c: allocates two cells, leaves them to the globals of holder.c, collects, and says whether they are as they were. It has a root of its
 * own too, so that both objects register a table. */
#include <stdio.h>
#include <shade.h>

struct cell { struct cell managed *next; long value; };
SHADE_TYPE(cell_type, struct cell, next);

extern struct cell managed *kept;
void hide(struct cell managed *cell);
struct cell managed *found(void);
static struct cell managed *own;

__attribute__((noinline)) static void fill(void) {
  kept = shade_new(cell_type);
  kept->value = 1;
  struct cell managed *cell = shade_new(cell_type);
  cell->value = 2;
  hide(cell);
  own = shade_new(cell_type);
  own->value = 3;
}

__attribute__((noinline)) static void clear_stack(void) {
  volatile long words[512];
  for (int i = 0; i < 512; i++) words[i] = 0;
}

int main(void) {
  fill();
  clear_stack();
  for (int i = 0; i < 3; i++) shade_gc();
  printf("%ld %ld %ld\n", kept->value, found()->value, own->value);
  return 0;
}

/* Allocates one object of 64 MiB, and collects. */
#include <stdio.h>
#include "shade.h"

static unsigned char managed *volatile large;

int main(void) {
  large = shade_new_bytes(64 << 20);
  shade_gc();
  printf("%d\n", large[100]);
  return 0;
}

/* spin_count.c: a loop of 2^40 iterations that calls nothing and touches no managed memory. Its result has no closed form. */
#include <shade.h>

extern volatile int spinning;

void managed *spin(void managed *argument) {
  uint64_t x = (uint64_t)(uintptr_t)&spinning;
  spinning = 1;
  for (uint64_t i = 0; i < UINT64_C(1) << 40; i++)
    x = (x ^ (x >> 7)) * 0x9e3779b97f4a7c15u + i;
  return x == 42 ? NULL : argument;
}

/* spin_count32.c: as spin_count.c in nested loops with 32-bit counters, none of which is long by itself. */
#include <shade.h>

extern volatile int spinning;

void managed *spin(void managed *argument) {
  uint64_t x = (uint64_t)(uintptr_t)&spinning;
  spinning = 1;
  for (uint32_t i = 0; i < 1u << 20; i++)
    for (uint32_t j = 0; j < 1u << 10; j++)
      for (uint32_t k = 0; k < 1u << 10; k++)
        x = (x ^ (x >> 7)) * 0x9e3779b97f4a7c15u + i + j + k;
  return x == 42 ? NULL : argument;
}

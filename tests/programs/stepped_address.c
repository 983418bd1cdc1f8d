/* A filter over an array that nothing else refers to. With i = -1, loop strength reduction reads it by x + 8 * i, an address in front of the
 * array, and a counter: unless the pass keeps x alive, no pointer into the array is left at the loop's poll. Prints the sum of products, TAPS * 3
 * times the number of rounds. */
#include <stdio.h>
#include <shade.h>

enum { TAPS = 1 << 14, ROUNDS = 4 };

__attribute__((noinline)) static long managed *filled(long value) {
  long managed *array = (long managed *)shade_new_bytes(TAPS * sizeof(long));
  for (long i = 0; i < TAPS; i++) array[i] = value;
  return array;
}

__attribute__((noinline)) static long filter(const long managed *x, const long managed *h, long i, long taps) {
  long sum = 0;
#pragma clang loop vectorize(disable) unroll(disable)
  for (long k = 0; k < taps; k++) sum += h[k] * x[i + taps - k];
  return sum;
}

int main(int arguments, char **argv) {
  (void)argv;
  long sum = 0;
  for (int round = 0; round < ROUNDS; round++) {
    long managed *h = filled(1);
    long managed *x = filled(3);
    /* A copy left in a scratch register would count as a root. */
    __asm__ volatile("xorl %%eax, %%eax; xorl %%r8d, %%r8d; xorl %%r9d, %%r9d; xorl %%r10d, %%r10d; xorl %%r11d, %%r11d"
                     : "+D"(x) : : "rax", "r8", "r9", "r10", "r11", "cc");
    sum += filter(x, h, -arguments, (long)TAPS * arguments);
  }
  printf("%ld\n", sum);
  return 0;
}

/* What native_calls.ll calls: every kind of argument and result that travels in registers. Each collects by hand of another thread
 * meanwhile: it waits until two more cycles are complete. */
#include <math.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

struct stats { uint64_t cycles, others[31]; };
void shade_stats(struct stats *stats);

static void wait_for_cycles(void) {
  struct stats now, then;
  shade_stats(&then);
  do {
    usleep(100);
    shade_stats(&now);
  } while (now.cycles < then.cycles + 2);
}

long six(long a, long b, long c, long d, long e, long f) {
  wait_for_cycles();
  return a + 10 * b + 100 * c + 1000 * d + 10000 * e + 100000 * f;
}

double eight(double a, double b, double c, double d, double e, double f, double g, double h) {
  wait_for_cycles();
  return a + 2 * b + 4 * c + 8 * d + 16 * e + 32 * f + 64 * g + 128 * h;
}

float mixed(signed char narrow, float x, const int *p, double y) {
  wait_for_cycles();
  return (float)narrow + x + (float)*p + (float)y;
}

struct pair { long whole; double part; };
struct pair two(double x) {
  wait_for_cycles();
  return (struct pair){(long)x, x - floor(x)};
}

struct words { long low, high; };
struct words halves(long x) {
  wait_for_cycles();
  return (struct words){x & 0xffffffff, x >> 32};
}

double total(int n, ...) {
  wait_for_cycles();
  va_list list;
  double sum = 0;
  va_start(list, n);
  for (int i = 0; i < n; i++) sum += va_arg(list, double);
  va_end(list);
  return sum;
}

void nothing(void) { wait_for_cycles(); }

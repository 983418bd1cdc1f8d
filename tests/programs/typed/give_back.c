/* give_back MIB: so much memory (up to 256 MiB) becomes garbage; the resident MiB before and after shade_free_os_memory; then an object that was kept. */
#include <stdio.h>
#include <unistd.h>
#include <shade.h>

static long resident_mib(void) {
  long pages = 0, resident = 0;
  FILE *f = fopen("/proc/self/statm", "r");
  if (!f || fscanf(f, "%ld %ld", &pages, &resident) != 2) return -1;
  fclose(f);
  return resident * 4096 >> 20;
}

static char managed *held[256];

__attribute__((noinline)) static void make_garbage(long mib) {
  for (long i = 0; i < mib; i++) {
    held[i] = shade_new_bytes(1 << 20);
    for (long at = 0; at < 1 << 20; at += 4096) held[i][at] = 1;
  }
}

int main(int argc, char **argv) {
  char managed *kept = shade_str("kept");
  make_garbage(argc > 1 ? atol(argv[1]) : 64);
  long before = resident_mib();
  for (int i = 0; i < 256; i++) held[i] = NULL;
  shade_free_os_memory();
  printf("%ld %ld\n", before, resident_mib());
  make_garbage(1);
  printf("%s\n", (char *)shade_as_c(kept));
  return 0;
}

/* host.c MODULE: loads a module that keeps a list in a global of its own, has it grow while collections run, closes it, collects, and loads it again:
 * the list is still there. Prints the sum after each round. */
#include <dlfcn.h>
#include <stdio.h>

#include <shade.h>

int main(int argc, char **argv) {
  for (int round = 0; argc > 1 && round < 2; round++) {
    void *module = dlopen(argv[1], RTLD_NOW);
    if (!module) {
      puts(dlerror());
      return 1;
    }
    void (*store)(long) = (void (*)(long))dlsym(module, "module_store");
    long (*sum)(void) = (long (*)(void))dlsym(module, "module_sum");
    for (long i = 0; i < 1000; i++) {
      store(i);
      if (i % 100 == 0)
        shade_gc();
    }
    printf("%ld\n", sum());
    dlclose(module);
    shade_gc();
  }
}

/* word.c: prints what its build told it. */
#include <shade.h>
#include <stdio.h>
#include <word.h>

int main(void) {
  printf("%s %d %s\n", WORD, COUNT, QUOTED);
  return 0;
}

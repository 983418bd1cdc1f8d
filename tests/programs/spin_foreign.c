/* spin_foreign.c: an endless loop whose only call is a foreign function, which never polls. */
#include <unistd.h>

#include <shade.h>

extern volatile int spinning;

void managed *spin(void managed *argument) {
  spinning = 1;
  while (getppid() != 0)
    ;
  return argument;
}

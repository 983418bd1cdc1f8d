/* read_buffer.c by-name|hidden: a thread reads from a pipe into a managed buffer that nothing refers to but that call. While it is blocked, three
 * collections run, and all of the heap's free memory is taken for other objects; then the bytes arrive. Prints how many objects they damaged.
 *
 * `hidden` must damage some: the call is as native as the other, but gets the buffer's address inverted.
 */
#include <stdio.h>
#include <unistd.h>

#include <shade.h>

enum { BYTES = 4096, OBJECTS = 4096 };

long read_hidden(int from, uint64_t inverted);

static int ends[2], hidden;
static _Atomic int reading;

__attribute__((noinline)) static long read_into_new_buffer(void) {
  char managed *buffer = shade_new_bytes(BYTES);
  reading = 1;
  return hidden ? shade_native(read_hidden, ends[0], ~(uint64_t)buffer) : read(ends[0], shade_as_c(buffer), BYTES);
}

__attribute__((noinline)) static void overwrite_stack(void) {
  volatile char stale[8192];
  for (int i = 0; i < (int)sizeof stale; i++)
    stale[i] = 0;
}

static void *read_once(void *unused) {
  overwrite_stack();
  return read_into_new_buffer() == BYTES ? unused : (void *)1;
}

static char managed *objects[OBJECTS];

static int is_damaged(const char managed *object) {
  for (int i = 0; i < BYTES; i++)
    if (object[i])
      return 1;
  return 0;
}

int main(int argc, char **argv) {
  hidden = argc > 1 && strcmp(argv[1], "hidden") == 0;
  pthread_t reader;
  void *failed;
  if (pipe(ends) || pthread_create(&reader, 0, read_once, 0))
    return 1;
  while (!reading)
    usleep(100);
  usleep(20000);
  for (int i = 0; i < 3; i++)
    shade_gc();
  for (int i = 0; i < OBJECTS; i++)
    objects[i] = shade_new_bytes(BYTES);
  static char text[BYTES];
  for (int i = 0; i < BYTES; i++)
    text[i] = 'x';
  if (write(ends[1], text, BYTES) != BYTES || pthread_join(reader, &failed) || failed)
    return 2;
  int damaged = 0;
  for (int i = 0; i < OBJECTS; i++)
    damaged += is_damaged(objects[i]);
  printf("%d objects damaged\n", damaged);
}

/* roots.c: one object for each kind of root, each reachable from that root only; and one that is hidden.
 *
 * After several collections with new allocation between them, prints for each whether it is `kept` or `gone`. Run with
 * SHADE=poison, so that freed memory can be told.
 */
#include <stdio.h>
#include <unistd.h>

#include <shade.h>

struct object {
  uint64_t id, check;
};
struct holder {
  struct object managed *object;
};
typedef uint64_t __attribute__((may_alias)) any_word; /* an integer that may be a pointer, as `uint64_t` alone may not */
struct untyped {
  any_word words[4];
};
struct line {
  _Alignas(256) struct object managed *object;
};
enum { BIG = 100000 };
struct big {
  struct object managed *first;
  char body[BIG];
};
SHADE_TYPE_NO_POINTERS(object_type, struct object);
SHADE_TYPE(holder_type, struct holder, object);
SHADE_TYPE_AMBIGUOUS(untyped_type, struct untyped);
SHADE_TYPE(line_type, struct line, object);
SHADE_TYPE(big_type, struct big, first);

static struct object managed *in_global;
static struct {
  int flag;
  struct object managed *object[3];
} in_global_array;
static struct object managed *managed *interior_of_holder; /* the address of a slot */
static _Thread_local struct object managed *in_thread_local;
static struct holder managed *holders;
static struct untyped managed *untyped;
static struct line managed *line;
static char managed *middle_of_big;
static uint64_t hidden;
static int thread_ready, thread_may_end;

static struct object managed *new_object(uint64_t id) {
  struct object managed *object = shade_new(object_type);
  object->id = id;
  object->check = ~id;
  return object;
}

static void report(const char *where, const struct object managed *object, uint64_t id) {
  printf("%s %s\n", where, object->id == id && object->check == ~id ? "kept" : "gone");
}

__attribute__((noinline)) static void set_up(shade_handle *handle) {
  in_global = new_object(1);
  in_global_array.object[2] = new_object(2);
  struct holder managed *holder = shade_new(holder_type);
  holder->object = new_object(3);
  interior_of_holder = &holder->object;
  in_thread_local = new_object(4);
  holders = shade_new_array(holder_type, 1000);
  holders[999].object = new_object(5);
  untyped = shade_new(untyped_type);
  untyped->words[3] = (uint64_t)new_object(6);
  line = shade_new(line_type);
  line->object = new_object(7);
  struct big managed *big = shade_new(big_type);
  big->first = new_object(8);
  middle_of_big = &big->body[BIG / 2];
  *handle = shade_handle_new(new_object(9));
  hidden = ~(uint64_t)new_object(10);
}

/* Blocks in native state while the only trace of its object is on its stack. */
static void managed *hold_while_native(void managed *argument) {
  struct object managed *on_stack = new_object(11);
  __atomic_store_n(&thread_ready, 1, __ATOMIC_RELEASE);
  while (!__atomic_load_n(&thread_may_end, __ATOMIC_ACQUIRE))
    shade_native(usleep, 1000);
  report("stack of a native thread", on_stack, 11);
  return ((struct holder managed *)argument)->object;
}

__attribute__((noinline)) static void churn(void) {
  for (int cycle = 0; cycle < 4; cycle++) {
    for (int i = 0; i < 20000; i++) {
      struct object managed *garbage = new_object(~UINT64_C(0));
      garbage->id = i;
    }
    shade_gc();
  }
}

/* The holder, and so the object, is on the thread's stack and nowhere else. */
__attribute__((noinline)) static int start(pthread_t *thread) {
  struct holder managed *argument = shade_new(holder_type);
  argument->object = new_object(12);
  return shade_thread_create(thread, hold_while_native, argument);
}

int main(void) {
  shade_handle handle;
  pthread_t thread;
  void managed *result;
  set_up(&handle);
  struct object managed *on_stack[20];
  for (int i = 0; i < 20; i++)
    on_stack[i] = new_object(100 + i);
  if (start(&thread) != 0)
    return 1;
  while (!__atomic_load_n(&thread_ready, __ATOMIC_ACQUIRE))
    shade_native(usleep, 1000);
  churn();
  __atomic_store_n(&thread_may_end, 1, __ATOMIC_RELEASE);
  shade_native(usleep, 50000); /* the thread has ended, its result is held by nobody else */
  churn();
  shade_thread_join(thread, &result);

  report("result of a thread", result, 12);
  report("global", in_global, 1);
  report("global array", in_global_array.object[2], 2);
  report("pointer to a slot", *interior_of_holder, 3);
  report("thread-local", in_thread_local, 4);
  report("last element of a large array", holders[999].object, 5);
  report("ambiguous word", (struct object managed *)untyped->words[3], 6);
  report("aligned object", line->object, 7);
  report("middle of a large object", ((struct big managed *)(middle_of_big - offsetof(struct big, body) - BIG / 2))->first, 8);
  report("handle", shade_handle_get(handle), 9);
  int kept = 0;
  for (int i = 0; i < 20; i++)
    kept += on_stack[i]->id == (uint64_t)(100 + i);
  printf("array on the stack %d\n", kept);
  report("hidden", (struct object managed *)~hidden, 10);
  shade_handle_free(handle);
  return 0;
}

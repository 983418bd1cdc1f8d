/* registers.c: for AArch64. What the runtime's entries do with registers. Each case hides the only pointer to an object in one register, calls an
 * entry during which a collection goes on, and looks whether the register still holds it and the object is alive: callee-saved registers, those that
 * preserve_mostcc adds to them, and the arguments of a native call. Run with poison, which shows what was freed.
 *
 * Prints a line for each case that is not as it should be, and then how many were, and what became of an object that no register
 * held: it must be gone, or the others show nothing.
 */
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include <shade.h>

struct item {
  uint64_t id, check;
};
SHADE_TYPE_NO_POINTERS(item_type, struct item);

/* The object is in its register, and a collection may begin. */
uint32_t ready;
/* That collection has ended. */
uint32_t collected;

static void *collect(void *unused) {
  while (!__atomic_load_n(&ready, __ATOMIC_SEQ_CST))
    ;
  shade_gc();
  __atomic_store_n(&collected, 1, __ATOMIC_SEQ_CST);
  return unused;
}

/* uint64_t wait_in_native_state(a0, ..., a7): with the object in one of its arguments or elsewhere, and 0 in the others. Returns the complement of what
 * it got. Not C, in which it would poll. */
__asm__(".text\n"
        "wait_in_native_state:\n"
        "orr x0, x0, x1\n orr x0, x0, x2\n orr x0, x0, x3\n orr x0, x0, x4\n orr x0, x0, x5\n orr x0, x0, x6\n"
        "orr x0, x0, x7\n mvn x0, x0\n adrp x9, collected\n add x9, x9, :lo12:collected\n"
        "1: ldar w10, [x9]\n cbz w10, 1b\n ret\n");

/* No register has anything left over from before. */
#define CLEAR                                                                                                          \
  "mvn x0, x0\n mov x1, xzr\n mov x2, xzr\n mov x3, xzr\n mov x4, xzr\n mov x5, xzr\n mov x6, xzr\n mov x7, xzr\n"    \
  "mov x8, xzr\n mov x9, xzr\n mov x10, xzr\n mov x11, xzr\n mov x12, xzr\n mov x13, xzr\n mov x14, xzr\n"            \
  "mov x15, xzr\n mov x19, xzr\n mov x20, xzr\n mov x21, xzr\n mov x22, xzr\n mov x23, xzr\n mov x24, xzr\n"          \
  "mov x25, xzr\n mov x26, xzr\n mov x27, xzr\n mov x28, xzr\n fmov d8, xzr\n fmov d9, xzr\n fmov d10, xzr\n"         \
  "fmov d11, xzr\n fmov d12, xzr\n fmov d13, xzr\n fmov d14, xzr\n fmov d15, xzr\n"

#define CHANGED                                                                                                        \
  "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17",       \
      "x19", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "x27", "x28", "x30", "d8", "d9", "d10", "d11", "d12",   \
      "d13", "d14", "d15", "memory", "cc"

/* Entries. Each leaves the object's register to be looked at; the argument cases leave the complement in x0 themselves. */
#define TEXT_flush "bl shade_wb_flush\n"
#define TEXT_poll                                                                                                           \
  "1: bl shade_poll_slow\n adrp x1, collected\n ldr w1, [x1, :lo12:collected]\n cbz w1, 1b\n"
#define TEXT_gc "bl shade_gc\n"
#define TEXT_native_call                                                                                                    \
  "adrp x0, wait_in_native_state\n add x0, x0, :lo12:wait_in_native_state\n mov x1, xzr\n bl shade_native_call\n"
#define TEXT_native_forward                                                                                                 \
  "adrp x20, wait_in_native_state\n add x20, x20, :lo12:wait_in_native_state\n bl shade_native_forward\n"

#define READY "adrp x16, ready\n mov w17, #1\n str w17, [x16, :lo12:ready]\n"

#define FROM_GENERAL(r) "mov " #r ", x0\n mov x0, xzr\n"
#define TO_GENERAL(r) "mvn x0, " #r "\n"
#define FROM_VECTOR(r) "fmov " #r ", x0\n mov x0, xzr\n"
#define TO_VECTOR(r) "fmov x0, " #r "\n mvn x0, x0\n"

#define CASE(name, text)                                                                                               \
  static __attribute__((noinline)) uint64_t name(uint64_t hidden) {                                                    \
    register uint64_t x0 __asm__("x0") = hidden;                                                                       \
    __asm__ volatile(CLEAR text : "+r"(x0) : : CHANGED);                                                               \
    return x0;                                                                                                         \
  }
#define GENERAL_CASE(entry, r) CASE(entry##_##r, FROM_GENERAL(r) READY TEXT_##entry TO_GENERAL(r))
#define VECTOR_CASE(entry, r) CASE(entry##_##r, FROM_VECTOR(r) READY TEXT_##entry TO_VECTOR(r))
#define ARGUMENT_CASE(entry, r) CASE(entry##_##r, FROM_GENERAL(r) READY TEXT_##entry)

#define CALLEE_SAVED(X, entry)                                                                                         \
  X(entry, x19) X(entry, x21) X(entry, x22) X(entry, x23) X(entry, x24) X(entry, x25) X(entry, x26) X(entry, x27)      \
      X(entry, x28)
#define CALLEE_SAVED_VECTORS(X, entry)                                                                                 \
  X(entry, d8) X(entry, d9) X(entry, d10) X(entry, d11) X(entry, d12) X(entry, d13) X(entry, d14) X(entry, d15)
#define SAVED_BY_MOST(X, entry)                                                                                        \
  X(entry, x9) X(entry, x10) X(entry, x11) X(entry, x12) X(entry, x13) X(entry, x14) X(entry, x15)
#define ARGUMENTS(X, entry) X(entry, x1) X(entry, x2) X(entry, x3) X(entry, x4) X(entry, x5) X(entry, x6) X(entry, x7)

#define ALL(GENERAL, VECTOR, ARGUMENT)                                                                                 \
  SAVED_BY_MOST(GENERAL, flush) CALLEE_SAVED(GENERAL, flush) GENERAL(flush, x20) CALLEE_SAVED_VECTORS(VECTOR, flush)   \
  SAVED_BY_MOST(GENERAL, poll) CALLEE_SAVED(GENERAL, poll) GENERAL(poll, x20) CALLEE_SAVED_VECTORS(VECTOR, poll)       \
  CALLEE_SAVED(GENERAL, gc) GENERAL(gc, x20) CALLEE_SAVED_VECTORS(VECTOR, gc)                                          \
  CALLEE_SAVED(GENERAL, native_call) GENERAL(native_call, x20) CALLEE_SAVED_VECTORS(VECTOR, native_call)               \
  CALLEE_SAVED(GENERAL, native_forward) CALLEE_SAVED_VECTORS(VECTOR, native_forward)                                   \
  ARGUMENTS(ARGUMENT, native_forward)

ALL(GENERAL_CASE, VECTOR_CASE, ARGUMENT_CASE)

/* Nowhere but complemented. */
CASE(nowhere, "mvn x0, x0\n mov x19, x0\n mov x0, xzr\n" READY TEXT_poll "mov x0, x19\n")

struct named_case {
  const char *name, *entry;
  uint64_t (*hold)(uint64_t);
};
#define ROW(entry, r) {#r, #entry, entry##_##r},
static const struct named_case cases[] = {ALL(ROW, ROW, ROW){"none", "poll", nowhere}};

static __attribute__((noinline)) uint64_t hidden_item(uint64_t id) {
  struct item managed *item = shade_new(item_type);
  item->id = id;
  item->check = ~id;
  return ~(uint64_t)(uintptr_t)item;
}

static __attribute__((noinline)) int is_alive(uint64_t hidden, uint64_t id) {
  struct item managed *item = (struct item managed *)(uintptr_t)~hidden;
  return item->id == id && item->check == ~id;
}

/* Whether the entry waits for a collection that another thread does. */
static int waits(const char *entry) { return strcmp(entry, "flush") != 0 && strcmp(entry, "gc") != 0; }

int main(void) {
  size_t const count = sizeof cases / sizeof *cases - 1;
  size_t good = 0;
  for (size_t i = 0; i <= count; i++) {
    const struct named_case *const c = &cases[i];
    pthread_t collector;
    __atomic_store_n(&ready, 0, __ATOMIC_SEQ_CST);
    __atomic_store_n(&collected, 0, __ATOMIC_SEQ_CST);
    if (waits(c->entry) && pthread_create(&collector, NULL, collect, NULL) != 0)
      return 2;
    uint64_t const hidden = hidden_item(i);
    uint64_t const found = c->hold(hidden);
    int const kept = found == hidden, alive = is_alive(hidden, i);
    if (waits(c->entry))
      pthread_join(collector, NULL);
    if (i == count)
      printf("%zu of %zu as they should be; an object that no register holds: %s\n", good, count,
             alive ? "kept" : "gone");
    else if (kept && alive)
      good++;
    else
      printf("%s, %s: %s, its object %s\n", c->name, c->entry, kept ? "kept" : "changed", alive ? "alive" : "freed");
  }
  return 0;
}

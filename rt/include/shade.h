/* shade.h: a C program's side of the contract with Shade, a concurrent garbage collector.
 *
 * For C11 compiled by clang, and built by `shade build` (docs/contract.md) or with Shade's plugin (docs/plugin.md). Here are the `managed` qualifier, type
 * descriptors, allocation, threads, native calls, handles, weak pointers and statistics. Barriers, polls and root tables are not
 * here: the Shade pass puts them into the compiled code.
 *
 * Include this header last: it poisons `free`, `realloc` and `strdup`, which must never see a managed pointer
 * (define SHADE_NO_POISON before including it to keep them for memory from `malloc`).
 *
 * Units are bytes unless a name says otherwise. Functions may be called from any thread unless their text says
 * otherwise. No function here returns an error unless its text says so: when memory is exhausted, an allocation
 * asks the program's handler (shade_set_out_of_memory_handler), else prints one line to stderr and ends the process with status 137.
 *
 * The layout of `struct shade_type` and the function names are those of rt/abi (descriptor.rs, symbols.rs).
 */
#ifndef SHADE_H
#define SHADE_H

#ifdef __cplusplus
#error "shade.h is for C: C++ has no `this` in another address space. Compile the part that uses shade.h as C11."
#endif
#ifndef __clang__
#error "shade.h needs clang: it relies on __attribute__((address_space(1)))."
#endif
#if !defined(__STDC_VERSION__) || __STDC_VERSION__ < 201112L
#error "shade.h needs C11 or later (-std=c11)."
#endif

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
/* What declares the names that are poisoned below has to come first. */
#include <stdlib.h>
#include <string.h>
#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

_Static_assert(sizeof(void *) == 8, "Shade manages 64-bit programs only");

/* A comment in assembly, by which `clang -fpass-plugin=libshade_pass.so` knows a file whose functions it is to instrument. */
__asm__("# shade.gc");

/* ---- managed pointers ------------------------------------------------------------------------------------------ */

/* Qualifies what a managed pointer points to: `struct node managed *p`. Such a pointer is NULL or points into an object
 * of the managed heap (the start, or anywhere inside; one past the end does not keep the object). Objects never move. */
#define managed __attribute__((address_space(1)))

/* ---- type descriptors ------------------------------------------------------------------------------------------ */

/* Where the pointers of a type are. Made by the SHADE_TYPE macros; always constant. 40 bytes. */
struct shade_type {
  uint64_t size;           /* of one value */
  uint64_t pointer_prefix; /* bytes up to and including the last word that may hold a pointer */
  uint32_t align;          /* a power of two */
  uint32_t flags;          /* SHADE_FLAG_* */
  const char *name;        /* for messages */
  const uint64_t *mask;    /* bit i % 64 of word i / 64: word i of the value may hold a pointer */
};
_Static_assert(sizeof(struct shade_type) == 40, "the layout of rt/abi/src/descriptor.rs");

/* Every word of the value is scanned, and counts as a pointer only if it falls into an object. */
#define SHADE_FLAG_AMBIGUOUS 1u

/* SHADE_TYPE(name, ctype, field…): defines the descriptor `name` of the C type `ctype`, at file scope.
 *
 *   struct node { struct node managed *left, *right; long value; };
 *   SHADE_TYPE(node_type, struct node, left, right);
 *
 * List every field that may hold a managed pointer, 1 to 32 of them. A field may be a designator (`a.b`, `slots[3]`), an
 * array of pointers or a union member; each word of it is then scanned. A field must be word-aligned and a whole number of
 * words, and must end within the first 4,096 bytes of the type (put pointers first); anything else is a compile error.
 * A pointer left out is not traced: its object is freed while still in use. */
#define SHADE_TYPE(name, ctype, ...)                                                                                   \
  SHADE_EACH_(SHADE_CHECK_FIELD_, ctype, 0, __VA_ARGS__)                                                               \
  union name##_shade_prefix {                                                                                          \
    SHADE_EACH_(SHADE_FIELD_END_, ctype, 0, __VA_ARGS__)                                                               \
  };                                                                                                                   \
  _Static_assert(sizeof(union name##_shade_prefix) <= 4096,                                                            \
                 "SHADE_TYPE(" #name "): a pointer field lies beyond the first 4,096 bytes");                          \
  static const uint64_t name##_shade_mask[8] __attribute__((unused)) = {                                               \
      SHADE_MASK_WORD_(ctype, 0, __VA_ARGS__), SHADE_MASK_WORD_(ctype, 1, __VA_ARGS__),                                \
      SHADE_MASK_WORD_(ctype, 2, __VA_ARGS__), SHADE_MASK_WORD_(ctype, 3, __VA_ARGS__),                                \
      SHADE_MASK_WORD_(ctype, 4, __VA_ARGS__), SHADE_MASK_WORD_(ctype, 5, __VA_ARGS__),                                \
      SHADE_MASK_WORD_(ctype, 6, __VA_ARGS__), SHADE_MASK_WORD_(ctype, 7, __VA_ARGS__)};                               \
  SHADE_DESCRIPTOR_(name, ctype, sizeof(union name##_shade_prefix), 0, name##_shade_mask)

/* A type that holds no managed pointer at all. */
#define SHADE_TYPE_NO_POINTERS(name, ctype) SHADE_DESCRIPTOR_(name, ctype, 0, 0, (const uint64_t *)0)

/* A type of which nobody knows the pointers: every word is scanned as a possible one. The size must be a multiple of 8. */
#define SHADE_TYPE_AMBIGUOUS(name, ctype)                                                                              \
  _Static_assert(sizeof(ctype) % 8 == 0, "SHADE_TYPE_AMBIGUOUS(" #name "): not a whole number of words");              \
  static const uint64_t name##_shade_mask[(sizeof(ctype) + 511) / 512] __attribute__((unused)) = {                     \
      [0 ...(sizeof(ctype) + 511) / 512 - 1] = ~UINT64_C(0)};                                                          \
  SHADE_DESCRIPTOR_(name, ctype, sizeof(ctype), SHADE_FLAG_AMBIGUOUS, name##_shade_mask)

/* ---- allocation ------------------------------------------------------------------------------------------------ */

/* All allocation returns zeroed memory, never NULL, aligned to at least 16; an object of size 0 has an address of its own.
 * Each of these calls is a safepoint. */

/* shade_new(node_type): one value; a `struct node managed *`. */
#define shade_new(name)                                                                                                \
  ((name##_shade_value managed *)(_Alignof(name##_shade_value) > 16                                                    \
                                      ? shade_alloc_aligned(&(name), _Alignof(name##_shade_value))                     \
                                      : shade_alloc(&(name))))

/* shade_new_array(node_type, n): n values in a row; a `struct node managed *` to the first. Types aligned to more than
 * 16 bytes have no arrays. */
#define shade_new_array(name, n)                                                                                       \
  ((name##_shade_value managed *)shade_alloc_array(                                                                    \
      &(name) + SHADE_ASSERT_(_Alignof(name##_shade_value) <= 16, "no arrays of types aligned to over 16 bytes"), (n)))

/* shade_new_bytes(n): n bytes that are never scanned; a `char managed *`. */
#define shade_new_bytes(n) ((char managed *)shade_alloc_bytes(n))

/* shade_str("literal"): a managed copy, with its NUL. */
#define shade_str(literal) shade_str_copy("" literal "", sizeof(literal))

#define SHADE_ALLOCATES_ __attribute__((malloc, returns_nonnull, warn_unused_result, assume_aligned(16)))

SHADE_ALLOCATES_ void managed *shade_alloc(const struct shade_type *type);
SHADE_ALLOCATES_ void managed *shade_alloc_array(const struct shade_type *type, uint64_t count);
SHADE_ALLOCATES_ void managed *shade_alloc_bytes(uint64_t bytes);
/* `align`: a power of two up to 4,096. */
SHADE_ALLOCATES_ void managed *shade_alloc_aligned(const struct shade_type *type, uint64_t align);

__attribute__((warn_unused_result, unused)) static inline char managed *shade_str_copy(const char *text, size_t bytes) {
  char managed *copy = shade_new_bytes(bytes);
  for (size_t i = 0; i < bytes; i++)
    copy[i] = text[i];
  return copy;
}

/* ---- to and from plain pointers --------------------------------------------------------------------------------- */

/* shade_as_c(p): the same address as a plain `void *`, for callees that take one (strlen, fwrite, qsort). The object stays
 * alive during the call. The callee must not keep the pointer, and must not store managed pointers through it: such a store
 * has no barrier. */
#define shade_as_c(p) ((void *)(p))

/* shade_local(&x): a managed pointer to a local or global variable, for a callee that takes one. It is not traced and
 * must not outlive the variable. */
#define shade_local(p) ((__typeof__(*(p)) managed *)(p))

/* ---- threads ---------------------------------------------------------------------------------------------------- */

/* As pthread_create and pthread_join with a managed argument and result, which stay alive on the way. Both return 0 or an
 * errno value, and are safepoints. `thread` and `result` are plain memory; `result` may be NULL. A thread that was
 * started in another way attaches by itself when it first runs managed code. Joining twice is undefined, as with
 * pthreads; a waiting joiner never delays a collection. */
int shade_thread_create(pthread_t *thread, void managed *(*start)(void managed *), void managed *argument);
int shade_thread_join(pthread_t thread, void managed **result);

/* shade_native(f, argument…): calls f(argument…) so that collections go on while it blocks. For calls that may block and
 * touch no managed memory; the C library's own (pthread_mutex_lock, read, poll, sleep) are known by name, and need it not. Up to 5 arguments and the result must be integers or
 * plain pointers; f must not be variadic, a macro or a pointer that has side effects. Has f's return type; keeps errno. */
#define shade_native(f, ...)                                                                                           \
  ((__typeof__(f(__VA_ARGS__)))(SHADE_NATIVE_CALL_(f, ##__VA_ARGS__, 0, 0, 0, 0, 0) &                                  \
                                (SHADE_SAME_TYPE_(f(__VA_ARGS__), _Bool) ? UINT64_C(0xff) : ~UINT64_C(0)) &            \
                                ~(uint64_t)SHADE_ASSERT_(!SHADE_SAME_TYPE_(f(__VA_ARGS__), double) &&                  \
                                                             !SHADE_SAME_TYPE_(f(__VA_ARGS__), float),                 \
                                                         "shade_native: the result is not an integer or a pointer")))

uint64_t shade_native_call(void *f, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4);

/* ---- typed memory ------------------------------------------------------------------------------------------------- */

/* For a language's own runtime that copies, clears or exchanges memory with managed pointers by address and type (docs/typed-memory.md); C
 * code that assigns needs none of it. Each function tells the collector what it replaces, then writes the whole range at once. None is a
 * safepoint, none allocates. Pointer words are written whole: a thread that reads one meanwhile sees the old or the new pointer.
 *
 * `dst`, `slot`: managed memory, or any other; on memory that is not scanned (malloc, the own stack) they write plainly. Values of
 * a type with pointers must lie at multiples of 8; if not, or if a descriptor contradicts itself, the process ends with status 2 and a line that
 * says so. Zero lengths touch nothing. */

/* Must a write be told to the collector just now? True while a collection marks, and always in a checked build. Holds until the next
 * safepoint. Only to leave out work that serves the functions below: they ask themselves. */
_Bool shade_needs_barrier(void);

/* *slot = value. */
void shade_write_ptr(void managed *managed *slot, void managed *value);
/* Only the barrier of *slot = value. The caller does the store itself right after this call, with nothing in between. */
void shade_write_ptr_nostore(void managed *managed *slot, void managed *value);
/* Two, three, two words: a pointer and its length; a pointer, its length and capacity; two pointers. */
void shade_write_string(void managed *dst, void managed *data, uint64_t length);
void shade_write_slice(void managed *dst, void managed *data, uint64_t length, uint64_t capacity);
void shade_write_iface(void managed *dst, void managed *table, void managed *data);
/* Copies `n` words, 1 to 64; word i is a pointer if bit i of `mask` is set. */
void shade_write_words(void managed *dst, const void managed *src, uint64_t mask, uint64_t n);

/* Copies one value. The two may overlap in any way. */
void shade_typed_memmove(const struct shade_type *type, void managed *dst, const void managed *src);
/* Copies bytes `offset` to `offset + size` of a value; `dst` and `src` point to the first of these bytes, not to the values. Of a pointer that
 * lies in the part only in part, that part is copied. A part that ends past the type's size is an error (status 2). */
void shade_typed_memmove_partial(const struct shade_type *type, void managed *dst, const void managed *src,
                                 uint64_t offset, uint64_t size);
/* Copies min(dst_len, src_len) values in a row and returns their number. The two may overlap in any way. */
uint64_t shade_typed_slice_copy(const struct shade_type *type, void managed *dst, uint64_t dst_len,
                                const void managed *src, uint64_t src_len);
/* Makes one value zero. */
void shade_typed_memclr(const struct shade_type *type, void managed *dst);
/* The barrier of a call by address: results are about to be copied from `results` to frame[ret_offset … frame_size). `type` describes the whole
 * frame; NULL, or a type without pointers, does nothing. The caller copies right after this call, with nothing in between. */
void shade_call_write_barrier(const struct shade_type *type, void managed *frame, uint64_t frame_size,
                              uint64_t ret_offset, const void managed *results);

/* As memmove and memset where nobody knows the type: the objects themselves say which words are pointers. A copy to words that hold pointers
 * from bytes that lie differently within their words is an error (status 2). */
void shade_memmove(void managed *dst, const void managed *src, uint64_t n);
void shade_memset(void managed *dst, int byte, uint64_t n);

/* Atomic, sequentially consistent. Both return what the slot held; shade_cmpxchg stores `value` only if that was `expected`. */
void managed *shade_xchg(void managed *managed *slot, void managed *value);
void managed *shade_cmpxchg(void managed *managed *slot, void managed *expected, void managed *value);

/* ---- pools ------------------------------------------------------------------------------------------------------ */

/* Objects kept to be used again, but not past the next collection. Each thread has 8 free lists (`pool`: 0 to 7) of up to 32 objects.
 *
 * shade_pool_put: false if the list is full. The object's first word becomes its link, so it must be a pointer word of its type.
 * shade_pool_get: the object put last, its first word NULL and the rest as it was; NULL if the list is empty. Neither is a safepoint. */
_Bool shade_pool_put(uint32_t pool, void managed *object);
void managed *shade_pool_get(uint32_t pool);

/* `hook` is called on a thread of the collector's before each collection: the place to drop caches. It may use managed memory; it must not
 * wait for a collection (shade_gc: status 2) nor for a thread that does. The one registered last counts; NULL ends it. One that
 * was replaced may still be running until the next shade_gc has returned. */
void shade_register_pool_cleanup(void (*hook)(void));

/* ---- handles ---------------------------------------------------------------------------------------------------- */

/* A root of its own: keeps one object alive while its address is only in memory that the collector does not scan (malloc,
 * a C library's user data). Free it exactly once; a freed handle must not be used. */
typedef struct shade_handle_cell *shade_handle;
shade_handle shade_handle_new(void managed *object) __attribute__((warn_unused_result));
void managed *shade_handle_get(shade_handle handle);
void shade_handle_free(shade_handle handle);

/* Makes plain memory a root: its aligned words may hold managed pointers from now on, and those that are there count. For tables in memory from
 * malloc; global variables are roots anyway. Store to it in managed code, so that there are barriers. Add before the first store, remove before the memory is
 * freed, with the same bounds, as often as it was added. shade_root_remove: false if there was no such range. */
void shade_root_add(void *start, size_t bytes);
_Bool shade_root_remove(void *start, size_t bytes);

/* ---- stacks that the program switches ----------------------------------------------------------------------------- */

/* Fibers and coroutines whose stacks the program makes and switches to by itself, by swapcontext or assembly (examples/fibers.c). A fiber stays on the
 * thread that registered its stack.
 *
 * shade_stack_register: before managed code runs on `bytes` from `low` on. shade_stack_switch(jump, argument): calls jump(argument), which switches to another
 * stack and returns when somebody has switched back; do all switches so. What the caller holds stays alive meanwhile, in registers too.
 * shade_stack_free: nobody runs on the stack any more; before its memory is freed. Managed code on a stack that is not registered ends the
 * process at the next collection (status 2). A thread's stacks are scanned in one handshake: it takes as long as all that is in use of them is large. */
typedef struct shade_stack_record *shade_stack;
shade_stack shade_stack_register(void *low, size_t bytes) __attribute__((warn_unused_result));
void shade_stack_switch(void (*jump)(void *argument), void *argument);
void shade_stack_free(shade_stack stack);

/* ---- weak pointers and cleanups --------------------------------------------------------------------------------- */

/* Knows an object without keeping it alive. shade_weak_get: what the weak pointer was made of (the same address, interior ones too), or NULL once
 * the object is dead; an object that a call has returned lives as long as the caller holds it. When all that is left of an object are weak pointers, the
 * next collection that is begun finds it dead, and from then on each of them gives NULL. Of NULL, or a pointer out of the heap, get gives the same
 * for ever. Free it exactly once; a freed weak pointer must not be used. None is a safepoint. */
typedef struct shade_weak_cell *shade_weak;
shade_weak shade_weak_new(void managed *object) __attribute__((warn_unused_result));
void managed *shade_weak_get(shade_weak weak);
void shade_weak_free(shade_weak weak);

/* A key and a value, which lives as long as the key does and by the ephemeron no longer: also if the value leads back to the key, as in a table of what belongs to
 * objects of others. shade_ephemeron_get: the value, or NULL once the key is dead; shade_ephemeron_key: the key, likewise. The key points into an object
 * (else status 2), the value may be anything. Free it exactly once, which drops the value; a freed ephemeron must not be used. None is a safepoint. */
typedef struct shade_ephemeron_cell *shade_ephemeron;
shade_ephemeron shade_ephemeron_new(void managed *key, void managed *value) __attribute__((warn_unused_result));
void managed *shade_ephemeron_get(shade_ephemeron ephemeron);
void managed *shade_ephemeron_key(shade_ephemeron ephemeron);
void shade_ephemeron_free(shade_ephemeron ephemeron);

/* Has function(argument) called after the object that `object` points into has died, on a thread of the runtime's, in no order. It is called at most once,
 * and not at all if the program ends first: an end of the process runs no cleanups. An object may have several. Weak pointers to the object are NULL by then, and
 * nothing brings it back. `argument` is plain memory or a handle (an address in the heap is refused, status 2); what it leads to must not keep the object
 * alive, or it never dies. The function may use managed memory and may block by shade_native. It waits for nobody who waits for another cleanup: there
 * is one such thread. Not a safepoint. */
typedef uint64_t shade_cleanup;
shade_cleanup shade_cleanup_add(void managed *object, void (*function)(void *argument), void *argument);
/* Takes it back; false if the object is dead already. Any cleanup that was ever added may be named, at any time. */
_Bool shade_cleanup_stop(shade_cleanup cleanup);

/* ---- the collector ---------------------------------------------------------------------------------------------- */

/* One full collection; returns when it is complete. A safepoint. With SHADE=gc=off it does nothing. */
void shade_gc(void);

/* One full collection, then all free memory goes back to the operating system at once. Returns its size, what was never used included. A
 * safepoint. */
uint64_t shade_free_os_memory(void);

/* Called on the allocating thread when full collections have not made room for an object: `bytes` is its size. True: the handler has dropped
 * something, collect and try again; false, or no handler: the process prints a line with the size, what is live, and the limit, and ends with status 137.
 * The handler may use managed memory; if an allocation of its own fails, that ends the process. It must return. Several threads may be in it at once.
 * Sets the handler for all threads and returns the one before; NULL for none. */
typedef _Bool (*shade_out_of_memory_handler)(uint64_t bytes);
shade_out_of_memory_handler shade_set_out_of_memory_handler(shade_out_of_memory_handler handler);

/* The first byte of the object that `pointer` leads into, NULL if it leads into none; and the object's bytes, a multiple of 16, 0 if none. */
void managed *shade_object_start(const void managed *pointer);
uint64_t shade_object_size(const void managed *pointer);

/* Calls visit(object, bytes, argument) for every object: all that the last collection found alive, what was made since, and perhaps what is made meanwhile.
 * No collection begins until it returns: `visit` may not wait for one (status 2), may allocate a little, and must return. */
void shade_heap_walk(void (*visit)(void managed *object, uint64_t bytes, void *argument), void *argument);

/* Writes all objects, what they refer to, and all roots to a file, for `shade heap` (docs/commands.md), which answers who retains an object. All threads
 * are parked meanwhile. Nothing is collected before: what is dead already and not yet found so is in it. Returns 0 or an errno value. A safepoint; not in a
 * visitor of shade_heap_walk (status 2). */
int shade_heap_dump(const char *path);

struct shade_stats {
  uint64_t cycles;               /* completed collections */
  uint64_t entries_logged;       /* words that barriers wrote into buffers, counted when they are flushed */
  uint64_t objects_marked;       /* in all cycles together */
  uint64_t longest_handshake_ns; /* longest time one thread spent in one handshake, nanoseconds */
  uint64_t peak_heap_bytes;      /* largest heap so far */
  uint64_t live_bytes;           /* found live by the last completed cycle */
  uint64_t allocated_bytes;      /* ever; up to 32 KiB of each other thread may be missing */
  uint64_t longest_handshake_cpu_ns; /* as longest_handshake_ns, in the thread's own CPU time */
  uint64_t cleanups_run;             /* called and returned from */
  uint64_t heap_bytes;               /* in use now, free memory in blocks with objects included */
  uint64_t goal_bytes;               /* heap size up to which the program allocates before the next collection is done */
  uint64_t assisted_bytes;           /* marked by threads that allocated while a collection marked */
  uint64_t handshakes;               /* answered by running threads, in completed collections */
  uint64_t handshake_p99_ns;         /* what 99 of 100 of them took at most, nanoseconds, up to an eighth too much */
  uint64_t collector_cpu_ns;         /* CPU time of the collector's thread and of the sweeper's */
  uint64_t threads;                  /* attached now */
  uint64_t released_bytes;           /* ever given back to the operating system */
  uint64_t handshake_cpu_p999_ns;    /* the longest of a thread in a cycle, in its own CPU time, in 999 of 1,000; up to an eighth too much */
  uint64_t reserved[14];             /* 0; room for more without a change of size */
};
_Static_assert(sizeof(struct shade_stats) == 256, "32 words, as the runtime writes them");

/* Counters since the start of the process, into plain memory. Each is exact at some moment during the call. */
void shade_stats(struct shade_stats *stats);

/* ---- what the macros above are made of -------------------------------------------------------------------------- */

#define SHADE_DESCRIPTOR_(type_name, ctype, prefix_bytes, flag_bits, mask_words)                                       \
  typedef ctype type_name##_shade_value;                                                                               \
  static const struct shade_type type_name __attribute__((unused)) = {                                                 \
      .size = sizeof(ctype),                                                                                           \
      .pointer_prefix = (prefix_bytes),                                                                                \
      .align = _Alignof(ctype),                                                                                        \
      .flags = (flag_bits),                                                                                            \
      .name = #type_name,                                                                                              \
      .mask = (mask_words)}

#define SHADE_FIELD_BYTES_(ctype, field) (sizeof(((ctype *)0)->field))

#define SHADE_CHECK_FIELD_(ctype, w, field)                                                                            \
  _Static_assert(offsetof(ctype, field) % 8 == 0 && SHADE_FIELD_BYTES_(ctype, field) % 8 == 0 &&                       \
                     SHADE_FIELD_BYTES_(ctype, field) != 0,                                                            \
                 "SHADE_TYPE: " #ctype "." #field " is not made of whole aligned words");

/* The size of a union of such members is the largest end of any field: a maximum without repeating its arguments. */
#define SHADE_FIELD_END_(ctype, w, field) SHADE_FIELD_END_IN_(ctype, field, SHADE_FRESH_(shade_end_, __COUNTER__))
#define SHADE_FIELD_END_IN_(ctype, field, member) char member[offsetof(ctype, field) + SHADE_FIELD_BYTES_(ctype, field)];
#define SHADE_FRESH_(a, b) SHADE_PASTE_(a, b)
#define SHADE_PASTE_(a, b) a##b

/* Mask word w: the bits at and over the field's first word, and not at or over its end. */
#define SHADE_MASK_WORD_(ctype, w, ...) (SHADE_EACH_(SHADE_FIELD_BITS_, ctype, w, __VA_ARGS__) UINT64_C(0))
#define SHADE_FIELD_BITS_(ctype, w, field)                                                                             \
  (SHADE_BITS_FROM_((int64_t)(offsetof(ctype, field) / 8) - 64 * (w)) &                                                \
   ~SHADE_BITS_FROM_((int64_t)((offsetof(ctype, field) + SHADE_FIELD_BYTES_(ctype, field)) / 8) - 64 * (w))) |
#define SHADE_BITS_FROM_(n) ((n) <= 0 ? ~UINT64_C(0) : (n) >= 64 ? UINT64_C(0) : ~UINT64_C(0) << ((n) & 63))

/* 0, or a compile error with the text. */
#define SHADE_ASSERT_(condition, text)                                                                                 \
  (0 * sizeof(struct {                                                                                                 \
     _Static_assert(condition, text);                                                                                  \
     int unused;                                                                                                       \
   }))
#define SHADE_SAME_TYPE_(expression, type) __builtin_types_compatible_p(__typeof__(expression), type)

struct shade_native_takes_integers_and_plain_pointers {
  int unused;
};
#define SHADE_NATIVE_WORD_(a)                                                                                          \
  ((uint64_t)_Generic((a),                                                                                             \
       float: (struct shade_native_takes_integers_and_plain_pointers){0},                                              \
       double: (struct shade_native_takes_integers_and_plain_pointers){0},                                             \
       long double: (struct shade_native_takes_integers_and_plain_pointers){0},                                        \
       default: (a)))
#define SHADE_NATIVE_CALL_(f, a0, a1, a2, a3, a4, ...)                                                                 \
  shade_native_call((void *)(f), SHADE_NATIVE_WORD_(a0), SHADE_NATIVE_WORD_(a1), SHADE_NATIVE_WORD_(a2),               \
                    SHADE_NATIVE_WORD_(a3), SHADE_NATIVE_WORD_(a4))

/* SHADE_EACH_(m, t, w, field…): m(t, w, field) for each of 1 to 32 fields. */
#define SHADE_EACH_(m, t, w, ...)                                                                                      \
  SHADE_PICK_(__VA_ARGS__, SHADE_E32_, SHADE_E31_, SHADE_E30_, SHADE_E29_, SHADE_E28_, SHADE_E27_, SHADE_E26_,         \
              SHADE_E25_, SHADE_E24_, SHADE_E23_, SHADE_E22_, SHADE_E21_, SHADE_E20_, SHADE_E19_, SHADE_E18_,          \
              SHADE_E17_, SHADE_E16_, SHADE_E15_, SHADE_E14_, SHADE_E13_, SHADE_E12_, SHADE_E11_, SHADE_E10_,          \
              SHADE_E9_, SHADE_E8_, SHADE_E7_, SHADE_E6_, SHADE_E5_, SHADE_E4_, SHADE_E3_, SHADE_E2_, SHADE_E1_, )     \
  (m, t, w, __VA_ARGS__)
#define SHADE_PICK_(f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21,    \
                    f22, f23, f24, f25, f26, f27, f28, f29, f30, f31, f32, picked, ...)                                \
  picked
#define SHADE_E1_(m, t, w, f) m(t, w, f)
#define SHADE_E2_(m, t, w, f, ...) m(t, w, f) SHADE_E1_(m, t, w, __VA_ARGS__)
#define SHADE_E3_(m, t, w, f, ...) m(t, w, f) SHADE_E2_(m, t, w, __VA_ARGS__)
#define SHADE_E4_(m, t, w, f, ...) m(t, w, f) SHADE_E3_(m, t, w, __VA_ARGS__)
#define SHADE_E5_(m, t, w, f, ...) m(t, w, f) SHADE_E4_(m, t, w, __VA_ARGS__)
#define SHADE_E6_(m, t, w, f, ...) m(t, w, f) SHADE_E5_(m, t, w, __VA_ARGS__)
#define SHADE_E7_(m, t, w, f, ...) m(t, w, f) SHADE_E6_(m, t, w, __VA_ARGS__)
#define SHADE_E8_(m, t, w, f, ...) m(t, w, f) SHADE_E7_(m, t, w, __VA_ARGS__)
#define SHADE_E9_(m, t, w, f, ...) m(t, w, f) SHADE_E8_(m, t, w, __VA_ARGS__)
#define SHADE_E10_(m, t, w, f, ...) m(t, w, f) SHADE_E9_(m, t, w, __VA_ARGS__)
#define SHADE_E11_(m, t, w, f, ...) m(t, w, f) SHADE_E10_(m, t, w, __VA_ARGS__)
#define SHADE_E12_(m, t, w, f, ...) m(t, w, f) SHADE_E11_(m, t, w, __VA_ARGS__)
#define SHADE_E13_(m, t, w, f, ...) m(t, w, f) SHADE_E12_(m, t, w, __VA_ARGS__)
#define SHADE_E14_(m, t, w, f, ...) m(t, w, f) SHADE_E13_(m, t, w, __VA_ARGS__)
#define SHADE_E15_(m, t, w, f, ...) m(t, w, f) SHADE_E14_(m, t, w, __VA_ARGS__)
#define SHADE_E16_(m, t, w, f, ...) m(t, w, f) SHADE_E15_(m, t, w, __VA_ARGS__)
#define SHADE_E17_(m, t, w, f, ...) m(t, w, f) SHADE_E16_(m, t, w, __VA_ARGS__)
#define SHADE_E18_(m, t, w, f, ...) m(t, w, f) SHADE_E17_(m, t, w, __VA_ARGS__)
#define SHADE_E19_(m, t, w, f, ...) m(t, w, f) SHADE_E18_(m, t, w, __VA_ARGS__)
#define SHADE_E20_(m, t, w, f, ...) m(t, w, f) SHADE_E19_(m, t, w, __VA_ARGS__)
#define SHADE_E21_(m, t, w, f, ...) m(t, w, f) SHADE_E20_(m, t, w, __VA_ARGS__)
#define SHADE_E22_(m, t, w, f, ...) m(t, w, f) SHADE_E21_(m, t, w, __VA_ARGS__)
#define SHADE_E23_(m, t, w, f, ...) m(t, w, f) SHADE_E22_(m, t, w, __VA_ARGS__)
#define SHADE_E24_(m, t, w, f, ...) m(t, w, f) SHADE_E23_(m, t, w, __VA_ARGS__)
#define SHADE_E25_(m, t, w, f, ...) m(t, w, f) SHADE_E24_(m, t, w, __VA_ARGS__)
#define SHADE_E26_(m, t, w, f, ...) m(t, w, f) SHADE_E25_(m, t, w, __VA_ARGS__)
#define SHADE_E27_(m, t, w, f, ...) m(t, w, f) SHADE_E26_(m, t, w, __VA_ARGS__)
#define SHADE_E28_(m, t, w, f, ...) m(t, w, f) SHADE_E27_(m, t, w, __VA_ARGS__)
#define SHADE_E29_(m, t, w, f, ...) m(t, w, f) SHADE_E28_(m, t, w, __VA_ARGS__)
#define SHADE_E30_(m, t, w, f, ...) m(t, w, f) SHADE_E29_(m, t, w, __VA_ARGS__)
#define SHADE_E31_(m, t, w, f, ...) m(t, w, f) SHADE_E30_(m, t, w, __VA_ARGS__)
#define SHADE_E32_(m, t, w, f, ...) m(t, w, f) SHADE_E31_(m, t, w, __VA_ARGS__)

/* Managed memory is freed by the collector only. */
#ifndef SHADE_NO_POISON
#pragma GCC poison free realloc strdup
#endif

#endif

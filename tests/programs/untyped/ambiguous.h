/* An allocator for programs that know only `void *`: objects whose every word counts as a possible pointer, and a free that does nothing.
 * A size lies before each object, for reallocation. Compiled without Shade (-DWITHOUT_SHADE) there is none. */
#ifndef AMBIGUOUS_H
#define AMBIGUOUS_H

#ifdef WITHOUT_SHADE
enum { HAS_SHADE = 0 };
#define ambiguous_new(n) ((void)(n), (void *)0)
#define ambiguous_resize(p, n) ((void)(p), (void)(n), (void *)0)
#define ambiguous_size(p) ((void)(p), (size_t)0)
#define shade_gc() ((void)0)
#else
#define SHADE_NO_POISON
#include <shade.h>
enum { HAS_SHADE = 1 };

SHADE_TYPE_AMBIGUOUS(word_type, uint64_t);
enum { HEADER_WORDS = 2 }; /* keeps the alignment of 16 */

/* More than `bytes`: C programs keep pointers one past the end, which must not lie in the neighbour (`verify` would call that one lost). */
static void *ambiguous_new(size_t bytes) {
  uint64_t *object = shade_as_c(shade_new_array(word_type, HEADER_WORDS + bytes / 8 + 1));
  object[0] = bytes;
  return object + HEADER_WORDS;
}

static size_t ambiguous_size(const void *p) { return p ? ((const uint64_t *)p)[-HEADER_WORDS] : 0; }

static void *ambiguous_resize(void *p, size_t bytes) {
  size_t before = ambiguous_size(p);
  if (p && bytes <= before && bytes >= before / 2)
    return p;
  void *fresh = ambiguous_new(bytes);
  if (p)
    memcpy(fresh, p, before < bytes ? before : bytes);
  return fresh;
}
#endif
#endif

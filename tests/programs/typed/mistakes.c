/* mistakes N: the N-th wrong use of typed memory or pools. Each ends the process. */
#include <stdio.h>
#include <shade.h>

struct pair {
  struct pair managed *left, *right;
};
SHADE_TYPE(pair_type, struct pair, left, right);

static const uint64_t long_mask = 7, mask = 1;
static const struct shade_type longer = {16, 16, 8, 0, "longer", &long_mask};
static const struct shade_type unaligned = {16, 8, 0, 0, "unaligned", &mask};
static const struct shade_type half = {12, 8, 8, 0, "half", &mask};

static void collect(void) { shade_gc(); }

int main(int argc, char **argv) {
  struct pair managed *a = shade_new(pair_type), *b = shade_new(pair_type);
  char managed *bytes = (char managed *)a;
  switch (argc > 1 ? argv[1][0] : 0) {
  case 'a': shade_typed_memmove(&longer, a, b); break;
  case 'b': shade_typed_memclr(&unaligned, a); break;
  case 'c': shade_typed_slice_copy(&half, a, 1, b, 1); break;
  case 'd': shade_typed_memmove(NULL, a, b); break;
  case 'e': shade_typed_memmove(&pair_type, bytes + 4, b); break;
  case 'f': shade_memmove(a, (char managed *)b + 1, 15); break;
  case 'g': shade_write_ptr((void managed *managed *)(bytes + 1), b); break;
  case 'h': shade_write_words(a, b, 4, 2); break;
  case 'i': shade_typed_memmove_partial(&pair_type, &a->right, &b->right, 8, 16); break;
  case 'j': shade_pool_put(8, a); break;
  case 'k': shade_pool_put(0, bytes + 8); break;
  case 'l':
    shade_register_pool_cleanup(collect);
    shade_gc();
    break;
  case 'm': /* With a type that is known by now, here and below. */
  case 'q':
  case 'o':
  case 'p':
    shade_typed_slice_copy(&pair_type, a, 1, b, 1);
    shade_typed_memmove(&pair_type, a, b);
    switch (argv[1][0]) {
    case 'm': shade_typed_slice_copy(&pair_type, a, UINT64_MAX, b, UINT64_MAX); break;
    case 'q': shade_typed_slice_copy(&pair_type, a, UINT64_C(1) << 60, b, UINT64_C(1) << 60); break;
    case 'o': shade_typed_slice_copy(&pair_type, a, 1, bytes + 4, 1); break;
    case 'p': shade_typed_memmove(&pair_type, a, bytes + 4); break;
    }
    break;
  }
  printf("still here\n");
  return 0;
}
